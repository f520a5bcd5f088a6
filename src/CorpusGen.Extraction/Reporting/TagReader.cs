using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Tags: reporting clauses behind or inside what they report. <c>« … », a déclaré à l'AFP le ministre</c>, <c>"…," said Marsh</c>, <c>"…," Marsh, 40, told reporters</c>,
/// <c>The plan, Marsh said, is dead</c>. The verb stands behind marks or a comma with its subject behind it, or the subject does with the verb behind it and nothing that it reports.
/// </summary>
internal sealed class TagReader(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf, SourcePhrases phrases, MentionResolver resolver, ContentEnd contentEnds)
{
    /// <summary>An inverted subject is not further behind its verb.</summary>
    private const int MaximumInversion = 24;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The tag whose verb is at a chunk, or null.</summary>
    public ReportingClause? Read(CueVerb cue, bool isCue, int start, int end)
    {
        int verb = cue.Chunk;
        ref readonly Chunk group = ref syntax[verb];
        if (!group.Is(ChunkTraits.Finite))
            return null;
        int left = verb - 1;
        while (left >= start && (syntax[left].Kind is ChunkKind.Adverb or ChunkKind.Time || syntax[left].Kind == ChunkKind.Subordinator && _tokens[syntax[left].First].Lexeme.Form is "comme" or "as" || syntax[left].Kind == ChunkKind.Complementizer && left > start && _tokens[syntax[left - 1].First].IsForm("ainsi")))
            left--;
        // Behind marks every verb with its pronoun is a cue: "», sourit-elle".
        if (group.Subject >= 0 && (isCue || IsBehindSpan(left, start)) && IsBoundary(left, start))
            return Inverted(cue, left, start, end, isCue);
        // Behind a whole sentence in marks any verb with somebody behind it is one: "», balaie le directeur".
        if (!isCue && syntax.Language.InvertsFreely && !group.Is(ChunkTraits.Passive) && left >= start && IsBehindSentence(left, start))
        {
            cue = new CueVerb(verb, group.Head, group.Last, false, true);
            int somebody = SubjectBehind(cue, end);
            return somebody >= 0 && resolver.IsSpeaker(phrases.Of(somebody, somebody)) && EndsThere(cue with { Last = syntax[somebody].Last }, end, true) ? Create(cue, phrases.Of(somebody, somebody), left, left + 1, syntax.ChunkAt(phrases.Of(somebody, somebody).Last), start, end) : null;
        }

        if (!isCue || group.Is(ChunkTraits.Passive))
            return null;
        // "Marsh, director of the firm, said …": the subject stands before.
        bool hasSubject = !syntax.Language.InvertsFreely && clauses[clauseOf[verb]] is { Subject: >= 0, IsAdjacent: true } && !IsBehindSpan(left, start);
        if (!hasSubject && IsBoundary(left, start) && !(left < start && !IsBehindSpan(left, start)))
        {
            int subject = syntax.Language.InvertsFreely ? SubjectBehind(cue, end) : SubjectBeside(cue, end);
            // "Anne Roux, maire, a reconnu une défaite": behind a comma the subject may stand in front.
            bool isSpeaker = subject >= 0 && resolver.IsSpeaker(phrases.Of(subject, subject));
            bool closed = subject >= 0 && syntax[subject + 1].Kind == ChunkKind.Mark && cue.IsStrong;
            bool inFront = subject >= 0 && (!IsBehindSpan(left, start) ? !isSpeaker && !closed || HasSpeakerBefore(verb) : !isSpeaker && !cue.IsStrong);
            if (subject >= 0 && !inFront)
                return Create(cue, phrases.Of(subject, subject), left, Math.Min(left + 1, verb), Math.Max(subject, syntax.ChunkAt(phrases.Of(subject, subject).Last)), start, end);
        }

        return SubjectFirst(cue, start, end);
    }

    private bool HasSpeakerBefore(int verb) => clauses[clauseOf[verb]] is { Subject: >= 0, IsAdjacent: true } clause && clause.Subject < verb && resolver.IsSpeaker(phrases.Of(clause.Subject, clause.SubjectFirst));

