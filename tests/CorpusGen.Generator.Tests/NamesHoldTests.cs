using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// What an edit leaves alone keeps its names. The texts are made of few words, so that names meet all the time.
/// </summary>
public partial class NamesHoldTests
{
    private static readonly string[] s_words = ["Oui", "non", "le", "pont", "de", "la", "ville", "ne", "tient", "pas", "côté", "50 %", "l’eau"];
    private static readonly string[] s_speakers = ["Anne Roux", "Roux", "Bob", "BOB", "C", "C++", "un passant"];
    private static readonly string[] s_nouns = ["pont", "côte", "cote", "e-mail", "email"];

    // Each is a corpus that is compiled several times. With CORPUSGEN_TESTS=whole in the environment there are more.
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Environment.GetEnvironmentVariable("CORPUSGEN_TESTS") == "whole" ? 20 : 2)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_line_that_is_inserted_renames_nothing(int seed)
    {
        var random = new Random(seed);
        TextFile[] files = Corpus(random);
        Dictionary<string, string> before = Names(files);
        for (int i = 0; i < files.Length; i++)
        {
            string[] lines = files[i].Text!.Split('\n');
            int at = random.Next(1, lines.Length);
            files[i] = files[i].WithText(string.Join("\n", [.. lines[..at], random.Next(2) == 0 ? "" : "Une ligne sans rien.", .. lines[at..]]));
        }

        Assert.Equal(before, Names(files));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_written_at_the_end_of_a_text_renames_nothing_before_it(int seed)
    {
        var random = new Random(seed);
        TextFile[] files = Corpus(random);
        Dictionary<string, string> before = Names(files);
        int last = files.Length - 1;
        files[last] = files[last].WithText(files[last].Text + "\n" + Paragraph(random) + "\n" + Paragraph(random));
        AssertHolds(before, Names(files));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_article_behind_all_others_renames_nothing(int seed)
    {
        var random = new Random(seed);
        TextFile[] files = Corpus(random);
        Dictionary<string, string> before = Names(files);
        foreach (string path in new[] { "texts/100.txt", "texts/a.txt" })
        {
            files = [.. files, new TextFile(path, Text(random))];
            AssertHolds(before, Names(files));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_article_that_says_something_else_comes_and_goes_unseen(int seed)
    {
        var random = new Random(seed);
        TextFile[] files = Corpus(random);
        Dictionary<string, string> before = Names(files);
        var other = new TextFile("texts/0.txt", "Rien à voir\n\n«Silence» [Zoé] {7 chats|chats|7|chat}");
        AssertHolds(before, Names([other, .. files]));
    }

    [Fact]
    public void An_article_before_one_with_the_same_title_takes_its_name()
    {
        var second = new TextFile("2.txt", "Le titre\n\n«Oui»");
        Assert.Contains("Article LeTitre", Names([second]));
        Assert.Equal("1.txt", Names([second, new TextFile("1.txt", "Le titre\n\n«Non»")])["Article LeTitre"]);
    }

    [Fact]
    public void Another_spelling_behind_leaves_a_speaker_its_name()
    {
        var first = new TextFile("1.txt", "Titre\n«Oui» [CNIL]");
        Assert.Contains("Speaker CNIL", Names([first, new TextFile("2.txt", "Autre\n«Oui» [Cnil] «Non» [Cnil] «Si» [Cnil]")]));
    }

    private static void AssertHolds(Dictionary<string, string> before, Dictionary<string, string> after) =>
        Assert.All(before, name => Assert.Equal(name.Value, after.GetValueOrDefault(name.Key, "gone: " + name.Key)));

    private static TextFile[] Corpus(Random random)
    {
        TextFile[] files = Enumerable.Range(1, 12).Select(i => new TextFile($"texts/{i}.txt", Text(random))).ToArray();
        random.Shuffle(files);
        return files.OrderBy(file => int.Parse(file.RelativePath[6..^4], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
    }

    private static string Text(Random random) =>
        string.Join("\n", Enumerable.Range(0, random.Next(2, 6)).Select(_ => Paragraph(random)).Prepend(Words(random, 2)));

    private static string Paragraph(Random random) => random.Next(3) switch
    {
        0 => $"{Words(random, 2)} «{Words(random, 12)}» [{Pick(random, s_speakers)}] {Words(random, 3)}",
        1 => $"«{Words(random, 2)}» «{Words(random, 2)}» [{Pick(random, s_speakers)}]",
        _ => $"{{{Words(random, 2)}|{Pick(random, s_nouns)}|1|{Pick(random, s_nouns)}}} {Words(random, 3)}",
    };

    private static string Words(Random random, int most) => string.Join(" ", Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Pick(random, s_words)));

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    // Every named member, and what it stands for: the article's path, the words of a quote or figure, with lines and columns left out.
    private static Dictionary<string, string> Names(TextFile[] files)
    {
        GeneratorRun run = GeneratorRun.Of(files, extract: MarkedText.Extract, isTracked: false);
        var names = new Dictionary<string, string>();
        string holder = "";
        foreach (Match match in Members().Matches(run.Generated))
        {
            if (match.Groups["holder"].Success)
                holder = match.Groups["holder"].Value;
            else if (match.Groups["article"].Success)
                names.Add("Article " + match.Groups["article"].Value, PathIn().Match(match.Groups["doc"].Value).Groups[1].Value);
            else if (match.Groups["kind"].Value is "Speaker" or "CountedNoun")
                names.Add(match.Groups["kind"].Value + " " + match.Groups["name"].Value, "");
            else
                names.Add($"{holder}.{match.Groups["kind"].Value} {match.Groups["name"].Value}", Place().Replace(match.Groups["doc"].Value, ""));
        }

        Assert.NotEmpty(names);
        return names;
    }

    [GeneratedRegex(@"sealed class (?<holder>\w+) : Article|<summary>(?<doc>.*)</summary>\s+public (?:readonly (?<kind>\w+) (?<name>\w+);|Article (?<article>\w+) =>)")]
    private static partial Regex Members();

    [GeneratedRegex(@"— (\S+)\(\d+,\d+\)")]
    private static partial Regex PathIn();

    [GeneratedRegex(@"\(\d+,\d+\)")]
    private static partial Regex Place();
}
