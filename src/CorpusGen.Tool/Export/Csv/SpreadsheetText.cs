namespace CorpusGen.Tool.Export.Csv;

/// <summary>Words in a cell, so that no spreadsheet takes them for a formula.</summary>
internal static class SpreadsheetText
{
    /// <summary>
    /// The words, with an apostrophe in front where they begin with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line break, which a spreadsheet would calculate: the words are an article's, and may be anybody's.
    /// </summary>
    /// <remarks>
    /// Whoever reads the cell takes away one apostrophe where apostrophes are followed by such a character: so words that have apostrophes there themselves get one more.
    /// U+0000, which no spreadsheet reads past, is its picture, U+2400.
    /// </remarks>
    public static string Of(string words)
    {
        int first = 0;
        while (first < words.Length && words[first] == '\'')
            first++;
        bool isFormula = first < words.Length && words[first] is ('=' or '+' or '-' or '@' or '\t' or '\r' or '\n');
        return (isFormula ? "'" + words : words).Replace('\0', '\u2400');
    }
}