    /// <summary><c>a-t-il dit</c>; <c>assure-t-on au ministère</c>, <c>a-t-on appris auprès de l'entreprise</c> names where it is said.</summary>
    private ReportingClause? Inverted(CueVerb cue, int left, int start, int end, bool isCue)
    {
        ref readonly Chunk group = ref syntax[cue.Chunk];
        int pronoun = group.Subject;
        if (_tokens[pronoun].Is(Trait.FirstPerson | Trait.SecondPerson))
            return null;
        var source = new SourcePhrase(pronoun, pronoun, pronoun, cue.Chunk);
        int last = cue.Chunk;
        if (_tokens[pronoun].IsForm("on") && PlaceOfOn(syntax.ChunkAt(cue.Last + 1), end) is var place && place >= 0)
        {
            source = phrases.Of(place, place);
            last = place;
        }

        return Create(isCue ? cue : cue with { Last = group.Last }, source, left, left + 1, last, start, end);
    }

    private int PlaceOfOn(int first, int end)
    {
        for (int c = first; c < Math.Min(end, first + 8); c++)
        {
            if (syntax[c].Kind is not (ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.NounPhrase))
                return -1;
            string form = _tokens[syntax[c].First].Lexeme.Form;
            if (syntax[c].Kind == ChunkKind.Preposition && form is "auprès" or "à" or "au" or "aux" or "chez" or "dans" or "de")
            {
                int np = c + 1;
                while (np < end && syntax[np].Kind is ChunkKind.Preposition or ChunkKind.Adverb || _tokens[syntax[np].First].IsForm("sein"))
                    np++;
                if (syntax[np].IsNounPhrase && !syntax[np].Is(ChunkTraits.Temporal) && (resolver.IsSpeaker(phrases.Of(np, np)) || form is not "dans" && syntax[np].Is(ChunkTraits.Definite) && resolver.CanSpeak(phrases.Of(np, np))))
                    return np;
            }
        }

        return -1;
    }

    /// <summary>The subject stands first and nothing that the verb reports behind it: <c>Marsh said</c>, <c>Anne Roux l'a promis</c>.</summary>
    private ReportingClause? SubjectFirst(CueVerb cue, int start, int end)
    {
        int index = clauseOf[cue.Chunk];
        Clause clause = clauses[index];
        // "“…,” as the mayor put it"
        bool asPut = syntax.Language.HasBareClauses && clause is { Kind: ClauseKind.Adverbial, Subject: >= 0 } && clause.SubjectFirst - 2 >= start && _tokens[syntax[clause.SubjectFirst - 1].First].IsForm("as") && IsBehindSpan(clause.SubjectFirst - 2, start);
        if (clause.Subject < 0 || !clause.IsAdjacent || clause.Kind is ClauseKind.Relative or ClauseKind.Complement || clause.Kind == ClauseKind.Adverbial && !asPut)
            return null;
        int left = clause.SubjectFirst - (asPut ? 2 : 1);
        while (left >= start && syntax[left].Kind == ChunkKind.Adverb)
            left--;
        bool behindSpan = IsBehindSpan(left, start);
        // "LYON – Le maire a promis, …": behind the dateline the sentence begins.
        if (left >= start && syntax.AfterDateline(start, left + 1) == left + 1)
            return null;
        if (!IsBoundary(left, start) || (left < start && !behindSpan) || (left < start && !EndsInQuestion(left)))
            return null;
        SourcePhrase source = phrases.Of(clause.Subject, clause.SubjectFirst);
        if (!resolver.CanSpeak(source) || (behindSpan && !EndsLikeSpeech(left, start)) || asPut && !(cue.IsIdiom && EndsThere(cue, end, true)))
            return null;
        // "It was, the president said, “…”": the clause goes on in marks.
        if (!behindSpan && syntax.Language.HasBareClauses && ClosesWithComma(cue, end) && left > start && syntax[left - 1].IsVerbGroup && syntax[left - 1].Is(ChunkTraits.Finite) && clauses[clauseOf[left - 1]].Kind == ClauseKind.Main && syntax.IsMark(left, ','))
            return Create(cue, source, left, clause.SubjectFirst, cue.Chunk, start, end);
        // A comma inside the marks can only go before a tag.
        // "In his book, “A Long Way,” Marsh suggested that …": a title in marks, and a report of its own.
        bool governs = syntax.Language.HasBareClauses && behindSpan && IsTitle(SpanAt(left, start)) && !EndsThere(cue, end, false);
        if (governs)
            return null;
        bool follows = behindSpan && SpanAt(left, start) == left && LastSymbol(left) == ',';
        if (!follows && !EndsThere(cue, end, behindSpan))
            return null;
        // What stands before a comma must be a clause.
        if (!behindSpan && !HasFinite(start, left) && !syntax.HasHiddenVerb(start, left) && !ClosesWithComma(cue, end))
            return null;
        return Create(cue, source, left, clause.SubjectFirst, cue.Chunk, start, end);
    }

