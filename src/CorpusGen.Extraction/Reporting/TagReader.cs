using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Tags: reporting clauses behind or inside what they report. <c>« … », a déclaré à l'AFP le ministre</c>, <c>"…," said Marsh</c>, <c>"…," Marsh, 40, told
/// reporters</c>, <c>The plan, Marsh said, is dead</c>. The verb stands behind marks or a comma with its subject behind it (<see cref="InvertedSubject"/>), or
/// the subject does with the verb behind it and nothing that it reports (<see cref="TagEnd"/>).
/// </summary>
internal sealed class TagReader
{
    private readonly ArticleSyntax _syntax;
    private readonly TokenList _tokens;
    private readonly Clause[] _clauses;
    private readonly int[] _clauseOf;
    private readonly SourcePhrases _phrases;
    private readonly MentionResolver _resolver;
    private readonly SpanBefore _spans;
    private readonly InvertedSubject _inverted;
    private readonly FiniteVerbs _verbs;
    private readonly TagEnd _ends;
    private readonly TaggedContent _contents;

    public TagReader(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf, SourcePhrases phrases, MentionResolver resolver, ContentEnd contentEnds)
    {
        _syntax = syntax;
        _tokens = syntax.Tokens;
        _clauses = clauses;
        _clauseOf = clauseOf;
        _phrases = phrases;
        _resolver = resolver;
        _spans = new SpanBefore(syntax);
        _inverted = new InvertedSubject(syntax, phrases, resolver);
        _verbs = new FiniteVerbs(syntax, clauses, clauseOf);
        _ends = new TagEnd(syntax, _verbs);
        _contents = new TaggedContent(syntax, _verbs, contentEnds);
    }

    /// <summary>A sentence and the chunk before a tag in it.</summary>
    private readonly record struct Place(int Left, int Start, int End);

    private bool HasBareClauses => _syntax.Language.HasBareClauses;

    private bool InvertsFreely => _syntax.Language.InvertsFreely;

    /// <summary>The tag whose verb is at a chunk, or null.</summary>
    public ReportingClause? Read(CueVerb cue, bool isCue, int start, int end)
    {
        int verb = cue.Chunk;
        ref readonly Chunk group = ref _syntax[verb];
        if (!group.Is(ChunkTraits.Finite))
            return null;
        int left = LeftOf(verb, start);
        var place = new Place(left, start, end);
        bool behindSpan = _spans.IsAt(left, start), isBoundary = _spans.IsBoundary(left, start);
        // Behind marks every verb with its pronoun is a cue: "», sourit-elle".
        if (group.Subject >= 0 && (isCue || behindSpan) && isBoundary)
            return WithPronoun(isCue ? cue : cue with { Last = group.Last }, place);
        // Behind a whole sentence in marks any verb with somebody behind it is one: "», balaie le directeur".
        if (!isCue && InvertsFreely && !group.Is(ChunkTraits.Passive) && left >= start && _spans.IsSentence(left, start))
            return WithSomebody(new CueVerb(verb, group.Head, group.Last, false, true), place);
        if (!isCue || group.Is(ChunkTraits.Passive))
            return null;
        return (isBoundary && (left >= start || behindSpan) ? Inverted(cue, place, behindSpan) : null) ?? SubjectFirst(cue, start, end);
    }

    /// <summary>The chunk before a tag: past adverbs, days, <c>comme</c>, <c>as</c> and <c>ainsi que</c>.</summary>
    private int LeftOf(int verb, int start)
    {
        int left = verb - 1;
        while (left >= start && (_syntax[left].Kind is ChunkKind.Adverb or ChunkKind.Time || BeginsComparison(left, start)))
            left--;
        return left;
    }

    private bool BeginsComparison(int chunk, int start) => _syntax[chunk].Kind switch
    {
        ChunkKind.Subordinator => _syntax.FormOf(chunk) is "comme" or "as",
        ChunkKind.Complementizer => chunk > start && _syntax.FormOf(chunk - 1) is "ainsi",
        _ => false,
    };

