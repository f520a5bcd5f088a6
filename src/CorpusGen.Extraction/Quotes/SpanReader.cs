using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Reads words in marks: which reporting clause owns them, by the table of patterns; whether they are a term; and who speaks.</summary>
internal sealed class SpanReader(ReadingContext context, PatternRow[] rows)
{
    /// <summary>No more reporting clauses before a span are looked at; this bounds the search in sentences without end.</summary>
    private const int MaximumReports = 24;

    private readonly ArticleSyntax _syntax = context.Syntax;
    private readonly TokenList _tokens = context.Document.Tokens;
    private readonly InnerTagReader _inner = new(context.Syntax);
    private readonly TermTest _terms = new(context.Document.Tokens, context.Syntax, context.Sentences);

    /// <summary>A reporting clause that may own a span, and its rank in the table.</summary>
    private readonly record struct Candidate(ReportingClause? Report, Place Place, int Rank);

    /// <summary>Reads a span.</summary>
    public void Read(MarkedSpan span, int block)
    {
        int chunk = _syntax.ChunkAt(span.First);
        int lastChunk = span.EndBlock == block ? chunk : _syntax.ChunkAt(Math.Min(span.Last, context.Document.Lines[span.EndBlock].EndToken - 1));
        Candidate owner = Owner(span, chunk, lastChunk);
        bool begins = BeginsSentence(span, chunk);
        Candidate shared = owner.Report is null && begins ? SharedWithNext(lastChunk) : default;
        bool continues = owner.Report is null && begins && shared.Report is null && Continues(block, chunk);
        if (_terms.IsTerm(span, owner.Report ?? shared.Report, owner.Report is null ? Place.Behind : owner.Place, begins, continues))
        {
            AddTerm(span);
            return;
        }

        Attributed attributed;
        Pattern pattern;
        if (owner.Report is { } report)
        {
            attributed = context.AttributedTo(report, block);
            pattern = report.Pattern;
            if (!attributed.IsKnown && report.Source.IsNone && Earlier(span, chunk, block) is { IsKnown: true } earlier)
                attributed = earlier with { Attribution = earlier.Attribution with { Cue = report.CueWords } };
        }
        else if (shared.Report is { } next)
        {
            attributed = context.AttributedTo(next, block);
            attributed = attributed with { Attribution = attributed.Attribution with { Cue = null } };
            pattern = Pattern.Continued;
        }
        else
        {
            attributed = begins && PatternTable.Rank(Pattern.Continued, Place.Earlier, rows) < int.MaxValue ? Earlier(span, chunk, block) : Attributed.Unknown;
            pattern = attributed.IsKnown ? Pattern.Continued : Pattern.Unattributed;
        }

        context.Speech.Quotes.Add(new QuoteModel
        {
            Range = span.Content,
            Kind = KindOf(span, owner, begins),
            Marks = span.Marks,
            Block = span.Block,
            Attribution = attributed.Attribution,
            Rule = pattern,
        });
        int end = owner.Report is { IsTag: true } tag && owner.Place == Place.Behind ? Math.Max(lastChunk, tag.Last) : lastChunk;
        context.Spoke(attributed, span.EndBlock, _syntax.SentenceOf(end), end, isQuote: true);
    }

    public void AddTerm(MarkedSpan span)
    {
        if (!_terms.CanBeTerm(span))
            return;
        context.Speech.Terms.Add(new TermModel { Range = span.Content, Marks = span.Marks, Block = span.Block });
    }

