using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Names;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class ArticleNameTests
{
    private static readonly TextFile s_one = new("texts/1.txt", "\nEn bref à Lorient\n\nLe port ferme.\n");
    private static readonly TextFile s_two = new("texts/2.txt", "En bref à Lorient\n\nLe pont ouvre.\n");
    private static readonly TextFile s_other = new("texts/3.txt", "Un autre titre\n\nLe pont ouvre.\n");

    [Fact]
    public async Task Two_articles_with_one_title_are_reported_at_both()
    {
        ImmutableArray<Diagnostic> diagnostics = await TextRun.Of<ArticleNameAnalyzer>(s_two, s_other, s_one);
        Assert.Equal(
            [
                "/project/texts/1.txt: (1,0)-(1,17) This article is called EnBrefALorient. texts/2.txt(1,1) would be called so too, and comes behind it by its path: "
                    + "give one of them a name of its own, <CorpusFile Update=\"texts/1.txt\" Name=\"…\" />.",
                "/project/texts/2.txt: (0,0)-(0,17) This article is called EnBrefALorient_2. It would be called EnBrefALorient as texts/1.txt(2,1) is, whose path comes first: "
                    + "give one of them a name of its own, <CorpusFile Update=\"texts/2.txt\" Name=\"…\" />.",
            ],
            diagnostics.Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.GetMessage()}"));
        Assert.All(diagnostics, diagnostic => Assert.Equal(("CG0301", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity)));
    }

    [Fact]
    public async Task A_name_that_is_given_settles_it()
    {
        Assert.Empty(await TextRun.Of<ArticleNameAnalyzer>(s_one.With("FileName", "EnBrefALorient"), s_two));
        Assert.Empty(await TextRun.Of<ArticleNameAnalyzer>(s_one, s_two.With("FileName", "EnBrefEnMai")));
    }

    [Fact]
    public async Task One_name_that_many_would_have_is_reported_once_at_each()
    {
        TextFile[] files = [s_one, s_two, s_other, new TextFile("texts/10.txt", "En bref à Lorient\n"), new TextFile("texts/9.txt", "En bref à Lorient\n")];
        ImmutableArray<Diagnostic> diagnostics = await TextRun.Of([new ArticleNameAnalyzer()], files);
        Assert.Equal(["1.txt", "10.txt", "2.txt", "9.txt"], diagnostics.Select(diagnostic => System.IO.Path.GetFileName(diagnostic.Location.GetLineSpan().Path)));
        Assert.Contains("texts/2.txt(1,1) and 2 more would be called so too", diagnostics[0].GetMessage());
    }

    [Theory]
    [InlineData("Corpus.Articles.EnBrefALorient")]
    [InlineData("Corpus.Quotes.EnBrefALorient")]
    [InlineData("Corpus.Figures.EnBrefALorient.Count")]
    [InlineData("C.Articles.EnBrefALorient.Title")]
    public async Task Code_that_uses_a_name_that_could_move_is_told(string access)
    {
        CodeRun run = await Run(access, s_two, s_other, s_one);
        Assert.Equal(
            ["EnBrefALorient: EnBrefALorient is texts/1.txt(2,1) only because its path comes before that of texts/2.txt(1,1), which would be called so too: "
                + "to keep it, write <CorpusFile Update=\"texts/1.txt\" Name=\"EnBrefALorient\" />"],
            run.Messages);
        Assert.Equal(("CG0302", DiagnosticSeverity.Warning), (run.Diagnostics[0].Id, run.Diagnostics[0].Severity));
    }

    [Fact]
    public async Task Names_that_cannot_move_are_left_alone()
    {
        Assert.Empty((await Run("Corpus.Articles.UnAutreTitre", s_two, s_other, s_one)).Diagnostics);
        Assert.Empty((await Run("Corpus.Articles.EnBrefALorient_2", s_two, s_other, s_one)).Diagnostics);
        Assert.Empty((await Run("Corpus.Articles.EnBrefALorient", s_two, s_one.With("FileName", "EnBrefALorient"))).Diagnostics);
        Assert.Empty((await Run("new Own().EnBrefALorient", s_two, s_other, s_one)).Diagnostics);
    }

    private static Task<CodeRun> Run(string access, params TextFile[] files) => CodeRun.Of<MovableNameAnalyzer>(
        $$"""
        using News;
        using C = News.Corpus;
        class Own { public object EnBrefALorient => this; }
        class Uses { object M() => {{access}}; }
        """,
        files);
}