    /// <summary><c>a-t-il dit</c>; <c>assure-t-on au ministère</c>, <c>a-t-on appris auprès de l'entreprise</c> names where it is said.</summary>
    private ReportingClause? WithPronoun(CueVerb cue, Place place)
    {
        int pronoun = _syntax[cue.Chunk].Subject;
        if (_tokens[pronoun].Is(Trait.FirstPerson | Trait.SecondPerson))
            return null;
        var source = new SourcePhrase(pronoun, pronoun, pronoun, cue.Chunk);
        int last = cue.Chunk;
        if (_tokens[pronoun].IsForm("on") && _inverted.PlaceOfOn(_syntax.ChunkAt(cue.Last + 1), place.End) is >= 0 and var speaking)
        {
            source = _phrases.Of(speaking, speaking);
            last = speaking;
            // "a-t-on appris de source policière": who tells makes a report of any of these verbs.
            cue = cue with { IsStrong = true };
        }

        return Create(cue, source, place.Left + 1, last, place);
    }

    /// <summary>A verb that is no verb of saying, with somebody behind it and nothing else.</summary>
    private ReportingClause? WithSomebody(CueVerb cue, Place place)
    {
        int subject = _inverted.Of(cue, place.End);
        if (subject < 0 || _phrases.Of(subject, subject) is var somebody && !_resolver.IsSpeaker(somebody))
            return null;
        bool closes = _ends.Closes(cue with { Last = _syntax[subject].Last }, place.End, behindSpan: true);
        return closes ? Create(cue, somebody, place.Left + 1, _syntax.ChunkAt(somebody.Last), place) : null;
    }

    /// <summary>The subject stands behind the verb: <c>a dit le maire</c>, <c>said Marsh</c>.</summary>
    private ReportingClause? Inverted(CueVerb cue, Place place, bool behindSpan)
    {
        // "Marsh, director of the firm, said …": the subject stands before.
        if (!InvertsFreely && !behindSpan && _clauses[_clauseOf[cue.Chunk]] is { Subject: >= 0, IsAdjacent: true })
            return null;
        int subject = _inverted.Of(cue, place.End);
        if (subject < 0)
            return null;
        SourcePhrase source = _phrases.Of(subject, subject);
        bool isSpeaker = _resolver.IsSpeaker(source);
        // "Anne Roux, maire, a reconnu une défaite": behind a comma the subject may stand in front.
        bool closed = _syntax[subject + 1].Kind == ChunkKind.Mark && cue.IsStrong;
        bool inFront = behindSpan ? !isSpeaker && !cue.IsStrong : !isSpeaker && !closed || HasSpeakerBefore(cue.Chunk);
        return inFront ? null : Create(cue, source, Math.Min(place.Left + 1, cue.Chunk), Math.Max(subject, _syntax.ChunkAt(source.Last)), place);
    }

    private bool HasSpeakerBefore(int verb) => _clauses[_clauseOf[verb]] is { Subject: >= 0, IsAdjacent: true } clause
        && clause.Subject < verb && _resolver.IsSpeaker(_phrases.Of(clause.Subject, clause.SubjectFirst));

    /// <summary>The subject stands first and nothing that the verb reports behind it: <c>Marsh said</c>, <c>Anne Roux l'a promis</c>.</summary>
    private ReportingClause? SubjectFirst(CueVerb cue, int start, int end)
    {
        Clause clause = _clauses[_clauseOf[cue.Chunk]];
        bool asPut = IsComparison(clause, start);
        if (clause.Subject < 0 || !clause.IsAdjacent || !asPut && clause.Kind is ClauseKind.Relative or ClauseKind.Complement or ClauseKind.Adverbial)
            return null;
        int left = clause.SubjectFirst - (asPut ? 2 : 1);
        while (left >= start && _syntax[left].Kind == ChunkKind.Adverb)
            left--;
        bool behindSpan = _spans.IsAt(left, start);
        if (!BeginsBehind(left, start, behindSpan))
            return null;
        SourcePhrase source = _phrases.Of(clause.Subject, clause.SubjectFirst);
        if (!_resolver.CanSpeak(source) || (behindSpan && !_spans.EndsLikeSpeech(left, start)) || asPut && !(cue.IsIdiom && _ends.Closes(cue, end, true)))
            return null;
        bool isTag = behindSpan ? IsTagBehindSpan(cue, left, start, end) : IsTagBehindComma(cue, left, start, end);
        return isTag ? Create(cue, source, clause.SubjectFirst, cue.Chunk, new Place(left, start, end)) : null;
    }

