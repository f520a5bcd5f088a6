using System;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Formats.Corrections;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats.Corrections;

/// <summary>Whatever the file is: bounded in time and memory, a flaw, and the entries that are well are read.</summary>
public sealed class HostileCorrectionTests
{
    private const string Well = "- in: a\n  notAQuote: well\n";

    public static TheoryData<string> Hostile { get; } =
    [
        "- &a [x, x]\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"- &{(char)('b' + i % 20)}{i} [*a, *a, *a, *a]\n")),
        "- in: " + new string('[', 100_000) + "\n",
        "- " + new string('{', 100_000) + "\n",
        "- in: " + string.Concat(Enumerable.Repeat("- ", 50_000)) + "\n",
        "- in: \"" + new string('a', 1_000_000) + "\n",
        "- in: |\n" + string.Concat(Enumerable.Repeat("   x\n", 100_000)) + "  bad: [\n",
        "- in: \0\u0001\ud83d\n",
        "- ? [in]\n  : a\n",
        "- in: !<tag:yaml.org,2002:js/function> x\n",
        "- <<: *a\n",
        "- %TAG ! x\n",
        "- in: a\n  \u2028quote: x\u0085  y: z\n",
        string.Concat(Enumerable.Repeat("- {\n", 20_000)),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_hostile_is_a_flaw_and_nothing_else_is_lost(string hostile)
    {
        CorrectionList list = CorrectionReader.Read(Well + hostile + Well);

        Assert.Equal(["well", "well"], list.Entries.Select(entry => entry.Correction.Words));
        Assert.NotEmpty(list.Flaws);
    }

    [Fact]
    public void Of_a_file_that_is_too_long_it_is_said()
    {
        CorrectionList list = CorrectionReader.Read(new string('#', CorrectionReader.LongestFile + 1));
        Assert.Equal(CorrectionFlawKind.TooLong, Assert.Single(list.Flaws).Kind);
    }

    [Fact]
    public void Random_changes_of_a_file_never_throw_and_every_place_is_in_it()
    {
        const string File = "# c\n- in: a.txt\n  quote: \"x \\u00e9 y\"\n  speaker: 'Anne'\n- sameSpeaker: [A, 'B']\n- {in: b, figure: 3, value: 4}\n- in: c\n  block: |\n    lines\n    of it\n  kind: title\n";
        const string Letters = "\"'[]{}:-#&*!|>%@`,?\n\r\t \\\0\ud83d\u0085\u2028xé3";
        for (int seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var file = new StringBuilder(File);
            for (int i = random.Next(6); i >= 0; i--)
            {
                int at = random.Next(file.Length);
                if (random.Next(2) == 0)
                    file.Insert(at, Letters[random.Next(Letters.Length)]);
                else
                    file.Remove(at, Math.Min(file.Length - at, random.Next(4)));
            }

            CorrectionList list = CorrectionReader.Read(file.ToString());
            Assert.All(list.Flaws, flaw => Assert.True(flaw.Place.Range.Start >= 0 && flaw.Place.Range.End <= file.Length && flaw.Place.Range.Length >= 0 && flaw.Place.Line > 0 && flaw.Place.Column > 0, $"seed {seed}: {flaw}"));
            Assert.All(list.Entries, entry => Assert.True(entry.Place.Range.End <= file.Length, $"seed {seed}: {entry}"));
        }
    }
}
