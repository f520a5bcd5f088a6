using System.Globalization;
using System.Collections.Generic;
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
    private readonly List<string> _names = [];
    private readonly ArticleModel _model;
    private int _start;

    private ArticleRows(ArticleModel model) => _model = model;

    public static string Write(CorpusArticle article, string name)
    {
        var rows = new ArticleRows(article.Model);
        rows.FindNames();
        rows.WriteHead(article, name);
        rows.WriteBlocks();
        rows.WriteNames();
        rows.WriteItems();
        return rows._rows.ToString();
    }

    private void FindNames()
    {
        foreach (QuoteModel quote in _model.Quotes)
            AddName(quote.Attribution.Speaker);
        foreach (StatementModel statement in _model.Statements)
            AddName(statement.Attribution.Speaker);
        foreach (FigureModel figure in _model.Figures)
            AddName(figure.CountedNoun);
    }

    private void AddName(string? name)
    {
        if (name is { Length: > 0 } && !_names.Contains(name))
            _names.Add(name);
    }

    private void WriteHead(CorpusArticle article, string name)
    {
        bool isUsual = article.Resource is null || article.Resource == ResourceName.Prefix + article.Path;
        _rows.Append('a');
        AddField(Escape.Field(article.Path));
        AddField(name);
        AddField(((int)_model.Language).ToString(CultureInfo.InvariantCulture));
        AddField(Number(_model.Text.Length));
        AddField(TextHash.Of(_model.Text).ToString("x16", CultureInfo.InvariantCulture));
        AddField(isUsual ? "" : Escape.Field(article.Resource));
        AddField(Number(_model.Quotes.Count));
        AddField(Number(_model.Statements.Count));
        AddField(Number(_model.Terms.Count));
        AddField(Number(_model.Figures.Count));
        EndRow();
    }

    // A letter for a block. Where it is comes after it only when it is not the next line that is not blank.
    private void WriteBlocks()
    {
        _rows.Append('b');
        int end = 0;
        foreach (BlockModel block in _model.Blocks)
        {
            _rows.Append(Letter((int)block.Kind));
            (int start, int length) = TextLine.After(_model.Text, end);
            if (start != block.Range.Start || length != block.Range.Length)
                AppendRange(block.Range, end);
            end = block.Range.End;
        }

        EndRow();
    }

    private void WriteNames()
    {
        if (_names.Count == 0)
            return;
        _rows.Append('n');
        foreach (string name in _names)
            AddField(Escape.Field(name));
        EndRow();
    }

    private void WriteItems()
    {
        _start = 0;
        foreach (QuoteModel quote in _model.Quotes)
        {
            _rows.Append('q').Append(Letter((int)quote.Kind));
            WriteAttributed(quote.Range, quote.Attribution);
            if (quote.Marks != QuoteMarks.None)
                AddField('“', Number((int)quote.Marks));
            AddField('=', Escape.Field(quote.Date));
            EndRow();
        }

        _start = 0;
        foreach (StatementModel statement in _model.Statements)
        {
            _rows.Append('s');
            WriteAttributed(statement.Range, statement.Attribution);
            EndRow();
        }

        _start = 0;
        foreach (TermModel term in _model.Terms)
        {
            _rows.Append('t');
            WritePlace(term.Range);
            AddField('“', Number((int)term.Marks));
            EndRow();
        }

        _start = 0;
        foreach (FigureModel figure in _model.Figures)
            WriteFigure(figure);
    }

    private void WriteAttributed(TextRange range, Attribution attribution)
    {
        _rows.Append(Letter((int)attribution.Kind));
        WritePlace(range);
        AddName(':', attribution.Speaker);
        AddRange('#', attribution.Mention, range.End);
        AddField('@', Escape.Field(attribution.Handle));
        AddRange('!', attribution.Cue, range.End);
    }

    private void WriteFigure(FigureModel figure)
    {
        _rows.Append('f').Append(Letter((int)figure.Kind)).Append(Letter((int)figure.Approximation));
        WritePlace(figure.Range);
        AddField('~', Number(figure.Value));
        AddField('>', Number(figure.Min));
        AddField('<', Number(figure.Max));
        AddField('%', figure.Unit?.ToString() ?? "");
        AddField('$', figure.Currency?.ToString() ?? "");
        AddRange('#', figure.Counted, figure.Range.End);
        AddName(':', figure.CountedNoun);
        AddField('=', Escape.Field(figure.Iso));
        EndRow();
    }

    // From the start of the one before of the same kind, so that an edit changes few rows.
    private void WritePlace(TextRange range)
    {
        AppendRange(range, _start);
        _start = range.Start;
    }

    private void AddName(char tag, string? name)
    {
        if (name is { Length: > 0 })
            AddField(tag, Number(_names.IndexOf(name)));
    }

    private void AddRange(char tag, TextRange? range, int origin)
    {
        if (range is not TextRange words)
            return;
        _rows.Append('|').Append(tag);
        AppendRange(words, origin);
    }

    private void AppendRange(TextRange range, int origin) => _rows.Append(Number(range.Start - origin)).Append('+').Append(Number(range.Length));

    private void AddField(char tag, string field)
    {
        if (field.Length > 0)
            _rows.Append('|').Append(tag).Append(field);
    }

    private void AddField(string field) => _rows.Append('|').Append(field);

    private void EndRow() => _rows.Append('\n');

    private static char Letter(int value) => (char)('A' + value);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // 51e8 for 5100000000: it is short, and equal in value and in decimals.
    private static string Number(decimal? number)
    {
        string digits = number is decimal value ? DecimalText.Of(value) : "";
        int zeros = 0;
        while (digits.IndexOf('.') < 0 && zeros < digits.Length - 1 && digits[digits.Length - 1 - zeros] == '0')
            zeros++;
        return zeros < 3 ? digits : digits.Substring(0, digits.Length - zeros) + "e" + Number(zeros);
    }
}
