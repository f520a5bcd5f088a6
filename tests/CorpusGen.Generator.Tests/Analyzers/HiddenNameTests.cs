using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Clashes;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

/// <summary>Names of the corpus that mean something else in code, since a namespace around it has such a name as well.</summary>
public class HiddenNameTests
{
    private const string Uses = "class Uses { int Count => Corpus.Quotes.Count; }";
    private const string ShowsArticles = "foreach (Article article in Corpus.Articles) { System.Console.WriteLine(article.Title); }";

    private static readonly TextFile[] s_texts = [new("texts/bridge.txt", "Le pont ferme\n\n« Nous partons », a dit Anne Roux.\n")];

    // The namespace of the corpus, the code, and what is said of it.
    [Theory]
    [InlineData("Acme.Corpus", "using Acme.Corpus; namespace Acme.App; " + Uses,
        "Corpus: 'Corpus' means the namespace 'Acme.Corpus' here and not Acme.Corpus.Corpus of the corpus: set <CorpusGenNamespace> in the project file to a namespace without that word, such as Acme.Texts, and write 'using Acme.Texts;' here")]
    [InlineData("Corpus", "using Corpus; " + Uses,
        "Corpus: 'Corpus' means the namespace 'Corpus' here and not Corpus.Corpus of the corpus: set <CorpusGenNamespace> in the project file to a namespace without that word, such as Texts, and write 'using Texts;' here")]
    [InlineData("Corpus.Tests", "namespace App; " + Uses,
        "Corpus: 'Corpus' means the namespace 'Corpus' here and not Corpus.Tests.Corpus of the corpus: set <CorpusGenNamespace> in the project file to a namespace without that word, such as Texts.Tests, and write 'using Texts.Tests;' here")]
    [InlineData("Acme.Corpus.News", "namespace Acme.Corpus.App; " + Uses,
        "Corpus: 'Corpus' means the namespace 'Acme.Corpus' here and not Acme.Corpus.News.Corpus of the corpus: write 'using Corpus = global::Acme.Corpus.News.Corpus;' here, behind the line of the namespace")]
    [InlineData("Acme.News", "namespace Acme.Corpus; class Reader { int Count => Corpus.Articles.Count; }",
        "Corpus: 'Corpus' means the namespace 'Acme.Corpus' here and not Acme.News.Corpus of the corpus: write 'using Corpus = global::Acme.News.Corpus;' here, behind the line of the namespace")]
    [InlineData("Acme.Corpus", "namespace Acme.App; class Uses { object Type => typeof(Corpus); }",
        "Corpus: 'Corpus' means the namespace 'Acme.Corpus' here and not Acme.Corpus.Corpus of the corpus: set <CorpusGenNamespace> in the project file to a namespace without that word, such as Acme.Texts, and write 'using Acme.Texts;' here")]
    [InlineData("News", "using News; " + ShowsArticles + " class Article { }",
        "Article: 'Article' means the type 'Article' here and not News.Article of the corpus: write global::News.Article here, or give the other one another name or namespace")]
    [InlineData("News", "using News; namespace App { class Uses { void Show() { " + ShowsArticles + " } } } class Article { }",
        "Article: 'Article' means the type 'Article' here and not News.Article of the corpus: write 'using Article = global::News.Article;' here, behind the line of the namespace")]
    [InlineData("News", "using News; namespace App { class Article { } class Uses { Article First => Corpus.Articles[0]; } }",
        "Article: 'Article' means the type 'App.Article' here and not News.Article of the corpus: write global::News.Article here, or give the other one another name or namespace")]
    [InlineData("News", "using News; class Uses { class Quote { } Quote First => Corpus.Quotes[0]; }",
        "Quote: 'Quote' means the type 'Uses.Quote' here and not News.Quote of the corpus: write global::News.Quote here, or give the other one another name or namespace")]
    [InlineData("News", "using News; class Uses { string Say(Quote quote) => quote.Text; } class Quote { }",
        "Quote: 'Quote' means the type 'Quote' here and not News.Quote of the corpus: write global::News.Quote here, or give the other one another name or namespace")]
    [InlineData("News", "using News; class Uses { bool Is(object kind) => kind is QuoteKind.Direct; } enum QuoteKind { Long }",
        "QuoteKind: 'QuoteKind' means the type 'QuoteKind' here and not News.QuoteKind of the corpus: write global::News.QuoteKind here, or give the other one another name or namespace")]
    [InlineData("News", "using News; class Uses { void All() { System.Collections.Generic.IEnumerable<Article> all = Corpus.Articles; } } class Article { }",
        "Article: 'Article' means the type 'Article' here and not News.Article of the corpus: write global::News.Article here, or give the other one another name or namespace")]
    public async Task Where_code_does_not_compile_because_of_it_the_name_is_told_what_it_means(string corpus, string code, string message)
    {
        CodeRun run = await Run(corpus, code);
        Assert.Equal([message], run.Messages);
        Assert.Equal(("CG0353", DiagnosticSeverity.Warning), (run.Diagnostics[0].Id, run.Diagnostics[0].Severity));
        Assert.NotEmpty(Errors(run));
    }

