using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Reading;
using CorpusGen.Generator.Settings;
using CorpusGen.Generator.Tests.Driving;
using Xunit;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Tests;

/// <summary>The types of the folder Runtime as they are, over rows as the emitter writes them.</summary>
public class RecordTests
{
    [Fact]
    public void Two_readings_of_one_text_have_equal_records()
    {
        CorpusIndex one = Index(SampleTexts.Harbour), two = Index(SampleTexts.Harbour);
        Assert.NotSame(one.Quotes[0], two.Quotes[0]);
        Assert.Equal(one.Quotes, two.Quotes);
        Assert.Equal(one.Figures, two.Figures);
        Assert.Equal(one.Statements, two.Statements);
        Assert.Equal(one.Terms, two.Terms);
        Assert.Equal(one.Articles, two.Articles);
        Assert.Equal(one.Quotes.Select(quote => quote.GetHashCode()), two.Quotes.Select(quote => quote.GetHashCode()));
    }

    [Fact]
    public void A_record_differs_from_a_changed_copy()
    {
        CorpusIndex index = Index(SampleTexts.Harbour);
        Quote quote = index.Quotes[0];
        Assert.NotEqual(quote, quote with { Text = "autre" });
        Assert.NotEqual(quote, quote with { Cue = "autre" });
        Assert.NotEqual(quote, quote with { Rule = Pattern.None });
        Assert.NotEqual(index.Quotes[0], index.Quotes[1]);
        Assert.NotEqual(index.Figures[0], index.Figures[0] with { Value = 1 });
        Assert.NotEqual(index.Articles[0], index.Articles[0] with { Text = "" });
    }

    [Fact]
    public void A_changed_copy_keeps_everything_else()
    {
        CorpusIndex index = Index(SampleTexts.Harbour, SampleTexts.Bridge);
        Figure figure = index.Figures[1];
        Figure ranged = figure with { Min = 2, Max = 3, Unit = Unit.Second, Currency = null };
        Assert.Equal((2m, 3m, Unit.Second, null), (ranged.Min, ranged.Max, ranged.Unit, ranged.Currency));
        Assert.Equal((2m, 4m), ((ranged with { Max = 4 }).Min, (ranged with { Max = 4 }).Max));
        Assert.Equal(2m, (ranged with { Max = null }).Min);
        Assert.Equal(figure, ranged with { Min = figure.Min, Max = figure.Max, Unit = figure.Unit, Currency = figure.Currency });
        Assert.Null((figure with { Value = null }).Value);

        Block block = index.Articles[1].Blocks[0];
        Assert.Same(block, (figure with { Block = block }).Block);
        Assert.Same(block, (figure with { Block = block, Min = 1 }).Block);
        Assert.Equal(figure.Block, (figure with { Article = index.Articles[0] }).Block);
        Assert.Same(index.Articles[0], (figure with { Article = index.Articles[0] }).Article);

        Location elsewhere = new("elsewhere.txt", 1, 2, 3, 4);
        Assert.Equal(figure.Location, (figure with { Article = index.Articles[0] }).Location);
        Assert.Equal(elsewhere, (figure with { Location = elsewhere, Min = 1 }).Location);

        Quote quote = index.Quotes[1];
        Assert.Equal(quote.Location, (quote with { Article = index.Articles[0] }).Location);
        Assert.Equal(elsewhere, (quote with { Location = elsewhere, Text = "autre" }).Location);
        Assert.Equal(quote.Block, (quote with { Location = new Location("a", 1, 1, 0, 1) }).Block);
        Assert.Same(quote.Block, (quote with { Text = "autre" }).Block);
        Assert.Equal(quote, (quote with { Cue = "autre" }) with { Cue = quote.Cue });

        Article article = index.Articles[0];
        Article retitled = article with { Title = "Autre", Source = "AFP" };
        Assert.Equal(("Autre", article.Kicker, "AFP"), (retitled.Title, retitled.Kicker, retitled.Source));
        Assert.Equal(article.Text, retitled.Text);
        Assert.Equal(article.Quotes, retitled.Quotes);
        Assert.Equal(article, retitled with { Title = article.Title, Source = article.Source });
        Assert.Empty((article with { Quotes = [] }).Quotes);
    }

    [Fact]
    public void Records_serialize_without_their_way_back()
    {
        CorpusIndex index = Index(SampleTexts.Harbour);
        string json = JsonSerializer.Serialize(index.Quotes);
        Assert.Contains("\"SpeakerMention\":\"Anne Le Goff\"", json);
        Assert.DoesNotContain("\"Article\"", json);
        Assert.DoesNotContain("\"Quotes\"", json);
        Assert.Contains("\"Quotes\":[{", JsonSerializer.Serialize(index.Articles));
    }