    private ReportingClause Create(CueVerb cue, SourcePhrase source, int left, int first, int last, int start, int end)
    {
        int span = SpanAt(left, start);
        int contentFirst = -1, contentEnd = -1;
        // "Les mosaïques sont « superbes », dit X": the clause round the span too.
        if (span < 0 || (span > start && syntax[span - 1].Kind is not (ChunkKind.Mark or ChunkKind.Marked or ChunkKind.Coordinator) && HasFinite(start, span)))
            (contentFirst, contentEnd) = Around(left, last, start, end, last > cue.Chunk);
        return new ReportingClause
        {
            Pattern = Pattern.Parenthetical,
            Cue = cue.Chunk,
            CueWords = _tokens.RangeOf(syntax[cue.Chunk].Start, cue.Last),
            First = first,
            Last = last,
            Source = source,
            Form = ContentForm.Around,
            ContentFirst = contentFirst,
            ContentEnd = contentEnd,
            SpanBefore = span,
            IsTag = true,
            GoesOn = _tokens[cue.Head].Is(Trait.GoesOn),
            LooksBack = span > start && syntax.IsMark(span - 1, ':') || contentFirst > start && syntax.IsMark(contentFirst - 1, ':'),
            IsStrong = cue.IsStrong,
            IsBelief = _tokens[cue.Head].Is(Trait.Belief),
        };
    }

    /// <summary>The unmarked words that a tag reports: those before it, and those behind it too when they have no verb before (<c>The plan, Marsh said, is dead</c>).</summary>
    private (int First, int End) Around(int left, int last, int start, int end, bool isInverted)
    {
        int first = syntax.AfterDateline(start, left);
        for (int c = left - 1; c > first; c--)
        {
            // "Le maire est plus précis : rien n'est perdu, dit-il."
            if (syntax.SymbolOf(c) is ':' or ';')
            {
                first = c + 1;
                break;
            }
        }

        while (first < left && syntax[first].Kind is ChunkKind.Mark)
            first++;
        int contentEnd = left < 0 ? first : syntax[left].Kind == ChunkKind.Marked ? left + 1 : left;
        while (contentEnd > first && syntax[contentEnd - 1].Kind == ChunkKind.Mark)
            contentEnd--;
        if (syntax.Language.HasBareClauses)
            return (first, GoesOn(last, end, isInverted, HasFinite(first, contentEnd)) is var behind && behind >= 0 ? behind : contentEnd);
        int comma = last + 1;
        while (comma < end && comma < last + 6 && (syntax[comma].Kind is ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Preposition || (syntax[comma].IsNounPhrase && syntax[comma - 1].Kind == ChunkKind.Preposition)))
            comma++;
        // "Elle a voulu, dit-elle, « montrer des gens »", "il ne s'agit, dit-il, que d'un prêt": what was begun goes on.
        bool goesOn = syntax.IsMark(comma, ',') && comma + 1 < end && syntax[comma + 1].Kind is ChunkKind.Marked or ChunkKind.Complementizer && contentEnd > first && (syntax[contentEnd - 1].IsVerbGroup || BeginsLower(comma + 1));
        if (!goesOn && HasFinite(first, contentEnd) || !syntax.IsMark(comma, ','))
            return (first, contentEnd);
        int tail = end;
        while (tail > last && syntax[tail - 1].Kind == ChunkKind.Mark)
            tail--;
        return (first, tail);
    }

    /// <summary>Words in marks that go on with a sentence begin small.</summary>
    private bool BeginsLower(int chunk) => syntax[chunk].Kind == ChunkKind.Marked && _tokens[syntax[chunk].First + 1] is { IsWord: true, IsCapitalized: false };

