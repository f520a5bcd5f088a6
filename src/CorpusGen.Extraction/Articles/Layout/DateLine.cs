using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// A stretch of a line that says a day or a time and nothing else: <c>Wednesday, April 13, 2011</c>, <c>le 23 mars 2018 à 14h30</c>,
/// <c>8 février 2017 . –</c>, <c>12/03/2018 10:45</c>. It has a number beside a month or a day of the week, or is a date in numbers.
/// </summary>
internal static class DateLine
{
    /// <summary>Reads the tokens from <paramref name="first"/> to before <paramref name="end"/>; the range has no small words around the date.</summary>
    public static bool TryRead(LineForm line, int first, int end, out TextRange date)
    {
        date = default;
        bool month = false, number = false, numeric = false;
        int from = -1, to = -1;
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref line.Tokens[i];
            bool tells = token.IsDigits;
            if (token.IsDigits)
            {
                number = true;
                numeric |= IsNumericDate(line.Tokens, i, end);
            }
            else if (token.IsWord)
            {
                LayoutWord word = line.WordAt(i);
                if ((word & (LayoutWord.Month | LayoutWord.Weekday | LayoutWord.DateFiller)) == 0)
                    return false;
                tells = (word & (LayoutWord.Month | LayoutWord.Weekday)) != 0;
                month |= tells;
            }
            else if (!IsDateMark(token.Symbol))
                return false;

            if (tells)
            {
                from = from < 0 ? i : from;
                to = i;
            }
        }

        if (!number || (!month && !numeric))
            return false;
        date = line.Tokens.RangeOf(from, to);
        return true;
    }

    public static bool TryRead(LineForm line, out TextRange date)
    {
        date = default;
        return line.IsShort && line.Has(LineSigns.Digits) && TryRead(line, line.Line.FirstToken, line.Line.EndToken, out date);
    }

    /// <summary>A date alone, or a place and a date: <c>Lyon, le 12 septembre 2021</c>.</summary>
    public static bool IsDateline(LineForm line)
    {
        if (TryRead(line, out _))
            return true;
        int comma = line.IsShort && line.Has(LineSigns.Digits) ? line.IndexOf(',') : -1;
        return comma > 0 && line.IsName(line.Line.FirstToken, comma) && TryRead(line, comma + 1, line.Line.EndToken, out _);
    }

    private static bool IsNumericDate(TokenList tokens, int i, int end) =>
        i + 4 < end && tokens[i + 1].Symbol is '/' or '.' or '-' && tokens[i + 2].IsDigits && tokens[i + 3].Symbol == tokens[i + 1].Symbol && tokens[i + 4].IsDigits;

    private static bool IsDateMark(char c) => c is ',' or '.' or ':' or '/' or '|' or '·' or '•' or '(' or ')' || LineForm.IsDash(c);
}
