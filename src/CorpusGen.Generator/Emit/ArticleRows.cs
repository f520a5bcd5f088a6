using System.Globalization;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Generator.Emit;

/// <summary>Writes the rows of an article, which Runtime/IndexedArticle.cs describes and Runtime/ArticleReading.cs reads.</summary>
internal sealed class ArticleRows
{
    private readonly StringBuilder _rows = new();
    private readonly ArticleModel _model;

    private ArticleRows(ArticleModel model) => _model = model;

    public static string Write(CorpusArticle article, string name)
    {
        var rows = new ArticleRows(article.Model);
        rows.WriteHead(article, name);
        rows.WriteBlocks();
        foreach (QuoteModel quote in article.Model.Quotes)
            rows.WriteQuote(quote);
        foreach (StatementModel statement in article.Model.Statements)
            rows.WriteStatement(statement);
        foreach (TermModel term in article.Model.Terms)
            rows.WriteTerm(term);
        foreach (FigureModel figure in article.Model.Figures)
            rows.WriteFigure(figure);
        return rows._rows.ToString();
    }

    private void WriteHead(CorpusArticle article, string name) => WriteRow(
        "a",
        Escape.Field(article.Path),
        name,
        _model.Language.ToString(),
        Number(_model.Text.Length),
        TextHash.Of(_model.Text).ToString("x16", CultureInfo.InvariantCulture),
        Escape.Field(article.Resource),
        Number(_model.Quotes.Count),
        Number(_model.Statements.Count),
        Number(_model.Terms.Count),
        Number(_model.Figures.Count));

    private void WriteBlocks()
    {
        int end = 0;
        foreach (BlockModel block in _model.Blocks)
        {
            WriteRow("b", block.Kind.ToString(), Number(block.Range.Start - end), Number(block.Range.Length));
            end = block.Range.End;
        }
    }

    private void WriteQuote(QuoteModel quote)
    {
        int origin = OriginOf(quote.Block);
        Attribution attribution = quote.Attribution;
        WriteRow(
            "q",
            Number(quote.Block),
            Range(quote.Range, origin),
            quote.Kind.ToString(),
            quote.Marks.ToString(),
            attribution.Kind.ToString(),
            Escape.Field(attribution.Speaker),
            Range(attribution.Mention, origin),
            Escape.Field(attribution.Handle),
            Range(attribution.Cue, origin),
            Escape.Field(quote.Date));
    }

    private void WriteStatement(StatementModel statement)
    {
        int origin = OriginOf(statement.Block);
        Attribution attribution = statement.Attribution;
        WriteRow(
            "s",
            Number(statement.Block),
            Range(statement.Range, origin),
            attribution.Kind.ToString(),
            Escape.Field(attribution.Speaker),
            Range(attribution.Mention, origin),
            Escape.Field(attribution.Handle),
            Range(attribution.Cue, origin));
    }

    private void WriteTerm(TermModel term) =>
        WriteRow("t", Number(term.Block), Range(term.Range, OriginOf(term.Block)), term.Marks.ToString());

    private void WriteFigure(FigureModel figure)
    {
        int origin = OriginOf(figure.Block);
        WriteRow(
            "f",
            Number(figure.Block),
            Range(figure.Range, origin),
            figure.Kind.ToString(),
            figure.Approximation.ToString(),
            Number(figure.Value),
            Number(figure.Min),
            Number(figure.Max),
            figure.Unit?.ToString() ?? "",
            figure.Currency?.ToString() ?? "",
            Range(figure.Counted, origin),
            Escape.Field(figure.CountedNoun),
            Escape.Field(figure.Iso));
    }

    // Fields that are empty at the end of a row are left out: the reader takes what is not there as empty.
    private void WriteRow(params string[] fields)
    {
        int count = fields.Length;
        while (fields[count - 1].Length == 0)
            count--;
        _rows.Append(string.Join("|", fields, 0, count)).Append('\n');
    }

    private int OriginOf(int block) => _model.Blocks[block].Range.Start;

    private static string Range(TextRange? range, int origin) => range is TextRange words ? Range(words, origin) : "";

    private static string Range(TextRange range, int origin) => Number(range.Start - origin) + "+" + Number(range.Length);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(decimal? number) => number is decimal value ? DecimalText.Of(value) : "";
}
