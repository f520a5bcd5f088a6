using System.Globalization;
using System.IO;
using System.Text;
using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Formats.Corrections;

/// <summary>Writes suggestions as a corrections file that waits to be filled in.</summary>
public static class SuggestionWriter
{
    /// <summary>Writes what stands above all suggestions.</summary>
    public static void WriteHead(TextWriter output)
    {
        output.Write("# What the reader is not sure of. Fill in what you know and delete the rest; then give the file to the project\n");
        output.Write("# (CorpusCorrections) or to corpusgen (--corrections).\n");
    }

    /// <summary>Writes one.</summary>
    public static void Write(TextWriter output, CorrectionSuggestion suggestion)
    {
        Correction entry = suggestion.Entry;
        output.Write($"\n# line {suggestion.Line.ToString(CultureInfo.InvariantCulture)}: {OnOneLine(suggestion.Reason)}\n");
        output.Write($"- {CorrectionKeys.In}: {Scalar(entry.In ?? "")}\n");
        output.Write($"  {CorrectionKeys.AnchorOf(entry.Subject)}: {Scalar(entry.Words)}\n");
        if (entry.Occurrence is { } occurrence)
            output.Write($"  {CorrectionKeys.Occurrence}: {occurrence.ToString(CultureInfo.InvariantCulture)}\n");
        foreach (string key in suggestion.Keys)
            output.Write($"  {key}:\n");
    }

    /// <summary>In quotes, where nothing that words may have means anything to YAML.</summary>
    private static string Scalar(string words)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in words)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (IsShown(c))
                quoted.Append(c);
            else
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    private static string OnOneLine(string words)
    {
        var line = new StringBuilder(words);
        for (int i = 0; i < line.Length; i++)
        {
            if (!IsShown(line[i]))
                line[i] = ' ';
        }

        return line.ToString();
    }

    // What is no letter to YAML, what ends a line, and what turns the writing round.
    private static bool IsShown(char c) =>
        !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF');
}
