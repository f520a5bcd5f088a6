using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace CorpusGen.LexiconCompiler;

/// <summary>The suffix rules of a Hunspell dictionary, and the entries that they are for. Prefixes are not read: those of French are elisions, those of English make other words.</summary>
internal sealed class AffixFile
{
    private readonly Dictionary<string, List<Suffix>> _suffixes = [];

    /// <summary>How many characters name a rule: <c>FLAG long</c> is two.</summary>
    private readonly int _flagLength = 1;

    public AffixFile(string name)
    {
        foreach (string line in SourceList.Lines(name))
        {
            string[] part = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (part is ["FLAG", "long", ..])
                _flagLength = 2;
            // The head of a table has four parts: SFX S. Y 2.
            if (part.Length < 5 || part[0] != "SFX")
                continue;
            if (!_suffixes.TryGetValue(part[1], out List<Suffix>? suffixes))
                _suffixes.Add(part[1], suffixes = []);
            suffixes.Add(new Suffix(Text(part[2]), Text(part[3].Split('/')[0]), new Regex($"(?:{part[4]})$", RegexOptions.CultureInvariant), part[5..]));
        }
    }

    /// <summary>The names of the rules that an entry asks for.</summary>
    public IEnumerable<string> Flags(string flags)
    {
        for (int i = 0; i + _flagLength <= flags.Length; i += _flagLength)
            yield return flags.Substring(i, _flagLength);
    }

    /// <summary>The forms that a rule makes of a stem, each with its tags (<c>is:pl</c>).</summary>
    public IEnumerable<(string Form, string[] Tags)> Expand(string stem, string flag)
    {
        if (!_suffixes.TryGetValue(flag, out List<Suffix>? suffixes))
            yield break;
        foreach (Suffix suffix in suffixes)
        {
            if (stem.EndsWith(suffix.Stripped, StringComparison.Ordinal) && suffix.Condition.IsMatch(stem))
                yield return (string.Concat(stem.AsSpan(0, stem.Length - suffix.Stripped.Length), suffix.Ending), suffix.Tags);
        }
    }

    private static string Text(string affix) => affix == "0" ? "" : affix;

    private sealed record Suffix(string Stripped, string Ending, Regex Condition, string[] Tags);
}
