namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// A post is the lines above an attribution line. How many: back to the line that ends with a colon and announces the post, if
/// it is near; else the lines that no blank line separates, in a text that has blank lines; else the one line.
/// </summary>
internal static class PostReader
{
    private const int MostLines = 4;
    private const int LongestLine = 320;
    private const int LongestOnlyLine = 700;

    public static void Read(LinePage page)
    {
        for (int i = 1; i < page.Count; i++)
        {
            if (!AttributionLine.TryRead(page.Document, page.Document.Lines[i], out AttributionLine attribution))
                continue;
            int first = FindFirst(page, i);
            if (first == i || (attribution.Handle is null && !CanSignAQuote(page, i)) || IsSignature(page, i, attribution) || IsByline(page, first, i))
                continue;
            for (int j = first; j < i; j++)
                page[j] = BlockKind.Post;
            page[i] = BlockKind.PostAttribution;
        }
    }

    private static int FindFirst(LinePage page, int attribution)
    {
        if (!CanBePost(page, attribution - 1, LongestOnlyLine))
            return attribution;
        int group = attribution - 1;
        bool grouped = page.HasBlankLines && page.AreAdjacent(attribution - 1, attribution);
        for (int i = attribution - 2; i >= 0 && i >= attribution - MostLines - 1; i--)
        {
            if (page.Form(i).Last.IsSymbol(':'))
                return i + 1;
            grouped &= page.AreAdjacent(i, i + 1);
            if (!CanBePost(page, i, LongestLine) || i < attribution - MostLines)
                break;
            if (grouped)
                group = i;
        }

        // A group that goes on above is a text with few blank lines, of which only the last line is the post.
        bool goesOn = group > 0 && group < attribution - 1 && page.AreAdjacent(group - 1, group);
        return goesOn ? attribution - 1 : group;
    }

    private static bool CanBePost(LinePage page, int index, int longest)
    {
        LineForm form = page.Form(index);
        return page.IsFree(index) && form.Length <= longest && !form.Last.IsSymbol(':') && !ChromeReader.IsChrome(form);
    }

    /// <summary>
    /// A dash and a name sign what ends as a sentence or quotation. In a list, where the lines around begin with a dash too,
    /// they sign nothing.
    /// </summary>
    private static bool CanSignAQuote(LinePage page, int index)
    {
        LineForm above = page.Form(index - 1);
        bool said = (above.EndsAsSentence && above.Length <= LongestLine) || LineForm.IsClosingMark(above.Last.Symbol);
        return said && !above.StartsWithDash && (index + 1 == page.Count || !page.Form(index + 1).StartsWithDash);
    }

    /// <summary>A name without a date under the last paragraph is that of the article's author, unless what stands above is in quotation marks.</summary>
    private static bool IsSignature(LinePage page, int index, AttributionLine attribution)
    {
        bool last = index + 1 == page.Count || ChromeReader.IsChrome(page.Form(index + 1));
        return last && attribution.Date is null && attribution.Role is null && !page.Form(index - 1).IsQuotation;
    }

    /// <summary>Under the first line, if that is a title, the name is that of the article's author.</summary>
    private static bool IsByline(LinePage page, int first, int index) => first == 0 && index + 1 < page.Count && TitleReader.IsTitleLike(page, 0);
}
