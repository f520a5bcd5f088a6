namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// The number of comments is a line of a number and the word (<c>1 réponse</c>, <c>3 comments</c>, <c>Commentaires (12)</c>), with the
/// article's title after it or not (<c>5 thoughts on “…”</c>). After it, where the article's text is over, all lines that are not chrome
/// are comments.
/// </summary>
internal static class CommentReader
{
    private const int LongestCount = 4;

    public static void Read(LinePage page)
    {
        bool comments = false;
        int lines = 0;
        for (int i = page.BodyStart; i < page.Count; i++)
        {
            if (!page.IsFree(i))
                continue;
            LineForm form = page.Form(i);
            if (IsCount(form))
            {
                page[i] = BlockKind.CommentCount;
                // Above the text a count is a link to the comments, and none follows.
                comments |= lines > 1 || (lines == 1 && !HasTextBelow(page, i));
            }
            else if (comments)
                page[i] = BlockKind.Comment;
            else
                lines++;
        }
    }

    private static bool HasTextBelow(LinePage page, int index)
    {
        int next = page.NextFree(index + 1);
        return next < page.Count && !page.Form(next).IsShort;
    }

    public static bool IsCount(LineForm line)
    {
        if (!line.IsShort)
            return false;
        int first = line.Line.FirstToken, end = line.Line.EndToken;
        if (IsNoun(line, first) && line.Tokens[first + 1].Symbol is '(' or ':' && line.Tokens[first + 2].IsDigits)
            return end - first <= LongestCount;
        if ((!line.Tokens[first].IsDigits && (line.WordAt(first) & LayoutWord.No) == 0) || !IsNoun(line, first + 1))
            return false;
        if (end - first <= 3)
            return true;
        // "10 réponses à vos questions" is a title; the title of the article itself stands in quotation marks.
        for (int i = first + 2; i < first + 5; i++)
        {
            if (LineForm.IsOpeningMark(line.Tokens[i].Symbol))
                return i < end - 1;
        }

        return false;
    }

    private static bool IsNoun(LineForm line, int token) => (line.WordAt(token) & LayoutWord.CommentNoun) != 0;
}
