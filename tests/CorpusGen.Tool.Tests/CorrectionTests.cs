using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class CorrectionTests
{
    private const string Article = "« C’est bien. Nous verrons. »\nAnne Roux a rencontré Paul Durand.\n« Nous partons demain », a dit Paul Durand.\n";

    private const string Correction = "- in: a.txt\n  quote: Nous partons\n  speaker: Claire Petit\n";

    [Fact]
    public void Extraction_applies_them()
    {
        using var folder = new TemporaryFolder();
        string text = folder.Write("texts/a.txt", Article), other = folder.Write("texts/b.txt", Article), corrections = folder.Write("c.yml", Correction + "- in: elsewhere.txt\n  notAQuote: x\n");
        CommandRun run = CommandRun.Of("extract", text, other, "--corrections", corrections, "--language", "fr");

        // An entry about a text that is not extracted now is none of its business.
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(["Claire Petit correction", "Paul Durand parenthetical"], run.Results.Select(result => result.GetProperty("quotes")[1]).Select(quote => $"{quote.GetProperty("speaker")} {quote.GetProperty("rule")}"));
    }

    [Fact]
    public void One_that_does_not_fit_is_reported_and_the_others_are_applied()
    {
        using var folder = new TemporaryFolder();
        string text = folder.Write("a.txt", Article), corrections = folder.Write("c.yml", "- in: a.txt\n  quote: Nous restons\n- in: a.txt\n  qote: x\n" + Correction);
        CommandRun run = CommandRun.Of("extract", text, "--corrections", corrections, "--language", "fr");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal($"{folder.Shown}/c.yml(4,3): error: 'qote' is no key of a correction; did you mean quote?\n{folder.Shown}/c.yml(2,3): error: the words 'Nous restons' are not in the text\n", run.Error);
        Assert.Equal("Claire Petit", run.Results[0].GetProperty("quotes")[1].GetProperty("speaker").GetString());
    }

    [Fact]
    public void Lines_are_corrected_by_their_ids()
    {
        using var folder = new TemporaryFolder();
        string corrections = folder.Write("c.yml", Correction.Replace("a.txt", "7"));
        CommandRun run = CommandRun.WithInput("""{"id":"7","language":"fr","text":"« Nous partons demain », a dit Paul Durand."}""", "extract", "--jsonl", "--corrections", corrections);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal("Claire Petit", run.Results[0].GetProperty("quotes")[0].GetProperty("speaker").GetString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_ends_with_2_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        string text = folder.Write("a.txt", Article), missing = Path.Combine(folder.Path, "c.yml");
        foreach (CommandRun run in new[] { CommandRun.Of("extract", text, "--corrections", missing), CommandRun.Of("corrections", "check", missing, text) })
            Assert.Equal((ExitCode.WrongUsage, "", $"{folder.Shown}/c.yml: error: no such file or folder\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_check_prints_every_flaw_in_the_order_of_the_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/a.txt", Article);
        string corrections = folder.Write("c.yml",
            """
            - sameSpeaker: [Paul Durand, P. Durand]
            - in: a.txt
              quote: Nous partons
              speaker: Paul Durand
            - in: b.txt
              notAQuote: x
            - in: a.txt
              quote: "C'est bien
            - in: a.txt
              quote: Nous verrons
              speaker:
            - in: a.txt
              term: Nous
            """);
        CommandRun run = CommandRun.Of("corrections", "check", corrections, Path.Combine(folder.Path, "texts"), "--language", "fr");

        Assert.Equal((ExitCode.SomeFailed, ""), (run.ExitCode, run.Error));
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.StartsWith(folder.Shown + "/c.yml(", line));
        Assert.Equal(["(1,3): error: no text has a speaker 'P. Durand'", "(3,3): error: changes nothing any more", "(6,3): error: no text has the path 'b.txt'", "(8,", "(10,3): error: has nothing filled in", "(13,3): error: the words 'Nous' stand 2 times"],
            lines.Select((line, i) => line[(folder.Shown.Length + "/c.yml".Length)..][..new[] { 47, 38, 42, 3, 36, 45 }[i]]));
    }

    [Fact]
    public void A_check_of_a_file_that_fits_says_so()
    {
        using var folder = new TemporaryFolder();
        string text = folder.Write("a.txt", Article), corrections = folder.Write("c.yml", Correction);
        CommandRun run = CommandRun.Of("corrections", "check", corrections, text, "--language", "fr");

        Assert.Equal((ExitCode.Success, "", $"{folder.Shown}/c.yml: all corrections fit (1)\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Suggestions_wait_to_be_filled_in_and_then_are_corrections()
    {
        using var folder = new TemporaryFolder();
        string text = folder.Write("texts/a.txt", Article), suggested = Path.Combine(folder.Path, "new.yml");
        Assert.Equal((ExitCode.Success, ""), (CommandRun.Of("extract", text, "--language", "fr", "--suggest-corrections", suggested) is var run ? run.ExitCode : -1, run.Error));

        string written = File.ReadAllText(suggested);
        Assert.EndsWith("\n# line 1: who says it?\n- in: \"a.txt\"\n  quote: \"C’est bien. Nous verrons.\"\n  speaker:\n", written);
        CommandRun unfilled = CommandRun.Of("corrections", "check", suggested, text, "--language", "fr");
        Assert.Equal((ExitCode.SomeFailed, 1), (unfilled.ExitCode, unfilled.Output.Split("has nothing filled in").Length - 1));
        Assert.Single(unfilled.Output.TrimEnd('\n').Split('\n'));

        File.WriteAllText(suggested, written.Replace("speaker:\n", "speaker: Anne Roux\n"));
        CommandRun filled = CommandRun.Of("extract", text, "--language", "fr", "--corrections", suggested);
        Assert.Equal((ExitCode.Success, "Anne Roux"), (filled.ExitCode, filled.Results[0].GetProperty("quotes")[0].GetProperty("speaker").GetString()));

        string none = Path.Combine(folder.Path, "none.yml");
        CommandRun.Of("extract", text, "--language", "fr", "--corrections", suggested, "--suggest-corrections", none);
        Assert.DoesNotContain("- in", File.ReadAllText(none));
    }

    [Fact]
    public void Texts_are_offered_by_the_shortest_path_that_means_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/fr/a.txt", Article);
        folder.Write("texts/fr/b.txt", Article);
        folder.Write("texts/old/a.txt", Article);
        string texts = Path.Combine(folder.Path, "texts"), suggested = Path.Combine(folder.Path, "new.yml");
        string corrections = folder.Write("c.yml", "- in: bb.txt\n  notAQuote: x\n- in: a.txt\n  notAQuote: x\n");

        CommandRun check = CommandRun.Of("corrections", "check", corrections, texts, "--language", "fr");
        Assert.Equal(
            [$"{folder.Shown}/c.yml(2,3): error: no text has the path 'bb.txt'; did you mean b.txt?", $"{folder.Shown}/c.yml(4,3): error: 2 texts have the path 'a.txt': write fr/a.txt or old/a.txt", ""],
            check.Output.Split('\n'));

        CommandRun.Of("extract", texts, "--language", "fr", "--suggest-corrections", suggested);
        Assert.Equal(["fr/a.txt", "b.txt", "old/a.txt"], File.ReadAllLines(suggested).Where(line => line.StartsWith("- in: ", System.StringComparison.Ordinal)).Select(line => line["- in: ".Length..].Trim('"')).Distinct());
        CommandRun unfilled = CommandRun.Of("corrections", "check", suggested, texts, "--language", "fr");
        Assert.All(unfilled.Output.TrimEnd('\n').Split('\n'), line => Assert.Contains("has nothing filled in", line));
    }

    [Fact]
    public void Suggestions_are_not_written_over_what_somebody_filled_in()
    {
        using var folder = new TemporaryFolder();
        string text = folder.Write("a.txt", Article), corrections = folder.Write("c.yml", Correction);
        CommandRun run = CommandRun.Of("extract", text, "--suggest-corrections", corrections);

        Assert.Equal((ExitCode.WrongUsage, "", Correction), (run.ExitCode, run.Output, File.ReadAllText(corrections)));
        Assert.Contains("is there already", run.Error);
    }
}
