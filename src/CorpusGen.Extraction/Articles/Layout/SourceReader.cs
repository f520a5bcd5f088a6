using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// A source line says who wrote or published the article, and when: <c>Par Anne Martin</c>, <c>Publié le 3 mars 2018 à 14h30</c>,
/// <c>(avec AFP)</c>. A line with nothing but a date is one only near the title; inside the article it heads what happened that day.
/// </summary>
internal static class SourceReader
{
    private const int LongestByline = 16;
    private const int MostWordsOfName = 4;

    public static void Read(LinePage page)
    {
        for (int i = 0; i < page.Count; i++)
        {
            if (page.IsFree(i) && IsSource(page.Form(i)))
                page[i] = BlockKind.Source;
        }
    }

    /// <summary>A name, a handle or a date next to a line of the source is of the author and the article.</summary>
    public static void ReadNames(LinePage page)
    {
        for (int i = 0; i < page.Count; i++)
        {
            if (!page.IsFree(i) || (page[i + 1] != BlockKind.Source && page[i - 1] != BlockKind.Source))
                continue;
            LineForm form = page.Form(i);
            if (DateLine.IsDateline(form) || IsNameOrHandle(form))
                page[i] = BlockKind.Source;
        }
    }

    private static bool IsNameOrHandle(LineForm line)
    {
        int first = line.Line.FirstToken, end = line.Line.EndToken;
        if (end - first == 1 && line.First.Kind == TokenKind.Handle)
            return true;
        return line.IsShort && line.CountWords(MostWordsOfName) is >= 2 and <= MostWordsOfName && line.IsName(first, line.Last.IsSymbol('.') ? end - 1 : end);
    }

    private static bool IsSource(LineForm line)
    {
        if (!line.IsShort)
            return false;
        return line.Phrase switch
        {
            LinePhrase.Source => true,
            LinePhrase.Publication => HasDate(line),
            _ => IsContribution(line) || IsByline(line) || IsDateAndByline(line) || IsAgencyLine(line) || IsPublisherWithAgency(line) || IsDispatchDateline(line),
        };
    }

    /// <summary>A number; in a line with a full stop, which may be a sentence (<c>Published in 1984, it …</c>), a month or a date in numbers.</summary>
    private static bool HasDate(LineForm line)
    {
        bool number = false, date = false;
        for (int i = line.Line.FirstToken; i < line.Line.EndToken; i++)
        {
            bool digits = line.Tokens[i].IsDigits;
            number |= digits;
            date |= (line.WordAt(i) & LayoutWord.Month) != 0 || (digits && line.Tokens[i + 1].Symbol is '/' or '-' && line.Tokens[i + 2].IsDigits);
        }

        return line.EndsAsText ? number && date && line.CountWords(LongestByline) <= LongestByline : number;
    }

    /// <summary><c>Ann Cole in Leeds contributed to this report.</c></summary>
    private static bool IsContribution(LineForm line)
    {
        if (!line.First.IsCapitalized)
            return false;
        for (int i = line.Line.FirstToken + 1; i < line.Line.EndToken; i++)
        {
            if (LayoutVocabulary.Shared.FindPhrase(line.Document.Text, new TextRange(line.Tokens[i].Start, line.Line.Range.End), out _) == LinePhrase.Contribution)
                return !line.HasSeveralSentences;
        }

        return false;
    }

    /// <summary><c>By</c> or <c>Par</c>, in front of a name, in a line that is no sentence.</summary>
    private static bool IsByline(LineForm line)
    {
        int first = line.Line.FirstToken;
        return (line.WordAt(first) & LayoutWord.By) != 0 && line.Tokens[first].IsCapitalized
            && (line.Tokens[first + 1].IsCapitalized || line.Tokens[first + 1].IsSymbol(':')) && line.Line.EndToken - first > 1
            && line.Line.EndToken - first <= LongestByline && !line.EndsAsSentence && !line.EndsAsText;
    }

    /// <summary><c>8 avril 2019 par Anne Martin</c>, <c>26 septembre 2021, Rédigé par …</c></summary>
    private static bool IsDateAndByline(LineForm line)
    {
        if (line.EndsAsText || !line.Has(LineSigns.Digits))
            return false;
        int first = line.Line.FirstToken;
        for (int by = first + 1; by < line.Line.EndToken && by <= first + LongestByline; by++)
        {
            if ((line.WordAt(by) & LayoutWord.By) != 0)
                return DateLine.TryRead(line, first, by, out _) || DateLine.TryRead(line, first, by - 1, out _);
        }

        return false;
    }

    /// <summary>Agencies and the small words around them: <c>AFP</c>, <c>(avec Reuters)</c>.</summary>
    private static bool IsAgencyLine(LineForm line)
    {
        bool agency = false;
        for (int i = line.Line.FirstToken; i < line.Line.EndToken; i++)
        {
            ref readonly Token token = ref line.Tokens[i];
            if (token.Kind == TokenKind.Symbol && token.Symbol is not '©')
                continue;
            LayoutWord word = line.WordAt(i);
            if ((word & (LayoutWord.NewsAgency | LayoutWord.SourceFiller)) == 0)
                return false;
            agency |= (word & LayoutWord.NewsAgency) != 0 && token.IsCapitalized;
        }

        return agency;
    }

    /// <summary><c>franceinfo avec AFP</c></summary>
    private static bool IsPublisherWithAgency(LineForm line) =>
        line.Line.EndToken - line.Line.FirstToken is >= 3 and <= 6 && line.Last.IsAllUpper
            && (line.WordAt(line.Line.EndToken - 1) & LayoutWord.NewsAgency) != 0 && (line.WordAt(line.Line.EndToken - 2) & LayoutWord.SourceFiller) != 0;

    /// <summary>A place, a date and an agency on a line of their own: <c>PARIS, 23 mars 2018 (AFP) -</c></summary>
    private static bool IsDispatchDateline(LineForm line)
    {
        int end = line.Line.EndToken;
        while (end > line.Line.FirstToken && (LineForm.IsDash(line.Tokens[end - 1].Symbol) || line.Tokens[end - 1].IsSymbol('.')))
            end--;
        return line.Tokens[end - 1].IsSymbol(')') && (line.WordAt(end - 2) & LayoutWord.NewsAgency) != 0 && line.Tokens[end - 3].IsSymbol('(')
            && line.First.IsCapitalized && line.CountWords(LongestByline) <= 8;
    }
}
