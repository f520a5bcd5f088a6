using System;

namespace CorpusGen.Formats;

/// <summary>The lines of a file as the formats count them: they end at LF, CR LF or CR.</summary>
internal static class FileLine
{
    private static readonly char[] Breaks = ['\n', '\r'];

    /// <summary>Where the line ends that a place is in: at its line break, or with the file.</summary>
    public static int End(string file, int place)
    {
        int end = file.IndexOfAny(Breaks, place);
        return end < 0 ? file.Length : end;
    }

    /// <summary>Where the line after the one that a place is in begins; the end of the file after the last.</summary>
    public static int Next(string file, int place)
    {
        int end = End(file, place);
        return Math.Min(file.Length, end + 1 < file.Length && file[end] == '\r' && file[end + 1] == '\n' ? end + 2 : end + 1);
    }

    /// <summary>Whether only blanks follow in the line from a place on.</summary>
    public static bool IsBlank(string file, int place)
    {
        int first = FirstLetter(file, place);
        return first == file.Length || file[first] is '\n' or '\r';
    }

    /// <summary>Whether a blank line stands between two places.</summary>
    public static bool HasBlankLine(string file, int from, int to)
    {
        for (int i = file.IndexOf('\n', from, to - from); i >= 0; i = file.IndexOf('\n', i + 1, to - i - 1))
        {
            if (IsBlank(file, i + 1) && End(file, i + 1) < to)
                return true;
        }

        return false;
    }

    /// <summary>The first character from a place on that is no blank, at most the line break.</summary>
    public static int FirstLetter(string file, int place)
    {
        while (place < file.Length && file[place] is not ('\n' or '\r') && char.IsWhiteSpace(file[place]))
            place++;
        return place;
    }

    /// <summary>How often a character stands one after the other from a place on.</summary>
    public static int RunOf(string file, char c, int place)
    {
        int end = place;
        while (end < file.Length && file[end] == c)
            end++;
        return end - place;
    }

    /// <summary>Whether a key of YAML begins at a place: letters, then a colon with a blank or nothing behind it.</summary>
    public static bool BeginsYamlKey(string file, int place)
    {
        if (place >= file.Length)
            return false;
        int i = place;
        if (file[i] is '"' or '\'')
        {
            int close = file.IndexOf(file[i], i + 1, End(file, i) - i - 1);
            if (close < 0)
                return false;
            i = close + 1;
        }
        else if (char.IsLetter(file[i]) || file[i] is '_' or '$' or '?' or '<')
        {
            // The words of a key are few: prose that has a colon somewhere is none.
            int words = 0;
            while (i < file.Length && file[i] is not (':' or '\n' or '\r') && words < 3)
            {
                if (file[i] == ' ')
                    words++;
                i++;
            }
        }

        while (i < file.Length && file[i] is ' ')
            i++;
        return i < file.Length && file[i] == ':' && (i + 1 == file.Length || char.IsWhiteSpace(file[i + 1]));
    }
}
