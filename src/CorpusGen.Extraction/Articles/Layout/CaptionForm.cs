using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// A caption that names no maker is a short line that shows something and tells nothing: it ends in what the picture is
/// (<c>Le vieux port de Sète (archives)</c>); it begins as captions do and has no verb (<c>Ici, Anne Roux lors du congrès</c>); or it
/// ends in the whole date behind a comma, a place after it or not, and has no verb
/// (<c>Anne Roux, maire de Sète, le 3 mai 2016 à Paris.</c>).
/// </summary>
internal static class CaptionForm
{
    private const int LongestCaption = 220;
    private const int MostTokensOfNote = 6;
    private const int MostTokensOfPlace = 6;
    private const int FewestTokens = 4;

    public static bool IsCaption(LineForm line)
    {
        if (line.Length > LongestCaption || line.StartsWithQuote || line.IsListItem || line.Last.IsSymbol(':') || line.LastInside.Symbol is '?' or '!' || line.HasSeveralSentences)
            return false;
        return EndsInNote(line)
            || (BeginsAsCaption(line) && !line.HasFiniteVerb)
            || (EndsInDate(line) && !line.HasFiniteVerb);
    }

    /// <summary>
    /// The first words are a caption's, a name follows, and there is more to it than to a heading: <c>Ici, pas d'eau.</c> and
    /// <c>Portrait de Anne Roux</c> are none.
    /// </summary>
    private static bool BeginsAsCaption(LineForm line)
    {
        if (line.Phrase != LinePhrase.PerhapsCaption)
            return false;
        int end = line.PhraseEnd;
        bool name = false, parts = line.EndsAsText;
        for (int i = line.Line.FirstToken + 1; i < line.Line.EndToken; i++)
        {
            name |= line.Tokens[i].IsCapitalized;
            parts |= line.Tokens[i].Start >= end && line.Tokens[i].Symbol is ',' or '(' or ':';
        }

        return name && (parts || line.Document.Text[end - 1] is ',' or ':');
    }

    /// <summary>Brackets at the end with nothing in them but what the picture is, and who keeps it: <c>(illustration)</c>, <c>(archives Le Courrier)</c>.</summary>
    private static bool EndsInNote(LineForm line)
    {
        int end = line.Line.EndToken - 1;
        if (line.Last.IsSymbol('.'))
            end--;
        if (!line.Tokens[end].IsSymbol(')'))
            return false;
        int open = end - 1;
        while (open > line.Line.FirstToken && open >= end - MostTokensOfNote && !line.Tokens[open].IsSymbol('('))
            open--;
        if (open - line.Line.FirstToken < 2 || !line.Tokens[open].IsSymbol('(') || (line.WordAt(open + 1) & LayoutWord.PictureNote) == 0)
            return false;
        for (int i = open + 2; i < end; i++)
        {
            bool keeps = line.Tokens[i].IsCapitalized || line.Tokens[i].Kind != TokenKind.Word || (line.WordAt(i) & (LayoutWord.PictureNote | LayoutWord.NameParticle)) != 0;
            if (!keeps)
                return false;
        }

        return true;
    }

    /// <summary>A day with month and year behind a comma, at the end or before the place: <c>…, le 3 mai 2016 à Paris.</c>, <c>…, May 3, 2016.</c></summary>
    private static bool EndsInDate(LineForm line)
    {
        if (!line.Has(LineSigns.Digits))
            return false;
        TokenList tokens = line.Tokens;
        int end = line.Last.IsSymbol('.') ? line.Line.EndToken - 1 : line.Line.EndToken;
        int year = end - 1;
        while (year > line.Line.FirstToken && year >= end - MostTokensOfPlace && !IsYear(tokens[year]))
            year--;
        if (year < line.Line.FirstToken + FewestTokens || !IsYear(tokens[year]))
            return false;
        bool place = year + 1 == end || (tokens[year + 1].Is(Trait.Preposition) && line.IsName(year + 2, end))
            || (tokens[year + 1].IsSymbol(',') && year + 2 < end && tokens[year + 2].Is(Trait.Preposition) && line.IsName(year + 3, end));
        if (!place)
            return false;
        // "le 3 mai 2016", "mardi 3 mai 2016", "May 3, 2016", "on Tuesday, May 3, 2016"
        int first = year;
        bool month = false, day = false;
        while (first > line.Line.FirstToken && IsOfDate(line, first - 1, ref month, ref day))
            first--;
        return month && day && tokens[first].IsSymbol(',') && first - line.Line.FirstToken >= 2;
    }

    private static bool IsYear(in Token token) => token.IsDigits && token.Length == 4;

    private static bool IsOfDate(LineForm line, int token, ref bool month, ref bool day)
    {
        ref readonly Token word = ref line.Tokens[token];
        if (word.IsDigits && word.Length <= 2)
            return day = true;
        LayoutWord kind = line.WordAt(token);
        if ((kind & LayoutWord.Month) != 0)
            return month = true;
        return (kind & (LayoutWord.Weekday | LayoutWord.DateFiller)) != 0 || word.IsSymbol(',');
    }
}
