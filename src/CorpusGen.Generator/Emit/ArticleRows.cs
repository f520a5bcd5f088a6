using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Emit;

/// <summary>Writes the rows of an article, which Runtime/CorpusGenRuntime/IndexedArticle.cs describes and ItemReader.cs beside it reads.</summary>
internal sealed class ArticleRows
{
    private readonly StringBuilder _rows = new();
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly char[] _iso = new char[PlainFigure.MaxIso];
    private readonly ArticleModel _model;
    private readonly char[] _text;
    private int _nextName;
    private int _end;

    private ArticleRows(ArticleModel model)
    {
        _model = model;
        _text = model.Text.ToCharArray();
    }

    /// <summary>The rows after the name.</summary>
    public static string Write(string path, string? resource, ArticleModel model, ArticleMetadata metadata)
    {
        var rows = new ArticleRows(model);
        rows.FindNames();
        rows.WriteHead(path, resource, metadata.Source);
        if (model.Source is { } source && (!source.Map.IsIdentity || source.Words.Length != source.File.Length))
            WordMapRow.Write(rows._rows, source);
        KeyRow.Write(rows._rows, metadata);
        rows.WriteBlocks();
        rows.WriteNames();
        rows.WriteItems();
        return rows._rows.ToString();
    }

    // Quotes and figures are read without the statements between them: their names come first, so that each new one is the next.
    private void FindNames()
    {
        foreach (QuoteModel quote in _model.Quotes)
            AddName(quote.Attribution.Speaker);
        foreach (FigureModel figure in _model.Figures)
            AddName(figure.CountedNoun);
        foreach (StatementModel statement in _model.Statements)
            AddName(statement.Attribution.Speaker);
        foreach (FigureModel figure in _model.Figures)
            AddName(figure.Attribution?.Speaker);
    }

    private void AddName(string? name)
    {
        if (name is not { Length: > 0 } || _places.ContainsKey(name))
            return;
        _places.Add(name, _names.Count);
        _names.Add(name);
    }

    private void WriteHead(string path, string? resource, string? source)
    {
        bool isUsual = resource is null || resource == ResourceName.Prefix + path;
        AddField(Base36.Of((int)_model.Language));
        AddField(Base36.Of(_model.File.Length));
        AddField(Base36.Of(TextHash.OfArticle(_model.File)));
        AddField(isUsual ? "" : Escape.Field(resource));
        AddField(Base36.Of(_model.Quotes.Count));
        AddField(Base36.Of(_model.Statements.Count));
        AddField(Base36.Of(_model.Terms.Count));
        AddField(Base36.Of(_model.Figures.Count));
        AddField(Escape.Field(_model.Title));
        AddField(Escape.Field(_model.First(BlockKind.Kicker)?.Range.In(_model.Text)));
        AddField(Escape.Field(source ?? _model.First(BlockKind.Source)?.Range.In(_model.Text)));
        EndRow();
    }

    // A letter for a block. Where it is comes after it only when it is not the next line that is not blank.
    [MethodImpl(HotLoop.Options)]
    private void WriteBlocks()
    {
        _rows.Append('b');
        int end = 0;
        foreach (BlockModel block in _model.Blocks)
        {
            _rows.Append(Letter((int)block.Kind));
            if (block.Level > 0)
                _rows.Append('^').Append(Letter(block.Level));
            (int start, int length) = TextLine.After(_text, _text.Length, end);
            if (start != block.Range.Start || length != block.Range.Length)
                AppendRange(block.Range, end);
            end = block.Range.End;
        }

        if (TextLine.After(_text, _text.Length, end).Length > 0)
            _rows.Append('.');
        else
            OmitParagraphs();
        EndRow();
    }

    // Lines after those of the row are paragraphs, if a full stop does not say that there are none.
    private void OmitParagraphs()
    {
        while (_rows[_rows.Length - 1] == Letter((int)BlockKind.Paragraph))
            _rows.Length--;
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
        _end = 0;
        foreach (QuoteModel quote in _model.Quotes)
        {
            _rows.Append('q');
            AddLetter('^', (int)quote.Kind, (int)QuoteKind.Direct);
            AddMarks(quote.Marks);
            WriteAttributed(quote.Range, quote.Attribution, canOmitName: true);
            AddRule(quote.Rule, UsualPattern.Of(quote.Kind));
            AddIso(quote.Date);
            EndRow();
        }

        _end = 0;
        foreach (StatementModel statement in _model.Statements)
        {
            _rows.Append('s');
            WriteAttributed(statement.Range, statement.Attribution, canOmitName: false);
            AddRule(statement.Rule, UsualPattern.OfStatement);
            EndRow();
        }

        _end = 0;
        foreach (TermModel term in _model.Terms)
        {
            _rows.Append('t');
            AddMarks(term.Marks);
            WritePlace(term.Range);
            EndRow();
        }

        _end = 0;
        foreach (FigureModel figure in _model.Figures)
            WriteFigure(figure);
    }

    private void WriteAttributed(TextRange range, Attribution attribution, bool canOmitName)
    {
        AddLetter('?', (int)attribution.Kind, (int)SpeakerKind.Named);
        WritePlace(range);
        AddName(attribution.Speaker, canOmitName);
        if (attribution.Mention is TextRange mention && mention.In(_model.Text) == attribution.Speaker)
            _rows.Append('&');
        else
            AddRange('#', attribution.Mention, range.End);
        AddRange('!', attribution.Cue, range.End);
        AddText('@', attribution.Handle);
    }

