using CorpusGen.Extraction.Articles.Layout;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// The line under a post or pull quote that says whose it is. Two forms:
/// <list type="bullet">
/// <item>with a handle: <c>- Elon Musk (@elonmusk) le 23 mars 2018</c>, <c>Elon Musk @elonmusk · March 23, 2018</c>,
/// <c>@elonmusk (Elon Musk) via Twitter</c>; a bare handle needs a dash, brackets or a date beside it;</item>
/// <item>without one, after a dash: <c>— Anne Martin, le 3 mai</c>, <c>– Anne Martin, maire de Lyon</c>, <c>— Anne Martin</c>.</item>
/// </list>
/// Under words in quotation marks less is enough: <c>Olivier, vigile à Rosny</c>, <c>— Préfecture des Landes</c>.
/// </summary>
/// <param name="Name">The author's name; the handle where nothing else is given.</param>
/// <param name="Handle">The handle with its @, or null.</param>
/// <param name="Date">The date without the small words around it, or null.</param>
/// <param name="Role">What stands after the name and a comma or in brackets, and is no date: <c>maire de Lyon</c>; or null.</param>
internal readonly record struct AttributionLine(TextRange Name, TextRange? Handle, TextRange? Date, TextRange? Role)
{
    private const int LongestLine = 140;
    private const int LongestName = 10;
    private const int MostWordsUnderQuotation = 14;

    /// <summary>Reads a line as an attribution; whether there is a post above it is for the caller to see.</summary>
    public static bool TryRead(LineForm form, out AttributionLine attribution)
    {
        attribution = default;
        if (form.Length > LongestLine || !form.Has(LineSigns.Handle | LineSigns.Dash))
            return false;
        Line line = form.Line;
        int first = line.FirstToken;
        while (first < line.EndToken && LineForm.IsDash(form.Tokens[first].Symbol))
            first++;
        bool dash = first > line.FirstToken;
        for (int i = first; i < line.EndToken && i <= first + LongestName; i++)
        {
            if (form.Tokens[i].Kind == TokenKind.Handle)
                return TryReadAtHandle(form, first, i, dash, out attribution);
        }

        return dash && TryReadName(form, first, out attribution);
    }

    /// <summary>
    /// Reads a line under words that stand in quotation marks: after a dash, whoever is named there, be it no person
    /// (<c>— Préfecture des Landes</c>); without one, a name and after a comma what he is (<c>Olivier, vigile à Rosny</c>).
    /// </summary>
    public static bool TryReadUnderQuotation(LineForm form, out AttributionLine attribution)
    {
        if (TryRead(form, out attribution))
            return true;
        Line line = form.Line;
        int first = line.FirstToken;
        while (first < line.EndToken && LineForm.IsDash(form.Tokens[first].Symbol))
            first++;
        bool dash = first > line.FirstToken;
        if (!form.IsShort || form.EndsAsText || form.EndsAsSentence || form.CountWords(MostWordsUnderQuotation) > MostWordsUnderQuotation
            || first == line.EndToken || !form.Tokens[first].IsCapitalized || form.IndexOf(':') >= 0 || form.HasFiniteVerb)
            return false;
        int comma = form.IndexOf(',');
        int end = comma < 0 ? line.EndToken : comma;
        bool hasRole = comma > 0 && comma + 1 < line.EndToken && form.Tokens[comma + 1].IsWord && !form.Tokens[comma + 1].IsCapitalized;
        if (!dash && !(hasRole && form.IsName(first, end)))
            return false;
        attribution = new AttributionLine(form.Tokens.RangeOf(first, end - 1), null, null, hasRole ? form.Tokens.RangeOf(comma + 1, line.EndToken - 1) : null);
        return true;
    }

    private static bool TryReadAtHandle(LineForm form, int first, int handle, bool dash, out AttributionLine attribution)
    {
        attribution = default;
        TokenList tokens = form.Tokens;
        int nameEnd = handle, rest = handle + 1, end = form.Line.EndToken;
        bool brackets = false;
        while (nameEnd > first && tokens[nameEnd - 1].Kind == TokenKind.Symbol)
            nameEnd--;
        if (handle > first && tokens[handle - 1].Symbol is '(' or '[')
        {
            brackets = tokens[rest].Symbol is ')' or ']';
            if (!brackets)
                return false;
            rest++;
        }

        // "A post shared by Ann Cole (@anncole)"
        for (int i = first; i < nameEnd - 1; i++)
        {
            if ((form.WordAt(i) & LayoutWord.By) != 0)
                first = i + 1;
        }

        TextRange name = nameEnd > first ? tokens.RangeOf(first, nameEnd - 1) : tokens[handle].Range;
        if (nameEnd == first && tokens[rest].IsSymbol('(') && FindClosing(tokens, rest, end) is int closing and > 0 && closing > rest + 1)
        {
            brackets = true;
            name = tokens.RangeOf(rest + 1, closing - 1);
            rest = closing + 1;
        }

        // A display name may be in any letters and have signs in it, but it is no sentence.
        for (int i = first; i < handle; i++)
        {
            if (tokens[i].Symbol is '?' or '!' or ':' or ';' or '«' or '“' or '"' || (tokens[i].IsSymbol(',') && i < nameEnd))
                return false;
        }

        if (!TryReadRest(form, rest, out TextRange? date, out _, roles: false) || !(brackets || dash || date is not null))
            return false;
        attribution = new AttributionLine(name, tokens[handle].Range, date, null);
        return true;
    }

    private static bool TryReadName(LineForm form, int first, out AttributionLine attribution)
    {
        attribution = default;
        TokenList tokens = form.Tokens;
        int end = first, words = 0;
        while (end < form.Line.EndToken && end <= first + LongestName && form.IsName(first, end + 1))
        {
            // A month or a preposition after the name is not of it.
            if (end > first && (form.WordAt(end) & (LayoutWord.Month | LayoutWord.Weekday | LayoutWord.Via)) != 0)
                break;
            words += tokens[end].IsWord ? 1 : 0;
            end++;
        }

        while (end > first && (!tokens[end - 1].IsWord || !tokens[end - 1].IsCapitalized))
            end--;
        if (words == 0 || end == first || form.Last.Symbol is '?' or '!' or ':' or ';' or ',' or '…' || (form.Last.IsSymbol('.') && end < form.Line.EndToken))
            return false;
        if (!TryReadRest(form, end, out TextRange? date, out TextRange? role, roles: words >= 2) || (words < 2 && date is null))
            return false;
        attribution = new AttributionLine(tokens.RangeOf(first, end - 1), null, date, role);
        return true;
    }

    /// <summary>Reads what follows name and handle: nothing, <c>via Twitter</c>, a date, or a role after a comma or in brackets.</summary>
    private static bool TryReadRest(LineForm form, int first, out TextRange? date, out TextRange? role, bool roles)
    {
        date = role = null;
        TokenList tokens = form.Tokens;
        int end = form.Line.EndToken;
        first = SkipMarks(tokens, first, end);
        if (first < end && (form.WordAt(first) & LayoutWord.Via) != 0 && (form.WordAt(first + 1) & LayoutWord.Network) != 0)
            first = SkipMarks(tokens, first + 2, end);
        if (first >= end)
            return true;
        if (DateLine.TryRead(form, first, end, out TextRange found))
        {
            date = found;
            return true;
        }

        // Where it was said: "— Anne Martin sur France Culture".
        if (roles && (form.WordAt(first) & LayoutWord.Via) != 0 && form.IsName(first + 1, end))
            return true;
        if (!roles || !(tokens[first - 1].Symbol is ',' or '('))
            return false;
        int last = tokens[first - 1].IsSymbol('(') && form.Last.IsSymbol(')') ? end - 2 : end - 1;
        if (last < first)
            return false;
        role = tokens.RangeOf(first, last);
        return true;
    }

    private static int SkipMarks(TokenList tokens, int i, int end)
    {
        while (i < end && (tokens[i].Symbol is ',' or '·' or '|' or '•' or '(' || LineForm.IsDash(tokens[i].Symbol)))
            i++;
        return i;
    }

    private static int FindClosing(TokenList tokens, int open, int end)
    {
        for (int i = open + 1; i < end; i++)
        {
            if (tokens[i].IsSymbol(')'))
                return i;
        }

        return -1;
    }
}
