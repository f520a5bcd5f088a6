using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// A credit says who made a picture: <c>© Jean Roux</c>, <c>Photo : AFP</c>, <c>Jim Watson | AFP | Getty Images</c>. A caption is the line
/// above a credit, a line that ends with a credit (<c>… Image: NASA.</c>, <c>… (Photo Jean Roux)</c>), or one that begins as captions do.
/// </summary>
internal static class PictureReader
{
    private const int LongestCaption = 450;
    private const int LongestCaptionInText = 260;
    private const int MostCreditTokens = 9;
    private const int MostClosingCreditTokens = 16;

    public static void ReadCredits(LinePage page)
    {
        for (int i = 0; i < page.Count; i++)
        {
            if (page.IsFree(i) && IsCredit(page.Form(i)))
                page[i] = BlockKind.Credit;
        }
    }

    public static void ReadCaptions(LinePage page)
    {
        bool text = false;
        for (int i = 0; i < page.Count; i++)
        {
            if (!page.IsFree(i))
                continue;
            LineForm form = page.Form(i);
            bool aboveCredit = i > 0 && page[i + 1] == BlockKind.Credit && !form.HasSeveralSentences
                && form.Length <= (text ? LongestCaptionInText : LongestCaption) && !form.Last.IsSymbol(':') && !form.StartsWithQuote;
            if (aboveCredit || IsCaption(form) || CaptionForm.IsCaption(form))
                page[i] = BlockKind.Caption;
            else
                text |= form.EndsAsText;
        }
    }

    private static bool IsCredit(LineForm line)
    {
        if (!line.IsShort || ChromeReader.IsRightsNotice(line))
            return false;
        if (line.First.IsSymbol('©'))
            return true;
        if (line.Phrase == LinePhrase.Credit)
            return !line.HasSeveralSentences && line.CountWords(MostCreditTokens) <= MostCreditTokens && NamesMaker(line);
        return IsPictureAgency(line) || IsPictureAndName(line) || IsListOfMakers(line) || IsBracketed(line);
    }

    /// <summary>After a colon, a name; <c>Photo : une exposition à Paris</c> is a title.</summary>
    private static bool NamesMaker(LineForm line)
    {
        int colon = line.IndexOf(':');
        return colon < 0 || line.Tokens[colon + 1].IsCapitalized || line.Tokens[colon + 1].Kind is TokenKind.Handle or TokenKind.Url || line.Tokens[colon + 1].IsSymbol('©');
    }

    /// <summary>Names, bars or slashes between, one of them an agency: <c>Joël Saget / AFP</c>.</summary>
    private static bool IsListOfMakers(LineForm line)
    {
        if (!line.Has(LineSigns.Separator))
            return false;
        bool separated = false, agency = false;
        for (int i = line.Line.FirstToken; i < line.Line.EndToken; i++)
        {
            ref readonly Token token = ref line.Tokens[i];
            LayoutWord word = line.WordAt(i);
            agency |= (word & (LayoutWord.NewsAgency | LayoutWord.PictureAgency)) != 0;
            if (token.Symbol is '|' or '/')
                separated = true;
            else if (!(token.IsCapitalized || (word & (LayoutWord.NameParticle | LayoutWord.By)) != 0 || token.Symbol is '-' or '.' or ',' or '&' || token.Kind is TokenKind.Handle or TokenKind.Url))
                return false;
        }

        return separated && agency;
    }

    /// <summary>A name after the word for a picture, and nothing else: <c>Photo Anne Martin</c>.</summary>
    private static bool IsPictureAndName(LineForm line)
    {
        int first = line.Line.FirstToken;
        return (line.WordAt(first) & LayoutWord.Picture) != 0 && line.CountWords(MostCreditTokens) is >= 3 and <= 5 && line.IsName(first + 1, line.Line.EndToken);
    }