    private void WriteFigure(FigureModel figure)
    {
        _rows.Append(Letter((int)figure.Kind));
        AddLetter('(', (int)figure.Approximation, (int)Approximation.Exact);
        WritePlace(figure.Range);
        if (figure.Value != PlainValueOf(figure))
            _rows.Append('~').Append(Decimal(figure.Value));
        AddField('>', Decimal(figure.Min));
        AddField('<', Decimal(figure.Max));
        AddNumber('%', (int?)figure.Unit);
        AddNumber('$', (int?)figure.Currency);
        AddRange('#', figure.Counted, figure.Range.End);
        AddName(figure.CountedNoun, canOmit: true);
        WriteSpeaker(figure);
        if (figure.Score is { } score)
        {
            _rows.Append('/');
            AppendNumber(score.First);
            _rows.Append('+');
            AppendNumber(score.Second);
        }

        AddRule(figure.Rule, UsualPattern.Of(figure.Kind, PlainFigure.NumberIn(_text, figure.Range.Start, figure.Range.Length) >= 0));
        string plainIso = new(_iso, 0, PlainFigure.WriteIso(_iso, figure.Kind, figure.Value, figure.Unit));
        if ((figure.Iso ?? "") != plainIso)
            AddIso(figure.Iso ?? "");
        EndRow();
    }

    private void WriteSpeaker(FigureModel figure)
    {
        if (figure.Attribution is not { } attribution)
            return;
        if (attribution.Speaker is { Length: > 0 } speaker)
        {
            _rows.Append('@');
            AppendNumber(_places[speaker]);
        }

        AddRange('!', attribution.Mention, figure.Range.End);
    }

    // What the reader takes for the value of a figure whose row says nothing of it.
    private decimal? PlainValueOf(FigureModel figure)
    {
        if (figure.Kind is FigureKind.Date or FigureKind.Time or FigureKind.Score || figure.Min is not null || figure.Max is not null)
            return null;
        int number = PlainFigure.NumberIn(_text, figure.Range.Start, figure.Range.Length);
        return number < 0 ? null : number;
    }

    // From the end of the one before of the same kind, so that an edit changes few rows.
    private void WritePlace(TextRange range)
    {
        AppendRange(range, _end);
        _end = range.End;
    }

    // What is usual is left out.
    private void AddLetter(char tag, int value, int usual)
    {
        if (value != usual)
            _rows.Append(tag).Append(Letter(value));
    }

    private void AddRule(Pattern rule, Pattern usual)
    {
        if (rule == usual)
            return;
        _rows.Append(';');
        AppendNumber((int)rule);
    }

    private void AddMarks(QuoteMarks marks)
    {
        if (marks == QuoteMarks.Guillemets)
            return;
        _rows.Append('*');
        AppendNumber((int)marks);
        _rows.Append('|');
    }

    private void AddName(string? name, bool canOmit)
    {
        if (name is not { Length: > 0 })
            return;
        int place = _places[name];
        _rows.Append(':');
        if (canOmit && place == _nextName)
            _nextName++;
        else
            AppendNumber(place);
    }

    private void AddRange(char tag, TextRange? range, int origin)
    {
        if (range is not TextRange words)
            return;
        _rows.Append(tag);
        AppendRange(words, origin);
    }

    private void AppendRange(TextRange range, int origin)
    {
        if (range.Length < Base36.Radix)
        {
            AppendNumber(range.Length);
        }
        else
        {
            _rows.Append('+');
            AppendNumber(range.Length);
            _rows.Append('+');
        }

        AppendNumber(range.Start - origin);
    }

    private void AddNumber(char tag, int? number)
    {
        if (number is not int known)
            return;
        _rows.Append(tag);
        AppendNumber(known);
    }

    // An empty text says that there is none.
    private void AddIso(string? iso)
    {
        if (iso is null)
            return;
        int date = DateNumber.Of(iso);
        if (date >= 0)
            AddNumber(',', date);
        else
            _rows.Append('=').Append(Escape.Field(iso)).Append(iso.Length > 0 ? "|" : "");
    }

    private void AddField(char tag, string field)
    {
        if (field.Length > 0)
            _rows.Append(tag).Append(field);
    }

    // A bar ends a text that is not the last of its row.
    private void AddText(char tag, string? text)
    {
        if (text is { Length: > 0 })
            _rows.Append(tag).Append(Escape.Field(text)).Append('|');
    }

    private void AddField(string field) => _rows.Append('|').Append(field);

    private void EndRow()
    {
        while (_rows[_rows.Length - 1] == '|')
            _rows.Length--;
        _rows.Append('\n');
    }

    private static char Letter(int value) => (char)('A' + value);

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void AppendNumber(int number) => Base36.Append(_rows, number);

    // 51e8 for 5100000000: it is short, and equal in value and in decimals.
    private static string Decimal(decimal? number)
    {
        string digits = number is decimal value ? DecimalText.Of(value) : "";
        int zeros = 0;
        while (digits.IndexOf('.') < 0 && zeros < digits.Length - 1 && digits[digits.Length - 1 - zeros] == '0')
            zeros++;
        return zeros < 3 ? digits : digits.Substring(0, digits.Length - zeros) + "e" + Decimal(zeros);
    }
}
