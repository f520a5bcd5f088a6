using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Extraction.Articles;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Tests;

/// <summary>What the emitted code reads, and when.</summary>
public class ReadingTests
{
    [Fact]
    public void The_text_of_an_article_is_read_alone()
    {
        TextFile[] files = [Embedded(0), Embedded(1)];
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(files), Resource(files[0], files[0].Text!));
        Assert.Equal(files[0].Text, (string)corpus.Get("Articles.Titre0").Text);
        Assert.Equal(2, (int)corpus.Get("Quotes.Count"));
        Assert.Throws<InvalidOperationException>(() => (string)corpus.Get("Articles.Titre1").Text);
    }

    [Fact]
    public void An_article_knows_its_path_title_and_counts_without_its_text()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(Embedded(0)));
        dynamic article = corpus.List("Articles").Single();
        Assert.Equal("texts/0.txt", (string)article.Path);
        Assert.Equal("Titre 0", (string)article.Title);
        Assert.Equal(1, (int)corpus.Get("Quotes.Count"));
        Assert.Throws<InvalidOperationException>(() => (string)article.Text);
    }

    // Short and long ones in one buffer after the other; by one thread, then by many.
    [Fact]
    public void Texts_of_any_length_are_read_in_any_order()
    {
        TextFile[] files = Enumerable.Range(0, 40).Select(number => TextOfLength(number, number % 10 == 3 ? 70_000 : number % 6 * 900)).ToArray();
        int[] numbers = Enumerable.Range(0, files.Length).ToArray();
        new Random(5).Shuffle(numbers);
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of(files), files.Select(file => Resource(file, file.Text!)).ToArray());
        Assert.All(numbers.Take(20), number => Assert.Equal(files[number].Text, TextOf(number)));
        var texts = new string[files.Length];
        Parallel.ForEach(numbers.Skip(20), number => texts[number] = TextOf(number));
        Assert.All(numbers.Skip(20), number => Assert.Equal(files[number].Text, texts[number]));

        string TextOf(int number) => (string)corpus.Get("Articles.Titre" + number).Text;
    }

    [Theory]
    [InlineData("Ünï 😀 « 中文 »\r\nfin\u2028x\u0085y\rz")]
    [InlineData("lone \ufffd and \0 nul")]
    [InlineData("")]
    [InlineData("é")]
    [InlineData("abc😀")]
    public void A_text_in_UTF_8_is_read_as_it_was_compiled(string text)
    {
        TextFile file = new TextFile("texts/a.txt", text).Embedded();
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([file]), Resource(file, text));
        Assert.Equal(text, (string)corpus.List("Articles").Single().Text);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_read_as_the_compiler_reads_them()
    {
        byte[] bytes = [(byte)'a', 0xC3, (byte)'b', 0xE2, 0x82, (byte)' ', 0xFF, (byte)'c', 0xF0, 0x9F];
        TextFile file = new TextFile("texts/a.txt", Encoding.UTF8.GetString(bytes)).Embedded();
        using LoadedCorpus corpus = LoadedCorpus.Load(
            GeneratorRun.Of([file]), new ResourceDescription("CorpusGen/texts/a.txt", () => new MemoryStream(bytes), isPublic: true));
        Assert.Equal(file.Text, (string)corpus.List("Articles").Single().Text);
    }

    // The last byte begins four that make two characters; the text is as long as the buffer.
    [Fact]
    public void A_text_that_breaks_off_within_a_character_at_the_end_of_the_buffer_is_read()
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'a', (1 << 13) - 1), 0xF4];
        TextFile file = new TextFile("texts/a.txt", Encoding.UTF8.GetString(bytes)).Embedded();
        using LoadedCorpus corpus = LoadedCorpus.Load(
            GeneratorRun.Of([file]), new ResourceDescription("CorpusGen/texts/a.txt", () => new MemoryStream(bytes), isPublic: true));
        Assert.Equal(file.Text, (string)corpus.List("Articles").Single().Text);
    }

    // A program's own member of a record is made while an article is read.
    [Fact]
    public void What_reads_another_article_in_between_leaves_the_first_alone()
    {
        TextFile[] files = [Embedded(0), Embedded(1)];
        GeneratorRun run = GeneratorRun.Of(
            files,
            extract: MarkedText.Extract,
            source: "namespace News { public sealed partial record Quote { internal string First { get; } = Corpus.Articles[1].Text; } }");
        using LoadedCorpus corpus = LoadedCorpus.Load(run, files.Select(file => Resource(file, file.Text!)).ToArray());
        Assert.Equal(["Voilà 0", "Voilà 1"], corpus.List("Quotes").Select(quote => (string)quote.Text));
        Assert.Equal("Titre 0", (string)corpus.Get("Articles.Titre0").Title);
    }

    // More than one class of a long list has.
    [Fact]
    public void Each_of_many_speakers_has_its_name()
    {
        const int Count = 600;
        string said = string.Concat(Enumerable.Range(0, Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"«Oui» [Anne N{number:D3}]\n")));
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(new TextFile("a.txt", "Un titre\n" + said)));
        Assert.Equal(Count, (int)corpus.Get("Speakers").Count);
        Assert.All(
            Enumerable.Range(0, Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"N{number:D3}")),
            name => Assert.Equal("Anne " + name, (string)corpus.Get("Speakers.Anne" + name).Name));
    }

    [Theory]
    [InlineData("ÉCONOMIE\n\nPerpignan : clients attendent\u00A0toujours\n\nPar Anne Le Goff\n\nLe vote aura lieu le 3 septembre 1995.\n", "kicker title source")]
    [InlineData("Un | titre, \"deux\" \\u007C\u202E\n\nLe vote aura lieu le 3 septembre 1995.\n", "title")]
    [InlineData("Par Anne Le Goff\n\nLe vote aura lieu le 3 septembre 1995.\n", "source")]
    [InlineData("Le vote aura lieu le 3 septembre 1995.\n", "")]
    public void Title_kicker_and_source_are_read_as_they_were_extracted(string text, string there)
    {
        ArticleModel model = ArticleExtractor.Extract(text, Language.French);
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([new TextFile("texts/a.txt", text)]));
        dynamic article = corpus.List("Articles").Single();
        string?[] expected = [TextOf(BlockKind.Kicker), TextOf(BlockKind.Title), TextOf(BlockKind.Source)];
        Assert.Equal(there, string.Join(" ", new[] { "kicker", "title", "source" }.Where((_, i) => expected[i] is not null)));
        Assert.Equal(expected, new[] { (string?)article.Kicker, (string?)article.Title, (string?)article.Source });

        string? TextOf(BlockKind kind) => model.First(kind)?.Range.In(text);
    }

    [Fact]
    public void Each_name_is_the_element_at_its_place_however_many_there_are()
    {
        int[] counts = Enumerable.Range(1, 18).ToArray();
        TextFile[] files = counts.Select(count => new TextFile(
            string.Create(CultureInfo.InvariantCulture, $"{count}.txt"),
            string.Create(CultureInfo.InvariantCulture, $"Titre {count}\n{string.Concat(Enumerable.Range(1, count).Select(number => $"«Voilà {number}» [Anne]\n"))}"))).ToArray();
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(files));
        Assert.All(counts, count =>
        {
            object quotes = corpus.Get(string.Create(CultureInfo.InvariantCulture, $"Quotes.Titre{count}"));
            (string, object)[] named = quotes.GetType().GetFields().Select(field => (field.Name, field.GetValue(quotes)!)).ToArray();
            Assert.Equal(Enumerable.Range(1, count).Select(number => (string.Create(CultureInfo.InvariantCulture, $"Voila{number}"), ((IReadOnlyList<object>)quotes)[number - 1])), named);
        });
    }

    // Rows leave out what the words say: what is read must be what was extracted.
    [Fact]
    public void Every_figure_is_read_as_it_was_extracted()
    {
        const string Text = """
            Les chiffres
            Il y a 15 ans, en 1985, pendant 2 jours et 90 minutes, 3 heures et demie, une semaine, 12 %, 1,5 %, 29 000 personnes, 53 millions d’euros,
            entre 2 et 3 millions d’habitants, plus de 40 kilomètres, des milliers de visiteurs, le 23 mars 2018, à 15 h 30, les années 1990, le 3e rang,
            un tiers des voix, 123456789012 dollars, -5 degrés, 10 à 20 ans, un siècle, deux trimestres, 007 agents, 0 but, 1 million 200 mille, 2033.
            """;
        foreach (TextFile file in RepositoryFiles.Seeds().Append(new TextFile("texts/a.txt", Text)))
        {
            ArticleModel model = ArticleExtractor.Extract(file.Text!, null);
            using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([file]));
            Assert.Equal(
                model.Figures.Select(figure => Print(
                    figure.Range.In(model.Text), figure.Kind, figure.Value, figure.Min, figure.Max, figure.Approximation, figure.Unit, figure.Currency,
                    figure.Counted?.In(model.Text), figure.CountedNoun is { Length: > 0 } noun ? noun : null, figure.Iso)),
                corpus.List("Figures").Select(figure => (string)Print(
                    figure.Text, figure.Kind, figure.Value, figure.Min, figure.Max, figure.Approximation, figure.Unit, figure.Currency,
                    figure.CountedText, figure.Counted?.Name, figure.Iso)));
            Assert.Equal(
                model.Quotes.Select(quote => Print(
                    quote.Range.In(model.Text), quote.Kind, quote.Attribution.Speaker, quote.Attribution.Mention?.In(model.Text), quote.Attribution.Kind,
                    quote.Attribution.Handle, quote.Attribution.Cue?.In(model.Text), quote.Marks, quote.Date)),
                corpus.List("Quotes").Select(quote => (string)Print(
                    quote.Text, quote.Kind, quote.Speaker?.Name, quote.SpeakerMention, quote.SpeakerKind, quote.Handle, quote.Cue, quote.Marks, quote.Date)));
            Assert.Equal(
                model.Statements.Select(said => Print(said.Range.In(model.Text), said.Attribution.Speaker, said.Attribution.Mention?.In(model.Text))),
                corpus.List("Statements").Select(said => (string)Print(said.Text, said.Speaker?.Name, said.SpeakerMention)));
            Assert.Equal(
                model.Blocks.Select(block => Print(block.Kind, block.Range.In(model.Text))),
                ((IEnumerable<dynamic>)corpus.List("Articles").Single().Blocks).Select(block => (string)Print(block.Kind, block.Text)));
        }
    }

    [Theory]
    [InlineData(FigureKind.Year, 1985, null, "1985")]
    [InlineData(FigureKind.Year, 476, null, "")]
    [InlineData(FigureKind.Duration, 15, Unit.Minute, "PT15M")]
    [InlineData(FigureKind.Duration, 100, Unit.Month, "P100M")]
    [InlineData(FigureKind.Duration, 0, Unit.Day, "P0D")]
    [InlineData(FigureKind.Duration, 999_999_999, Unit.Second, "PT999999999S")]
    [InlineData(FigureKind.Duration, 2, Unit.Century, "")]
    [InlineData(FigureKind.Duration, 1.5, Unit.Hour, "")]
    [InlineData(FigureKind.Duration, -1, Unit.Day, "")]
    [InlineData(FigureKind.Count, 1985, null, "")]
    public void What_a_value_says_is_written_as_ISO_8601(FigureKind kind, double value, Unit? unit, string iso)
    {
        var buffer = new char[PlainFigure.MaxIso];
        Assert.Equal(iso, new string(buffer, 0, PlainFigure.WriteIso(buffer, kind, (decimal)value, unit)));
    }

    [Theory]
    [InlineData("les 15 %", 15)]
    [InlineData("2033", 2033)]
    [InlineData("29 000", 29)]
    [InlineData("une semaine", -1)]
    [InlineData("", -1)]
    [InlineData("1234567890", -1)]
    [InlineData("123456789", 123456789)]
    public void The_number_that_words_begin_with(string words, int number) => Assert.Equal(number, PlainFigure.NumberIn(("9" + words).ToCharArray(), 1, words.Length));

    private static TextFile TextOfLength(int number, int length)
    {
        const string Line = "L’été a duré. ";
        return new TextFile($"texts/{number:D3}.txt", $"Titre {number}\n\n{string.Concat(Enumerable.Repeat(Line, length / Line.Length))}\n").Embedded();
    }

    private static TextFile Embedded(int number) => new TextFile(
        string.Create(CultureInfo.InvariantCulture, $"texts/{number}.txt"), string.Create(CultureInfo.InvariantCulture, $"Titre {number}\n\n«Voilà {number}» [Anne Le Goff]\n"))
        .Embedded();

    private static ResourceDescription Resource(TextFile file, string text) => new(
        "CorpusGen/" + file.RelativePath, () => new MemoryStream(Encoding.UTF8.GetBytes(text)), isPublic: true);

    // Without the zeros that a product leaves behind the point.
    private static string Print(params object?[] values) => string.Join("|", values.Select(value =>
        value is decimal number ? number.ToString("G29", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)));
}
