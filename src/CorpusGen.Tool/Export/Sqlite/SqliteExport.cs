using System;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using Microsoft.Data.Sqlite;

namespace CorpusGen.Tool.Export.Sqlite;

/// <summary>A database: <c>schema.sql</c> says what is in it, <c>views.sql</c> how it is looked at and searched.</summary>
internal sealed class SqliteExport : ArticleExport
{
    private static readonly string[] s_place = ["id", "article", "start", "end", "charStart", "charEnd", "line", "column"];
    private static readonly string[] s_attribution = ["speaker", "speakerMention", "speakerKind", "handle", "cue"];

    private readonly NewFile _file;
    private readonly SqliteConnection _connection;
    private readonly SqliteTable _articles, _metadata, _blocks, _speakers, _speakerNames, _speakerRoles, _quotes, _statements, _terms, _figures;

    public SqliteExport(NewFile file)
    {
        _file = file;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file.PartPath, Pooling = false, Mode = SqliteOpenMode.ReadWrite }.ToString());
        try
        {
            _connection.Open();

            // Nobody else has the file, and it is deleted if it does not come to its end: there is nothing to roll back to.
            Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA application_id = 1129270599; PRAGMA user_version = 1; BEGIN;");
            Run(ReadScript("schema.sql"));
            _articles = new SqliteTable(_connection, "articles", "id", "name", "path", "language", "title", "source", "text");
            _metadata = new SqliteTable(_connection, "metadata", "article", "key", "number", "value");
            _blocks = new SqliteTable(_connection, "blocks", [.. s_place, "kind", "level"]);
            _speakers = new SqliteTable(_connection, "speakers", "id", "article", "name", "gender", "handle");
            _speakerNames = new SqliteTable(_connection, "speakerNames", "speaker", "name");
            _speakerRoles = new SqliteTable(_connection, "speakerRoles", "speaker", "role");
            _quotes = new SqliteTable(_connection, "quotes", [.. s_place, "text", "rule", .. s_attribution, "kind", "marks", "date"]);
            _statements = new SqliteTable(_connection, "statements", [.. s_place, "text", "rule", .. s_attribution]);
            _terms = new SqliteTable(_connection, "terms", [.. s_place, "text"]);
            _figures = new SqliteTable(_connection, "figures",
                [.. s_place, "text", "rule", "kind", "value", "min", "max", "exactValue", "exactMin", "exactMax", "scoreFirst", "scoreSecond", "approximation", "unit", "currency", "counted", "countedNoun", "iso", "speaker", "speakerMention"]);
        }
        catch (SqliteException e)
        {
            _connection.Dispose();
            _file.Dispose();
            throw Unwritable(e);
        }
    }

    public override void Add(ReadArticle read) => Guard(() => new ArticleRows(this, read).Add());

    public override void Complete()
    {
        Guard(() =>
        {
            Run(ReadScript("views.sql"));
            Run("COMMIT;");
        });
        Close();
        _file.Keep();
    }

    public override void Dispose()
    {
        Close();
        _file.Dispose();
    }

    private static string ReadScript(string name)
    {
        using var reader = new StreamReader(typeof(SqliteExport).Assembly.GetManifestResourceStream(typeof(SqliteExport), name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>What the database says is wrong is wrong with its file: there is no row that it does not take.</summary>
    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException e)
        {
            throw Unwritable(e);
        }
    }

    private IOException Unwritable(SqliteException e) => new($"{_file.PartPath}: {e.Message}", e);

    private void Run(string script)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private void Close()
    {
        foreach (SqliteTable table in (ReadOnlySpan<SqliteTable>)[_articles, _metadata, _blocks, _speakers, _speakerNames, _speakerRoles, _quotes, _statements, _terms, _figures])
            table.Dispose();
        _connection.Dispose();
    }

    /// <summary>Adds what is in one article.</summary>
    private sealed class ArticleRows(SqliteExport database, ReadArticle read)
    {
        private readonly ArticleModel _article = read.Article;
        private readonly LineMap _lines = new(read.Article.File);
        private readonly CodePoints _codePoints = new(read.Article.File);
        private readonly ArticleSpeakers _speakers = new(read.Article);
        private long _number;
        private long[] _speakerNumbers = [];

        public void Add()
        {
            _number = database._articles.Add(read.Text.Id, read.Text.Path, LanguageTag.Format(_article.Language), _article.Title, Words(_article.First(BlockKind.Source)?.Range), _article.File);
            Add(_article.Source?.FrontMatter);
            foreach (BlockModel block in _article.Blocks)
                database._blocks.Add([.. Place(block.Range), EnumText<BlockKind>.Of(block.Kind).ToString(), block.Level > 0 ? block.Level : null]);
            _speakerNumbers = [.. _speakers.All.Select(Add)];
            foreach (QuoteModel quote in _article.Quotes)
            {
                database._quotes.Add(
                    [.. Place(quote.Range), Words(quote.Range), EnumText<Pattern>.Of(quote.Rule).ToString(), .. Values(quote.Attribution), EnumText<QuoteKind>.Of(quote.Kind).ToString(), MarksText.Of(quote.Marks), quote.Date]);
            }

            foreach (StatementModel statement in _article.Statements)
                database._statements.Add([.. Place(statement.Range), Words(statement.Range), EnumText<Pattern>.Of(statement.Rule).ToString(), .. Values(statement.Attribution)]);
            foreach (TermModel term in _article.Terms)
                database._terms.Add([.. Place(term.Range), Words(term.Range)]);
            foreach (FigureModel figure in _article.Figures)
                Add(figure);
        }

        /// <summary>Of a key that stands twice the first counts, as in JSON.</summary>
        private void Add(FrontMatter? frontMatter)
        {
            foreach (FrontMatterEntry entry in frontMatter?.Entries.DistinctBy(entry => entry.Key, StringComparer.Ordinal) ?? [])
            {
                int number = 0;
                foreach (FrontMatterScalar item in entry.Value.Items)
                    database._metadata.Add(_number, entry.Key, ++number, item.Text);
                if (number == 0)
                    database._metadata.Add(_number, entry.Key, 1, null);
            }
        }

        private long Add(ExportedSpeaker speaker)
        {
            long number = database._speakers.Add(_number, speaker.Model.Name, EnumText<Gender>.Of(speaker.Model.Gender).ToString(), speaker.Handle);
            foreach (string name in speaker.Model.Names.Distinct())
                database._speakerNames.Add(number, name);
            foreach (string role in speaker.Model.Roles.Distinct())
                database._speakerRoles.Add(number, role);
            return number;
        }

        private void Add(FigureModel figure) => database._figures.Add(
        [
            .. Place(figure.Range), Words(figure.Range), EnumText<Pattern>.Of(figure.Rule).ToString(), EnumText<FigureKind>.Of(figure.Kind).ToString(),
            Number(figure.Value), Number(figure.Min), Number(figure.Max), DecimalText.Of(figure.Value), DecimalText.Of(figure.Min), DecimalText.Of(figure.Max),
            figure.Score?.First, figure.Score?.Second, EnumText<Approximation>.Of(figure.Approximation).ToString(),
            figure.Unit is { } unit ? EnumText<Unit>.Of(unit).ToString() : null, figure.Currency?.ToString(), Words(figure.Counted), figure.CountedNoun, figure.Iso,
            SpeakerNumber(figure.Attribution), Words(figure.Attribution?.Mention),
        ]);

        private object?[] Place(TextRange words)
        {
            TextRange place = _article.InFile(words), counted = _codePoints.Of(place);
            (int line, int column) = _lines[place.Start];
            return [_number, place.Start, place.End, counted.Start, counted.End, line, column];
        }

        private object?[] Values(Attribution attribution) =>
            [SpeakerNumber(attribution), Words(attribution.Mention), EnumText<SpeakerKind>.Of(attribution.Kind).ToString(), attribution.Handle, Words(attribution.Cue)];

        private object? SpeakerNumber(Attribution? attribution) => _speakers.IndexOf(attribution) is { } index ? _speakerNumbers[index] : null;

        private string? Words(TextRange? range) => range?.In(_article.Text);

        /// <summary>An integer where it is one, so that 50000000 does not become 50000000.0.</summary>
        private static object? Number(decimal? value) => value is not { } number ? null : number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue ? (object)(long)number : (double)number;
    }
}
