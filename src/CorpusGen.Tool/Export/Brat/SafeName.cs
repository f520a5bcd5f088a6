using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Tool.Export.Brat;

/// <summary>Names of files that every system takes, made of the names of texts.</summary>
internal sealed class SafeName
{
    // Of what a file system takes, 255 bytes, or UTF-16 units, with room for ".ann" and for a number.
    private const int MostBytes = 200;

    private static readonly string[] s_devices = ["con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that no text had before, without an extension: <c>a.txt</c> is <c>a</c>, and another <c>A.md</c> is <c>A-2</c>.</summary>
    public string Take(string id)
    {
        string name = Clean(id);
        string candidate = name;
        for (int number = 2; !_taken.Add(candidate); number++)
            candidate = name + "-" + number.ToString(CultureInfo.InvariantCulture);
        return candidate;
    }

    private static string Clean(string id)
    {
        int dot = id.LastIndexOf('.');
        string name = dot > 0 && TextKinds.Contains(id) ? id[..dot] : id;

        // One form of each accented letter: some systems keep names composed, others decomposed.
        var clean = new StringBuilder();
        int bytes = 0;
        foreach (Rune rune in Composed(name).EnumerateRunes())
        {
            Rune kept = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark || rune.Value is '-' or '_' or '.' ? rune : new Rune('_');
            bytes += kept.Utf8SequenceLength;
            if (bytes > MostBytes)
                break;
            clean.Append(kept);
        }

        // A point in front hides a file, one at the end is lost on Windows, where some names are devices whatever stands behind a point.
        string safe = clean.ToString().TrimEnd('.');
        if (safe.Length == 0 || safe[0] is '.' or '-' || Array.IndexOf(s_devices, safe.Split('.')[0].ToLowerInvariant()) >= 0)
            safe = "_" + safe;
        return safe;
    }

    private static string Composed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return name; // half a pair, which becomes U+FFFD rune by rune
        }
    }
}
