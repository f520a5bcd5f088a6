using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Which reporting clause owns words in marks: of those that stand to them as the table of patterns says, the one of the first row.</summary>
internal sealed class SpanOwner(ReadingContext context, PatternRow[] rows)
{
    /// <summary>No more reporting clauses before a span are looked at; this bounds the search in sentences without end.</summary>
    private const int MaximumReports = 24;

    /// <summary>The noun for speech behind a span is not further.</summary>
    private const int MaximumBehind = 8;

    private readonly ArticleSyntax _syntax = context.Syntax;
    private readonly TokenList _tokens = context.Document.Tokens;
    private readonly InnerTagReader _inner = new(context.Syntax);
    private readonly SpanPlace _places = new(context);

    public OwningReport Of(MarkedSpan span, int chunk, int lastChunk)
    {
        var best = new OwningReport(null, Place.Earlier, int.MaxValue);
        List<ReportingClause> reports = context.ReportsOf(_syntax.SentenceOf(chunk));
        int index = FirstAfter(reports, chunk);
        for (int i = Math.Min(reports.Count - 1, index + 4); i >= 0 && i >= index - MaximumReports; i--)
        {
            if (_places.Of(reports[i], chunk) is { } place && !IsOutranked(reports, i))
                Take(reports[i], place, ref best);
        }

        // The tag of a span over several paragraphs, or of a question that ends its sentence, stands in another sentence.
        int after = _syntax.SentenceOf(lastChunk + 1);
        if (after != _syntax.SentenceOf(chunk) && after >= 0)
        {
            List<ReportingClause> next = context.ReportsOf(after);
            for (int i = 0; i < Math.Min(next.Count, 3); i++)
            {
                if (next[i].SpanBefore == lastChunk)
                    Take(next[i], Place.Behind, ref best);
            }
        }

        if (best.Report is null || best.Place is Place.Around or Place.Earlier)
        {
            if (_inner.Read(span, chunk) is { } inside)
                Take(inside, Place.Inside, ref best);
        }

        if (best.Report is null && context.Reporting.ReadBehind(lastChunk, Math.Min(_syntax.Count, lastChunk + MaximumBehind)) is { } noun
            && _syntax.LineOf(noun.First) == _syntax.LineOf(lastChunk))
            Take(noun, Place.Behind, ref best);
        return best;
    }

    /// <summary>« A ». « B », a dit X: X has said A too, when nothing but a full stop stands between.</summary>
    public OwningReport SharedWithNext(int chunk)
    {
        int next = chunk + 1;
        while (_syntax[next].Kind == ChunkKind.Mark && _syntax.SymbolOf(next) is '.' or ',' or '…' or '!' or '?' && next < chunk + 3)
            next++;
        if (_syntax[next].Kind != ChunkKind.Marked || _syntax.LineOf(next) != _syntax.LineOf(chunk))
            return default;
        foreach (int sentence in (int[])[_syntax.SentenceOf(next), _syntax.SentenceOf(next + 1)])
        {
            foreach (ReportingClause report in context.ReportsOf(sentence))
            {
                if (report.SpanBefore == next && report.Pattern == Pattern.Parenthetical)
                    return new OwningReport(report, Place.Behind, 0);
                if (report.Cue > next)
                    break;
            }
        }

        return default;
    }

    /// <summary>Whether a verb that is no verb of saying by itself stands inside what somebody is reported to say: the words are that speaker's.</summary>
    private bool IsOutranked(List<ReportingClause> reports, int index)
    {
        ReportingClause report = reports[index];
        // "said that they told him they had “none”": who they are, the speaker says.
        bool vague = _syntax.Language.HasBareClauses && !report.Source.IsNone && _tokens[report.Source.Head].Lexeme.Form is "they" or "it" or "we";
        if (report.IsTag || report.Pattern != Pattern.CueBefore || (report.IsStrong && !report.IsBelief && !vague))
            return false;
        for (int i = index - 1; i >= 0 && i >= index - 4; i--)
        {
            if (!reports[i].IsTag && reports[i].IsStrong && !reports[i].IsBelief && reports[i].Holds(report.Cue) && !JudgesItself(report, reports[i]))
                return true;
        }

        return false;
    }

    /// <summary>
    /// English: <c>said critics call the plan “reckless”</c> tells whose word it is; so does <c>said it failed, calling it “reckless”</c>, behind what was
    /// said.
    /// </summary>
    private bool JudgesItself(ReportingClause report, ReportingClause outer)
    {
        if (!_syntax.Language.HasBareClauses || !report.IsJudgement)
            return false;
        bool isAnothers = !report.Continues && !report.Source.IsNone && _tokens[report.Source.Head].Lexeme.Form is not ("it" or "they" or "we");
        return isAnothers || report.Cue >= outer.ContentEnd;
    }

    private static int FirstAfter(List<ReportingClause> reports, int chunk)
    {
        int low = 0, high = reports.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (reports[middle].Cue < chunk)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Take(ReportingClause report, Place place, ref OwningReport best)
    {
        int rank = PatternTable.Rank(report.Pattern, place, rows);
        if (rank == int.MaxValue)
            return;
        // A thing does not speak where somebody else can.
        if (!report.Source.IsNone && !context.Resolver.IsSpeaker(report.Source))
            rank += rows.Length;
        if (rank < best.Rank || (rank == best.Rank && best.Report is { } other && IsNearer(report, other)))
            best = new OwningReport(report, place, rank);
    }

    /// <summary>Of two of one row the inner one, whose content begins later; of two with the same content the one that names somebody.</summary>
    private static bool IsNearer(ReportingClause report, ReportingClause other) => report.ContentFirst > other.ContentFirst
        || (report.ContentFirst == other.ContentFirst && other.Source.IsNone && !report.Source.IsNone);
}
