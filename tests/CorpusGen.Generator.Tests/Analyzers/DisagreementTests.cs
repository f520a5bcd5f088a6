using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Rules;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Extraction.Articles;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class DisagreementTests
{
    private const string Shared = "The ferry Bell Harbour sank off Port Maurin, and the island mourns.\nThe ferry Bell Harbour, run by Transmarin, went down off Port Maurin.\n";

    [Fact]
    public async Task Both_places_are_reported_and_each_names_the_other()
    {
        TextFile a = new("a.txt", Shared + "The sinking killed 14 people."), b = new("b.md", "---\ndate: 2024-02-12\n---\n\n" + Shared + "The **sinking** killed 22 people.");
        ImmutableArray<Diagnostic> diagnostics = await TextRun.Of<DisagreementAnalyzer>(a, b);
        Assert.Equal(
            """
            CG0431 a.txt(3,20)-(3,22) 14 disagrees with 22 in b.md(7,24) (conflict: one event, dead: 14 people, and 22 people)
            CG0431 b.md(7,24)-(7,26) 22 disagrees with 14 in a.txt(3,20) (conflict: one event, dead: 14 people, and 22 people)
            """.ReplaceLineEndings("\n"),
            TextRun.Lines(diagnostics, withPath: true));
        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        Assert.Equal(["/project/b.md", "/project/a.txt"], diagnostics.Select(diagnostic => diagnostic.AdditionalLocations.Single().GetLineSpan().Path));
    }

    [Fact]
    public async Task The_metadata_of_a_file_silences_its_place_alone()
    {
        TextFile a = new("a.txt", Shared + "The sinking killed 14 people.", ("FileNoWarn", "CG0431")), b = new("b.txt", Shared + "The sinking killed 22 people.");
        Assert.Equal("/project/b.txt", Assert.Single(await TextRun.Of<DisagreementAnalyzer>(a, b)).Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task Declared_events_and_drafts_are_heeded()
    {
        static TextFile Text(string name, string keys, string sentence) => new(name, $"---\n{keys}\n---\n\n{Shared}{sentence}");
        Assert.Empty(await TextRun.Of<DisagreementAnalyzer>(Text("a.md", "event: one", "The sinking killed 14 people."), Text("b.md", "event: two", "The sinking killed 22 people.")));
        Assert.Empty(await TextRun.Of<DisagreementAnalyzer>(Text("a.md", "event: one", "The sinking killed 14 people."), Text("b.md", "draft: true", "The sinking killed 22 people.")));
        Assert.Equal(2, (await TextRun.Of<DisagreementAnalyzer>(Text("a.md", "event: one", "The sinking killed 14 people."), Text("b.md", "event: one", "The sinking killed 22 people."))).Length);
    }

    [Fact]
    public async Task A_milliard_that_became_a_million_is_reported_in_the_translation()
    {
        TextFile original = new("a.md", "Le port coûtera 1,9 milliard d'euros et 120 emplois en 14 mois.");
        TextFile translation = new("b.md", "---\ntranslationOf: a.md\n---\n\nThe port will cost 1.9 million euros and 120 jobs in 14 months, and 35 boats.");
        Assert.Equal(
            """
            CG0432 b.md(5,20)-(5,37) 1.9 million euros is 1,9 milliard d'euros in a.md(1,17), which this text translates: correct one of the two
            CG0433 b.md(5,69)-(5,71) 35 is not in the original, a.md
            """.ReplaceLineEndings("\n"),
            TextRun.Lines(await TextRun.Of<TranslatedFigureAnalyzer>(original, translation), withPath: true));
    }

    [Theory]
    [InlineData("Le port coûtera 1,9 milliard d'euros.", "The port will cost 1.9 billion euros.")]
    [InlineData("Le port est à 1,6 km, dit la mairie, et les deux parties signent.", "The port is a mile away, the town says, and they sign.")]
    [InlineData("Il y a 120 emplois et 45 bateaux.", "There are 45 boats and 120 jobs.")]
    [InlineData("Environ 50 000 personnes.", "About 50,000 people.")]
    public async Task What_is_the_same_in_other_words_is_not(string original, string translation) =>
        Assert.Empty(await TextRun.Of<TranslatedFigureAnalyzer>(new TextFile("a.md", original), new TextFile("b.md", $"---\ntranslationOf: a.md\n---\n\n{translation}")));

    [Fact]
    public async Task What_the_original_has_alone_is_reported_there()
    {
        ImmutableArray<Diagnostic> diagnostics = await TextRun.Of<TranslatedFigureAnalyzer>(
            new TextFile("a.md", "Le port a 120 emplois. Il a aussi 45 bateaux."), new TextFile("b.md", "---\ntranslationOf: a.md\n---\n\nThe port has 120 jobs."));
        Assert.Equal("CG0433 a.md(1,35)-(1,37) 45 is not in the translation, b.md", TextRun.Lines(diagnostics, withPath: true));
    }

    [Fact]
    public async Task A_translation_that_lost_all_numbers_is_told()
    {
        ImmutableArray<Diagnostic> diagnostics = await TextRun.Of<TranslatedFigureAnalyzer>(
            new TextFile("a.md", "Le port a 120 emplois."), new TextFile("b.md", "---\ntranslationOf: a.md\n---\n\nThe port has jobs."));
        Assert.Equal("CG0433 a.md(1,11)-(1,14) 120 is not in the translation, b.md", TextRun.Lines(diagnostics, withPath: true));
    }

    [Theory]
    [InlineData("« Nous partons demain matin », a dit Anne Roux.", "“We leave tomorrow morning,” the mayor said.", "CG0434 a.md(1,3)-(1,28) Anne Roux is quoted here, and is not named in the translation, b.md")]
    [InlineData("« Nous partons demain matin », a dit la maire.", "“We leave tomorrow morning,” said Anne Roux.", "CG0434 b.md(5,2)-(5,28) Anne Roux is quoted here, and is not named in the original, a.md")]
    [InlineData("« Nous partons demain matin », a dit Anne Roux.", "Ms Roux said they would leave tomorrow.", "")]
    [InlineData("« Nous partons demain matin », a dit Vladimir Poutine.", "“We leave tomorrow morning,” said Mr Putin.", "")]
    [InlineData("« Nous partons demain matin », a dit la maire.", "“We leave tomorrow morning,” said the mayor.", "")]
    [InlineData("« Nous partons demain matin », a dit Li Na.", "“We leave tomorrow morning,” said Li Na.", "")]
    [InlineData("« Nous partons demain matin », a dit Paul Marten.", "“We leave with the market in the morning,” said the mayor.", "CG0434 a.md(1,3)-(1,28) Paul Marten is quoted here, and is not named in the translation, b.md")]
    [InlineData("« Nous partons demain matin », a dit Charles des Essarts.", "“Des trains leave in the morning,” said the mayor.", "CG0434 a.md(1,3)-(1,28) Charles des Essarts is quoted here, and is not named in the translation, b.md")]
    public async Task Who_is_quoted_on_one_side_and_named_only_there_is_told(string original, string translation, string expected) =>
        Assert.Equal(expected, TextRun.Lines(await TextRun.Of<TranslatedSpeakerAnalyzer>(new TextFile("a.md", original), new TextFile("b.md", $"---\ntranslationOf: a.md\n---\n\n{translation}")), withPath: true));

    [Fact]
    public async Task Texts_are_extracted_once_for_all_rules()
    {
        int calls = 0;
        var extraction = new SharedExtraction((text, language) =>
        {
            Interlocked.Increment(ref calls);
            return ArticleExtractor.Extract(text, language);
        });
        TextFile[] files = [new("a.txt", Shared + "The sinking killed 14 people."), new("b.txt", Shared + "The sinking killed 22 people.")];
        Assert.Empty(await TextRun.Of([new OtherLanguageAnalyzer { Extraction = extraction }], files));
        Assert.Equal(2, (await TextRun.Of([new DisagreementAnalyzer { Extraction = extraction }], files)).Length);
        Assert.Empty(await TextRun.Of([new TranslatedFigureAnalyzer { Extraction = extraction }], files));
        Assert.Equal(2, calls);
    }
}
