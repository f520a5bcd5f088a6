using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>The emitted code, compiled with code of a consumer, loaded and run.</summary>
public class EmittedCodeTests
{
    private const string Consumer = """
        #pragma warning disable CS1591 // the consumer documents nothing
        using System.Globalization;
        using System.Linq;
        using System.Text.Json;
        using News;

        public static class Consumer
        {
            public static string SaidByName() => string.Join("; ",
                from quote in Corpus.Quotes
                where quote.Speaker == Corpus.Speakers.AnneLeGoff
                orderby quote.Article.Title
                select $"{quote.Text} {quote.Cue} {quote.Location}");

            public static string Largest() => Corpus.Figures
                .Where(figure => figure.Counted == Corpus.CountedNouns.Visiteur && figure.Approximation != Approximation.Vague)
                .Max(figure => figure.Value)!.Value.ToString(CultureInfo.InvariantCulture);

            public static string Named() =>
                $"{Corpus.Quotes.LePortDeLorientSAgrandit.CEstTropCher.Text} {Corpus.Figures.LePortDeLorientSAgrandit._50Millions.Currency}";

            public static string Counts() => string.Join(" ",
                Corpus.Articles.Count, Corpus.Quotes.Count, Corpus.Figures.Count, Corpus.Speakers.Count, Corpus.CountedNouns.Count,
                Corpus.Statements.Count, Corpus.Terms.Count);

            public static string ArticlesInOrder() => string.Join(" ", Corpus.Articles.Select(article => article.Path));

            public static string AnonymousSpeaker()
            {
                Quote quote = Corpus.Quotes.LePortDeLorientSAgrandit.CEstTropCher;
                return $"{quote.Speaker?.Name ?? "nobody"}, {quote.SpeakerMention}, {quote.SpeakerKind}";
            }

            public static string QuotesOfSpeaker() => string.Join("; ", Corpus.Speakers.AnneLeGoff.Quotes.Select(quote => quote.Text));

            public static string FiguresOfNoun() => string.Join("; ", Corpus.CountedNouns.Visiteur.Figures.Select(figure => figure.CountedText));

            public static string Handle() => $"{Corpus.Speakers.AnneLeGoff.Handle} {Corpus.Speakers.AnneLeGoff.Kind}";

            public static string Article()
            {
                Article article = Corpus.Articles.LePortDeLorientSAgrandit;
                return $"{article.Name} {article.Title} {article.Language} {article.Headings.Single().Text} {article.Terms.Single().Text} {article.Statements.Single().Text}";
            }

            public static string Identity() => string.Join(" ",
                ReferenceEquals(Corpus.Articles[1], Corpus.Articles.LePortDeLorientSAgrandit),
                ReferenceEquals(Corpus.Quotes[1].Article, Corpus.Articles.LePortDeLorientSAgrandit),
                ReferenceEquals(Corpus.Quotes[1], Corpus.Quotes.LePortDeLorientSAgrandit[0]),
                Corpus.Quotes.Select((quote, i) => ReferenceEquals(quote, Corpus.Quotes[i])).All(same => same));

            public static string Json() => JsonSerializer.Serialize(Corpus.Quotes) + JsonSerializer.Serialize(Corpus.Articles)
                + JsonSerializer.Serialize(Corpus.Speakers) + JsonSerializer.Serialize(Corpus.Figures) + JsonSerializer.Serialize(Corpus.Terms);

            public static string Strings() => $"{Corpus.Quotes[1]} | {Corpus.Articles[1]} | {Corpus.Figures[1]} | {Corpus.Speakers[0]} | {Corpus.Terms[0]} | {Corpus.Articles[1].Blocks[0]}";

            public static string Culture()
            {
                CultureInfo culture = CultureInfo.CurrentCulture;
                try
                {
                    CultureInfo.CurrentCulture = new CultureInfo("ar-SA") { NumberFormat = { NegativeSign = "minus", NumberDecimalSeparator = "٫" } };
                    return Strings();
                }
                finally
                {
                    CultureInfo.CurrentCulture = culture;
                }
            }

            public static int Hash() => Corpus.Quotes[0].GetHashCode() + Corpus.Articles[0].GetHashCode() + Corpus.Figures[0].GetHashCode() + Corpus.Speakers[0].GetHashCode();

            public static bool InParallel() => Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8)
                .All(i => ReferenceEquals(Corpus.Quotes[i % 4], Corpus.Quotes[i % 4]) && Corpus.Speakers.AnneLeGoff.Quotes.Count == 3);
        }

        namespace News
        {
            public sealed partial record Quote
            {
                public int Words => Text.Split(' ').Length;
            }
        }
        """;

    private static readonly Lazy<LoadedCorpus> s_corpus = new(() => LoadedCorpus.Load(
        GeneratorRun.Of([SampleTexts.Harbour, SampleTexts.Bridge], ProjectOptions.Comparing, MarkedText.Extract, source: Consumer)));

