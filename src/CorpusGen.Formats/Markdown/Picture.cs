using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using CorpusGen.Formats.Markdown.Syntax;

namespace CorpusGen.Formats.Markdown;

/// <summary>What of a paragraph is a picture: <c>![](a.jpg)</c> alone, or with <c>*words*</c> below it, which are its caption.</summary>
/// <param name="IsAlone">Pictures and nothing else.</param>
/// <param name="IsEmphasisAlone">One emphasis and nothing else: a caption if a picture is above.</param>
/// <param name="Caption">The emphasis that ends a paragraph of pictures; null when there is none.</param>
internal readonly record struct Picture(bool IsAlone, bool IsEmphasisAlone, Inline? Caption)
{
    public static Picture In(ContainerInline? inlines, string text)
    {
        bool hasPicture = false;
        Inline? emphasis = null;
        for (Inline? inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (IsNothing(inline))
                continue;
            if (emphasis is not null)
                return default;
            if (IsPicture(inline))
                hasPicture = true;
            else if (inline is EmphasisInline { DelimiterChar: '*' or '_' })
                emphasis = inline;
            else
                return default;
        }

        return new Picture(hasPicture && emphasis is null, !hasPicture && emphasis is not null, hasPicture ? emphasis : null);
    }

    private static bool IsPicture(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } => true,
        LinkInline link => link.FirstChild is LinkInline { IsImage: true } && link.FirstChild == link.LastChild,
        HtmlInline html => html.Tag.StartsWith("<img", System.StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool IsNothing(Inline inline) => inline switch
    {
        LineBreakInline or Unspoken or TaskList => true,
        HtmlInline html => html.Tag.StartsWith("<br", System.StringComparison.OrdinalIgnoreCase) || html.Tag.StartsWith("<!", System.StringComparison.Ordinal),
        LiteralInline literal => IsBlank(literal.Content),
        _ => false,
    };

    private static bool IsBlank(Markdig.Helpers.StringSlice words)
    {
        for (int i = words.Start; i <= words.End; i++)
        {
            if (!char.IsWhiteSpace(words.Text[i]) && words.Text[i] != Mask.Paint)
                return false;
        }

        return true;
    }
}