    [Fact]
    public void Speakers_of_two_readings_are_equal_and_a_changed_copy_is_not()
    {
        TextFile file = new("a.txt", "Titre\n«Un» [Anne Roux|@roux] «Deux» [ANNE ROUX] «Trois» [An\u00ADne Roux] ~Anne Roux|f|Mme Roux|maire de \"Lens\", députée~");
        Speaker one = Index(file).Speakers.Single(), two = Index(file).Speakers.Single();
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.Equal(("Anne Roux", Gender.Feminine, "@roux"), (one.Name, one.Gender, one.Handle));
        Assert.NotEqual(one, one with { Names = ["Roux"] });
        Assert.NotEqual(one, one with { Roles = [] });
        Assert.NotEqual(one, one with { Gender = Gender.Masculine });
        Assert.Equal(one, one with { Names = [.. one.Names] });
        Assert.Equal("Anne Roux", one.ToString());
    }

    [Fact]
    public void A_speaker_serializes_with_its_names_and_roles()
    {
        TextFile file = new("a.txt", "Titre\n«Un» [Anne Roux] «Deux» [ANNE ROUX] «Trois» [An\u00ADne Roux] ~Anne Roux|f|Mme Roux|maire de \"Lens\", députée~");
        Assert.Equal(
            """[{"Name":"Anne Roux","Names":["ANNE ROUX","Mme Roux"],"Roles":["maire de \u0022Lens\u0022","d\u00E9put\u00E9e"],"Gender":1,"Handle":null,"Kind":1}]""",
            JsonSerializer.Serialize<IReadOnlyList<Speaker>>(Index(file).Speakers));
        Assert.All(Index(file).Quotes, quote => Assert.Equal("Anne Roux", quote.Speaker!.Name));
    }

    // Whatever pattern it is, whatever is usual.
    [Fact]
    public void Every_rule_is_read_as_it_was_written()
    {
        foreach (Pattern rule in System.Enum.GetValues<Pattern>())
        {
            CorpusIndex index = Index(
                model => model with
                {
                    Quotes = new([.. model.Quotes.Select(quote => quote with { Rule = rule })]),
                    Statements = new([.. model.Statements.Select(statement => statement with { Rule = rule })]),
                    Figures = new([.. model.Figures.Select(figure => figure with { Rule = rule })]),
                },
                SampleTexts.Harbour);
            Assert.All(index.Quotes, quote => Assert.Equal(rule, quote.Rule));
            Assert.All(index.Statements, statement => Assert.Equal(rule, statement.Rule));
            Assert.All(index.Figures, figure => Assert.Equal(rule, figure.Rule));
            Assert.Equal(["Anne Le Goff", "Anne Le Goff", null], index.Quotes.Select(quote => quote.Speaker?.Name));
        }
    }

    [Fact]
    public void The_parts_of_an_article_know_it_and_it_them()
    {
        Article article = Index(SampleTexts.Harbour).Articles.Single();
        Assert.All(article.Quotes, quote => Assert.Same(article, quote.Article));
        Assert.All(article.Quotes, quote => Assert.Contains(quote.Block, article.Blocks));
        Assert.All(article.Figures, figure => Assert.Same(article, figure.Article));
    }

    [Fact]
    public void A_figure_has_both_sides_of_its_score_and_whoever_gives_it()
    {
        const string Text = "La marche a réuni 2 000 personnes selon Anne Roux, 15 000 selon les organisateurs. Lens a gagné 3-1. Le port compte 40 bateaux.";
        CorpusIndex index = Index(model => ArticleExtractor.Extract(model.Text, Language.French), new TextFile("a.txt", Text));
        Figure[] figures = [.. index.Figures];
        Assert.Equal(["Anne Roux", null, null, null], figures.Select(figure => figure.Speaker?.Name));
        Assert.Equal(["Anne Roux", "les organisateurs", null, null], figures.Select(figure => figure.SpeakerMention));
        Assert.Equal([null, null, new Score(3, 1), null], figures.Select(figure => figure.Score));
        Assert.Equal((FigureKind.Score, null, null, null), (figures[2].Kind, figures[2].Value, figures[2].Min, figures[2].Max));
        Assert.Equal([2000m, 15000m, null, 40m], figures.Select(figure => figure.Value));
        Assert.Equal(new Score(2, 1), (figures[2] with { Score = new Score(2, 1), Min = 1 }).Score);
        Assert.NotEqual(figures[0], figures[0] with { SpeakerMention = "elle" });
        Assert.NotEqual(figures[2], figures[2] with { Score = null });
    }