    [Theory]
    [InlineData("SaidByName", "Nous commençons demain a confirmé texts/harbour.txt(3,33); Nous commençons demain  texts/harbour.txt(4,2); Le pont ouvrira.  texts/bridge.txt(3,2)")]
    [InlineData("Largest", "6900000")]
    [InlineData("Named", "C’est trop cher ! USD")]
    [InlineData("Counts", "2 4 3 1 1 1 1")]
    [InlineData("ArticlesInOrder", "texts/bridge.txt texts/harbour.txt")]
    [InlineData("AnonymousSpeaker", "nobody, un pêcheur, Anonymous")]
    [InlineData("QuotesOfSpeaker", "Le pont ouvrira.; Nous commençons demain; Nous commençons demain")]
    [InlineData("FiguresOfNoun", "visiteurs étrangers; de visiteurs")]
    [InlineData("Handle", "@alegoff Named")]
    [InlineData("Identity", "True True True True")]
    [InlineData("Article", "LePortDeLorientSAgrandit Le port de Lorient s’agrandit French = Un ‹phare› de trop phare le port aura {plus de 6,9 millions|de visiteurs|6900000|visiteur}")]
    [InlineData("Strings", "Anne Le Goff: “Nous commençons demain” texts/harbour.txt(3,33) | Le port de Lorient s’agrandit (texts/harbour.txt) | plus de 6,9 millions [de visiteurs] texts/harbour.txt(4,81) | Anne Le Goff | “phare” texts/harbour.txt(5,7) | Title: Le port de Lorient s’agrandit texts/harbour.txt(1,1)")]
    public void A_query_answers_what_the_texts_say(string query, string answer)
    {
        // The order of two articles by title depends on the culture of the query, not on ours.
        string actual = (string)s_corpus.Value.Call("Consumer", query)!;
        Assert.Equal(answer.Split("; ").Order(StringComparer.Ordinal), actual.Split("; ").Order(StringComparer.Ordinal));
    }

    // Hot reload would apply the edit to a program that goes on with the old text, unless it takes a field away.
    [Fact]
    public void An_edit_that_no_code_has_a_word_of_takes_a_field_away()
    {
        TextFile text = new TextFile("a.txt", "Le pont\n\nUne ligne.\n").Embedded();
        GeneratorRun before = GeneratorRun.OfMarked(text), same = GeneratorRun.OfMarked(text.Embedded()), after = GeneratorRun.OfMarked(text.WithText("Le pont\n\nUne digne.\n").Embedded());
        string field = Assert.Single(Fields(before));
        Assert.Equal([field], Fields(same));
        Assert.DoesNotContain(field, Fields(after));

        static string[] Fields(GeneratorRun run) =>
            [.. run.Output.GetSymbolsWithName(name => name.StartsWith("Texts", StringComparison.Ordinal), SymbolFilter.Member, TestContext.Current.CancellationToken).OfType<IFieldSymbol>().Select(field => field.Name)];
    }

