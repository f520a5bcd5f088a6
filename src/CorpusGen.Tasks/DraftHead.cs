using System;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Tasks;

/// <summary>
/// Whether a file is surely a draft: its first line is <c>---</c> or <c>+++</c>, and one of those down to the next has <c>draft: true</c> or <c>published: false</c>, in other words for yes and no or with <c>=</c> as well, at its beginning and alone. The compiler, which reads
/// front matters whole, comes too late to say which texts go into the assembly; it is told which are left out, so that it takes them for drafts as well.
/// </summary>
internal static class DraftHead
{
    /// <summary>A front matter that is longer is not looked through.</summary>
    private const int Longest = 16384;

    private static readonly Regex s_draft = new(
        @"^(draft[ \t]*[:=][ \t]*(true|yes|on|1)|published[ \t]*[:=][ \t]*(false|no|off|0))[ \t]*(#.*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_key = new(@"^[""']?(draft|published)[""']?[ \t]*[:=]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Reads the head of a file. One that cannot be read is none.</summary>
    public static bool IsDraft(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1024);
            string? mark = reader.ReadLine()?.TrimEnd();
            return mark is "---" or "+++" && Is(reader, mark);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static bool Is(StreamReader reader, string mark)
    {
        int keys = 0, drafts = 0, length = 0;
        bool isInTable = false;
        while (length <= Longest && reader.ReadLine() is string line)
        {
            length += line.Length;
            string words = line.TrimEnd();
            // Of a key that stands twice the first counts, in quotes of several lines none: whatever is not plain is left to the compiler.
            if (words == mark || (words == "..." && mark == "---"))
                return drafts > 0 && keys == drafts;
            if (words.IndexOf("\"\"\"", StringComparison.Ordinal) >= 0 || words.IndexOf("'''", StringComparison.Ordinal) >= 0 || HasOpenQuote(words))
                return false;
            isInTable |= mark == "+++" && words.StartsWith("[", StringComparison.Ordinal);
            if (s_key.IsMatch(words))
                keys++;
            if (!isInTable && s_draft.IsMatch(words))
                drafts++;
        }

        return false;
    }

    // A value that begins with a quotation mark and does not end with it: it goes on in the next line.
    private static bool HasOpenQuote(string line)
    {
        int value = line.IndexOfAny([':', '=']) + 1;
        string words = line.Substring(value).Trim();
        return value > 0 && words.Length > 0 && words[0] is '"' or '\'' && (words.Length == 1 || words.IndexOf(words[0], 1) < 0);
    }
}
