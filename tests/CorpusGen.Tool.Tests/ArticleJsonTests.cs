using System.Buffers;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>The format is a contract with programs that read it: names, order and forms stay as they are.</summary>
public sealed class ArticleJsonTests
{
    private const string Text = "Elle a dit : « Été <3 », et que non. « Oui. Presque 1,50 million d’euros, en 2019.";

    [Fact]
    public void A_quote_says_its_words_its_speaker_and_its_marks() => Assert.Contains(
        """
        "quotes":[{"start":15,"end":21,"text":"Été <3","kind":"direct","speaker":"Anne","speakerMention":"Elle","speakerKind":"resolved","handle":"@anne","cue":"a dit","marks":"guillemets","date":"2018-03-23","rule":"parenthetical"},
        """.Trim(),
        Write(Model));

    [Fact]
    public void A_missing_mark_is_a_second_word_in_marks() => Assert.Contains(
        "{\"start\":39,\"end\":43,\"text\":\"Oui.\",\"kind\":\"partial\",\"speaker\":null,\"speakerMention\":null,\"speakerKind\":\"unknown\",\"handle\":null,\"cue\":null,\"marks\":\"guillemets oneSideMissing\",\"date\":null,\"rule\":\"unattributed\"}]",
        Write(Model));

    [Fact]
    public void A_statement_has_the_shape_of_a_quote_and_is_indirect() => Assert.Contains(
        "\"statements\":[{\"start\":32,\"end\":35,\"text\":\"non\",\"kind\":\"indirect\",\"speaker\":null,\"speakerMention\":null,\"speakerKind\":\"unknown\",\"handle\":null,\"cue\":null,\"marks\":\"none\",\"date\":null,\"rule\":\"reportedClause\"}]",
        Write(Model));

    [Fact]
    public void A_figure_says_its_value_as_the_shortest_exact_decimal() => Assert.Contains(
        "{\"start\":44,\"end\":73,\"text\":\"Presque 1,50 million d’euros,\",\"numberStart\":52,\"numberEnd\":64,\"kind\":\"money\",\"value\":\"1500000\",\"min\":null,\"max\":\"0.1\",\"score\":null,\"approximation\":\"almost\",\"unit\":null,\"currency\":\"EUR\",\"counted\":null,\"countedNoun\":null,\"iso\":null,\"speaker\":null,\"speakerMention\":null,\"rule\":\"amount\"}",
        Write(Model));

    [Fact]
    public void A_figure_says_both_sides_of_a_score_and_who_gives_it()
    {
        var score = new FigureModel { Range = new TextRange(0, 3), Number = new TextRange(0, 3), Kind = FigureKind.Score, Score = new Score(3, 1), Attribution = Model.Quotes[0].Attribution with { Speaker = "Anne" }, Block = 0, Rule = Pattern.Score };
        string json = Write(Model with { Figures = new([score]) });
        Assert.Contains("\"kind\":\"score\",\"value\":null,\"min\":null,\"max\":null,\"score\":[3,1],", json);
        Assert.Contains("\"iso\":null,\"speaker\":\"Anne\",\"speakerMention\":", json);
    }

    [Fact]
    public void A_speaker_says_its_gender_its_other_names_and_its_roles() => Assert.Contains(
        "\"speakers\":[{\"name\":\"Anne\",\"gender\":\"feminine\",\"names\":[\"Mme Roux\",\"Roux\"],\"roles\":[\"maire de « Lens »\"]},{\"name\":\"Bob\",\"gender\":\"unknown\",\"names\":[],\"roles\":[]}]}",
        Write(Model));

    [Fact]
    public void A_front_matter_is_metadata_and_offsets_are_those_of_the_file()
    {
        var text = new NamedText("a", null, Language.English, "---\ntitle: A\ntags: [x, \"y\"]\nempty:\n---\n## B **c** d\n", SourceFormat.Markdown);
        string json = Write(text, text.Extract());
        Assert.Contains("\"title\":\"A\",\"source\":null,\"metadata\":{\"title\":\"A\",\"tags\":[\"x\",\"y\"],\"empty\":null},\"blocks\":[{\"kind\":\"heading\",\"level\":2,\"start\":42,\"end\":51}],", json);
    }

    [Fact]
    public void Everything_is_there_when_nothing_is_found() => Assert.Equal(
        "{\"id\":\"a\",\"path\":null,\"language\":\"und\",\"title\":null,\"source\":null,\"metadata\":null,\"blocks\":[],\"quotes\":[],\"statements\":[],\"terms\":[],\"figures\":[],\"speakers\":[]}\n",
        Write(Model with
        {
            Language = Language.Unknown,
            Blocks = default,
            Quotes = default,
            Statements = default,
            Terms = default,
            Figures = default,
            Speakers = default,
        }));

    private static ArticleModel Model { get; } = new()
    {
        Text = Text,
        Language = Language.French,
        Blocks = new([new BlockModel(new TextRange(0, Text.Length), BlockKind.CommentCount)]),
        Quotes = new(
        [
            new QuoteModel
            {
                Range = new TextRange(15, 21),
                Kind = QuoteKind.Direct,
                Marks = QuoteMarks.Guillemets,
                Block = 0,
                Attribution = new Attribution { Kind = SpeakerKind.Resolved, Speaker = "Anne", Mention = new TextRange(0, 4), Handle = "@anne", Cue = new TextRange(5, 10) },
                Date = "2018-03-23",
                Rule = Pattern.Parenthetical,
            },
            new QuoteModel
            {
                Range = new TextRange(39, 43),
                Kind = QuoteKind.Partial,
                Marks = QuoteMarks.Guillemets | QuoteMarks.OneSideMissing,
                Block = 0,
                Attribution = Attribution.Unknown,
                Rule = Pattern.Unattributed,
            },
        ]),
        Statements = new([new StatementModel { Range = new TextRange(32, 35), Block = 0, Attribution = Attribution.Unknown, Rule = Pattern.ReportedClause }]),
        Terms = default,
        Figures = new(
        [
            new FigureModel
            {
                Range = new TextRange(44, 73),
                Number = new TextRange(52, 64),
                Kind = FigureKind.Money,
                Value = 1.50m * 1_000_000m,
                Max = 0.100m,
                Approximation = Approximation.Almost,
                Currency = Currency.EUR,
                Block = 0,
                Rule = Pattern.Amount,
            },
        ]),
        Speakers = new(
        [
            new SpeakerModel { Name = "Anne", Gender = Gender.Feminine, IsPerson = true, Names = new(["Mme Roux", "Roux"]), Roles = new(["maire de « Lens »"]) },
            new SpeakerModel { Name = "Bob" },
        ]),
    };

    private static string Write(ArticleModel model) => Write(new NamedText("a", null, null, model.Text), model);

    private static string Write(NamedText text, ArticleModel model)
    {
        var output = new ArrayBufferWriter<byte>();
        ArticleJson.Write(output, text, model);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