    // The runtime loads no class with more than 65,535 methods.
    [Fact]
    public void Articles_that_are_too_many_for_a_class_are_the_properties_of_several()
    {
        TextFile[] files = Enumerable.Range(0, 40).Select(number => new TextFile(
            string.Create(CultureInfo.InvariantCulture, $"texts/{number}.txt"), string.Create(CultureInfo.InvariantCulture, $"Titre {number}\n«Voilà {number}» [Anne]\n"))).ToArray();
        GeneratorRun run = GeneratorRun.Of([.. files, new TextFile("named.txt", "Un titre\n").With("FileName", "ArticleList_1")], extract: MarkedText.Extract, mostInClass: 10);
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.DoesNotContain(corpus.List("Articles"), article => (string)article.Name == "ArticleList_1");
        Assert.Equal(5, BaseTypesOf(corpus.Get("Articles")).Count(type => type.Name.StartsWith("ArticleList", StringComparison.Ordinal)));
        Assert.All(BaseTypesOf(corpus.Get("Quotes")), type => Assert.InRange(type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance).Length, 0, 20));
        for (int number = 0; number < files.Length; number++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"Titre{number}");
            Assert.Equal(files[number].RelativePath, (string)corpus.Get($"Articles.{name}").Path);
            Assert.Equal(files[number].RelativePath, (string)corpus.Get($"Quotes.{name}")[0].Article.Path);
        }

        static IEnumerable<Type> BaseTypesOf(object list)
        {
            for (Type? type = list.GetType(); type is not null; type = type.BaseType)
                yield return type;
        }
    }

    [Fact]
    public void Records_print_the_same_in_every_culture() =>
        Assert.Equal(s_corpus.Value.Call("Consumer", "Strings"), s_corpus.Value.Call("Consumer", "Culture"));

    [Fact]
    public void Records_serialize_without_running_in_circles()
    {
        string json = (string)s_corpus.Value.Call("Consumer", "Json")!;
        Assert.Contains("\"Line\":3", json);
        Assert.DoesNotContain("\"Article\":", json);
    }

    [Fact]
    public void Records_hash_without_running_in_circles() => Assert.NotNull(s_corpus.Value.Call("Consumer", "Hash"));

    [Fact]
    public void Many_threads_see_the_same_records() => Assert.True((bool)s_corpus.Value.Call("Consumer", "InParallel")!);

    [Fact]
    public async Task Many_threads_that_begin_at_once_read_equal_records()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of(RepositoryFiles.Seeds()));
        using var barrier = new Barrier(8);
        Task<object[]>[] readers = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(Read, TaskCreationOptions.LongRunning)).ToArray();
        object[][] all = await Task.WhenAll(readers);
        Assert.True(all[0].Length > 50);
        Assert.All(all, read => Assert.Equal(all[0], read));

        object[] Read()
        {
            barrier.SignalAndWait();
            return new[] { "Figures", "Quotes", "Speakers", "Articles", "Statements", "Terms", "CountedNouns" }.SelectMany(corpus.List).ToArray();
        }
    }

    [Fact]
    public void A_name_that_is_not_in_the_corpus_does_not_compile()
    {
        GeneratorRun run = GeneratorRun.Of([SampleTexts.Bridge], extract: MarkedText.Extract, source: Consumer);
        Assert.Contains(run.Output.GetDiagnostics(), diagnostic => diagnostic.Id == "CS1061" && diagnostic.ToString().Contains("LePortDeLorientSAgrandit"));
    }

    // Its own empty corpus would hide that of a project that it references, with the generator along.
    [Theory]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.CSharp7_3)]
    public void A_project_without_texts_gets_no_code_and_no_message(LanguageVersion version)
    {
        GeneratorRun run = GeneratorRun.Of([], new ProjectOptions(("CorpusGenMembers", "None")), languageVersion: version);
        Assert.Empty(run.Result.GeneratedSources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_corpus_of_which_nothing_can_be_read_compiles_and_has_empty_lists()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([new TextFile("texts/gone.txt", null)]));
        Assert.All(new[] { "Articles", "Quotes", "Figures", "Speakers", "CountedNouns", "Statements", "Terms" }, list => Assert.Empty(corpus.List(list)));
    }

    [Fact]
    public void The_seeds_keep_every_line_and_its_place()
    {
        TextFile[] seeds = RepositoryFiles.Seeds().ToArray();
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of(seeds));
        dynamic[] articles = corpus.List("Articles");
        Assert.Equal(seeds.Select(seed => seed.Text), articles.Select(article => (string)article.Text));
        foreach (dynamic article in articles)
        {
            string[] lines = ((string)article.Text).ReplaceLineEndings("\n").Split('\n');
            foreach (dynamic block in article.Blocks)
                Assert.StartsWith((string)block.Text, lines[block.Location.Line - 1][(block.Location.Column - 1)..]);
            foreach (dynamic quote in article.Quotes)
                Assert.Equal((string)quote.Text, ((string)article.Text).Substring(quote.Location.Start, quote.Location.Length));
            foreach (dynamic figure in article.Figures)
                Assert.Equal((string)figure.Text, ((string)article.Text).Substring(figure.Location.Start, figure.Location.Length));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_is_read_from_the_embedded_resource_with_or_without_a_byte_order_mark(bool hasMark)
    {
        TextFile harbour = SampleTexts.Harbour.Embedded();
        GeneratorRun run = GeneratorRun.OfMarked(harbour);
        Assert.DoesNotContain("Le maire", run.Generated);
        using LoadedCorpus corpus = LoadedCorpus.Load(run, Resource(harbour.Text!, new UTF8Encoding(hasMark)));
        Assert.Equal(harbour.Text, corpus.List("Articles").Single().Text);
    }

    [Fact]
    public void A_text_that_is_not_the_compiled_one_is_an_error_that_names_the_file()
    {
        TextFile harbour = SampleTexts.Harbour.Embedded();
        using LoadedCorpus corpus = LoadedCorpus.Load(
            GeneratorRun.OfMarked(harbour), Resource(harbour.Text!.Replace("demain", "hier"), Encoding.UTF8));
        var error = Assert.Throws<InvalidOperationException>(() => corpus.List("Quotes"));
        Assert.Contains("texts/harbour.txt", error.Message);
    }

    [Fact]
    public void A_text_that_is_not_embedded_is_an_error_that_names_the_file()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(SampleTexts.Harbour.Embedded()));
        var error = Assert.Throws<InvalidOperationException>(() => corpus.List("Quotes"));
        Assert.Contains("texts/harbour.txt", error.Message);
    }

    [Fact]
    public void A_text_in_an_encoding_that_the_program_cannot_know_is_a_literal()
    {
        var file = new TextFile("a.txt", "Été") { Resource = "CorpusGen/a.txt", Encoding = Encoding.Latin1 };
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(file));
        Assert.Equal("Été", corpus.List("Articles").Single().Text);
    }

    private static ResourceDescription Resource(string text, Encoding encoding) => new(
        "CorpusGen/texts/harbour.txt", () => new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]), isPublic: true);
}
