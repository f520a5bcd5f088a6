using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Tests.Gold;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

/// <summary>
/// Every number below a million and every scale, spelled by an independent speller, is read back exactly. With CORPUSGEN_TESTS=whole in the environment it is every number; else every
/// number of thousands with some rests, and every rest with some numbers of thousands, which is every pattern.
/// </summary>
public sealed class NumberWordRoundTripTests
{
    private const int Limit = 1_000_000;
    private const int Slice = 20_000;

    /// <summary>Before a spelling: the same with blanks, as many write.</summary>
    private const string WithoutHyphens = "no hyphens ";

    // Belgium and Switzerland differ from France below a hundred: a tenth of the numbers shows all of it.
    private const int RegionalLimit = 100_000;

    public static TheoryData<string, string> Spellings { get; } = new()
    {
        { "French", nameof(FrenchSpelling.France) },
        { "French", nameof(FrenchSpelling.France1990) },
        { "French", nameof(FrenchSpelling.Belgium) },
        { "French", nameof(FrenchSpelling.Switzerland) },
        { "French", nameof(FrenchSpelling.Octante) },
        { "French", WithoutHyphens + nameof(FrenchSpelling.France) },
        { "French", WithoutHyphens + nameof(FrenchSpelling.Belgium) },
        { "English", nameof(EnglishSpelling.British) },
        { "English", WithoutHyphens + nameof(EnglishSpelling.American) },
        { "English", nameof(EnglishSpelling.American) },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Numbers_below_a_million_are_read_back(string language, string spelling)
    {
        Func<int, string> spell = Speller(spelling);
        var findings = new Findings();
        Language of = Enum.Parse<Language>(language);
        int limit = spelling is WithoutHyphens + nameof(FrenchSpelling.Belgium) or nameof(FrenchSpelling.Belgium) or nameof(FrenchSpelling.Switzerland) or nameof(FrenchSpelling.Octante) ? RegionalLimit : Limit;
        Parallel.ForEach(Numbers(limit).Chunk(Slice), numbers => CheckSlice(of, numbers, spell, findings));
        findings.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_scale_is_read_back(string language, string spelling)
    {
        Func<int, string> spell = Speller(spelling);
        (string Name, decimal Value)[] scales = language == "French"
            ? [("million", 1e6m), ("milliard", 1e9m), ("billion", 1e12m), ("billiard", 1e15m), ("trillion", 1e18m)]
            : [("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m), ("quadrillion", 1e15m), ("quintillion", 1e18m)];
        string of = language == "French" ? "de " : "";
        var findings = new Findings();
        foreach ((string name, decimal scale) in scales)
        {
            foreach (int count in new[] { 1, 2, 17, 21, 80, 99, 100, 101, 200, 999 })
            {
                string scaleName = language == "French" && count > 1 ? name + "s" : name;
                Check(Enum.Parse<Language>(language), $"{spell(count)} {scaleName} {of}pages", scale * count, findings);
                Check(Enum.Parse<Language>(language), $"{spell(count)} {scaleName} {spell(345_678)} pages", scale * count + 345_678, findings);
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void Several_scales_in_one_number_are_added()
    {
        var findings = new Findings();
        Check(Language.French, "deux milliards trois cents millions quatre mille cinq pages", 2_300_004_005m, findings);
        Check(Language.French, "deux mille milliards de pages", 2_000_000_000_000m, findings);
        Check(Language.English, "two billion three hundred million four thousand and five pages", 2_300_004_005m, findings);
        findings.AssertNone();
    }

    private static IEnumerable<int> Numbers(int limit)
    {
        if (Environment.GetEnvironmentVariable("CORPUSGEN_TESTS") == "whole")
            return Enumerable.Range(0, limit);

        // As the words differ: none, one, a single word, a hyphen, "et un", eighty with and without its "s", hundreds with and without theirs.
        int[] some = [0, 1, 17, 21, 71, 80, 91, 99, 100, 101, 180, 200, 345];
        return Enumerable.Range(0, limit).Where(number => Array.IndexOf(some, number / 1000) >= 0 || Array.IndexOf(some, number % 1000) >= 0);
    }

    private static Func<int, string> Speller(string spelling) => spelling switch
    {
        _ when spelling.StartsWith(WithoutHyphens, StringComparison.Ordinal) => number => Speller(spelling.Substring(WithoutHyphens.Length))(number).Replace('-', ' '),
        nameof(FrenchSpelling.France) => FrenchSpelling.France.Spell,
        nameof(FrenchSpelling.France1990) => FrenchSpelling.France1990.Spell,
        nameof(FrenchSpelling.Belgium) => FrenchSpelling.Belgium.Spell,
        nameof(FrenchSpelling.Switzerland) => FrenchSpelling.Switzerland.Spell,
        nameof(FrenchSpelling.Octante) => FrenchSpelling.Octante.Spell,
        nameof(EnglishSpelling.British) => EnglishSpelling.British.Spell,
        _ => EnglishSpelling.American.Spell,
    };

    /// <summary>One text with a number a line: a text a number would take minutes.</summary>
    private static void CheckSlice(Language language, int[] slice, Func<int, string> spell, Findings findings)
    {
        var builder = new StringBuilder();
        List<TextRange> numbers = [];
        foreach (int number in slice)
        {
            int start = builder.Length;
            builder.Append(spell(number));
            numbers.Add(new TextRange(start, builder.Length));
            builder.Append('\n');
        }

        string text = builder.ToString();
        EquatableArray<FigureModel> figures = ArticleExtractor.Extract(text, language).Figures;
        int next = 0;
        for (int i = 0; i < numbers.Count && findings.Count < 20; i++)
        {
            // Alone, "un" and "one" may be articles and "neuf" may be new.
            int number = slice[i];
            if (number is 1 or 9)
                continue;
            while (next < figures.Count && figures[next].Number.End < numbers[i].End)
                next++;
            FigureModel? figure = next < figures.Count ? figures[next] : null;
            if (figure?.Number == numbers[i] && figure.Value == number && figure.Kind == FigureKind.Count)
                continue;
            lock (findings)
                findings.Add(text, numbers[i], Problem(number, figure));
        }
    }

    private static void Check(Language language, string words, decimal value, Findings findings)
    {
        FigureModel? figure = ArticleExtractor.Extract(words, language).Figures.FirstOrDefault();
        if (figure?.Value != value || figure.CountedNoun != "page")
            findings.Add(words, new TextRange(0, words.Length), Problem(value, figure));
    }

    private static string Problem(decimal value, FigureModel? figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{value}, but found {figure?.Value?.ToString(CultureInfo.InvariantCulture) ?? "nothing"} of {figure?.CountedNoun ?? "nothing"}");
}
