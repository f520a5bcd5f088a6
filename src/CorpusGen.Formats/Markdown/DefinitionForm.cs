namespace CorpusGen.Formats.Markdown;

/// <summary>
/// A term and below it what it means, each in a line that begins with a colon, as Markdown Extra and Kramdown have them: <c>Pont</c>, <c>: ce qui passe l’eau</c>. A wrapped paragraph may have a
/// line that begins with a colon as well, before a quotation in French; so the term is short and ends like no sentence, and what follows the colon is no mark.
/// </summary>
internal static class DefinitionForm
{
    private const int LongestTerm = 60;

    /// <summary>Whether a paragraph that begins at a place is a term with its definitions.</summary>
    public static bool IsList(string text, int start)
    {
        int end = FileLine.End(text, start), last = end;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
            last--;
        return last > start && last - start <= LongestTerm
            && (char.IsLetterOrDigit(text[last - 1]) || text[last - 1] is ')' or '*' or '_' or '»')
            && text[start] != ':' && FileLine.Next(text, end) is var next && WordsAt(text, next) > 0;
    }

    /// <summary>Where the definition begins in a line; 0 where the line is none.</summary>
    public static int WordsAt(string text, int line)
    {
        int colon = FileLine.FirstLetter(text, line);
        if (colon + 1 >= text.Length || text[colon] != ':' || text[colon + 1] is not (' ' or '\t'))
            return 0;
        int words = FileLine.FirstLetter(text, colon + 1);
        return words < text.Length && text[words] is not ('«' or '“' or '"' or '\n' or '\r' or '&' or '—' or '–') ? words : 0;
    }
}
