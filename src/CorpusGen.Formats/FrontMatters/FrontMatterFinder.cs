using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>
/// Finds the front matter of a file: the first line that is not blank is <c>---</c> (YAML, to a line <c>---</c> or <c>...</c>) or <c>+++</c> (TOML, to
/// another), or it begins a JSON object. What stands between must begin with a key, or with nothing at all: a line of dashes above prose is a
/// rule across the page.
/// </summary>
internal static class FrontMatterFinder
{
    private static readonly HashSet<string> s_usual = new(StringComparer.OrdinalIgnoreCase) { "title", "date", "author", "authors", "tags", "draft", "published", "language", "lang", "slug" };

    public static FoundFrontMatter? Find(string file, List<SourceFlaw> flaws)
    {
        int start = StartOfFirstLine(file);
        if (start == file.Length)
            return null;
        switch (file[start])
        {
            case '-' when IsDelimiter(file, start, '-'):
                return Between(file, start, FrontMatterSyntax.Yaml, flaws);
            case '+' when IsDelimiter(file, start, '+'):
                return Between(file, start, FrontMatterSyntax.Toml, flaws);
            case '{':
                return Json(file, start, flaws);
            default:
                return null;
        }
    }

    private static FoundFrontMatter? Between(string file, int start, FrontMatterSyntax syntax, List<SourceFlaw> flaws)
    {
        int content = FileLine.Next(file, start);
        int? firstKey = FirstLineOfContent(file, content);
        bool hasKey = firstKey is { } key && BeginsKey(file, key, syntax);
        for (int line = content; line < file.Length; line = FileLine.Next(file, line))
        {
            if (!IsClosing(file, line, syntax))
                continue;
            if (firstKey is null || firstKey >= line || (hasKey && !IsProse(file, content, line)))
                return Found(syntax);
            return OtherSyntax(file, content, line, syntax) is { } other ? Found(other) : null;

            FoundFrontMatter Found(FrontMatterSyntax syntax) => new(syntax, new TextRange(start, FileLine.Next(file, line)), new TextRange(content, line));
        }

        if (hasKey && IsOneWord(file, firstKey!.Value, syntax))
            flaws.Add(new SourceFlaw(SourceFlawKind.NeverCloses, new TextRange(start, start + 3), ""));
        return null;
    }

    private static bool BeginsKey(string file, int place, FrontMatterSyntax syntax) =>
        syntax == FrontMatterSyntax.Toml ? BeginsTomlKey(file, place) : FileLine.BeginsYamlKey(file, place) || file[place] == '{';

    // Keys of the one syntax between the lines of the other: every line is one, or belongs to the one above, and one of them at least is what articles have. Anything else is words between two rules across the page.
    private static FrontMatterSyntax? OtherSyntax(string file, int start, int end, FrontMatterSyntax syntax)
    {
        bool isYaml = syntax == FrontMatterSyntax.Toml, hasUsual = false;
        for (int line = start; line < end; line = FileLine.Next(file, line))
        {
            if (FileLine.IsBlank(file, line) || file[line] == '#' || (isYaml && file[line] is ' ' or '-'))
                continue;
            if (!(isYaml ? FileLine.BeginsYamlKey(file, line) : file[line] != '[' && BeginsTomlKey(file, line)))
                return null;
            hasUsual |= s_usual.Contains(file.Substring(line, file.IndexOfAny([' ', ':', '='], line) - line));
        }

        return !hasUsual ? null : isYaml ? FrontMatterSyntax.Yaml : FrontMatterSyntax.Toml;
    }

    // "Paris: a town" may be a key, "He said: nothing" is none when nothing closes it.
    private static bool IsOneWord(string file, int key, FrontMatterSyntax syntax)
    {
        int blank = file.IndexOfAny([' ', ':'], key);
        return syntax == FrontMatterSyntax.Toml || blank < 0 || file[blank] == ':';
    }

    // More lines begin with words than with a key: a rule above a text, and one below.
    private static bool IsProse(string file, int start, int end)
    {
        int keys = 0, others = 0;
        for (int line = start; line < end; line = FileLine.Next(file, line))
        {
            if (FileLine.BeginsYamlKey(file, line) || BeginsTomlKey(file, line))
                keys++;
            else if (char.IsLetter(file[line]))
                others++;
        }

        return others > keys;
    }

    private static FoundFrontMatter? Json(string file, int start, List<SourceFlaw> flaws)
    {
        int next = start + 1;
        while (next < file.Length && char.IsWhiteSpace(file[next]))
            next++;
        if (next >= file.Length || file[next] is not '"')
            return null;

        int depth = 0;
        for (int i = start; i < file.Length; i++)
        {
            if (file[i] == '"')
                i = EndOfString(file, i);
            else if (file[i] is '{' or '[')
                depth++;
            else if (file[i] is '}' or ']' && --depth == 0)
                return FileLine.IsBlank(file, i + 1)
                    ? new FoundFrontMatter(FrontMatterSyntax.Json, new TextRange(start, FileLine.Next(file, i)), new TextRange(start, i + 1))
                    : null;
        }

        flaws.Add(new SourceFlaw(SourceFlawKind.NeverCloses, new TextRange(start, start + 1), ""));
        return null;
    }

    private static int EndOfString(string file, int start)
    {
        int i = start + 1;
        while (i < file.Length && file[i] != '"')
            i += file[i] == '\\' ? 2 : 1;
        return i;
    }

    private static int StartOfFirstLine(string file)
    {
        int line = 0;
        while (line < file.Length && FileLine.IsBlank(file, line))
            line = FileLine.Next(file, line);
        return line;
    }

    // The first line that is neither blank nor a comment.
    private static int? FirstLineOfContent(string file, int line)
    {
        for (; line < file.Length; line = FileLine.Next(file, line))
        {
            if (!FileLine.IsBlank(file, line) && file[FileLine.FirstLetter(file, line)] != '#')
                return FileLine.FirstLetter(file, line);
        }

        return null;
    }

    private static bool IsClosing(string file, int line, FrontMatterSyntax syntax) =>
        syntax == FrontMatterSyntax.Toml ? IsDelimiter(file, line, '+') : IsDelimiter(file, line, '-') || IsDelimiter(file, line, '.');

    private static bool IsDelimiter(string file, int line, char c) =>
        line + 2 < file.Length && file[line] == c && file[line + 1] == c && file[line + 2] == c && FileLine.IsBlank(file, line + 3);

    // key = value, "key" = value, a.b = value, [table]
    private static bool BeginsTomlKey(string file, int place)
    {
        if (file[place] == '[')
            return true;
        int end = FileLine.End(file, place);
        int equals = file.IndexOf('=', place, end - place);
        if (equals <= place)
            return false;
        for (int i = place; i < equals; i++)
        {
            if (!char.IsLetterOrDigit(file[i]) && file[i] is not ('_' or '-' or '.' or '"' or '\'' or ' ' or '\t'))
                return false;
        }

        return true;
    }
}