    [Theory]
    [InlineData("2018-03-23", 2018, 3, 23)]
    [InlineData("2017-01", 2017, 1, null)]
    [InlineData("2016", 2016, null, null)]
    [InlineData("--05-08", null, 5, 8)]
    [InlineData("---14", null, null, 14)]
    [InlineData("199X", null, null, null)]
    [InlineData("1910/1918", null, null, null)]
    [InlineData("-0051", null, null, null)]
    [InlineData("PT30M", null, null, null)]
    [InlineData(null, null, null, null)]
    public void A_date_has_the_parts_that_the_text_gives(string? iso, int? year, int? month, int? day)
    {
        Figure date = Index(SampleTexts.Harbour).Figures[0] with { Kind = FigureKind.Date, Iso = iso };
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
    }

    [Fact]
    public void A_list_over_articles_skips_those_with_nothing_in_them()
    {
        CorpusIndex index = Index(
            new TextFile("a.txt", "Rien"), new TextFile("b.txt", "«Un» «Deux»"), new TextFile("c.txt", "Rien"), new TextFile("d.txt", "«Trois»"), new TextFile("e.txt", ""));
        Assert.Equal(3, index.Quotes.Count);
        Assert.Equal(["Un", "Deux", "Trois"], index.Quotes.Select(quote => quote.Text));
        Assert.Equal(["Un", "Deux", "Trois"], Enumerable.Range(0, 3).Select(i => index.Quotes[i].Text));
        Assert.Throws<System.ArgumentOutOfRangeException>(() => index.Quotes[3]);
        Assert.Throws<System.ArgumentOutOfRangeException>(() => index.Quotes[-1]);
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd\u0085e\u2028f\u2029g")]
    [InlineData("\r\n\r\n\n\ra")]
    public void Lines_are_counted_as_the_extraction_counts_them(string text)
    {
        ArticleModel model = MarkedText.Extract(text);
        var lines = new Extraction.Text.LineMap(text);
        Article article = Index(new TextFile("a.txt", text)).Articles.Single();
        Assert.Equal(model.Blocks.Select(block => lines[block.Range.Start]), article.Blocks.Select(block => (block.Location.Line, block.Location.Column)));
    }

    [Fact]
    public void A_long_text_prints_short()
    {
        Article article = Index(new TextFile("a.txt", new string('a', 300))).Articles.Single();
        Assert.InRange(article.ToString().Length, 1, 100);
    }

    private static CorpusIndex Index(params TextFile[] files) => Index(model => model, files);

    private static CorpusIndex Index(System.Func<ArticleModel, ArticleModel> change, params TextFile[] files)
    {
        CorpusArticle[] articles = files.Select(file => CorpusArticle.Of(
            file.RelativePath, null, null, null, null, new Corrected { Model = change(MarkedText.Extract(file.Text!)) }, new ArticleSettings(null, Naming.Auto, Members.Articles, false, null))).ToArray();
        var parts = new CorpusGenRuntime.CorpusPart?[Partition.Count];
        foreach (IGrouping<int, CorpusArticle> part in articles.GroupBy(article => PartOf.Path(article.Path)))
        {
            string rows = string.Concat(part.SelectMany(article => new ArticleSection(article, "Name" + NameHash.Of(article.Path)).Rows));
            parts[part.Key] = new LiteralPart(rows, part.ToDictionary(article => article.Path, article => article.Model.Text));
        }

        ImmutableArray<ArticleHead> heads = articles.Select(article => article.Head).ToImmutableArray();
        return new TestIndex(parts, RowsOf(SharedNames.Speakers(heads, default)), RowsOf(SharedNames.CountedNouns(heads, default)));

        static string RowsOf(SharedNames names) => string.Join("\n", names.Names.Select(name => name.Row));
    }

    private sealed class TestIndex(CorpusGenRuntime.CorpusPart?[] parts, string speakers, string nouns) : CorpusIndex
    {
        protected override CorpusGenRuntime.CorpusPart? MakePart(int number) => parts[number];

        protected override string SpeakerRows() => speakers;

        protected override string CountedNounRows() => nouns;
    }

    private sealed class LiteralPart(string rows, IReadOnlyDictionary<string, string> texts) : CorpusGenRuntime.CorpusPart
    {
        protected override string ReadRows() => rows;

        public override string? Literal(string path) => texts[path];
    }
}
