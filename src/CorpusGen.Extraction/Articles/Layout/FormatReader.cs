using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// What the file's format says of its lines: headings, lists, tables, captions, and whose the block quotes are. The title of the front matter beats the first heading of
/// level 1, which beats the first line; a heading that says the same as the front matter is the title, another one a heading.
/// </summary>
internal static class FormatReader
{
    public static void Read(LinePage page, string? title, List<Post> posts)
    {
        if (!page.HasRoles)
            return;
        int heading = FirstHeading(page, title);
        for (int i = 0; i < page.Count; i++)
        {
            if (page.Role(i).Role == LineRole.QuoteAttribution)
                ReadQuote(page, i, posts);
            else if (KindOf(page.Role(i).Role) is { } kind)
                page[i] = i == heading ? BlockKind.Title : kind;
        }

        page.BodyStart = heading + 1;
    }

    /// <summary>Whether the title need not be looked for among the lines.</summary>
    public static bool HasTitle(LinePage page, string? title) => title is not null || (page.BodyStart > 0 && page[page.BodyStart - 1] == BlockKind.Title);

    private static BlockKind? KindOf(LineRole role) => role switch
    {
        LineRole.Heading => BlockKind.Heading,
        LineRole.ListItem => BlockKind.ListItem,
        LineRole.BlockQuote => BlockKind.BlockQuote,
        LineRole.QuoteAttribution => BlockKind.PostAttribution,
        LineRole.Caption => BlockKind.Caption,
        LineRole.TableCell => BlockKind.TableCell,
        _ => null,
    };

    /// <summary>The line that is the title, or -1.</summary>
    private static int FirstHeading(LinePage page, string? title)
    {
        for (int i = 0; i < page.Count; i++)
        {
            if (page.Role(i) is { Role: LineRole.Heading, Level: 1 })
                return title is null || IsSame(page.Document.Lines[i].Range.In(page.Document.Text), title) ? i : -1;
        }

        return -1;
    }

    private static bool IsSame(string heading, string title) => string.Equals(heading.Trim(), title.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The lines of the block quote above are the words of whom this line names.</summary>
    private static void ReadQuote(LinePage page, int attribution, List<Post> posts)
    {
        int first = attribution;
        while (first > 0 && page.Role(first - 1).Role == LineRole.BlockQuote && page[first - 1] is not BlockKind.Post)
            first--;
        page[attribution] = BlockKind.PostAttribution;
        if (first == attribution)
            return;
        for (int i = first; i < attribution; i++)
            page[i] = BlockKind.Post;
        LineForm line = page.Form(attribution);
        if (!AttributionLine.TryReadUnderQuotation(line, out AttributionLine by))
            by = new AttributionLine(WithoutDash(line), null, null, null);
        var words = new TextRange(page.Document.Lines[first].Range.Start, page.Document.Lines[attribution - 1].Range.End);
        posts.Add(new Post(first, attribution - 1, words, by.Name == by.Handle ? null : by.Name, by.Handle, by.Date, by.Role));
    }

    private static TextRange WithoutDash(LineForm form)
    {
        int first = form.Line.FirstToken;
        while (first < form.Line.EndToken - 1 && form.Tokens[first].Kind == TokenKind.Symbol)
            first++;
        return form.Tokens.RangeOf(first, form.Line.EndToken - 1);
    }
}