    /// <summary>English: <c>“…,” as the mayor put it</c></summary>
    private bool IsComparison(Clause clause, int start) => HasBareClauses && clause is { Kind: ClauseKind.Adverbial, Subject: >= 0 }
        && clause.SubjectFirst - 2 >= start && _syntax.FormOf(clause.SubjectFirst - 1) is "as" && _spans.IsAt(clause.SubjectFirst - 2, start);

    /// <summary>Whether a tag can begin behind a chunk.</summary>
    private bool BeginsBehind(int left, int start, bool behindSpan)
    {
        // "LYON – Le maire a promis, …": behind the dateline the sentence begins.
        if (left >= start)
            return _syntax.AfterDateline(start, left + 1) != left + 1 && _spans.IsBoundary(left, start);
        return behindSpan && _spans.EndsInQuestion(left);
    }

    private bool IsTagBehindSpan(CueVerb cue, int left, int start, int end)
    {
        // "In his book, “A Long Way,” Marsh suggested that …": a title in marks, and a report of its own.
        if (HasBareClauses && _spans.IsTitle(left, start) && !_ends.Closes(cue, end, false))
            return false;
        return _spans.EndsWithComma(left, start) || _ends.Closes(cue, end, true);
    }

    private bool IsTagBehindComma(CueVerb cue, int left, int start, int end)
    {
        bool withComma = _ends.ClosesWithComma(cue, end);
        // "It was, the president said, “…”": the clause goes on in marks.
        bool isBegun = left > start && _syntax.IsMark(left, ',') && _syntax[left - 1].IsFiniteVerb && _clauses[_clauseOf[left - 1]].Kind == ClauseKind.Main;
        if (HasBareClauses && withComma && isBegun)
            return true;
        // What stands before a comma must be a clause.
        return _ends.Closes(cue, end, false) && (withComma || _verbs.AreIn(start, left) || _syntax.HasHiddenVerb(start, left));
    }

    private ReportingClause Create(CueVerb cue, SourcePhrase source, int first, int last, Place place)
    {
        int start = place.Start, span = _spans.At(place.Left, start);
        int contentFirst = -1, contentEnd = -1;
        // "Les mosaïques sont « superbes », dit X": the clause round the span too.
        bool isWords = span > start && _syntax[span - 1].Kind is not (ChunkKind.Mark or ChunkKind.Marked or ChunkKind.Coordinator);
        if (span < 0 || (isWords && _verbs.AreIn(start, span)))
            (contentFirst, contentEnd) = _contents.Around(place.Left, last, start, place.End, last > cue.Chunk);
        return new ReportingClause
        {
            Pattern = Pattern.Parenthetical,
            Cue = cue.Chunk,
            CueWords = _tokens.RangeOf(_syntax[cue.Chunk].Start, cue.Last),
            First = first,
            Last = last,
            Source = source,
            Form = ContentForm.Around,
            ContentFirst = contentFirst,
            ContentEnd = contentEnd,
            SpanBefore = span,
            IsTag = true,
            GoesOn = _tokens[cue.Head].Is(Trait.GoesOn),
            LooksBack = span > start && _syntax.IsMark(span - 1, ':') || contentFirst > start && _syntax.IsMark(contentFirst - 1, ':'),
            IsStrong = cue.IsStrong,
            IsBelief = _tokens[cue.Head].Is(Trait.Belief),
        };
    }
}
