using System.Linq;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>What people say that is read wrongly is so in the corpus, and what no longer fits is reported at its line.</summary>
public class CorrectionTests
{
    private static readonly TextFile s_bridge = new("articles/bridge.txt", "Le pont est fermé\n\n« Nous partons », a dit Anne Roux. « Jamais », a dit Paul Durand. Il y a 12 bus.\n");
    private static readonly TextFile s_other = new("articles/other.txt", "La gare ouvre\n\n« Enfin », a dit Anne Roux.\n");

    [Fact]
    public void What_an_entry_says_is_so_in_the_corpus()
    {
        GeneratorRun run = Run("""
            - in: bridge.txt
              quote: Jamais
              speaker: Jean Petit
            - in: bridge.txt
              quote: Nous partons
              name: the departure
            - in: bridge.txt
              notAFigure: 12 bus
            """).AssertCompiles();
        Assert.Empty(run.Result.Diagnostics);
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Equal(["Anne Roux", "Jean Petit", "Anne Roux"], corpus.List("Quotes").Select(quote => (string)quote.Speaker.Name));
        Assert.Equal("Correction", corpus.List("Quotes")[1].Rule.ToString());
        Assert.Equal("Nous partons", (string)corpus.Get("Quotes.LePontEstFerme.TheDeparture").Text);
        Assert.Empty(corpus.List("Figures"));
    }

    [Theory]
    [InlineData("- in: bridge.txt\n  quote: Nous restons\n  speaker: Jean Petit\n", "CG0421", 2)]
    [InlineData("- in: bridge.txt\n  quote: Jamais\n  speaker: Paul Durand\n", "CG0422", 2)]
    [InlineData("\n- in: brige.txt\n  notAQuote: Jamais\n", "CG0421", 3)]
    [InlineData("- in: bridge.txt\n  qoute: Jamais\n", "CG0421", 2)]
    [InlineData("- in: bridge.txt\n  quote: Jamais\n  speaker:\n", "CG0422", 2)]
    [InlineData("- sameSpeaker: [Anne Roux, Anne Rous]\n", "CG0421", 1)]
    [InlineData("- in: [\n", "CG0421", 2)]
    public void What_does_not_fit_is_reported_at_its_line(string corrections, string id, int line)
    {
        GeneratorRun run = Run(corrections).AssertCompiles();
        Diagnostic problem = Assert.Single(run.Result.Diagnostics);
        Assert.Equal(id, problem.Id);
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        Assert.EndsWith("corrections.yml", place.Path);
        Assert.Equal(line, place.StartLinePosition.Line + 1);
    }

    [Theory]
    [InlineData("- in: bridge.txt\n  quote: Nous restons\n  speaker: Jean Petit\n", "CG0421")]
    [InlineData("- in: bridge.txt\n  quote: Jamais\n  speaker: Paul Durand\n", "CG0422")]
    public void The_page_of_a_message_shows_it_as_it_is(string corrections, string id)
    {
        Diagnostic problem = Assert.Single(Run(corrections).Result.Diagnostics);
        Assert.Contains($"\n{problem.ToString().Replace(TextFile.ProjectFolder + "/", "").Replace("error", "warning")}\n", System.IO.File.ReadAllText(System.IO.Path.Combine(RepositoryFiles.Root, "docs", "rules", id + ".md")));
    }

    [Theory]
    [InlineData("- in: draft.md\n  quote: Jamais\n  speaker: Jean Petit\n", "")]
    [InlineData("- in: draft.md\n  quote: Not yet written\n  speaker: Jean Petit\n", "")]
    [InlineData("- in: draft.md\n  name: The draft\n", "")]
    [InlineData("- sameSpeaker: [Lise Blanc, Luc Noir]\n", "")]
    [InlineData("- speaker: Luc Noir\n  gender: feminine\n", "")]
    [InlineData("- sameSpeaker: [Lise Blanc, Luc Noire]\n", "CG0421")]
    [InlineData("- in: darft.md\n  quote: Jamais\n  speaker: Jean Petit\n", "CG0421")]
    public void What_is_said_of_a_draft_waits_for_it(string corrections, string ids)
    {
        var draft = new TextFile("articles/draft.md", "---\ndraft: true\n---\n\nLe quai rouvre\n\n« Jamais », a dit Lise Blanc. « Enfin », a dit Luc Noir.\n");
        GeneratorRun run = GeneratorRun.Of([s_bridge, s_other, draft], new ProjectOptions(("CorpusGenCorrections", "corrections.yml")), additional: [Corrections("corrections.yml", corrections)]);
        Assert.Equal(ids, string.Join(" ", run.Result.Diagnostics.Select(diagnostic => diagnostic.Id)));
    }

    [Fact]
    public void A_line_of_an_entry_is_that_of_its_own_file()
    {
        TextFile first = Corrections("a.yml", "- in: bridge.txt\n  quote: Jamais\n  speaker: Jean Petit\n"), second = Corrections("b.yml", "\n\n- in: bridge.txt\n  quote: Demain\n  speaker: Jean Petit\n");
        GeneratorRun run = GeneratorRun.Of([s_bridge, s_other], new ProjectOptions(("CorpusGenCorrections", "a.yml|b.yml")), additional: [first, second]);
        FileLinePositionSpan place = Assert.Single(run.Result.Diagnostics).Location.GetLineSpan();
        Assert.EndsWith("b.yml", place.Path);
        Assert.Equal(4, place.StartLinePosition.Line + 1);
    }

    [Fact]
    public void An_edited_entry_makes_its_article_alone_anew()
    {
        TextFile old = Corrections("corrections.yml", "- in: bridge.txt\n  quote: Jamais\n  speaker: Jean Petit\n");
        GeneratorRun before = Run(old);
        TextFile edited = Corrections("corrections.yml", "# more\n\n- in: bridge.txt\n  quote: Jamais\n  speaker: Jeanne Petit\n");
        GeneratorRun after = before.Again(driver => driver.ReplaceAdditionalText(old, edited));
        Assert.Equal(
            [("articles/bridge.txt", IncrementalStepRunReason.Modified), ("articles/other.txt", IncrementalStepRunReason.Unchanged)],
            after.Step(TrackingNames.Articles).Select(output => (((CorpusArticle)output.Value).Path, Cached(output.Reason))).OrderBy(pair => pair.Path));
    }

    [Fact]
    public void Lines_above_an_entry_change_no_article()
    {
        TextFile old = Corrections("corrections.yml", "- in: bridge.txt\n  quote: Jamais\n  speaker: Jean Petit\n");
        GeneratorRun before = Run(old);
        TextFile edited = Corrections("corrections.yml", "# more\n\n- in: bridge.txt\n  quote: Jamais\n  speaker: Jean Petit\n");
        GeneratorRun after = before.Again(driver => driver.ReplaceAdditionalText(old, edited));
        Assert.All(after.Step(TrackingNames.Articles), output => Assert.Equal(IncrementalStepRunReason.Unchanged, Cached(output.Reason)));
    }

    private static IncrementalStepRunReason Cached(IncrementalStepRunReason reason) => reason == IncrementalStepRunReason.Cached ? IncrementalStepRunReason.Unchanged : reason;

    private static TextFile Corrections(string path, string text) => new(path, text);

    private static GeneratorRun Run(string corrections) => Run(Corrections("corrections.yml", corrections));

    private static GeneratorRun Run(TextFile corrections) =>
        GeneratorRun.Of([s_bridge, s_other], new ProjectOptions(("CorpusGenCorrections", "corrections.yml")), additional: [corrections]);
}
