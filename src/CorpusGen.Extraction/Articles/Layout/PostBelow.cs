using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// The post below the line of its author: <c>Anne Roux (@roux)</c>, <c>Anne Roux @roux · 23 mars 2018</c>. Only a line with a handle and
/// without a dash stands above its post. It is announced by a colon, follows another post, the words below look like one, or a line
/// with the time and day is below them. How many lines: down to a line with the time and day of the post, if it is near; else the lines that no blank line separates; else the one
/// line and the tags under it.
/// </summary>
internal static class PostBelow
{
    /// <summary>The line after the post, or the one after the attribution where no post is below it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="top">The first line of the author.</param>
    /// <param name="attribution">The last line of the author.</param>
    /// <param name="by">What that line says.</param>
    /// <param name="date">The day in the line after the post, or null.</param>
    public static int FindEnd(LinePage page, int top, int attribution, AttributionLine by, out TextRange? date)
    {
        date = null;
        int first = attribution + 1;
        if (by.Handle is null || page.Form(attribution).StartsWithDash || first >= page.Count || !CanBeOf(page, first, PostWords.LongestOnlyLine))
            return first;
        bool inText = page.HasTextAbove(top);
        bool opened = IsOpened(page, top) || (inText && PostWords.LooksLikePost(page.Form(first)));
        for (int i = first + 1; i < page.Count && i <= first + PostWords.MostLines; i++)
        {
            if (page.IsFree(i) && DateLine.TryRead(page.Form(i), out TextRange found))
            {
                if (!opened && !(inText && HasTime(page.Form(i))))
                    break;
                date = found;
                return i;
            }

            if (!CanBeOf(page, i, PostWords.LongestLine))
                break;
        }

        return opened ? FindEndOfGroup(page, first) : first;
    }

    /// <summary>The line above announces the post, or is of the post before it.</summary>
    private static bool IsOpened(LinePage page, int top) =>
        top > 0 && (page[top - 1] is BlockKind.Post or BlockKind.PostAttribution || page.Form(top - 1).Last.IsSymbol(':'));

    private static bool HasTime(LineForm line)
    {
        int colon = line.IndexOf(':');
        return colon > line.Line.FirstToken && colon + 1 < line.Line.EndToken && line.Tokens[colon - 1].IsDigits && line.Tokens[colon + 1].IsDigits;
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
        PostWords.CanBePost(page, index, longest) && !AttributionLine.TryRead(page.Form(index), out _);
}
