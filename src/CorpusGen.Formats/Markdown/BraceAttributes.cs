namespace CorpusGen.Formats.Markdown;

/// <summary>What Kramdown and others say of a block in braces: <c>{: .class}</c>, <c>{:toc}</c>, <c>{#id}</c>, <c>{#id .class key="value"}</c>.</summary>
internal static class BraceAttributes
{
    private const int Longest = 300;

    /// <summary>Where the attributes end that begin at a brace, or null where it has others.</summary>
    public static int? EndAt(string file, int start)
    {
        if (start + 2 >= file.Length || file[start + 1] is not (':' or '#' or '.'))
            return null;
        if (file[start + 1] != ':' && !IsName(file[start + 2]))
            return null;

        bool isQuoted = false;
        for (int i = start + 1; i < file.Length && i - start < Longest && file[i] is not ('\n' or '\r'); i++)
        {
            if (file[i] == '"')
                isQuoted = !isQuoted;
            else if (file[i] == '}' && !isQuoted)
                return i + 1;
            else if (!isQuoted && file[start + 1] != ':' && !IsName(file[i]) && file[i] is not (' ' or '#' or '.' or '=' or ':' or '/' or '%'))
                return null;
        }

        return null;
    }

    private static bool IsName(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';
}
