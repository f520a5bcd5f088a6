using System;
using System.Collections.Generic;

namespace CorpusGen.Formats.Markdown;

/// <summary>
/// Which words in square brackets are shortcodes: those with attributes, those that have a closing one further on, those that every WordPress knows. All else are words (<c>[sic]</c>,
/// <c>[le président]</c>, <c>[1]</c>).
/// </summary>
internal sealed class BracketTags
{
    private const int MostOpen = 1000;

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "gallery", "playlist" };

    // What stands between these is an address or code.
    private static readonly HashSet<string> Wordless = new(StringComparer.Ordinal) { "embed", "audio", "video", "youtube", "vimeo", "code", "sourcecode", "html", "css", "php", "js", "math", "latex" };

    private readonly string _file;
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);

    /// <summary>Where each name is closed for the last time; null until it is asked.</summary>
    private Dictionary<string, int>? _lastClosed;

    public BracketTags(string file) => _file = file;

    /// <summary>The shortcode that begins at a bracket, or null.</summary>
    public BracketTag? At(int start)
    {
        if (BracketTag.At(_file, start) is not { } tag)
            return null;
        _open.TryGetValue(tag.Name, out int open);
        if (tag.IsClosing)
        {
            if (open == 0)
                return null;
            _open[tag.Name] = open - 1;
            return tag;
        }

        bool isClosed = !tag.IsAlone && IsClosedAfter(tag.Name, tag.End);
        if (!(tag.HasValues && !StartsWithEquals(tag)) && !(isClosed && (tag.Attributes.Length == 0 || StartsWithEquals(tag))) && !(Known.Contains(tag.Name) && tag.Attributes is "" or "/"))
            return null;
        if (isClosed && open < MostOpen)
            _open[tag.Name] = open + 1;
        return tag;
    }

    /// <summary>Where what is between an opening shortcode and its closing one ends, if that is no prose; null when it is.</summary>
    public int? EndOfCode(BracketTag tag) => Wordless.Contains(tag.Name) && IsOpen(tag.Name) && _file.IndexOf("[/" + tag.Name + "]", tag.End, StringComparison.Ordinal) is >= 0 and var close ? close : null;

    private bool IsOpen(string name) => _open.TryGetValue(name, out int open) && open > 0;

    // [url=https://…]words[/url]
    private static bool StartsWithEquals(BracketTag tag) => tag.Attributes.StartsWith("=", StringComparison.Ordinal);

    private bool IsClosedAfter(string name, int place) => (_lastClosed ??= LastClosed()).TryGetValue(name, out int close) && close >= place;

    private Dictionary<string, int> LastClosed()
    {
        var closed = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = _file.IndexOf("[/", StringComparison.Ordinal); at >= 0; at = _file.IndexOf("[/", at + 2, StringComparison.Ordinal))
        {
            if (BracketTag.At(_file, at) is { IsClosing: true } tag)
                closed[tag.Name] = at;
        }

        return closed;
    }
}
