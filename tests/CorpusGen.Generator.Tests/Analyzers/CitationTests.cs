using System.Collections.Immutable;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Citations;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.CodeFixes;
using CorpusGen.Extraction.Articles;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class CitationTests
{
    private static readonly TextFile s_bridge = new("texts/bridge.txt", """
        Le pont de Lorient ferme

        « Nous ne pouvons pas garder ce pont ouvert sans 12 ouvriers de plus », a déclaré Anne Roux, maire de Lorient. Les piles datent du siècle dernier.

        """);

    private static readonly TextFile s_market = new("texts/market.txt", """
        The market moves

        “The stalls will open on the quay in May,” said Walter Peel. The old hall had leaked for nine winters.

        """);

    [Theory]
    [InlineData("Corpus.Cite(\"Nous ne pouvons pas garder ce pont ouvert\")")]
    [InlineData("Corpus.Cite(\"nous ne pouvons pas […] sans 12 ouvriers de plus\")")]
    [InlineData("Corpus.Cite(\"The stalls \" + \"will open on the quay\")")]
    [InlineData("Check(\"The stalls will open on the quay in May.\")")]
    [InlineData("Check(other: \"anything at all that nobody says\")")]
    [InlineData("Other.Cite(\"anything at all that nobody says\")")]
    [InlineData("Corpus.Cite(args.Length == 0 ? \"anything at all that nobody says\" : args[0])")]
    [InlineData("Named = \"The stalls will open on the quay\"")]
    public async Task What_somebody_says_is_a_citation(string code) => Assert.Empty((await Run(code)).Messages);

    [Theory]
    [InlineData("Corpus.Cite(\"Il neige sur les toits rouges du faubourg\")")]
    [InlineData("Corpus.Cite(Motto)")]
    [InlineData("Check(\"Il neige sur les toits rouges du faubourg\")")]
    [InlineData("Named = \"Il neige sur les toits rouges du faubourg\"")]
    public async Task What_nobody_says_is_an_error(string code)
    {
        CodeRun run = await Run(code);
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CG0441", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("No article quotes 'Il neige sur les toits rouges du faubourg': no article has words like these; if its article is gone, so must the citation be", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("Corpus.Cite(\"The old hall had leaked for nine winters\")", "the words stand at texts/market.txt(3,1), and nobody is quoted there")]
    [InlineData("Corpus.Cite(\"ce pont\")", "one or two words are a citation only where somebody said just these")]
    public async Task The_message_says_why_it_is_none(string code, string reason) => Assert.EndsWith(reason, Assert.Single((await Run(code)).Messages));

    [Fact]
    public async Task Words_that_were_altered_are_an_error_with_the_nearest_ones_and_two_corrections()
    {
        CodeRun run = await Run("Corpus.Cite(\"Nous ne pouvons pas garder ce quai ouvert sans 12 ouvriers\")");
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CG0442", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(
            "'Nous ne pouvons pas garder ce quai ouvert sans 12 ouvriers' is altered: 'pont' became 'quai'; the words are 'Nous ne pouvons pas garder ce pont ouvert sans 12 ouvriers' at texts/bridge.txt(3,3)",
            diagnostic.GetMessage());
        (string Title, string Code)[] corrections = await run.Corrections(new CitationCodeFix());
        Assert.Contains("Corpus.Cite(\"Nous ne pouvons pas garder ce pont ouvert sans 12 ouvriers\")", corrections[0].Code);
        Assert.Contains("_ = Corpus.Quotes.LePontDeLorientFerme.NousNePouvonsPasGarderCePont", corrections[1].Code);
        Assert.DoesNotContain("Cite", corrections[1].Code.Split("_ = Corpus")[1].Split(';')[0]);
    }

    [Theory]
    [InlineData("[Citation] const string A = \"The stalls will open on the road in May\";")]
    [InlineData("[Citation] static readonly string A = \"The stalls will open on the road in May\";")]
    [InlineData("[Citation] static string A { get; } = \"The stalls will open on the road in May\";")]
    [InlineData("[Citation] static string A => \"The stalls will open on the road in May\";")]
    [InlineData("static void A([Citation] string words = \"The stalls will open on the road in May\") { }")]
    public async Task Whatever_is_called_a_citation_is_looked_up(string member)
    {
        CodeRun run = await Run("0", member);
        Assert.Equal("\"The stalls will open on the road in May\": 'The stalls will open on the road in May' is altered: 'quay' became 'road'; the words are 'The stalls will open on the quay in May' at texts/market.txt(3,2)", Assert.Single(run.Messages));
        Assert.Single(await run.Corrections(new CitationCodeFix()));
    }

    [Fact]
    public async Task What_is_called_a_citation_is_looked_up_where_articles_are_not_compared()
    {
        const string Code = "class Uses { [News.Citation] const string Words = \"The stalls will open on the road in May\"; }";
        Assert.Single((await CodeRun.Of<CitationAnalyzer>(Code, [s_bridge, s_market])).Messages);
    }

    [Fact]
    public async Task What_a_parameter_has_by_itself_is_reported_where_it_is_declared_and_at_no_call() =>
        Assert.Single((await Run("A() + A()", "static int A([Citation] string words = \"The stalls will open on the road in May\") => 0;")).Messages);

    [Fact]
    public async Task What_is_no_citation_is_not_looked_up() => Assert.Empty((await Run("0", "const string A = \"The stalls will open on the road in May\";")).Messages);

    // An editor has a new compilation for every letter, and the same files.
    [Fact]
    public void As_long_as_the_files_are_the_same_nothing_is_read_again()
    {
        int count = 0;
        var extraction = new SharedExtraction((source, language) =>
        {
            count++;
            return ArticleExtractor.Extract(source, language);
        });
        // Files of this test alone: others look words up in theirs at the same time.
        TextFile bridge = s_bridge.WithText(s_bridge.Text!), market = s_market.WithText(s_market.Text!);
        ImmutableArray<AdditionalText> files = [bridge, market];
        var options = new AnalyzerOptions(files, new ProjectOptions().For([bridge, market]));
        CorpusWords first = CorpusWords.Of(CSharpCompilation.Create("A"), options, extraction, default);
        Assert.Equal(2, count);
        Assert.Same(first, CorpusWords.Of(CSharpCompilation.Create("A"), new AnalyzerOptions([.. files], new ProjectOptions().For([bridge, market])), extraction, default));
        TextFile edited = market.WithText("“The stalls stay where they are,” said Walter Peel.");
        CorpusWords second = CorpusWords.Of(CSharpCompilation.Create("A"), new AnalyzerOptions([bridge, edited], new ProjectOptions().For([bridge, edited])), extraction, default);
        Assert.NotSame(first, second);
        Assert.Equal(3, count);

        // Nor when the edited file is a draft.
        CorpusWords Of(TextFile draft) =>
            CorpusWords.Of(CSharpCompilation.Create("A"), new AnalyzerOptions([draft, bridge, edited], new ProjectOptions(("CorpusGenDraftFiles", "drafts/a.md")).For([bridge, edited])), extraction, default);
        Assert.Same(Of(new TextFile("drafts/a.md", "A")), Of(new TextFile("drafts/a.md", "Ab")));
        Assert.Equal(3, count);
    }

    private static Task<CodeRun> Run(string expression, string member = "") => CodeRun.Of<CitationAnalyzer>(
        $$"""
        using News;
        class Other { public static int Cite(string words) => 0; }
        static class Program
        {
            const string Motto = "Il neige sur les toits rouges du faubourg";
            {{member}}
            [Citation] static string? Named { get; set; }
            static int Check([Citation] string words = "The stalls will open on the quay", string other = "") => 0;
            static void Main(string[] args) { _ = {{expression}}; }
        }
        """,
        [s_bridge, s_market],
        ProjectOptions.Comparing);
}
