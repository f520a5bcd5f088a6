using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Benchmarks.Corpus.Writing;

/// <summary>One made article: title, people, quotes and figures of its own, all of it from its number.</summary>
internal sealed partial class ArticleText
{
    private const int KnownPeople = 200;

    private readonly Chance _chance;
    private readonly Dictionary<string, string> _kept = new(StringComparer.Ordinal);

    private ArticleText(int number) => _chance = new Chance((ulong)number * 7919 + 17);

    /// <summary>The text of article <paramref name="number"/>: about 3,500 bytes, 6 quotes and 15 figures; the same whenever it is asked for.</summary>
    public static string Of(int number) => new ArticleText(number).Write(least: 2000, most: 4600);

    /// <summary>One of the same kind, of 1,000 to 3,000 bytes.</summary>
    public static string OfShort(int number) => new ArticleText(number).Write(least: 700, most: 2400);

    /// <summary>A short one: about 2,700 bytes, most of its sentences with a date or figures, and two or three quotes.</summary>
    public static string OfFigures(int number) => new ArticleText(number).WriteFigures();

    private string WriteFigures()
    {
        KeepKnownPeople();
        int length = _chance.Between(1600, 3400);
        var text = new StringBuilder();
        AddLine("title");
        AddLine("dateline");
        while (text.Length < length)
            AddLine(_chance.Below(4) == 0 ? "quoted" : "figures");
        return text.ToString();

        void AddLine(string symbol) => text.Append(Polished(Expand(symbol))).Append("\n\n");
    }

    private string Write(int least, int most)
    {
        KeepKnownPeople();
        int length = _chance.Between(least, most);
        string end = _chance.Below(2) == 0 ? "\n" : "\n\n";
        var text = new StringBuilder();
        if (_chance.Below(5) == 0)
            AddLine("kicker");
        AddLine("title");
        if (_chance.Below(3) == 0)
            AddLine("source");
        AddLine("intro");
        while (text.Length < length)
            AddLine(_chance.Below(3) < 2 ? "quoted" : "paragraph");
        return text.ToString();

        void AddLine(string symbol) => text.Append(Polished(Expand(symbol))).Append(end);
    }

    // Some people are in the news every day, most are quoted in one article.
    private void KeepKnownPeople()
    {
        foreach (string person in new[] { "man", "woman" })
        {
            if (_chance.Below(3) != 0)
                continue;
            var known = new ArticleText(-1 - (_chance.Below(KnownPeople) * _chance.Below(KnownPeople) / KnownPeople));
            _kept.Add(person + "#1", known.Expand(person));
        }
    }

    private string Expand(string symbol)
    {
        if (symbol.StartsWith("int:", StringComparison.Ordinal))
        {
            string[] bounds = symbol[4..].Split('-');
            return _chance.Between(Parse(bounds[0]), Parse(bounds[1])).ToString(CultureInfo.InvariantCulture);
        }

        if (symbol.StartsWith("family:", StringComparison.Ordinal))
        {
            string name = Expand(symbol[7..]);
            return name[(name.IndexOf(' ') + 1)..];
        }

        int sign = symbol.IndexOf('#');
        if (sign < 0)
            return ExpandNew(symbol);
        if (!_kept.TryGetValue(symbol, out string? words))
            _kept.Add(symbol, words = ExpandNew(symbol[..sign]));
        return words;
    }

    private string ExpandNew(string symbol)
    {
        string[] ways = Grammar.French[symbol];
        string way = ways[_chance.Below(ways.Length)];
        return Symbol().Replace(way, match => Expand(match.Groups[1].Value));
    }

    private static int Parse(string number) => int.Parse(number, CultureInfo.InvariantCulture);

    // de le pont: du pont; de Énergie: d’Énergie.
    private static string Polished(string words)
    {
        words = words.Replace(" de le ", " du ", StringComparison.Ordinal).Replace(" à le ", " au ", StringComparison.Ordinal);
        words = Elided().Replace(words, match => match.Groups[1].Value switch { "de" => "d’", "que" => "qu’", _ => "l’" });
        return SentenceStart().Replace(words, match => match.Value.ToUpper(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"\b(de|que|le|la) (?=[aeiouéèêâîAEIOUÉÈÊÎ])")]
    private static partial Regex Elided();

    [GeneratedRegex(@"(?:^|[.?!] |[«“] ?)\p{Ll}")]
    private static partial Regex SentenceStart();
}
