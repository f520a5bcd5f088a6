using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Export.Csv;

/// <summary>Tables for spreadsheets. Every row begins with the number of its article, which <c>articles.csv</c> has, and with its id.</summary>
internal sealed class CsvExport : ArticleExport
{
    // Between the names and roles of a speaker, in one cell.
    private const string Separator = " | ";

    private readonly NewFolder _folder;
    private readonly CsvTable _articles;
    private readonly CsvTable _quotes;
    private readonly CsvTable _statements;
    private readonly CsvTable _figures;
    private readonly CsvTable _speakers;
    private int _count;

    public CsvExport(NewFolder folder)
    {
        _folder = folder;
        _articles = new CsvTable(folder.Create("articles.csv"), "article", "id", "path", "language", "title", "source", "characters", "quotes", "statements", "terms", "figures", "speakers");
        _quotes = new CsvTable(
            folder.Create("quotes.csv"),
            "article", "id", "line", "column", "start", "end", "text", "kind", "speaker", "speakerMention", "speakerKind", "handle", "cue", "marks", "date", "rule");
        _statements = new CsvTable(
            folder.Create("statements.csv"), "article", "id", "line", "column", "start", "end", "text", "speaker", "speakerMention", "speakerKind", "handle", "cue", "rule");
        _figures = new CsvTable(
            folder.Create("figures.csv"),
            "article", "id", "line", "column", "start", "end", "text", "kind", "value", "min", "max", "scoreFirst", "scoreSecond", "approximation", "unit", "currency", "counted", "countedNoun", "iso", "speaker", "speakerMention", "rule");
        _speakers = new CsvTable(folder.Create("speakers.csv"), "article", "id", "name", "gender", "names", "roles", "handle", "quotes", "statements", "figures");
    }

    public override void Add(ReadArticle read)
    {
        (NamedText text, ArticleModel article, _) = read;
        _count++;
        var speakers = new ArticleSpeakers(article);
        var lines = new LineMap(article.File);
        _articles.Number(_count).Words(text.Id).Words(text.Path).Value(LanguageTag.Format(article.Language)).Words(article.Title).Words(article.First(BlockKind.Source)?.Range.In(article.Text))
            .Number(article.File.Length).Number(article.Quotes.Count).Number(article.Statements.Count).Number(article.Terms.Count).Number(article.Figures.Count).Number(speakers.All.Count).EndRow();

        foreach (QuoteModel quote in article.Quotes)
        {
            BeginItem(_quotes, quote.Range).Value(EnumText<QuoteKind>.Of(quote.Kind));
            WriteAttribution(_quotes, quote.Attribution);
            _quotes.Value(MarksText.Of(quote.Marks)).Value(quote.Date).Value(EnumText<Pattern>.Of(quote.Rule)).EndRow();
        }

        foreach (StatementModel statement in article.Statements)
        {
            BeginItem(_statements, statement.Range);
            WriteAttribution(_statements, statement.Attribution);
            _statements.Value(EnumText<Pattern>.Of(statement.Rule)).EndRow();
        }

        foreach (FigureModel figure in article.Figures)
        {
            BeginItem(_figures, figure.Range).Value(EnumText<FigureKind>.Of(figure.Kind)).Number(figure.Value).Number(figure.Min).Number(figure.Max)
                .Number(figure.Score?.First).Number(figure.Score?.Second).Value(EnumText<Approximation>.Of(figure.Approximation))
                .Value(figure.Unit is { } unit ? EnumText<Unit>.Of(unit) : null).Value(figure.Currency)
                .Words(figure.Counted?.In(article.Text)).Words(figure.CountedNoun).Words(figure.Iso)
                .Words(figure.Attribution?.Speaker).Words(figure.Attribution?.Mention?.In(article.Text)).Value(EnumText<Pattern>.Of(figure.Rule)).EndRow();
        }

        foreach (ExportedSpeaker speaker in speakers.All)
        {
            _speakers.Number(_count).Words(text.Id).Words(speaker.Model.Name).Value(EnumText<Gender>.Of(speaker.Model.Gender))
                .Words(string.Join(Separator, speaker.Model.Names)).Words(string.Join(Separator, speaker.Model.Roles)).Words(speaker.Handle)
                .Number(speaker.Quotes).Number(speaker.Statements).Number(speaker.Figures).EndRow();
        }

        CsvTable BeginItem(CsvTable table, TextRange words)
        {
            TextRange place = article.InFile(words);
            (int line, int column) = lines[place.Start];
            return table.Number(_count).Words(text.Id).Number(line).Number(column).Range(place).Words(words.In(article.Text));
        }

        void WriteAttribution(CsvTable table, Attribution attribution) =>
            table.Words(attribution.Speaker).Words(attribution.Mention?.In(article.Text)).Value(EnumText<SpeakerKind>.Of(attribution.Kind)).Words(attribution.Handle)
                .Words(attribution.Cue?.In(article.Text));
    }

    public override void Complete()
    {
        foreach (CsvTable table in (ReadOnlySpan<CsvTable>)[_articles, _quotes, _statements, _figures, _speakers])
            table.Dispose();
        _folder.Keep();
    }

    // What the tables have not written yet is not wanted.
    public override void Dispose() => _folder.Dispose();
}
