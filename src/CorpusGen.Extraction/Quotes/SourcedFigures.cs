using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// The figures that a report gives outside of what is said, and those that a source phrase does: those of its clause, be it one without a verb. Of several sources in a sentence each that stands behind has the
/// figure just before it: <c>2 000 personnes selon la police, 15 000 selon les organisateurs</c>.
/// </summary>
internal sealed class SourcedFigures(ReadingContext context)
{
    /// <summary>How many tokens back a bracket is looked for.</summary>
    private const int LongestBracket = 20;

    /// <summary>How many characters before its source a figure begins that has only its noun between.</summary>
    private const int FarthestFigure = 150;

    /// <summary>The words for a source in brackets are few.</summary>
    private const int LongestSource = 8;

    private readonly ArticleSyntax _syntax = context.Syntax;
    private readonly TokenList _tokens = context.Document.Tokens;
    private int _sentence = -1;
    private bool _second;

    /// <summary>Gives the figures of a reporting clause, if it is a source phrase, to whom it names.</summary>
    public void Read(ReportingClause report, int block)
    {
        if (report.FiguresFirst >= 0)
            ReadHeld(report, block);
        if (report.Pattern != Pattern.SourcePhrase || report.IsBelief || report.ContentFirst < 0)
            return;
        int sentence = _syntax.SentenceOf(report.Cue);
        _second = sentence == _sentence && _second;
        _sentence = sentence;
        int start = _tokens[_syntax[report.First].First].Start, end = _tokens[_syntax[report.Last].Last].End;
        TextRange content = _tokens.RangeOf(_syntax[report.ContentFirst].First, _syntax[System.Math.Max(report.ContentFirst, report.ContentEnd - 1)].Last);
        // Of a second source only the figure beside it: what is before may be the first one's.
        (int from, int to) = _second ? (start - FarthestFigure, start) : (content.Start, System.Math.Max(content.End, start));
        for (int i = FirstFrom(from); i < context.Figures.Count && context.Figures[i].Range.Start < to; i++)
        {
            FigureModel figure = context.Figures[i];
            if ((figure.Range.End <= start || figure.Range.Start >= end) && (!_second || IsJustBefore(figure, start)))
                Give(i, report, block);
        }

        _second = true;
    }

    /// <summary>The figures that a report gives and no source phrase: <c>chiffre les dégâts à 12 millions</c>.</summary>
    private void ReadHeld(ReportingClause report, int block)
    {
        TextRange held = _tokens.RangeOf(_syntax[report.FiguresFirst].First, _syntax[report.FiguresEnd - 1].Last);
        for (int i = FirstFrom(held.Start); i < context.Figures.Count && context.Figures[i].Range.Start < held.End; i++)
        {
            if (!context.Speech.FigureSources.ContainsKey(i) && IsAmount(context.Figures[i], report))
                Give(i, report, block);
        }
    }

    // When something is nobody gives; "put officers at 12 crossings" says where.
    private bool IsAmount(FigureModel figure, ReportingClause report)
    {
        if (figure.Kind is FigureKind.Time or FigureKind.Date or FigureKind.Year or FigureKind.Ordinal)
            return false;
        return figure.Kind == FigureKind.Percent || figure.CountedNoun is null && figure.Unit is null
            || !_tokens[_syntax[report.Cue].Head].Lexeme.Form.StartsWith("put", System.StringComparison.Ordinal);
    }

    /// <summary>
    /// The figures of a line whose source stands in brackets, which have no clauses: <c>15 000 personnes (selon les organisateurs)</c>, <c>(2 000 selon la
    /// police)</c>. The source is what stands there up to a comma or the bracket's end.
    /// </summary>
    public void ReadBrackets(Line line)
    {
        int end = _tokens[line.EndToken - 1].End;
        for (int i = FirstFrom(line.Range.Start); i < context.Figures.Count && context.Figures[i].Range.Start < end; i++)
        {
            if (context.Speech.FigureSources.ContainsKey(i))
                continue;
            int source = TokenBehind(context.Figures[i]);
            int last = _tokens[source].Is(Trait.Source) ? context.Document.Lexicon.Sources.EndAt(_tokens, source) : -1;
            if (last >= 0 && IsInBracket(source) && Bracketed(last + 1) is { } attributed)
                context.Speech.FigureSources[i] = attributed;
        }
    }

    /// <summary>The token behind a figure, what it counts, and an opening bracket.</summary>
    private int TokenBehind(FigureModel figure)
    {
        int end = figure.Counted is { } counted && counted.End > figure.Range.End ? counted.End : figure.Range.End;
        int token = _tokens.FirstAtOrAfter(end);
        return _tokens[token].IsSymbol('(') ? token + 1 : token;
    }

    private bool IsInBracket(int token)
    {
        for (int i = token - 1; i >= 0 && i >= token - LongestBracket; i--)
        {
            if (_tokens[i].IsSymbol(')'))
                return false;
            if (_tokens[i].IsSymbol('('))
                return true;
        }

        return false;
    }

    private Attribution? Bracketed(int first)
    {
        int last = first;
        while (last < first + LongestSource && _tokens[last].IsWord)
            last++;
        last--;
        if (last < first || !_tokens[last + 1].IsSymbol(')') && !_tokens[last + 1].IsSymbol(',') && !_tokens[last + 1].IsSymbol(';'))
            return null;
        NameMention? name = context.Entities.FirstIn(first, last);
        if (name is not null)
            context.Speech.Speakers.Add(name.Entity);
        return new Attribution { Kind = name is null ? SpeakerKind.Role : SpeakerKind.Named, Speaker = name?.Entity.Name, Mention = _tokens.RangeOf(first, last) };
    }

    private void Give(int figure, ReportingClause report, int block)
    {
        Attributed attributed = context.AttributedTo(report, block);
        if (!attributed.IsKnown)
            return;
        context.Speech.FigureSources[figure] = attributed.Attribution;
        if (attributed.Entity is { } entity)
            context.Speech.Speakers.Add(entity);
    }

    /// <summary>Nothing but what it counts, blanks and a comma or bracket stand between the figure and the source.</summary>
    private bool IsJustBefore(FigureModel figure, int start)
    {
        int end = figure.Counted is { } counted && counted.End > figure.Range.End && counted.End <= start ? counted.End : figure.Range.End;
        if (end > start)
            return false;
        for (int i = end; i < start; i++)
        {
            if (!Characters.IsBlank(context.Document.Text[i]) && context.Document.Text[i] is not (',' or '(' or '–' or '—'))
                return false;
        }

        return true;
    }

    private int FirstFrom(int position)
    {
        List<FigureModel> figures = context.Figures;
        int low = 0, high = figures.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (figures[middle].Range.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
