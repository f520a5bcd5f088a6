namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// The post above an attribution line. How many lines: back to the line that ends with a colon and announces the post, if it is near;
/// else the lines that no blank line separates, in a text that has blank lines; else the one line.
/// </summary>
internal static class PostAbove
{
    /// <summary>The first line of the post, or the attribution's own index where there is none above it.</summary>
    public static int FindFirst(LinePage page, int attribution, AttributionLine by)
    {
        if (attribution == 0 || !PostWords.CanBePost(page, attribution - 1, PostWords.LongestOnlyLine))
            return attribution;
        int first = FindFirst(page, attribution);
        bool signs = by.Handle is not null || CanSignAQuote(page, attribution);
        return !signs || IsSignature(page, attribution, by) || IsByline(page, first, attribution) ? attribution : first;
    }

    private static int FindFirst(LinePage page, int attribution)
    {
        int group = attribution - 1;
        bool grouped = page.HasBlankLines && page.AreAdjacent(attribution - 1, attribution);
        bool quoted = page.Form(attribution - 1).ClosesQuotationFromAbove;
        for (int i = attribution - 2; i >= 0 && i >= attribution - PostWords.MostLines - 1; i--)
        {
            LineForm form = page.Form(i);
            if (form.Last.IsSymbol(':'))
                return i + 1;
            grouped &= page.AreAdjacent(i, i + 1);
            if (!PostWords.CanBePost(page, i, quoted ? PostWords.LongestOnlyLine : PostWords.LongestLine) || i < attribution - PostWords.MostLines)
                break;
            // A quotation of several paragraphs begins where its mark was opened.
            if (quoted && form.StartsWithQuote)
                return i;
            if (grouped)
                group = i;
        }

        // A group that goes on above is a text with few blank lines, of which only the last line is the post.
        bool goesOn = group > 0 && group < attribution - 1 && page.AreAdjacent(group - 1, group);
        return goesOn ? attribution - 1 : group;
    }

    /// <summary>
    /// A name without a handle signs what stands in quotation marks, or a sentence in the first or second person. Prose above a dash and
    /// a name is the article's. In a list, where the lines around begin with a dash too, nothing is signed.
    /// </summary>
    private static bool CanSignAQuote(LinePage page, int index)
    {
        LineForm above = page.Form(index - 1);
        bool said = above.IsOneQuotation || above.ClosesQuotationFromAbove
            || (above.EndsAsSentence && above.Length <= PostWords.LongestLine && above.HasPersonOutsideMarks);
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
