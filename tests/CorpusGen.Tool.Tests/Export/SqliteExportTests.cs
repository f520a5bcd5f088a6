using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests.Export;

public sealed class SqliteExportTests : IDisposable
{
    private const string Query = "import json, sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\nc.row_factory = sqlite3.Row\nprint(json.dumps([dict(row) for row in c.execute(sys.argv[2])]))";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("quotes", "kind", "speakerMention", "speakerKind", "handle", "cue", "marks", "date", "rule")]
    [InlineData("statements", "speakerMention", "speakerKind", "handle", "cue", "rule")]
    [InlineData("figures", "kind", "approximation", "unit", "currency", "counted", "countedNoun", "iso", "speakerMention", "rule")]
    public void Items_are_read_back_by_python(string table, params string[] columns)
    {
        string database = ExportedTexts.Export(_folder, "sqlite");
        JsonElement[] rows = Rows(database, $"SELECT item.*, speakers.name AS speakerName FROM {table} AS item LEFT JOIN speakers ON speakers.id = item.speaker ORDER BY item.id");
        (int Article, JsonElement Item)[] items = ExportedTexts.Items(table);
        Assert.Equal(items.Length, rows.Length);
        foreach (((int article, JsonElement item), JsonElement row) in items.Zip(rows))
        {
            Assert.Equal((article.ToString(), item.Text("speaker")), (row.Text("article"), row.Text("speakerName")));
            Assert.All(["start", "end", "text", .. columns], column => Assert.Equal(item.Text(column), row.Text(column)));
        }
    }

    [Fact]
    public void Values_are_there_to_calculate_with_and_exactly()
    {
        JsonElement[] rows = Rows(ExportedTexts.Export(_folder, "sqlite"), "SELECT * FROM figures ORDER BY id");
        foreach ((JsonElement row, (_, JsonElement figure)) in rows.Zip(ExportedTexts.Items("figures")))
        {
            Assert.Equal((figure.Text("value"), figure.Text("min"), figure.Text("max")), (row.Text("exactValue"), row.Text("exactMin"), row.Text("exactMax")));
            if (figure.Text("value") is { Length: > 0 } value)
                Assert.Equal(double.Parse(value, CultureInfo.InvariantCulture), row.GetProperty("value").GetDouble());
            Assert.Equal(figure.Text("score"), row.Text("scoreFirst").Length == 0 ? "" : $"[{row.Text("scoreFirst")},{row.Text("scoreSecond")}]");
        }
    }

    [Fact]
    public void Articles_speakers_blocks_terms_and_front_matter_are_read_back_by_python()
    {
        string database = ExportedTexts.Export(_folder, "sqlite");
        JsonElement[] articles = Rows(database, "SELECT * FROM articles ORDER BY id");
        Assert.Equal(ExportedTexts.Texts, articles.Select(article => article.Text("text")));
        Assert.Equal(ExportedTexts.Articles.Select(article => (article.Text("id"), article.Text("language"), article.Text("title"))), articles.Select(article => (article.Text("name"), article.Text("language"), article.Text("title"))));
        Assert.Equal(ExportedTexts.Items("blocks").Select(block => (block.Article.ToString(), block.Item.Text("kind"), block.Item.Text("start"), block.Item.Text("end"))),
            Rows(database, "SELECT * FROM blocks ORDER BY id").Select(row => (row.Text("article"), row.Text("kind"), row.Text("start"), row.Text("end"))));
        Assert.Equal(ExportedTexts.Items("terms").Select(term => term.Item.Text("text")), Rows(database, "SELECT * FROM terms ORDER BY id").Select(row => row.Text("text")));
        Assert.Equal(["date 1 2024-02-12", "empty 1 ", "tags 1 sea", "tags 2 ships", "title 1 The ferry, \"Bell\" Harbour"],
            Rows(database, "SELECT * FROM metadata ORDER BY key, number").Select(row => $"{row.Text("key")} {row.Text("number")} {row.Text("value")}"));

        JsonElement[] speakers = Rows(database, "SELECT * FROM speakers");
        Assert.All(ExportedTexts.Items("speakers"), speaker => Assert.Contains(speakers, row => (row.Text("article"), row.Text("name"), row.Text("gender")) == (speaker.Article.ToString(), speaker.Item.Text("name"), speaker.Item.Text("gender"))));
        Assert.Equal(
            ExportedTexts.Items("speakers").SelectMany(speaker => speaker.Item.GetProperty("roles").EnumerateArray().Select(role => $"{speaker.Item.Text("name")}: {role}")).Order(StringComparer.Ordinal),
            Rows(database, "SELECT name, role FROM speakerRoles JOIN speakers ON speakers.id = speaker").Select(row => $"{row.Text("name")}: {row.Text("role")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_shell_of_sqlite_finds_it_sound_and_the_words_at_their_places()
    {
        string database = ExportedTexts.Export(_folder, "sqlite");
        Assert.Equal("ok\n", OtherProgram.Run("sqlite3", database, "PRAGMA integrity_check; PRAGMA foreign_key_check; INSERT INTO quoteSearch(quoteSearch) VALUES ('integrity-check');"));

        // Functions of SQLite end a text at U+0000.
        Assert.Equal("0\n", OtherProgram.Run("sqlite3", database, """
            SELECT count(*) FROM quotes JOIN articles ON articles.id = quotes.article
            WHERE substr(articles.text, charStart + 1, charEnd - charStart) <> quotes.text AND articles.name <> 'ferry.md' AND instr(hex(articles.text), '00') = 0;
            """));
    }

    [Fact]
    public void Words_are_found_without_regard_to_accents_and_views_answer_the_usual_questions()
    {
        string database = ExportedTexts.Export(_folder, "sqlite");
        Assert.Equal("Le pont tiendra, et l’école rouvrira.\n", OtherProgram.Run("sqlite3", database, "SELECT text FROM quotes WHERE id IN (SELECT rowid FROM quoteSearch('ECOLE'))"));
        Assert.Equal("1\n", OtherProgram.Run("sqlite3", database, "SELECT count(*) FROM articleSearch('\"mary bell\" sail')"));
        Assert.Equal("direct|Le pont tiendra, et l’école rouvrira.|été.txt|3\n", OtherProgram.Run("sqlite3", database, "SELECT kind, text, article, line FROM whoSaysWhat WHERE speaker = 'Anne Roux' AND kind = 'direct' AND article = 'été.txt'"));
        Assert.Equal("3000|3500|Paul Durand\n", OtherProgram.Run("sqlite3", database, "SELECT min, max, speaker FROM figuresByCountedNoun WHERE noun = 'personne'"));
        Assert.Equal(
            ExportedTexts.Items("quotes").Count(quote => quote.Item.Text("speaker") == "Mary Bell") + "\n",
            OtherProgram.Run("sqlite3", database, "SELECT quotes FROM speakerCounts WHERE speaker = 'Mary Bell'"));
    }

    private static JsonElement[] Rows(string database, string query) => [.. OtherProgram.Python(Query, database, query).EnumerateArray()];
}
