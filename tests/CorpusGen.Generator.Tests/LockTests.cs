using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>A corpus and its lock file.</summary>
public class LockTests
{
    private static readonly TextFile s_port = new(
        "texts/port.txt", "Le port rouvre\n\n«Le port ouvre demain à tous les bateaux» [Anne Roux] {50 bateaux|||bateau} et {3 quais||3|quai}.\n");

    private static readonly TextFile s_bridge = new("texts/pont.txt", "Le pont ferme\n\n«Le pont est bien trop vieux» [Paul Durand] {12 euros||12|}\n");

    private static readonly TextFile s_lock = new("corpus.lock", LockOf(s_port, s_bridge));

    [Fact]
    public void A_corpus_that_is_as_it_was_is_not_spoken_of() => Assert.Empty(Run(s_lock, s_port, s_bridge).Result.Diagnostics);

    [Fact]
    public void What_is_written_is_what_is_compared()
    {
        string text = s_lock.Text!;
        Assert.Contains("article | texts/pont.txt | LePontFerme | Le pont ferme\n", text);
        Assert.Contains("quote | texts/pont.txt | LePontEstBienTropVieux | Le pont est bien trop vieux | by Paul Durand\n", text);
        Assert.Contains("figure | texts/pont.txt | _12Euros | 12 euros | = 12 | in USD\n", text);
        Assert.EndsWith("speaker | AnneRoux | Anne Roux\nspeaker | PaulDurand | Paul Durand\n", text);
        Assert.Equal(text, LockOf(s_bridge, s_port));
    }

    [Fact]
    public void What_differs_is_said_at_its_place_in_the_text_and_what_is_gone_where_the_file_has_it()
    {
        GeneratorRun run = Run(s_lock, s_port.WithText(s_port.Text!.Replace("demain", "lundi").Replace(" et {3 quais||3|quai}", "")), s_bridge);
        Assert.Equal(
            [
                "/project/texts/port.txt(3,2): warning CG0501: The corpus differs from its lock file: changed quote: “Le port ouvre lundi à tous les bateaux” (Anne Roux): 'demain' became 'lundi'; "
                    + "name LePortOuvreDemainATousLesBateaux became LePortOuvreLundiATousLesBateaux; when this is meant, write the file anew with \"corpusgen lock\"",
                $"/project/corpus.lock({LineOf("_3Quais")},1): warning CG0501: The corpus differs from its lock file: gone figure: “3 quais” = 3 USD of quai: was in texts/port.txt; when this is meant, write the file anew with \"corpusgen lock\"",
            ],
            Said(run));
    }

