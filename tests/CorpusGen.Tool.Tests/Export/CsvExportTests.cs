using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusGen.Tool.Export.Csv;
using Xunit;

namespace CorpusGen.Tool.Tests.Export;

public sealed partial class CsvExportTests : IDisposable
{
    private const string ReadAll = "import csv, json, sys\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))))";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Quotes_are_read_back_by_python()
    {
        JsonElement[] rows = Read("quotes");
        (int Article, JsonElement Item)[] quotes = ExportedTexts.Items("quotes");
        Assert.Equal(quotes.Length, rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            AssertItem(quotes[i], rows[i]);
            AssertWords(quotes[i].Item, rows[i], "kind", "speaker", "speakerMention", "speakerKind", "handle", "cue", "marks", "date", "rule");
        }
    }

    [Fact]
    public void Statements_are_read_back_by_python()
    {
        JsonElement[] rows = Read("statements");
        (int Article, JsonElement Item)[] statements = ExportedTexts.Items("statements");
        Assert.Equal(statements.Length, rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            AssertItem(statements[i], rows[i]);
            AssertWords(statements[i].Item, rows[i], "speaker", "speakerMention", "speakerKind", "handle", "cue", "rule");
        }
    }

    [Fact]
    public void Figures_are_read_back_by_python()
    {
        JsonElement[] rows = Read("figures");
        (int Article, JsonElement Item)[] figures = ExportedTexts.Items("figures");
        Assert.Equal(figures.Length, rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            AssertItem(figures[i], rows[i]);
            AssertWords(figures[i].Item, rows[i], "kind", "value", "min", "max", "approximation", "unit", "currency", "counted", "countedNoun", "iso", "speaker", "speakerMention", "rule");
            string score = rows[i].Text("scoreFirst").Length == 0 ? "" : $"[{rows[i].Text("scoreFirst")},{rows[i].Text("scoreSecond")}]";
            Assert.Equal(figures[i].Item.Text("score"), score);
        }
    }

    [Fact]
    public void Articles_and_speakers_are_read_back_by_python()
    {
        JsonElement[] articles = Read("articles");
        Assert.Equal(ExportedTexts.Articles.Select(article => (article.Text("id"), article.Text("title"), article.Text("language"))), articles.Select(row => (Words(row, "id"), Words(row, "title"), Words(row, "language"))));
        Assert.Equal(ExportedTexts.Texts.Select(text => text.Length.ToString()), articles.Select(row => row.Text("characters")));
        JsonElement[] speakers = ReadAgain("speakers");
        Assert.All(ExportedTexts.Items("speakers"), speaker => Assert.Contains(speakers, row =>
            row.Text("article") == speaker.Article.ToString() && Words(row, "name") == speaker.Item.Text("name") && row.Text("gender") == speaker.Item.Text("gender")
            && Words(row, "roles") == string.Join(" | ", speaker.Item.GetProperty("roles").EnumerateArray().Select(role => role.GetString()))));
        Assert.Equal(ExportedTexts.Items("quotes").Count(quote => quote.Item.Text("speaker") == "Mary Bell"), speakers.Where(row => row.Text("name") == "Mary Bell").Sum(row => int.Parse(row.Text("quotes"))));
    }

    [Fact]
    public void A_spreadsheet_sees_utf_8_by_the_mark_and_lines_by_cr_lf()
    {
        string folder = ExportedTexts.Export(_folder, "csv");
        Assert.Equal(["articles.csv", "figures.csv", "quotes.csv", "speakers.csv", "statements.csv"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(folder), file =>
        {
            byte[] bytes = File.ReadAllBytes(file);
            Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
            Assert.Equal("\r\n"u8.ToArray(), bytes[^2..]);
        });
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33", "'+33")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'=1", "''=1")]
    [InlineData("''@", "'''@")]
    [InlineData("'tis", "'tis")]
    [InlineData("'", "'")]
    [InlineData("", "")]
    [InlineData("1=1", "1=1")]
    [InlineData("a\0b", "a\u2400b")]
    public void Words_that_would_be_calculated_get_an_apostrophe_that_can_be_taken_away(string words, string cell)
    {
        Assert.Equal(cell, SpreadsheetText.Of(words));
        Assert.Equal(words.Replace('\0', '\u2400'), Guarded().Replace(cell, "$1"));
    }

    [Fact]
    public void Numbers_have_a_point_and_no_apostrophe()
    {
        _folder.Write("a.txt", "Il faisait -3,5 degrés à Maurin.");
        Assert.Equal(0, CommandRun.Of("export", _folder.Path, "--format", "csv", "-o", Path.Combine(_folder.Path, "t")).ExitCode);
        Assert.Contains(",-3.5,", File.ReadAllText(Path.Combine(_folder.Path, "t", "figures.csv")));
    }

    private JsonElement[] Read(string table)
    {
        ExportedTexts.Export(_folder, "csv");
        return ReadAgain(table);
    }

    private JsonElement[] ReadAgain(string table) => [.. OtherProgram.Python(ReadAll, Path.Combine(_folder.Path, "csv", table + ".csv")).EnumerateArray()];

    private static void AssertItem((int Article, JsonElement Item) expected, JsonElement row)
    {
        Assert.Equal((expected.Article.ToString(), ExportedTexts.Articles[expected.Article - 1].Text("id")), (row.Text("article"), Words(row, "id")));
        AssertWords(expected.Item, row, "start", "end", "text");
        (int line, int column) = new Extraction.Text.LineMap(ExportedTexts.Texts[expected.Article - 1])[expected.Item.GetProperty("start").GetInt32()];
        Assert.Equal((line.ToString(), column.ToString()), (row.Text("line"), row.Text("column")));
    }

    private static void AssertWords(JsonElement expected, JsonElement row, params string[] columns) =>
        Assert.All(columns, column => Assert.Equal(expected.Text(column).Replace('\0', '\u2400'), Words(row, column)));

    /// <summary>The words of a cell, as docs/export.md says how they are read.</summary>
    private static string Words(JsonElement row, string column) => Guarded().Replace(row.Text(column), "$1");

    [GeneratedRegex(@"\A'('*[=+\-@\t\r\n])")]
    private static partial Regex Guarded();
}
