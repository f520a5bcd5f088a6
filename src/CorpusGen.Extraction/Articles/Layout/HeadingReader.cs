using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// A heading is a short line inside the article that is no sentence of it: it begins with a capital letter, a digit or a hashtag, has no
/// full stop at its end, is no item of a list, no quotation and nothing that somebody says, is more than tags, and something follows it.
/// </summary>
internal static class HeadingReader
{
    private const int LongestHeading = 110;
    private const int LongestQuestion = 400;
    private const int MostWords = 16;
    private const int MostWordsOfExclamation = 8;
    private const int MostWordsOfName = 4;

    /// <summary>More short lines in a row are a list or a table.</summary>
    private const int MostInARow = 4;

    public static void Read(LinePage page)
    {
        bool asksSomebody = AsksSomebody(page);
        int last = LastOfBody(page);
        for (int i = page.BodyStart; i < page.Count; i++)
        {
            int end = i;
            while (end <= last && page.IsFree(end) && IsHeading(page.Form(end), asksSomebody))
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
        if (!closes && page.HasOnlyTags(index))
            return BlockKind.Paragraph;
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

    private static bool IsHeading(LineForm line, bool asksSomebody)
    {
        if (line.Length > LongestHeading || line.CountWords(MostWords) > MostWords || line.EndsAsText || line.IsListItem || line.IsQuotation)
            return false;
        bool begins = line.First.IsCapitalized || line.First.IsDigits || line.First.Kind == TokenKind.Hashtag || line.First.Symbol is '«' or '“' or '"' or '‘' or '\'' or '¿';
        if (!begins || line.HasSeveralSentences || LineForm.IsDash(line.Last.Symbol))
            return false;
        if (IsNumber(line))
            return false;
        if (line.LastInside.IsSymbol('!'))
            return line.CountWords(MostWordsOfExclamation) <= MostWordsOfExclamation;
        // A question to somebody is asked in an interview; a heading asks the reader about something.
        return !line.EndsAsQuestion || !(asksSomebody || SpeaksToSomebody(line));
    }

    /// <summary>A number that is no year heads nothing: it counts shares, or stands in a table.</summary>
    private static bool IsNumber(LineForm line) => line.Line.EndToken - line.Line.FirstToken == 1 && line.First.IsDigits && line.Length != 4;

    /// <summary>Where a third of the questions that stand alone, and two or more, speak to somebody, all of them are asked in an interview.</summary>
    private static bool AsksSomebody(LinePage page)
    {
        int questions = 0, asked = 0;
        for (int i = page.BodyStart; i < page.Count; i++)
        {
            if (!page.IsFree(i) || page.Form(i).Length > LongestQuestion || !page.Form(i).EndsAsQuestion)
                continue;
            questions++;
            asked += SpeaksToSomebody(page.Form(i)) ? 1 : 0;
        }

        return asked >= 2 && asked * 3 >= questions;
    }

    private static bool SpeaksToSomebody(LineForm line)
    {
        for (int i = line.Line.FirstToken; i < line.Line.EndToken; i++)
        {
            if ((line.WordAt(i) & LayoutWord.Addressee) != 0)
                return true;
        }

        return false;
    }
}