    private Candidate Owner(MarkedSpan span, int chunk, int lastChunk)
    {
        var best = new Candidate(null, Place.Earlier, int.MaxValue);
        List<ReportingClause> reports = context.ReportsOf(_syntax.SentenceOf(chunk));
        int index = FirstAfter(reports, chunk);
        for (int i = Math.Min(reports.Count - 1, index + 4); i >= 0 && i >= index - MaximumReports; i--)
        {
            if (PlaceOf(reports[i], chunk) is { } place && !IsOutranked(reports, i))
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

        if (best.Report is null && context.Reporting.ReadBehind(lastChunk, Math.Min(_syntax.Count, lastChunk + 8)) is { } noun && _syntax.LineOf(noun.First) == _syntax.LineOf(lastChunk))
            Take(noun, Place.Behind, ref best);
        return best;
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

    /// <summary>English: <c>said critics call the plan “reckless”</c> tells whose word it is; so does <c>said it failed, calling it “reckless”</c>, behind what was said.</summary>
    private bool JudgesItself(ReportingClause report, ReportingClause outer)
    {
        if (!_syntax.Language.HasBareClauses || !report.IsJudgement)
            return false;
        return report.Cue >= outer.ContentEnd || (!report.Continues && !report.Source.IsNone && _tokens[report.Source.Head].Lexeme.Form is not ("it" or "they" or "we"));
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

    private void Take(ReportingClause report, Place place, ref Candidate best)
    {
        int rank = PatternTable.Rank(report.Pattern, place, rows);
        if (rank == int.MaxValue)
            return;
        // A thing does not speak where somebody else can.
        if (!report.Source.IsNone && !context.Resolver.IsSpeaker(report.Source))
            rank += rows.Length;
        // Of two of one row the inner one: its content begins later.
        if (rank < best.Rank || (rank == best.Rank && best.Report is not null && (report.ContentFirst > best.Report.ContentFirst || best.Report.Source.IsNone && !report.Source.IsNone && report.ContentFirst == best.Report.ContentFirst)))
            best = new Candidate(report, place, rank);
    }

    /// <summary>Where a reporting clause stands to the span at a chunk, or null when it has nothing to do with it.</summary>
    private Place? PlaceOf(ReportingClause report, int chunk)
    {
        if (report.SpanBefore == chunk || (report.SpanBefore > chunk && IsJoined(chunk, report.SpanBefore)))
            return Place.Behind;
        if (report.IsTag)
        {
            if (report.Last < chunk && report.SpanBefore >= 0 && report.Pattern == Pattern.Parenthetical && GoesOnBehind(report, chunk))
                return Place.Between;
            // "It was a “good thing” that gave “good information,” he said."
            bool within = report.SpanBefore > chunk && _syntax.SentenceOf(report.SpanBefore) == _syntax.SentenceOf(chunk) && chunk > _syntax.FirstOf(_syntax.SentenceOf(chunk)) && !HasSemicolon(chunk, report.SpanBefore);
            return within || (report.Holds(chunk) && report.SpanBefore < 0) ? Place.Around : null;
        }

        if (!report.Holds(chunk) || IsObjectOfRelative(report, chunk))
            return null;
        if (report.Pattern == Pattern.SourcePhrase && report.ContentFirst == chunk)
            return Place.Beside;
        return report.Pattern is Pattern.PassiveAgent or Pattern.SourcePhrase || (report.Pattern == Pattern.SpeechNoun && report.Form != ContentForm.Colon) ? Place.Around : Touches(report, chunk) ? Place.Beside : Place.Around;
    }

    /// <summary>English: <c>referring to the style that made “Harbour” famous</c>: the words are the object of another verb.</summary>
    private bool IsObjectOfRelative(ReportingClause report, int chunk) => _syntax.Language.HasBareClauses && (!report.IsStrong || report.Form == ContentForm.NounPhrase) && report.Pattern == Pattern.CueBefore && chunk - 1 > report.Cue && _syntax[chunk - 1].Is(ChunkTraits.Finite) && context.ClauseOf[chunk - 1] is >= 0 and var index
        && context.Clauses[index].Kind == ClauseKind.Relative && !_tokens[_syntax[chunk - 1].Head].Is(Trait.Be);

    private bool HasSemicolon(int first, int end)
    {
        for (int c = first + 1; c < end; c++)
        {
            if (_syntax.IsMark(c, ';'))
                return true;
        }

        return false;
    }

    /// <summary><c>« A » et « B », dit X</c>: only a coordinator between the spans.</summary>
    private bool IsJoined(int first, int second)
    {
        for (int c = first + 1; c < second; c++)
        {
            if (_syntax[c].Kind is not (ChunkKind.Coordinator or ChunkKind.Marked or ChunkKind.Complementizer or ChunkKind.Preposition) && !_syntax.IsMark(c, ','))
                return false;
        }

        return second - first <= 4;
    }

    /// <summary>Only small words and marks stand between a verb and the span.</summary>
    private bool Touches(ReportingClause report, int chunk)
    {
        if (report.Form == ContentForm.Colon)
            return chunk == report.ContentFirst;
        int words = 0;
        for (int c = Math.Max(report.Last, report.Cue) + 1; c < chunk; c++)
        {
            if (_syntax[c].Kind is ChunkKind.NounPhrase or ChunkKind.VerbGroup or ChunkKind.Marked or ChunkKind.Mark or ChunkKind.Relative)
                return false;
            words++;
        }

        return words <= 3;
    }

    /// <summary>A comma and nothing said by others stands between a tag and the span.</summary>
    private bool GoesOnBehind(ReportingClause tag, int chunk)
    {
        if (!_syntax.IsMark(chunk - 1, ',') && !_syntax.IsMark(chunk - 1, ':') && chunk - 1 != tag.Last && _syntax[chunk - 1].Kind is not (ChunkKind.Coordinator or ChunkKind.Complementizer) && !(_syntax[chunk - 1].Kind is ChunkKind.Preposition && _syntax.IsMark(chunk - 2, ',')) && _syntax.SymbolOf(chunk - 1) is not ('–' or '—'))
            return false;
        for (int c = tag.Last + 1; c < chunk; c++)
        {
            if (_syntax[c].IsVerbGroup && _syntax[c].Is(ChunkTraits.Finite) && context.Clauses[context.ClauseOf[c]].Kind == ClauseKind.Main)
                return false;
        }

        return true;
    }

    /// <summary>« A ». « B », a dit X: X has said A too, when nothing but a full stop stands between.</summary>
    private Candidate SharedWithNext(int chunk)
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
                    return new Candidate(report, Place.Behind, 0);
                if (report.Cue > next)
                    break;
            }
        }

        return default;
    }

