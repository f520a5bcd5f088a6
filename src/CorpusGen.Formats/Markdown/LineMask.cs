using System;

namespace CorpusGen.Formats.Markdown;

/// <summary>What a whole line is for: fenced code is passed by; imports, abbreviations, containers and marks of a table of contents are painted over.</summary>
internal sealed class LineMask
{
    private const int MostLinesOfExport = 200;

    // Markdig reads definitions that follow each other in a time that grows with the square of their number.
    private const int MostDefinitions = 500;

    private readonly string _file;
    private readonly Mask _mask;
    private int _definitions;

    public LineMask(string file, Mask mask)
    {
        _file = file;
        _mask = mask;
    }

    /// <summary>Whether the file imports or exports something, as files of MDX do.</summary>
    public bool HasCode { get; private set; }

    /// <summary>Where to go on after a line that is no prose; null for one that is.</summary>
    public int? Pass(int line)
    {
        int first = line;
        while (first < _file.Length && (_file[first] is ' ' or '\t' or '>'))
            first++;
        if (first == _file.Length)
            return null;
        _definitions = IsDefinition(first) ? _definitions + 1 : 0;
        switch (_file[first])
        {
            case '`' or '~':
                return PassFence(first);
            case ':' when Is(":::", first):
            case '*' when IsAbbreviation(first):
            case '[' when IsContents(first) || _definitions > MostDefinitions:
                _mask.Over(first, FileLine.End(_file, first));
                return FileLine.Next(_file, first);
            case 'i' when first == line && Is("import ", first):
                return PassImport(first);
            case 'e' when first == line && Is("export ", first):
                return PassExport(first);
            default:
                return null;
        }
    }

    private int? PassFence(int first)
    {
        char mark = _file[first];
        int length = FileLine.RunOf(_file, mark, first), end = FileLine.End(_file, first);
        if (length < 3 || (mark == '`' && _file.IndexOf('`', first + length, end - first - length) >= 0))
            return null;
        for (int line = FileLine.Next(_file, first); line < _file.Length; line = FileLine.Next(_file, line))
        {
            int close = line;
            while (close < _file.Length && (_file[close] is ' ' or '\t' or '>'))
                close++;
            int run = FileLine.RunOf(_file, mark, close);
            if (run >= length && FileLine.IsBlank(_file, close + run))
                return FileLine.Next(_file, line);
        }

        return _file.Length;
    }

    // import X from "y", import "y"; over several lines when a brace is open.
    private int? PassImport(int line)
    {
        int end = FileLine.End(_file, line);
        string words = _file.Substring(line, Math.Min(end - line, 500));
        if (words.IndexOf('{') > 0 && words.IndexOf('}') < 0)
            return PassExport(line);
        bool isImport = words.IndexOf(" from \"", StringComparison.Ordinal) > 0
            || words.IndexOf(" from '", StringComparison.Ordinal) > 0
            || words[Math.Min(7, words.Length - 1)] is '"' or '\'';
        if (!isImport || words.TrimEnd() is not { Length: > 0 } trimmed || trimmed[trimmed.Length - 1] is not (';' or '"' or '\''))
            return null;
        _mask.Over(line, end);
        HasCode = true;
        return FileLine.Next(_file, line);
    }

    // export const x = { … }, to the line on which all brackets are closed.
    private int? PassExport(int start)
    {
        bool isCode = Is("import ", start);
        foreach (string word in new[] { "const ", "default ", "function ", "let ", "var ", "async ", "class ", "{", "* " })
            isCode |= Is("export " + word, start);
        if (!isCode)
            return null;

        int depth = 0, line = start;
        for (int lines = 0; line < _file.Length && lines < MostLinesOfExport; lines++)
        {
            int end = FileLine.End(_file, line);
            for (int i = line; i < end; i++)
                depth += _file[i] is '{' or '(' or '[' ? 1 : _file[i] is '}' or ')' or ']' ? -1 : 0;
            line = FileLine.Next(_file, line);
            if (depth <= 0)
                break;
        }

        // Brackets that are never closed are no code.
        if (depth > 0)
            line = FileLine.Next(_file, start);
        _mask.Over(start, line);
        HasCode = true;
        return line;
    }

    private bool IsAbbreviation(int first)
    {
        int end = FileLine.End(_file, first);
        int close = _file.IndexOf("]:", first, end - first, StringComparison.Ordinal);
        return first + 1 < end && _file[first + 1] == '[' && close > 0;
    }

    // [name]: address
    private bool IsDefinition(int first)
    {
        if (_file[first] != '[' || (first + 1 < _file.Length && _file[first + 1] == '^'))
            return false;
        int end = FileLine.End(_file, first);
        return _file.IndexOf("]:", first, Math.Min(end - first, 1000), StringComparison.Ordinal) > 0;
    }

    private bool IsContents(int first)
    {
        string line = _file.Substring(first, Math.Min(FileLine.End(_file, first) - first, 20)).TrimEnd();
        return string.Equals(line, "[toc]", StringComparison.OrdinalIgnoreCase) || string.Equals(line, "[[toc]]", StringComparison.OrdinalIgnoreCase);
    }

    private bool Is(string word, int place) => string.CompareOrdinal(_file, place, word, 0, word.Length) == 0;
}
