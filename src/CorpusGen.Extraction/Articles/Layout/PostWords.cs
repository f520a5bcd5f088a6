using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>What tells a line of somebody's post from a line of the article, and how long such lines are.</summary>
internal static class PostWords
{
    public const int MostLines = 4;
    public const int LongestLine = 320;
    public const int LongestOnlyLine = 700;

    /// <summary>Whether a line that no reader has taken can be of a post: it announces nothing, is not too long, and not the site's.</summary>
    public static bool CanBePost(LinePage page, int index, int longest)
    {
        if (!page.IsFree(index))
            return false;
        LineForm form = page.Form(index);
        return form.Length <= longest && !form.Last.IsSymbol(':') && !ChromeReader.IsChrome(form);
    }

    /// <summary>A post speaks to somebody or of the one who writes, has tags and addresses, or stands in quotation marks.</summary>
    public static bool LooksLikePost(LineForm line) => line.Has(LineSigns.Tag | LineSigns.Handle) || line.IsOneQuotation || line.HasPersonOutsideMarks;

    /// <summary>A line that has nothing but tags and addresses goes on from the line above: <c>#Brive pic.twitter.com/a1b2c3</c>.</summary>
    public static bool IsTail(LineForm line)
    {
        for (int i = line.Line.FirstToken; i < line.Line.EndToken; i++)
        {
            if (line.Tokens[i].Kind is not (TokenKind.Hashtag or TokenKind.Handle or TokenKind.Url or TokenKind.Symbol))
                return false;
        }

        return line.HasLetterOrDigit;
    }
}
