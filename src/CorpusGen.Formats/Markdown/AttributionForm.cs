namespace CorpusGen.Formats.Markdown;

/// <summary>
/// How a line says whose the words above it are: a dash, then a name (<c>— Anne Roux, maire de Lens</c>, <c>-- Name</c>, <c>– @name</c>). A line of a
/// dialogue begins the same way; it is told by how it ends, and by the line above, which begins so too.
/// </summary>
internal static class AttributionForm
{
    private const int Longest = 160, MostWords = 20;

    /// <summary>Whether a line is an attribution, given the line above.</summary>
    public static bool Is(string line, string above)
    {
        int name = AfterDash(line);
        return name > 0 && AfterDash(above) == 0 && IsName(line.Substring(name));
    }

    /// <summary>Whether words are a name, with what a person is.</summary>
    public static bool IsName(string words)
    {
        if (words.Length is 0 or > Longest || !(char.IsUpper(words[0]) || words[0] == '@' || char.IsDigit(words[0])))
            return false;
        char last = words[words.Length - 1];
        int count = words.Split(' ').Length;
        if (last is '!' or '?' or '…' or ':' or ';' or ',' || count > MostWords)
            return false;
        return last is not ('.' or '»' or '”') || HasSecondCapital(words);
    }

    /// <summary>Whether a dash and the first letter of a name stand at a place, with what Markdown and HTML put between.</summary>
    public static bool Opens(string text, int place)
    {
        while (place < text.Length && (text[place] is ' ' or '\t' or '>' or '*' or '_'))
            place++;
        if (place >= text.Length || !(text[place] is '—' or '–' or '―' or '‒' || Is(text, place, "--") || IsDashEntity(text, place)))
            return false;
        place = text[place] == '&' ? text.IndexOf(';', place) + 1 : place + 1;
        while (place < text.Length && (text[place] is ' ' or '-' or '*' or '_' or '[' or '\u00A0' or '"'))
            place++;
        return place < text.Length && (char.IsUpper(text[place]) || text[place] is '@' or '<');
    }

    // Where the words begin after a dash; 0 where there is none.
    private static int AfterDash(string line)
    {
        if (line.Length < 2)
            return 0;
        int hyphens = FileLine.RunOf(line, '-', 0);
        int dash = line[0] is '—' or '–' or '―' or '‒' ? 1 : hyphens is 2 or 3 ? hyphens : 0;
        while (dash > 0 && dash < line.Length && char.IsWhiteSpace(line[dash]))
            dash++;
        return dash;
    }

    private static bool IsDashEntity(string text, int place) => Is(text, place, "&mdash;") || Is(text, place, "&ndash;") || Is(text, place, "&#8212;");

    private static bool Is(string text, int place, string sign) => string.CompareOrdinal(text, place, sign, 0, sign.Length) == 0;

    private static bool HasSecondCapital(string words)
    {
        int blank = words.IndexOf(' ');
        while (blank >= 0 && blank + 1 < words.Length)
        {
            if (char.IsUpper(words[blank + 1]))
                return true;
            blank = words.IndexOf(' ', blank + 1);
        }

        return false;
    }
}