    private bool BeginsSentence(MarkedSpan span, int chunk) => span.LacksOpening || chunk == _syntax.FirstOf(_syntax.SentenceOf(chunk)) || _syntax.SymbolOf(chunk - 1) is '.' or '?' or '!' or '…' or '–' or '—' or ':'
        || (_syntax[chunk - 1].Kind == ChunkKind.Marked && Sentences.IsTerminator(_tokens[_syntax[chunk - 1].Last - 1]));

    /// <summary>Whether somebody spoke just before: in this paragraph, or at the end of the one before.</summary>
    private bool Continues(int block, int chunk)
    {
        if (context.Flow.Block == block)
            return _syntax.SentenceOf(chunk) - context.Flow.Sentence <= 2;
        return context.Flow.IsQuote && context.Flow.EndsBlock && IsPreviousText(context.Flow.Block, block) && chunk == _syntax.ChunkAt(context.Document.Lines[block].FirstToken);
    }

    private bool IsPreviousText(int earlier, int block)
    {
        int previous = block - 1;
        while (previous > earlier && context.Page.Blocks[previous].Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Boilerplate)
            previous--;
        return previous == earlier && earlier >= 0;
    }

    /// <summary>
    /// Who says words that nothing reports: who spoke before in the block; the person whom the sentence before is about; who ended the paragraph before; the person whom the
    /// sentence behind is about.
    /// </summary>
    private Attributed Earlier(MarkedSpan span, int chunk, int block)
    {
        int sentence = _syntax.SentenceOf(chunk), first = _syntax.ChunkAt(context.Document.Lines[block].FirstToken);
        // "La partie civile n'a pas caché son agacement : « … »": not who spoke before.
        if (_syntax.IsMark(chunk - 1, ':') && HasOtherSubject(chunk))
            return Attributed.Unknown;
        // "« A », dit X. Y est venu. « B »": Y, whom the sentence between is about.
        if (context.Flow.Block == block && !(sentence - context.Flow.Sentence > 1 && SubjectIn(sentence - 1) is { Entity: { } other } && other != context.Flow.Last.Entity))
            return Again(chunk);
        if (sentence > _syntax.SentenceOf(first) && PersonIn(sentence - 1, chunk) is { IsKnown: true } before)
            return before;
        if (chunk <= first + 1 && context.Flow.EndsBlock && IsPreviousText(context.Flow.Block, block))
            return Again(chunk);
        if (chunk <= first + 1 && BeforeColon(block) is { IsKnown: true } announced)
            return announced;
        int after = _syntax.SentenceOf(chunk + 1);
        if (chunk == first && after > sentence && span.EndBlock == block && _syntax.LineOf(_syntax.FirstOf(after)) == _syntax.LineOf(chunk))
            return PersonIn(after, chunk);
        return Attributed.Unknown;
    }