    /// <summary>The end of the words that go on behind the comma of a tag in their middle: <c>The plan, Marsh said on Monday, is dead</c>; or -1.</summary>
    private int GoesOn(int last, int end, bool isInverted, bool isWhole)
    {
        int comma = last + 1;
        while (comma < end && comma < last + 8 && (syntax[comma].Kind is ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Preposition or ChunkKind.Bracketed || syntax[comma].IsNounPhrase))
            comma++;
        if (comma >= end || !syntax.IsMark(comma, ',') || isWhole && contentEnds.EndsAt(comma, end))
            return -1;
        // "said the mayor, Ann Cole": an apposition of who speaks.
        if (syntax[comma - 1].IsNounPhrase && syntax[comma + 1].IsNounPhrase && !(syntax[comma + 2].IsVerbGroup && syntax[comma + 2].Is(ChunkTraits.Finite)) && last + 1 == comma && isInverted)
            return -1;
        int tail = contentEnds.Of(comma + 1, end);
        while (tail > comma && syntax[tail - 1].Kind == ChunkKind.Mark)
            tail--;
        return tail > comma + 1 ? tail : -1;
    }

    private bool HasFinite(int first, int end)
    {
        for (int c = first; c < end; c++)
        {
            if (syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Finite) && clauses[clauseOf[c]].Kind is not (ClauseKind.Relative or ClauseKind.Adverbial))
                return true;
        }

