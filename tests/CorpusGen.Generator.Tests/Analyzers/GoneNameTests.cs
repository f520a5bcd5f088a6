using System.Threading.Tasks;
using CorpusGen.Analyzers.Names;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.CodeFixes;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class GoneNameTests
{
    private static readonly TextFile s_bridge = new("texts/bridge.txt", """
        Le pont de Lorient ferme

        « Nous ne pouvons pas garder ce pont ouvert », a déclaré Anne Roux, maire de Lorient. Il accueille 3 000 visiteurs par jour.

        """);

    private static readonly TextFile s_harbour = new("texts/harbour.txt", """
        Le port s’agrandit

        « Le port aura 200 bateaux de plus », a annoncé Paul Durand. Les travaux coûtent 6,9 millions d’euros.

        """);

    [Theory]
    [InlineData("Corpus.Articles.LePontDeLorientOuvre")]
    [InlineData("News.Corpus.Articles.LePontDeLorientOuvre")]
    [InlineData("Articles.LePontDeLorientOuvre")]
    [InlineData("C.Articles.LePontDeLorientOuvre")]
    [InlineData("Corpus.Articles?.LePontDeLorientOuvre")]
    [InlineData("Corpus.Articles.LePontDeLorientOuvre.Title")]
    [InlineData("Corpus.Articles.LePontDeLorientOuvre.Quotes.Count")]
    [InlineData("Corpus.Articles.LePontDeLorientOuvre.ToString()")]
    public async Task A_gone_article_is_explained_with_the_nearest_name_its_title_and_its_place(string access)
    {
        CodeRun run = await Run(access);
        Assert.Equal(
            ["LePontDeLorientOuvre: Corpus.Articles has no LePontDeLorientOuvre: its text is no more there or has another title, or it is misspelt; "
                + "the nearest name is LePontDeLorientFerme, Le pont de Lorient ferme — texts/bridge.txt(1,1)"],
            run.Messages);
        Assert.Equal(("CG0303", DiagnosticSeverity.Error), (run.Diagnostics[0].Id, run.Diagnostics[0].Severity));
        Assert.Contains(run.Errors, error => error.Id == "CS1061");
    }

    [Fact]
    public async Task A_gone_quote_is_explained_with_its_text_and_where_it_is_now() => Assert.Equal(
        ["NousPouvonsGarderCePontOuvert: Corpus.Quotes.LePontDeLorientFerme (texts/bridge.txt) has no NousPouvonsGarderCePontOuvert: a text says it no more, or it is misspelt; "
            + "the nearest name is NousNePouvonsPasGarderCePontOuvert, “Nous ne pouvons pas garder ce pont ouvert” Anne Roux, texts/bridge.txt(3,3)"],
        (await Run("Corpus.Quotes.LePontDeLorientFerme.NousPouvonsGarderCePontOuvert")).Messages);

    [Fact]
    public async Task The_quotes_of_a_gone_article_are_explained_as_the_article() => Assert.StartsWith(
        "LePontOuvert: Corpus.Quotes has no LePontOuvert: its text is no more there or has another title, or it is misspelt; ",
        Assert.Single((await Run("Corpus.Quotes.LePontOuvert.X")).Messages));

    [Fact]
    public async Task Words_that_went_to_another_article_are_found_there() => Assert.Equal(
        ["NousNePouvonsPasGarderCePontOuvert: Corpus.Quotes.LePortSAgrandit (texts/harbour.txt) has no NousNePouvonsPasGarderCePontOuvert: a text says it no more, or it is misspelt; "
            + "Corpus.Quotes.LePontDeLorientFerme has it: NousNePouvonsPasGarderCePontOuvert, “Nous ne pouvons pas garder ce pont ouvert” Anne Roux, texts/bridge.txt(3,3)"],
        (await Run("Corpus.Quotes.LePortSAgrandit.NousNePouvonsPasGarderCePontOuvert")).Messages);

    [Theory]
    [InlineData("Corpus.Figures.LePortSAgrandit._6_8MillionsDEuros", "_6_9MillionsDEuros, “6,9 millions d’euros” = 6900000 EUR, texts/harbour.txt(3,82)")]
    [InlineData("Corpus.Speakers.Roux", "AnneRoux, Anne Roux, maire de Lorient — first at texts/bridge.txt(3,3)")]
    [InlineData("Corpus.CountedNouns.Visiteurs", "Visiteur, visiteur — first at texts/bridge.txt(3,100)")]
    [InlineData("Corpus.Quotes.LePontFerme.X", "LePontDeLorientFerme, The quotes of Le pont de Lorient ferme — texts/bridge.txt(1,1)")]
    public async Task Every_list_knows_what_is_nearest(string access, string nearest) =>
        Assert.EndsWith("; the nearest name is " + nearest, Assert.Single((await Run(access)).Messages));

    [Fact]
    public async Task What_is_like_nothing_says_so_with_all_names_when_they_are_few()
    {
        Assert.Equal(
            ["Xyz: Corpus.Articles has no Xyz: its text is no more there or has another title, or it is misspelt; "
                + "it has LePontDeLorientFerme, Le pont de Lorient ferme — texts/bridge.txt(1,1); LePortSAgrandit, Le port s’agrandit — texts/harbour.txt(1,1)"],
            (await Run("Corpus.Articles.Xyz")).Messages);
        TextFile[] more = [s_bridge, s_harbour, new TextFile("a.txt", "Un\n"), new TextFile("b.txt", "Deux\n")];
        Assert.EndsWith("; none of its 4 names is like it: take out the code that needs it, or put back what it named", Assert.Single((await CodeRun.Of<GoneNameAnalyzer>(Code("Corpus.Articles.Xyz"), more)).Messages));
    }

    [Fact]
    public async Task Quotes_without_names_say_where_they_are()
    {
        CodeRun run = await CodeRun.Of<GoneNameAnalyzer>(
            Code("Corpus.Quotes.LePontDeLorientFerme"), [s_bridge, s_harbour], new ProjectOptions(("CorpusGenMembers", "Articles")));
        Assert.EndsWith("; where CorpusGenMembers is Articles, write Corpus.Articles.LePontDeLorientFerme.Quotes", Assert.Single(run.Messages));
    }

    [Theory]
    [InlineData("Corpus.Articles.LePontDeLorientFerme.Quotes.NousNePouvonsPasGarderCePontOuvert",
        "NousNePouvonsPasGarderCePontOuvert: Corpus.Articles.LePontDeLorientFerme.Quotes has no NousNePouvonsPasGarderCePontOuvert: "
        + "it is in Corpus.Quotes.LePontDeLorientFerme, write Corpus.Quotes.LePontDeLorientFerme.NousNePouvonsPasGarderCePontOuvert")]
    [InlineData("Corpus.Articles.LePontDeLorientFerme.Quotes.NousPouvonsGarderCePontOuvert",
        "NousPouvonsGarderCePontOuvert: Corpus.Articles.LePontDeLorientFerme.Quotes has no NousPouvonsGarderCePontOuvert: "
        + "the nearest name is in Corpus.Quotes.LePontDeLorientFerme, write Corpus.Quotes.LePontDeLorientFerme.NousNePouvonsPasGarderCePontOuvert")]
    [InlineData("Corpus.Articles[1].Figures._6_9MillionsDEuros",
        "_6_9MillionsDEuros: Corpus.Articles[1].Figures has no _6_9MillionsDEuros: it is in Corpus.Figures.LePortSAgrandit, write Corpus.Figures.LePortSAgrandit._6_9MillionsDEuros")]
    [InlineData("Corpus.Speaker", "Speaker: Corpus has no Speaker: write Corpus.Speakers")]
    [InlineData("News.Corpus.Quote.LePont", "Quote: Corpus has no Quote: write Corpus.Quotes")]
    public async Task A_name_that_is_asked_of_the_wrong_thing_is_told_where_it_is(string access, string message) =>
        Assert.Equal([message], (await Run(access)).Messages);

    [Theory]
    [InlineData("Corpus.Sayings", "Sayings: Corpus has no Sayings: ")]
    [InlineData("Corpus.Sayings.Count", "Sayings: Corpus has no Sayings: ")]
    [InlineData("Corpus.Cite(\"Le port\")", "Cite: Corpus has no Cite: ")]
    [InlineData("News.Corpus.Match(\"Le port\").Verdict", "Match: Corpus has no Match: ")]
    [InlineData("Corpus.Verify(\"Le port\")", "Verify: Corpus has no Verify: ")]
    [InlineData("Corpus.Quotes[0].Saying", "Saying: Quote has no Saying: ")]
    [InlineData("Corpus.Quotes[0]?.Saying", "Saying: Quote has no Saying: ")]
    public async Task What_the_project_leaves_out_is_told_with_the_setting(string access, string message)
    {
        const string Advice = "its project leaves out what compares articles, as CorpusGenComparing is false in it: remove this setting, or make it true";
        Assert.Equal([message + Advice], (await Run(access)).Messages);
        Assert.DoesNotContain((await CodeRun.Of<GoneNameAnalyzer>(Code(access), [s_bridge, s_harbour], ProjectOptions.Comparing)).Messages, said => said.Contains(Advice, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Corpus.Tags.Ports", "Tags: Corpus has no Tags: no article has 'tags' in its front matter: put it back, or take out the code that needs it")]
    [InlineData("Corpus.Authors", "Authors: Corpus has no Authors: no article has 'authors' in its front matter: put it back, or take out the code that needs it")]
    [InlineData("Corpus.Events.Count", "Events: Corpus has no Events: no article has 'event' in its front matter, nor Event as metadata of its CorpusFile: put it back, or take out the code that needs it")]
    [InlineData("Corpus.Articles[0].Section", "Section: Article has no Section: it is there when the front matter of an article has such a key: write it there, or take out the code that needs it")]
    [InlineData("Corpus.Articles[0].EqualityContrat", "EqualityContrat: Article has no EqualityContrat: it is there when the front matter of an article has such a key: write it there, or take out the code that needs it")]
    [InlineData("Corpus.Articles.LePontDeLorientFerme.Titel", "Titel: Article has no Titel: no front matter has such a key any more, or it is misspelt; the nearest name is Title")]
    public async Task What_no_front_matter_says_any_more_is_told(string access, string message) => Assert.Equal([message], (await Run(access)).Messages);

    [Fact]
    public async Task A_member_of_an_article_that_is_misspelt_is_corrected() =>
        Assert.Equal([("Use Title", Code("Corpus.Articles[0].Title"))], await (await Run("Corpus.Articles[0].Titel")).Corrections(new GoneNameCodeFix()));

    [Fact]
    public async Task A_library_that_is_missing_is_told() => Assert.Equal(
        ["Verify: Corpus has no Verify: it comes with the package CorpusGen.Extraction: add a PackageReference to it, of the version of CorpusGen"],
        (await CodeRun.Of<GoneNameAnalyzer>(Code("Corpus.Verify(\"Le port\")"), [s_bridge], ProjectOptions.Comparing)).Messages);

    [Fact]
    public async Task A_list_of_the_corpus_that_is_misspelt_is_corrected() =>
        Assert.Equal([("Use Speakers", Code("Corpus.Speakers.AnneRoux"))], await (await Run("Corpus.Speaker.AnneRoux")).Corrections(new GoneNameCodeFix()));

    [Theory]
    [InlineData("Corpus.Articles.LePontDeLorientFerme")]
    [InlineData("Corpus.Articles.Count")]
    [InlineData("Corpus.Articles.LePontDeLorientFerme.Nothing()")]
    [InlineData("new Own.Article().Section")]
    [InlineData("Corpus.Nothing")]
    [InlineData("Corpus.Articles.LePontDeLorientFerme.Quotes.Xyz")]
    [InlineData("Corpus.Articles.LePontDeLorientFerme.Path.Xyz")]
    [InlineData("Corpus.Articles.OrderBy(article => article.Path)")]
    [InlineData("Nothing.Articles.LePont")]
    [InlineData("new Own.ArticleList().LePont")]
    [InlineData("new Own.Mine().LePont")]
    [InlineData("\"\".LePont")]
    public async Task What_is_there_or_is_no_name_of_the_corpus_is_left_to_the_compiler(string access) => Assert.Empty((await Run(access)).Diagnostics);

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Diagnose)]
    public async Task A_field_a_lambda_and_a_local_are_places_too(DocumentationMode documentation)
    {
        CodeRun run = await CodeRun.Of<GoneNameAnalyzer>(
            """
            using News;
            class Uses
            {
                static readonly object s_field = Corpus.Articles.LePontDeLorient;
                object Property => Corpus.Articles.LePontDeLorient;
                System.Func<object> Lambda() => () => Corpus.Articles.LePontDeLorient;
                object Named() { var list = Corpus.Articles; return list.LePontDeLorient; }
            }
            """,
            [s_bridge, s_harbour],
            documentation: documentation);
        Assert.Equal(4, run.Diagnostics.Length);
        Assert.All(run.Messages, message => Assert.Contains("the nearest name is LePontDeLorientFerme, Le pont de Lorient ferme — texts/bridge.txt(1,1)", message));
    }

    [Fact]
    public async Task The_nearest_names_are_offered_the_best_first()
    {
        TextFile[] files = [s_bridge, new TextFile("texts/b.txt", "Le pont de Lorient ferme bientôt\n"), new TextFile("texts/c.txt", "Le pont de Lorient fermera\n"), new TextFile("texts/d.txt", "Le pont de Lorient\n")];
        CodeRun run = await CodeRun.Of<GoneNameAnalyzer>(Code("Corpus.Articles.LePontDeLorientFermee"), files);
        Assert.Equal(
            [
                ("Use LePontDeLorientFerme", Code("Corpus.Articles.LePontDeLorientFerme")),
                ("Use LePontDeLorientFermera", Code("Corpus.Articles.LePontDeLorientFermera")),
                ("Use LePontDeLorient", Code("Corpus.Articles.LePontDeLorient")),
            ],
            await run.Corrections(new GoneNameCodeFix()));
    }

    [Fact]
    public async Task What_is_like_nothing_is_not_corrected() =>
        Assert.Empty(await (await Run("Corpus.Articles.Xyz")).Corrections(new GoneNameCodeFix()));

    // The bridge was called otherwise: that name still compiles, and is none to choose.
    [Fact]
    public async Task What_a_member_was_called_is_not_offered()
    {
        TextFile file = new("corpus.lock", "article | texts/bridge.txt | LePontDeLorientOuvre | Le pont de Lorient ouvre\n");
        ProjectOptions options = new(("CorpusGenLockFile", "corpus.lock"));
        CodeRun run = await CodeRun.Of<GoneNameAnalyzer>(Code("Corpus.Articles.LePontDeLorientOuvr"), [s_bridge, s_harbour, file], options);
        Assert.EndsWith("the nearest name is LePontDeLorientFerme, Le pont de Lorient ferme — texts/bridge.txt(1,1)", Assert.Single(run.Messages));
        Assert.Empty((await CodeRun.Of<GoneNameAnalyzer>(Code("Corpus.Articles.LePontDeLorientOuvre"), [s_bridge, s_harbour, file], options)).Diagnostics);
    }

    private static Task<CodeRun> Run(string access) => CodeRun.Of<GoneNameAnalyzer>(Code(access), [s_bridge, s_harbour]);

    private static string Code(string access) =>
        $$"""
        using News;
        using static News.Corpus;
        using C = News.Corpus;
        class Uses
        {
            object M()
            {
                return {{access}};
            }
        }

        namespace Own
        {
            class ArticleList { }
            class Article { }
            class CorpusList<T> { }
            class Mine : CorpusList<int> { }
        }
        """;
}
