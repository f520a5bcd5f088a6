using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// The post below the line of its author: <c>Anne Roux (@roux)</c>, <c>Anne Roux @roux · 23 mars 2018</c>. Only a line with a handle and
/// without a dash stands above its post. It is announced by a colon, follows another post, or the words below look like one. How many
/// lines: down to a line with the time and day of the post, if it is near; else the lines that no blank line separates; else the one
/// line and the tags under it.
/// </summary>
internal static class PostBelow
{
    /// <summary>The line after the post, or the one after the attribution where no post is below it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="attribution">The line of the author.</param>
    /// <param name="by">What that line says.</param>
    /// <param name="date">The day in the line after the post, or null.</param>
    public static int FindEnd(LinePage page, int attribution, AttributionLine by, out TextRange? date)
    {
        date = null;
        int first = attribution + 1;
        if (by.Handle is null || page.Form(attribution).StartsWithDash || first >= page.Count || !CanBeOf(page, first, PostWords.LongestOnlyLine) || !IsOpened(page, attribution))
            return first;
        for (int i = first + 1; i < page.Count && i <= first + PostWords.MostLines; i++)
        {
            if (page.IsFree(i) && DateLine.TryRead(page.Form(i), out TextRange found))
            {
                date = found;
                return i;
            }

            if (!CanBeOf(page, i, PostWords.LongestLine))
                break;
        }

        return FindEndOfGroup(page, first);
    }

    private static bool IsOpened(LinePage page, int attribution)
    {
        if (attribution == 0)
            return false;
        bool follows = page[attribution - 1] is BlockKind.Post or BlockKind.PostAttribution || page.Form(attribution - 1).Last.IsSymbol(':');
        return follows || (page.HasTextAbove(attribution) && PostWords.LooksLikePost(page.Form(attribution + 1)));
    }

    private static int FindEndOfGroup(LinePage page, int first)
    {
        int end = first + 1;
        if (page.HasBlankLines)
        {
            while (end < page.Count && end - first < PostWords.MostLines && page.AreAdjacent(end - 1, end) && CanBeOf(page, end, PostWords.LongestLine))
                end++;
            // A group that goes on below is a text with few blank lines, of which only the first line is the post.
            if (end < page.Count && page.AreAdjacent(end - 1, end) && CanBeOf(page, end, PostWords.LongestLine))
                end = first + 1;
        }

        while (end < page.Count && CanBeOf(page, end, PostWords.LongestLine) && PostWords.IsTail(page.Form(end)))
            end++;
        return end;
    }

    private static bool CanBeOf(LinePage page, int index, int longest) =>
        PostWords.CanBePost(page, index, longest) && !AttributionLine.TryRead(page.Document, page.Document.Lines[index], out _);
}
