using System.Collections.Generic;

namespace CorpusGen.Formats.Markdown;

/// <summary>
/// The elements of a file that say what the words in them are for. A closing tag belongs to the last open one of its name; an opening tag without one
/// says nothing, so that a tag that was forgotten does not swallow the rest of the file.
/// </summary>
internal sealed class HtmlElements
{
    private const int MostOpen = 500;

    private static readonly HashSet<string> Names =
    [
        "blockquote", "figure", "figcaption", "cite", "footer", "li", "ul", "ol", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6",
        "script", "style", "pre", "svg", "iframe", "template", "code", "kbd", "samp", "tt",
        "textarea", "video", "audio", "object", "canvas", "math", "select", "head", "noscript",
    ];

    private readonly Dictionary<int, HtmlElement> _elements = [];

    private HtmlElements()
    {
    }

    /// <summary>The elements of a text from a place on.</summary>
    public static HtmlElements Of(string text, int start)
    {
        var elements = new HtmlElements();
        var ends = new TagEnds(text);
        var open = new Dictionary<string, List<HtmlTag>>();
        for (int i = text.IndexOf('<', start); i >= 0; i = i < text.Length ? text.IndexOf('<', i) : -1)
        {
            if (HtmlTag.At(text, i, text.Length, ends) is not { } tag)
            {
                i++;
                continue;
            }

            i = tag.End;
            if (Names.Contains(tag.Name))
                elements.Add(tag, open);
        }

        return elements;
    }

    /// <summary>The element that an opening tag at a place begins; null when it has no end or says nothing.</summary>
    public HtmlElement? At(int place) => _elements.TryGetValue(place, out HtmlElement element) ? element : null;

    private void Add(HtmlTag tag, Dictionary<string, List<HtmlTag>> open)
    {
        if (!open.TryGetValue(tag.Name, out List<HtmlTag>? tags))
            open[tag.Name] = tags = [];
        if (!tag.IsClosing)
        {
            if (tags.Count < MostOpen)
                tags.Add(tag);
        }
        else if (tags.Count > 0)
        {
            HtmlTag first = tags[tags.Count - 1];
            tags.RemoveAt(tags.Count - 1);
            _elements[first.Start] = new HtmlElement(tag.Name, first.Start, tag.Start, tag.End);
        }
    }
}

/// <summary>An element that has both tags.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="Start">Where its opening tag begins.</param>
/// <param name="End">Where its closing tag begins.</param>
/// <param name="Close">Where its closing tag ends.</param>
internal readonly record struct HtmlElement(string Name, int Start, int End, int Close);