    [Fact]
    public void With_check_it_is_an_error() => Assert.All(
        Run(s_lock, "check", s_port.WithText(s_port.Text!.Replace("demain", "lundi")), s_bridge).Result.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));

    [Fact]
    public void A_new_article_and_one_that_is_gone_are_one_message_each_and_a_renamed_file_too()
    {
        Assert.Equal(
            ["new article: “Le quai attend”", "new speaker: Jean Petit"],
            Heads(Run(s_lock, s_port, s_bridge, new TextFile("texts/quai.txt", "Le quai attend\n\n«Rien ne va plus au bord de la mer» [Jean Petit] {9 euros||9|}\n"))));
        Assert.Equal(["gone article: “Le pont ferme”: was in texts/pont.txt", "gone speaker: Paul Durand"], Heads(Run(s_lock, s_port)));
        Assert.Equal(["moved article: “Le pont ferme”: was in texts/pont.txt"], Heads(Run(s_lock, s_port, new TextFile("texts/a.txt", s_bridge.Text))));
    }

    [Fact]
    public void A_corpus_that_lost_all_its_texts_is_all_gone_and_is_written_without_them()
    {
        GeneratorRun run = Run(s_lock, "check");
        Assert.Equal(["gone article: “Le pont ferme”: was in texts/pont.txt", "gone article: “Le port rouvre”: was in texts/port.txt", "gone speaker: Anne Roux", "gone speaker: Paul Durand"], Heads(run).Order(System.StringComparer.Ordinal));
        Assert.All(run.Result.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.DoesNotContain(" | ", LinesOf(Run(s_lock, "write").AssertCompiles()));
    }

    [Fact]
    public void A_project_that_has_neither_texts_nor_the_file_is_left_alone()
    {
        foreach (string mode in new[] { "check", "write" })
        {
            GeneratorRun run = GeneratorRun.Of([], new ProjectOptions(("CorpusGenLockFile", "corpus.lock"), ("CorpusGenLock", mode)), MarkedText.Extract);
            Assert.Empty(run.Result.Diagnostics);
            Assert.Empty(run.Result.GeneratedSources);
        }
    }

    [Fact]
    public void Many_changes_are_a_few_messages_and_their_number()
    {
        string text = "Un titre\n\n" + string.Concat(Enumerable.Range(10, 60).Select(i => $"«Une parole numéro {i} à dire» [Anne Roux]\n"));
        string[] heads = Heads(Run(s_lock, s_port.WithText(text), s_bridge));
        Assert.Equal(26, heads.Length);
        Assert.EndsWith("more changes", heads[^1]);
    }

    [Fact]
    public void One_change_more_is_one()
    {
        string text = s_port.Text! + string.Concat(Enumerable.Range(10, 26).Select(i => $"«Une parole numéro {i} à dire» [Anne Roux]\n"));
        Assert.Equal("1 more change", Heads(Run(s_lock, s_port.WithText(text), s_bridge))[^1]);
    }

    [Fact]
    public void A_file_that_is_not_there_is_to_be_written()
    {
        GeneratorRun run = GeneratorRun.Of([s_port, s_bridge], new ProjectOptions(("CorpusGenLockFile", "corpus.lock")), MarkedText.Extract);
        Assert.Equal(["warning CG0502: The lock file corpus.lock is not there: write it with \"corpusgen lock\", and put it under version control"], Said(run));
    }

    [Fact]
    public void A_conflict_of_a_merge_is_said_at_its_line_and_nothing_else_is()
    {
        GeneratorRun run = Run(new TextFile("corpus.lock", s_lock.Text + "<<<<<<< HEAD\nspeaker | A | A\n=======\n>>>>>>> theirs\n"), s_port, s_bridge);
        Assert.StartsWith($"/project/corpus.lock({s_lock.Text!.Split('\n').Length},1): warning CG0503: The lock file cannot be compared: a conflict of a merge is not resolved here", Assert.Single(Said(run)));
    }

    [Fact]
    public void Another_word_for_what_to_do_is_wrong() => Assert.Contains("use Warn or Check or Write", Said(Run(s_lock, "chek", s_port, s_bridge)).Single());

    [Fact]
    public void The_old_name_of_an_edited_quote_still_compiles_and_says_the_new_one()
    {
        TextFile edited = s_port.WithText(s_port.Text!.Replace("demain", "lundi").Replace("50", "60"));
        GeneratorRun run = Run(s_lock, edited, s_bridge).AssertCompiles();
        CSharpCompilation code = (CSharpCompilation)run.Output;
        Diagnostic[] said = Use(code, "News.Corpus.Quotes.LePortRouvre.LePortOuvreDemainATousLesBateaux");
        Assert.Equal(("CS0618", true), (said.Single().Id, said.Single().GetMessage().Contains("LePortOuvreDemainATousLesBateaux is now LePortOuvreLundiATousLesBateaux", System.StringComparison.Ordinal)));
        Assert.Empty(Use(code, "News.Corpus.Quotes.LePortRouvre.LePortOuvreLundiATousLesBateaux"));
        Assert.Equal("CS0618", Use(code, "News.Corpus.Figures.LePortRouvre._50Bateaux").Single().Id);
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Equal("Le port ouvre lundi à tous les bateaux", (string)corpus.Get("Quotes.LePortRouvre.LePortOuvreDemainATousLesBateaux").Text);
        Assert.Contains("EditorBrowsableState.Never", run.Generated);
    }

    [Fact]
    public void An_article_and_a_speaker_have_their_old_names_too()
    {
        GeneratorRun run = Run(s_lock, s_port.WithText(s_port.Text!.Replace("rouvre", "ferme")), s_bridge.WithText(s_bridge.Text!.Replace("Paul Durand", "Jean Petit"))).AssertCompiles();
        CSharpCompilation code = (CSharpCompilation)run.Output;
        foreach (string member in new[] { "Articles.LePortRouvre", "Quotes.LePortRouvre", "Figures.LePortRouvre", "Speakers.PaulDurand" })
            Assert.Equal("CS0618", Use(code, "News.Corpus." + member).Single().Id);
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Equal("Le port ferme", (string)corpus.Get("Articles.LePortRouvre").Title);
        Assert.Equal("Jean Petit", (string)corpus.Get("Speakers.PaulDurand").Name);
    }

    [Fact]
    public void The_build_that_writes_the_file_anew_compiles_with_the_old_names_and_says_nothing_else()
    {
        TextFile edited = s_port.WithText(s_port.Text!.Replace("demain", "lundi"));
        GeneratorRun run = Run(s_lock, "write", edited, s_bridge.WithText(s_bridge.Text!.Replace("Paul Durand", "Jean Petit"))).AssertCompiles();
        Assert.Empty(run.Result.Diagnostics);
        Assert.Equal("CS0618", Use((CSharpCompilation)run.Output, "News.Corpus.Quotes.LePortRouvre.LePortOuvreDemainATousLesBateaux").Single().Id);
        Assert.Equal("CS0618", Use((CSharpCompilation)run.Output, "News.Corpus.Speakers.PaulDurand").Single().Id);
        Assert.DoesNotContain("Demain", LinesOf(run));
    }

    [Fact]
    public void What_is_gone_has_no_old_name() => Assert.DoesNotContain(
        "Obsolete", Run(s_lock, s_port.WithText("Le port rouvre\n\n«Personne ne sait où va cette route» [Anne Roux]\n"), s_bridge).AssertCompiles().Generated);

    [Fact]
    public void A_name_that_is_another_members_now_is_that_ones()
    {
        // What was said first is edited, and its words are said by somebody else.
        TextFile edited = s_port.WithText(s_port.Text!.Replace("demain à", "lundi à") + "«Le port ouvre demain à tous les bateaux» [Marc Petit]\n");
        GeneratorRun run = Run(s_lock, edited, s_bridge).AssertCompiles();
        Assert.DoesNotContain("Obsolete", run.Generated);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("a b")]
    [InlineData("X => 1; public int Y")]
    [InlineData("Count")]
    [InlineData("Take3")]
    [InlineData("LePontFerme")]
    [InlineData("LePort\\u200BRouvre")]
    [InlineData("LePort\u200BRouvre")]
    public void A_name_that_somebody_wrote_into_the_file_breaks_no_code(string name)
    {
        TextFile hostile = new("corpus.lock", s_lock.Text!.Replace("LePontEstBienTropVieux", name).Replace("| LePortRouvre |", $"| {name} |"));
        Run(hostile, s_port, s_bridge).AssertCompiles();
    }

    [Fact]
    public void Hostile_words_come_through_the_lines_of_the_code()
    {
        TextFile text = new("texts/a.txt", "Un titre */ \u2028 | \\u000A // <summary>\n\n«Une\u0085parole \u202E à dire | = 3» [Anne | Roux]\n");
        TextFile file = new("corpus.lock", LockOf(text));
        Assert.Empty(Run(file, text).Result.Diagnostics);
    }

    [Fact]
    public void An_edit_of_code_compares_nothing_and_one_of_a_text_compares_that_text()
    {
        GeneratorRun first = Run(s_lock, s_port, s_bridge);
        GeneratorRun code = first.Again(compilation: first.Input.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class C;", (CSharpParseOptions)first.Input.SyntaxTrees.First().Options)));
        foreach (string step in new[] { TrackingNames.Lock, TrackingNames.Sections, TrackingNames.LockReport, TrackingNames.NamedSpeakers })
            Assert.All(code.Step(step), output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        GeneratorRun text = first.Again(driver => driver.ReplaceAdditionalText(s_port, s_port.WithText(s_port.Text!.Replace("demain", "lundi"))));
        Assert.Single(text.Step(TrackingNames.Sections), output => output.Reason == IncrementalStepRunReason.Modified);
        Assert.All(text.Step(TrackingNames.Lock), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Single(text.Result.Diagnostics);

        GeneratorRun accepted = text.Again(driver => driver.ReplaceAdditionalText(s_lock, s_lock.WithText(LockOf(s_port.WithText(s_port.Text!.Replace("demain", "lundi")), s_bridge))));
        Assert.Empty(accepted.Result.Diagnostics);
        Assert.All(accepted.Step(TrackingNames.Articles), output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.DoesNotContain("Obsolete", accepted.Generated);
    }

    [Fact]
    public void Without_names_of_quotes_the_lines_have_none()
    {
        ProjectOptions write = new(("CorpusGenLockFile", "corpus.lock"), ("CorpusGenLock", "write"), ("CorpusGenMembers", "Articles"));
        string text = LinesOf(GeneratorRun.Of([s_bridge], write, MarkedText.Extract));
        Assert.Contains("quote | texts/pont.txt | - | Le pont est bien trop vieux | by Paul Durand\n", text);
        ProjectOptions check = new(("CorpusGenLockFile", "corpus.lock"), ("CorpusGenMembers", "Articles"));
        Assert.Empty(GeneratorRun.Of([s_bridge], check, MarkedText.Extract, additional: [new TextFile("corpus.lock", text)]).Result.Diagnostics);
    }

    private static int LineOf(string member) => s_lock.Text!.Split('\n').ToList().FindIndex(line => line.Contains(member, System.StringComparison.Ordinal)) + 1;

    private static string LockOf(params TextFile[] texts) =>
        LinesOf(GeneratorRun.Of(texts, new ProjectOptions(("CorpusGenLockFile", "corpus.lock"), ("CorpusGenLock", "write")), MarkedText.Extract));

    // As the task of the targets takes them.
    private static string LinesOf(GeneratorRun run) => string.Concat(run["Corpus.Lock.g.cs"].Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line[3..] + "\n"));

    private static GeneratorRun Run(TextFile file, params TextFile[] texts) => Run(file, "warn", texts);

    private static GeneratorRun Run(TextFile file, string mode, params TextFile[] texts) =>
        GeneratorRun.Of(texts, new ProjectOptions(("CorpusGenLockFile", "corpus.lock"), ("CorpusGenLock", mode)), MarkedText.Extract, additional: [file]);

    private static string[] Said(GeneratorRun run) => [.. run.Result.Diagnostics.Select(diagnostic => CSharpDiagnosticFormatter.Instance.Format(diagnostic, System.Globalization.CultureInfo.InvariantCulture).Split(" (https:")[0])];

    private static string[] Heads(GeneratorRun run) =>
        [.. run.Result.Diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Replace("The corpus differs from its lock file: ", "").Split("; when this")[0])];

    private static Diagnostic[] Use(CSharpCompilation code, string member) =>
    [
        .. code.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Use {{ object _used = {member}; }}", (CSharpParseOptions)code.SyntaxTrees.First().Options, path: "Use.cs"))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS0414" && diagnostic.Location.SourceTree?.FilePath == "Use.cs"),
    ];
}
