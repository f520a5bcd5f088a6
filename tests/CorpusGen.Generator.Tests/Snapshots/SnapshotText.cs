using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CorpusGen.Generator.Tests.Snapshots;

/// <summary>How texts are compared: as Verify does.</summary>
internal static class SnapshotText
{
    private const int MostShown = 5;

    /// <summary>With <c>\n</c> for <c>\r\n</c> and <c>\r</c>. Nothing else ends a line: a form feed or U+2028 in a text is part of it.</summary>
    public static string Normalise(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>Whether what a test gives is what is verified: an editor may have put a line end behind that.</summary>
    public static bool AreEqual(string received, string verified) =>
        received == verified || (verified.Length == received.Length + 1 && verified[^1] == '\n' && verified.StartsWith(received, StringComparison.Ordinal));

    /// <summary>The first lines that differ, for people: <c>- </c> before what is verified, <c>+ </c> before what a test gives.</summary>
    public static string Difference(string received, string verified)
    {
        string[] now = received.Split('\n'), before = verified.Split('\n');
        int first = 0;
        while (first < Math.Min(now.Length, before.Length) && now[first] == before[first])
            first++;

        // What is the same at the end stands apart, so that a line that came or went does not make all behind it differ.
        int same = 0;
        while (same < Math.Min(now.Length, before.Length) - first && now[^(same + 1)] == before[^(same + 1)])
            same++;

        var text = new StringBuilder($"line {first + 1}:");
        Append(text, '-', before[first..^same]);
        Append(text, '+', now[first..^same]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, char sign, IReadOnlyCollection<string> lines)
    {
        foreach (string line in lines.Take(MostShown))
            text.Append("\n    ").Append(sign).Append(' ').Append(line);
        if (lines.Count > MostShown)
            text.Append("\n    ").Append(sign).Append(" … and ").Append(lines.Count - MostShown).Append(" more lines");
    }
}