        return false;
    }

    /// <summary>Behind a full stop the next sentence begins; behind a question or exclamation in marks a tag may.</summary>
    private bool EndsInQuestion(int span) => !syntax.Language.InvertsFreely && _tokens[syntax[span].Last - 1].Symbol is '?' or '!' or '…' or '—' or '-';

    /// <summary>A comma behind the verb, or behind whom one speaks to: <c>, she told him,</c>.</summary>
    private bool ClosesWithComma(CueVerb cue, int end)
    {
        int c = cue.Chunk + 1;
        if (syntax.Language.HasBareClauses && _tokens[cue.Head].Is(Trait.Addressing) && syntax[c].IsNounPhrase)
            c++;
        return c < end && syntax.IsMark(c, ',');
    }

    /// <summary>Marks, a comma, a dash or a question stands there.</summary>
    private bool IsBoundary(int chunk, int start) => chunk < 0 || (syntax[chunk].Kind == ChunkKind.Marked && !IsInPhrase(chunk)) || syntax.SymbolOf(chunk) is ',' or '–' or '—' or '?' or '!' or '…' or '»' or '”' or '"' || chunk < start;

    /// <summary>"La « guerre des cloches » opposa": marks in a noun phrase.</summary>
    private bool IsInPhrase(int span) => syntax[span].First > 0 && syntax.Classes[syntax[span].First - 1] == WordClass.Determiner;

    private bool IsBehindSpan(int left, int start) => SpanAt(left, start) >= 0;

    /// <summary>The span just before, a comma or dash between passed over; also where a question in marks has ended the sentence.</summary>
    private int SpanAt(int left, int start)
    {
        int k = left;
        while (k >= 0 && k >= left - 2 && syntax[k].Kind == ChunkKind.Mark && syntax.SymbolOf(k) is ',' or '–' or '—' or '!' or '?' or '…' or '-')
            k--;
        return k >= Math.Max(0, start - 1) && syntax[k].Kind == ChunkKind.Marked && SameLine(k, left) ? k : -1;
    }

    private bool IsBehindSentence(int left, int start)
    {
        int span = SpanAt(left, start);
        return span >= 0 && (span == start || syntax[span - 1].Kind == ChunkKind.Mark) && syntax[span].Last - syntax[span].First > 4;
    }

    private bool SameLine(int span, int chunk) => syntax.Tokens[syntax[span].Last + 1].Kind != TokenKind.None && syntax.LineOf(span) == syntax.LineOf(Math.Max(span, chunk + 1));

    /// <summary>Whether a span ends with a mark that goes before a tag, or a comma follows it: else its words are part of the sentence.</summary>
    private bool EndsLikeSpeech(int left, int start)
    {
        int span = SpanAt(left, start);
        if (span < 0)
            return false;
        if (span < left)
            return true;
        char symbol = LastSymbol(span);
        return symbol is ',' or '.' or '?' or '!' or '…' or '—';
    }

    /// <summary>Words in marks that are all capitalized, behind a preposition, a possessor or the noun for what has a title.</summary>
    private bool IsTitle(int span)
    {
        int before = syntax[span].First - 1;
        if (before > 0 && _tokens[before].IsSymbol(','))
            before--;
        if (before < 0 || !(syntax.Classes[before] is WordClass.Preposition or WordClass.Possessive || _tokens[before].Is(Trait.NamedThingNoun)))
            return false;
        for (int i = syntax[span].First + 1; i < syntax[span].Last; i++)
        {
            if (_tokens[i].IsWord && !_tokens[i].IsCapitalized && !_tokens[i].Is(Trait.ClosedClass))
                return false;
        }

        return syntax[span].Last - syntax[span].First < 12;
    }

    /// <summary>The last symbol in marks; in English before the marks of a span in the span: <c>“He said, ‘I came,’”</c>.</summary>
    private char LastSymbol(int span)
    {
        int last = syntax[span].Last - 1;
        if (syntax.Language.HasBareClauses && last > syntax[span].First && _tokens[last].Symbol is '\'' or '’' or '”' or '"')
            last--;
        return _tokens[last].Symbol;
    }

    /// <summary>English: <c>said Marsh</c>, with nothing between and no verb behind. Verbs whose object is whom one speaks to do not stand before their subject.</summary>
    private int SubjectBeside(CueVerb cue, int end)
    {
        ref readonly Chunk group = ref syntax[cue.Chunk];
        // "…?" asked Marsh: the one of them that does.
        bool asks = _tokens[cue.Head].Lexeme.Form is "asked" or "asks" && syntax[cue.Chunk - 1].Kind == ChunkKind.Marked && _tokens[syntax[cue.Chunk - 1].Last - 1].IsSymbol('?');
        int np = cue.Chunk + 1;
        // "…,” advises Ann Cole.": nobody else could advise her.
        bool warns = _tokens[cue.Head].Is(Trait.Addressing) && syntax[cue.Chunk - 1].Kind == ChunkKind.Marked && syntax[np].IsNounPhrase && syntax.Classes[syntax[np].Last] == WordClass.Name && resolver.IsPerson(phrases.Of(np, np)) && syntax[np + 1].Kind == ChunkKind.Mark;
        if (group.Is(ChunkTraits.Compound) || (_tokens[cue.Head].Is(Trait.Addressing) && !asks && !warns))
            return -1;
        if (np >= end || !syntax[np].IsNounPhrase || syntax[np].Is(ChunkTraits.Temporal) || !resolver.CanSpeak(phrases.Of(np, np)))
            return -1;
        ref readonly Chunk next = ref syntax[np + 1];
        bool governs = np + 1 < end && (next.IsVerbGroup && next.Is(ChunkTraits.Finite) || syntax.IsMark(np + 1, ':') || next.Kind == ChunkKind.Complementizer);
        return governs || !resolver.IsSpeaker(phrases.Of(np, np)) && !_tokens[cue.Head].Is(Trait.Cue) ? -1 : np;
    }

    /// <summary>French: past adverbs, days, and to whom, where and how it was said (<c>a confirmé à l'AFP la police</c>, <c>relevait il y a quelques semaines X</c>).</summary>
    private int SubjectBehind(CueVerb cue, int end)
    {
        int limit = Math.Min(end, cue.Chunk + MaximumInversion);
        int c = syntax.ChunkAt(cue.Last + 1);
        for (int step = 0; step < 8 && c < limit; step++)
        {
            ref readonly Chunk chunk = ref syntax[c];
            switch (chunk.Kind)
            {
                case ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Bracketed:
                    c++;
                    continue;
                case ChunkKind.Mark when syntax.IsMark(c, ','):
                    // An aside up to its comma.
                    int close = c + 1;
                    while (close < limit && !syntax.IsMark(close, ',') && !(syntax[close].IsVerbGroup && syntax[close].Is(ChunkTraits.Finite)))
                        close++;
                    if (close < limit && syntax.IsMark(close, ',') && !IsSubject(c + 1))
                    {
                        c = close + 1;
                        continue;
                    }

                    return c + 1 < limit && IsSubject(c + 1) && c == cue.Chunk + 1 && close < limit && syntax.IsMark(close, ',') ? c + 1 : -1;
                case ChunkKind.Preposition:
                    c++;
                    while (c < limit && syntax[c].Kind is ChunkKind.Preposition or ChunkKind.Adverb)
                        c++;
                    if (c < limit && (syntax[c].IsNounPhrase || syntax[c].Kind is ChunkKind.Time or ChunkKind.Marked || (syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Gerund | ChunkTraits.Infinitive))))
                    {
                        c++;
                        continue;
                    }

                    return -1;
                case ChunkKind.NounPhrase when chunk.Is(ChunkTraits.Temporal):
                    c++;
                    continue;
                case ChunkKind.NounPhrase when _tokens[chunk.First].IsForm("il") && _tokens[chunk.First + 1].IsForm("y") && _tokens[chunk.First + 2].IsForm("a"):
                    // "il y a quelques semaines"
                    c++;
                    while (c < limit && (syntax[c].IsVerbGroup || syntax[c].Is(ChunkTraits.Temporal)))
                        c++;
                    continue;
                case ChunkKind.NounPhrase:
                    return IsSubject(c) ? c : -1;
                case ChunkKind.VerbGroup when step > 0 && chunk.Is(ChunkTraits.Gerund | ChunkTraits.Participle):
                    c++;
                    continue;
                default:
                    return -1;
            }
        }

        return -1;
    }

    private bool IsSubject(int c)
    {
        ref readonly Chunk phrase = ref syntax[c];
        if (!phrase.IsNounPhrase || phrase.Is(ChunkTraits.Temporal))
            return false;
        if (phrase.Is(ChunkTraits.Pronoun))
            return _tokens[phrase.Head].Lexeme.Form is "plusieurs" or "beaucoup" or "tous" or "toutes" or "celui" or "celle" or "ceux" or "celles" or "autre" or "autres" or "quelqu'" or "certains" or "certaines" or "chacun" or "chacune" or "un" or "une";
        SourcePhrase source = phrases.Of(c, c);
        bool determined = syntax.Classes[phrase.First] is WordClass.Determiner or WordClass.Name or WordClass.Number || _tokens[phrase.First].Is(Trait.NameTitle);
        return resolver.CanSpeak(source) && (determined || resolver.IsSpeaker(source));
    }

    /// <summary>Whether the verb has nothing of its own to report: adverbs, days, to whom and where, then the sentence's end, a comma, a coordinator or the next span.</summary>
    private bool EndsThere(CueVerb cue, int end, bool behindSpan)
    {
        int c = syntax.ChunkAt(cue.Last + 1);
        bool addressed = false;
        while (c < end)
        {
            ref readonly Chunk chunk = ref syntax[c];
            switch (chunk.Kind)
            {
                case ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Bracketed:
                    c++;
                    continue;
                // "urged members to wait" reports what it asks for.
                case ChunkKind.Preposition when addressed && _tokens[cue.Head].Is(Trait.Infinitival) && syntax[c + 1].IsVerbGroup && syntax[c + 1].Is(ChunkTraits.Infinitive):
                    return false;
                case ChunkKind.Preposition:
                    if (_tokens[chunk.First].IsForm("as") || !(syntax[c + 1].IsNounPhrase || syntax[c + 1].Kind is ChunkKind.Time or ChunkKind.Marked or ChunkKind.Preposition || syntax[c + 1].IsVerbGroup && (syntax[c + 1].Is(ChunkTraits.Gerund) || c > cue.Chunk + 1 && syntax[c + 1].Is(ChunkTraits.Infinitive))))
                        return false;
                    c += 2;
                    continue;
                case ChunkKind.NounPhrase when chunk.Is(ChunkTraits.Temporal):
                    c++;
                    continue;
                case ChunkKind.NounPhrase when !addressed && (_tokens[cue.Head].Is(Trait.Addressing) || behindSpan && !HasFinite(c + 1, Math.Min(end, c + 3))):
                    addressed = true;
                    c++;
                    continue;
                case ChunkKind.NounPhrase when syntax[c - 1].IsVerbGroup && c > cue.Chunk + 1:
                    // "said in posing the question"
                    c++;
                    continue;
                case ChunkKind.VerbGroup when chunk.Is(ChunkTraits.Participle | ChunkTraits.Gerund):
                    c++;
                    continue;
                case ChunkKind.Marked:
                    return behindSpan && syntax.IsMark(c - 1, ',');
                case ChunkKind.Mark:
                    char symbol = syntax.SymbolOf(c);
                    if (symbol is ',' && c + 1 < end && syntax[c + 1].Kind == ChunkKind.Marked)
                        return behindSpan;
                    return symbol is not ':';
                case ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Coordinator:
                    return behindSpan || addressed is false && chunk.Kind != ChunkKind.Relative;
                default:
                    return false;
            }
        }

        return true;
    }
}