    // What each of the messages advises, and code that was right from the start.
    [Theory]
    [InlineData("Acme.Texts", "using Acme.Texts; namespace Acme.App; " + Uses)]
    [InlineData("Texts", "using Texts; " + Uses)]
    [InlineData("Texts.Tests", "namespace App; using Texts.Tests; " + Uses)]
    [InlineData("Acme.Corpus.News", "namespace Acme.Corpus.App; using Corpus = global::Acme.Corpus.News.Corpus; " + Uses)]
    [InlineData("Acme.News", "namespace Acme.Corpus; using Corpus = global::Acme.News.Corpus; class Reader { int Count => Corpus.Articles.Count; }")]
    [InlineData("Acme.Corpus", "namespace Acme.App; using Corpus = global::Acme.Corpus.Corpus; " + Uses)]
    [InlineData("News", "using News; foreach (global::News.Article article in Corpus.Articles) { System.Console.WriteLine(article.Title); } class Article { }")]
    [InlineData("News", "using News; " + ShowsArticles + " namespace Own { class Article { } }")]
    [InlineData("News", "using News; namespace App { using Article = global::News.Article; class Uses { void Show() { " + ShowsArticles + " } } } class Article { }")]
    [InlineData("News", "using News; namespace App { class Article { } class Uses { global::News.Article First => Corpus.Articles[0]; } }")]
    [InlineData("News", "using News; class Uses { class Quote { } global::News.Quote First => Corpus.Quotes[0]; }")]
    [InlineData("Acme.Corpus", "namespace Acme.App; using Acme.Corpus; " + Uses)]
    [InlineData("Acme.Corpus", "using Acme.Corpus; namespace Acme.App; class Uses { int Count => Corpus.Corpus.Quotes.Count; }")]
    [InlineData("Acme.Corpus", "namespace Acme.App { using Acme.Corpus; using Corpus = Acme.Corpus.Corpus; " + Uses + " }")]
    [InlineData("Acme.Corpus", "namespace Acme.App; class Uses { Corpus.Quote First => Corpus.Corpus.Quotes[0]; object Name => nameof(Corpus); }")]
    [InlineData("Acme.Corpus", "namespace Acme.Corpus; " + Uses)]
    [InlineData("Acme.Corpus", "namespace Acme.Corpus.Reading; " + Uses)]
    [InlineData("Acme.Corpus", "namespace Other; using Acme.Corpus; " + Uses)]
    [InlineData("Acme.Corpus", "using Acme.Corpus; " + Uses)]
    [InlineData("Acme.Corpus", "namespace Acme.App; class Unrelated { }")]
    [InlineData("News", "namespace Shop; class Article { public int Price; } class Cart { int Sum(Article article) => article.Price; }")]
    public async Task Code_that_compiles_is_right(string corpus, string code)
    {
        CodeRun run = await Run(corpus, code);
        Assert.Empty(Errors(run));
        Assert.Empty(run.Diagnostics);
    }

    // Errors that have nothing to do with the corpus.
    [Theory]
    [InlineData("namespace Shop; class Article { public int Price; } class Cart { int Sum(Article article) => article.Prize; string Name(Article article) => article; }")]
    [InlineData("using News; class Uses { object X => Corpus.Quotes.Count + Nothing; Article Own() => 1; } class Article { }")]
    [InlineData("using News; class Uses { object X => Missing.Article; }")]
    public async Task Other_errors_are_left_to_the_compiler(string code)
    {
        CodeRun run = await Run("News", code);
        Assert.NotEmpty(Errors(run));
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public async Task Every_place_is_told() => Assert.Equal(
        2, (await Run("Acme.Corpus", "namespace Acme.App; class Uses { int Count => Corpus.Quotes.Count + Corpus.Figures.Count; }")).Diagnostics.Length);

    private static Task<CodeRun> Run(string corpus, string code) =>
        CodeRun.Of<HiddenNameAnalyzer>(code, s_texts, new ProjectOptions(("RootNamespace", corpus)));

    // The tests compile a library, in which a program has no place.
    private static Diagnostic[] Errors(CodeRun run) => run.Errors.Where(error => error.Id != "CS8805").ToArray();
}
