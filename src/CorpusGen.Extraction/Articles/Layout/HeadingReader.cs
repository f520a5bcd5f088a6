using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// A heading is a short line inside the article that is no sentence of it: it begins with a capital letter, a digit or a hashtag, has no
/// full stop at its end, is no item of a list, no quotation and nothing that somebody says, and something follows it.
/// </summary>
internal static class HeadingReader
{
    private const int LongestHeading = 110;
    private const int MostWords = 16;
    private const int MostWordsOfExclamation = 8;
    private const int MostWordsOfName = 4;

    /// <summary>More short lines in a row are a list or a table.</summary>
    private const int MostInARow = 4;

    public static void Read(LinePage page)
    {
        bool interview = IsInterview(page);
        int last = LastOfBody(page);
        for (int i = page.BodyStart; i < page.Count; i++)
        {
            int end = i;
            while (end <= last && page.IsFree(end) && IsHeading(page.Form(end), interview))
                end++;
            if (end - i is > 0 and <= MostInARow && !AreLabelled(page, i, end))
            {
                // After the last running text nothing is headed.
                bool closes = end > last;
                for (int j = i; j < end; j++)
                    page[j] = KindOf(page, j, closes);
            }

            i = end > i ? end - 1 : i;
        }
    }

    /// <summary>The last lines head nothing: they are names of author and publisher, tags, or text that lost its full stop.</summary>
    private static BlockKind? KindOf(LinePage page, int index, bool closes)
    {
        if (!closes)
            return IsStandfirst(page, index) ? BlockKind.Paragraph : BlockKind.Heading;
        LineForm form = page.Form(index);
        if (form.First.Kind == TokenKind.Hashtag)
            return BlockKind.Boilerplate;
        bool name = page.BodyStart < index && form.IsName(form.Line.FirstToken, form.Line.EndToken) && form.CountWords(MostWordsOfName) is >= 2 and <= MostWordsOfName;
        return name ? BlockKind.Source : null;
    }

    /// <summary>Lines in a row with a colon each are a list: <c>Recettes : 12 M€</c>.</summary>
    private static bool AreLabelled(LinePage page, int first, int end)
    {
        if (end - first < 2)
            return false;
        for (int i = first; i < end; i++)
        {
            if (page.Form(i).IndexOf(':') < 0)
                return false;
        }

        return true;
    }

    /// <summary>The line under the title that sums the article up, which is longer than a heading.</summary>
    private static bool IsStandfirst(LinePage page, int index) => index == page.BodyStart && index > 0 && page.Form(index).CountWords(9) > 8;

    private static int LastOfBody(LinePage page)
    {
        int last = page.Count - 1;
        while (last >= 0 && !page.IsFree(last))
            last--;
        return last;
    }

    private static bool IsHeading(LineForm line, bool interview)
    {
        if (line.Length > LongestHeading || line.CountWords(MostWords) > MostWords || line.EndsAsText || line.IsListItem || line.IsQuotation)
            return false;
        bool begins = line.First.IsCapitalized || line.First.IsDigits || line.First.Kind == TokenKind.Hashtag || line.First.Symbol is '«' or '“' or '"' or '‘' or '\'' or '¿';
        if (!begins || line.HasSeveralSentences || LineForm.IsDash(line.Last.Symbol))
            return false;
        if (IsNumber(line))
            return false;
        if (interview && HasSpeakerLabel(line))
            return false;
        if (line.LastInside.IsSymbol('!'))
            return line.CountWords(MostWordsOfExclamation) <= MostWordsOfExclamation;
        // A question to somebody is asked in an interview; a heading asks the reader about something.
        return !line.EndsAsQuestion || !SpeaksToSomebody(line);
    }

    /// <summary>A number that is no year heads nothing: it counts shares, or stands in a table.</summary>
    private static bool IsNumber(LineForm line) => line.Line.EndToken - line.Line.FirstToken == 1 && line.First.IsDigits && line.Length != 4;

    private static bool SpeaksToSomebody(LineForm line)
    {
        for (int i = line.Line.FirstToken; i < line.Line.EndToken; i++)
        {
            if ((line.WordAt(i) & LayoutWord.Addressee) != 0)
                return true;
        }

        return false;
    }

    /// <summary>In an interview two lines or more begin with the name of who speaks.</summary>
    private static bool IsInterview(LinePage page)
    {
        int labels = 0;
        for (int i = page.BodyStart; i < page.Count && labels < 2; i++)
        {
            if (page.IsFree(i) && HasSpeakerLabel(page.Form(i)) && page.Form(i).EndsAsSentence)
                labels++;
        }

        return labels >= 2;
    }

    /// <summary>A name of up to four words and a colon: <c>Anne Martin : Oui.</c>, <c>Q: Why?</c></summary>
    private static bool HasSpeakerLabel(LineForm line)
    {
        int first = line.Line.FirstToken;
        for (int i = first; i <= first + MostWordsOfName && i < line.Line.EndToken; i++)
        {
            if (line.Tokens[i].IsSymbol(':'))
                return i + 1 < line.Line.EndToken && line.IsName(first, i);
        }

        return false;
    }
}