    /// <summary>Who is said to speak by a paragraph that ends in a colon: <c>Marsh replied:</c>.</summary>
    private Attributed BeforeColon(int block)
    {
        if (block == 0 || !_tokens[context.Document.Lines[block].FirstToken - 1].IsSymbol(':'))
            return Attributed.Unknown;
        int colon = _syntax.ChunkAt(context.Document.Lines[block].FirstToken - 1), sentence = _syntax.SentenceOf(colon);
        List<ReportingClause> reports = context.ReportsOf(sentence);
        for (int i = reports.Count - 1; i >= 0 && i >= reports.Count - 4; i--)
        {
            if (!reports[i].Source.IsNone)
                return context.AttributedTo(reports[i], block - 1);
        }

        return context.Reporting.ReadColon(colon, _syntax.FirstOf(sentence)) is { } announced ? context.AttributedTo(announced, block - 1) : Attributed.Unknown;
    }

    private bool HasOtherSubject(int chunk)
    {
        for (int c = chunk - 1; c >= _syntax.FirstOf(_syntax.SentenceOf(chunk)); c--)
        {
            if (context.ClauseOf[c] is >= 0 and var index && _syntax[c].Is(ChunkTraits.Finite) && context.Clauses[index] is { Subject: >= 0, Kind: ClauseKind.Main } clause && !_syntax[clause.Subject].Is(ChunkTraits.Pronoun))
                return true;
        }

        return false;
    }

    private Attributed Again(int chunk)
    {
        context.Resolver.SpeaksAgain(context.Flow.Last, chunk);
        return context.Flow.Last with { Attribution = context.Flow.Last.Attribution with { Cue = null } };
    }

    /// <summary>The person whom a sentence is about: the subject of its first clause, else the only one whom it names.</summary>
    private Attributed PersonIn(int sentence, int chunk)
    {
        if (SubjectIn(sentence) is { IsKnown: true } subject)
            return subject;
        NameMention? only = null;
        int start = _syntax[_syntax.FirstOf(sentence)].First, end = _syntax[_syntax.EndOf(sentence) - 1].Last;
        for (int n = context.Entities.FirstNameAtOrAfter(start); n < context.Entities.Names.Count && context.Entities.Names[n].First <= end; n++)
        {
            NameMention name = context.Entities.Names[n];
            if (!name.Entity.IsPerson || context.Marks.Contains(name.First))
                continue;
            if (only is not null && only.Entity != name.Entity)
                return Attributed.Unknown;
            only = name;
        }

        return only is null ? Attributed.Unknown : context.Resolver.Resolve(new SourcePhrase(only.First, only.Last, only.Last, _syntax.ChunkAt(only.First)), null, isTag: false);
    }

    /// <summary>The person who is the subject of a sentence's first clause.</summary>
    private Attributed SubjectIn(int sentence)
    {
        for (int c = _syntax.FirstOf(sentence); c < _syntax.EndOf(sentence); c++)
        {
            int index = context.ClauseOf[c];
            if (index < 0 || context.Clauses[index] is not { Subject: >= 0, Kind: ClauseKind.Main } clause)
                continue;
            SourcePhrase subject = context.Reporting.Phrases.Of(clause.Subject, clause.SubjectFirst);
            // "“…” Rathbun asserted that …": whoever speaks there.
            if (context.Resolver.IsPerson(subject) || (context.Resolver.IsSpeaker(subject) && _tokens[_syntax[clause.Verb].Head].Is(_syntax.Language.HasBareClauses ? Trait.Cue | Trait.WeakCue : Trait.Cue) && !_syntax[clause.Subject].Is(ChunkTraits.Pronoun)))
                return context.Resolver.Resolve(subject, null, isTag: false);
            break;
        }

        return Attributed.Unknown;
    }

    private QuoteKind KindOf(MarkedSpan span, Candidate owner, bool begins)
    {
        bool colon = owner.Report is { Form: ContentForm.Colon } && owner.Place == Place.Beside;
        if (colon || begins)
            return QuoteKind.Direct;
        ref readonly Token first = ref _tokens[span.First];
        ref readonly Token before = ref _tokens[span.Open - 1];
        bool inClause = before.IsWord && _syntax.Classes[span.Open - 1] is WordClass.Complementizer or WordClass.Determiner or WordClass.Preposition;
        return (first.IsWord && !first.IsCapitalized && owner.Place != Place.Between) || inClause || owner.Report is null ? QuoteKind.Partial : QuoteKind.Direct;
    }
}