    /// <summary>A line of one or more agencies of pictures, which write no articles: <c>Getty Images</c>.</summary>
    private static bool IsPictureAgency(LineForm line)
    {
        bool agency = false;
        for (int i = line.Line.FirstToken; i < line.Line.EndToken; i++)
        {
            LayoutWord word = line.WordAt(i);
            agency |= (word & LayoutWord.PictureAgency) != 0;
            if ((word & (LayoutWord.PictureAgency | LayoutWord.NewsAgency | LayoutWord.Picture)) == 0 && !(line.Tokens[i].Symbol is '/' or '|' or ',' or '-'))
                return false;
        }

        return agency;
    }

    /// <summary><c>(Photo AFP)</c>, <c>[Image: NASA]</c></summary>
    private static bool IsBracketed(LineForm line) =>
        line.First.Symbol is '(' or '[' && line.Last.Symbol is ')' or ']' && (line.WordAt(line.Line.FirstToken + 1) & LayoutWord.Picture) != 0
            && line.Line.EndToken - line.Line.FirstToken <= MostCreditTokens + 3;

    private static bool IsCaption(LineForm line) => line.Length <= LongestCaption
        && (line.Phrase == LinePhrase.Caption || EndsWithCredit(line));

    /// <summary>Names with a slash between, up to the bracket that ends the line: <c>(Ludovic Marin / AFP)</c>.</summary>
    private static bool IsMakerAndAgency(LineForm line, int first)
    {
        int end = line.Last.IsSymbol('.') ? line.Line.EndToken - 2 : line.Line.EndToken - 1;
        if (!line.Tokens[end].IsSymbol(')'))
            return false;
        int slash = first;
        while (slash < end && !line.Tokens[slash].IsSymbol('/'))
            slash++;
        return slash < end && line.IsName(first, slash) && line.Tokens[slash + 1].IsCapitalized;
    }

    /// <summary>Names in capitals up to the end, a slash between: <c>ANNE MARTIN / OUEST-JOURNAL</c>.</summary>
    private static bool IsListOfMakersInCapitals(LineForm line, int first)
    {
        bool separated = false;
        for (int i = first; i < line.Line.EndToken; i++)
        {
            ref readonly Token token = ref line.Tokens[i];
            separated |= token.Symbol is '/' or '|';
            bool isCapital = token.IsWord && (token.IsAllUpper || token.Length == 1 || (line.WordAt(i) & LayoutWord.NameParticle) != 0);
            if (!isCapital && !(token.Symbol is '/' or '|' or '-' or '.' or ',' or '&'))
                return false;
        }

        return separated;
    }

    /// <summary>Near the end, after a full stop, bracket, bar or dash, a word for a picture and who made it.</summary>
    private static bool EndsWithCredit(LineForm line)
    {
        int end = line.Line.EndToken;
        for (int i = end - 1; i > line.Line.FirstToken + 1 && i >= end - MostClosingCreditTokens; i--)
        {
            ref readonly Token token = ref line.Tokens[i];
            ref readonly Token before = ref line.Tokens[i - 1];
            if (before.Kind != TokenKind.Symbol && token.Kind != TokenKind.Symbol)
                continue;
            bool opens = before.Symbol is '.' or '(' or '[' or '|' or '/' or '…' or '!' or '?' || LineForm.IsDash(before.Symbol);
            if (token.IsSymbol('©') && i < end - 1)
                return true;
            if (before.IsSymbol('.') && token.IsAllUpper && IsListOfMakersInCapitals(line, i))
                return true;
            if (before.IsSymbol('(') && i > line.Line.FirstToken + 2 && line.Tokens[i - 2].IsSymbol('.') && IsMakerAndAgency(line, i))
                return true;
            if (!opens || !token.IsCapitalized || (line.WordAt(i) & LayoutWord.Picture) == 0)
                continue;
            ref readonly Token after = ref line.Tokens[i + 1];
            bool bracketed = before.Symbol is '(' or '[' && line.LastInside.End > token.End && line.Last.Symbol is ')' or ']' or '.';
            if (i + 1 < end && (after.IsSymbol(':') || (line.WordAt(i + 1) & LayoutWord.By) != 0 || (bracketed && (after.IsCapitalized || after.IsWord))))
                return true;
        }

        return false;
    }
}
