using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Nouns for what is said, and colons: <c>la réponse d'Anne Roux : « … »</c>, <c>in Marsh's words, "…"</c>, <c>"…", was the reply from the palace</c>, <c>Anne Roux : « … »</c>,
/// <c>Paul Durand ne cache pas sa colère : « … »</c>.
/// </summary>
internal sealed class SpeechNounReader(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf, SourcePhrases phrases, MentionResolver resolver, ContentEnd contentEnds)
{
    /// <summary>The noun stands no further before the colon.</summary>
    private const int MaximumDistance = 20;

    /// <summary>This bounds the search in sentences without end.</summary>
    private const int FarthestLook = 200;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>What reports the span behind a colon, when no verb does: the noun for speech that says whose it is, a name alone, the subject of the clause, a document.</summary>
    public ReportingClause? ReadColon(int colon, int start)
    {
        int named = colon - 1;
        while (named >= start && syntax[named].Kind is ChunkKind.Bracketed or ChunkKind.Time)
            named--;
        if (named >= start && syntax[named].IsNounPhrase && (named == start || syntax[named - 1].Kind is ChunkKind.Mark && syntax.SymbolOf(named - 1) is not ',') && resolver.IsSpeaker(phrases.Of(named, named)) && !_tokens[syntax[named].Head].Is(Trait.SpeechNoun))
            return Create(Pattern.NameColon, named, colon, phrases.Of(named, named), null);

        // "Ed Marsh, The Daily Post:"
        int head = start;
        while (head < colon && syntax[head].Kind == ChunkKind.Mark)
            head++;
        if (syntax[head].IsNounPhrase && syntax[head].Is(ChunkTraits.Proper) && syntax.IsMark(head + 1, ',') && !HasVerb(head, colon) && resolver.IsSpeaker(phrases.Of(head, head)))
            return Create(Pattern.NameColon, head, colon, phrases.Of(head, head), null);

        int document = -1, subject = SubjectOf(start, colon);
        for (int c = colon - 1; c >= Math.Max(start, colon - MaximumDistance); c--)
        {
            if (!syntax[c].IsNounPhrase || !_tokens[syntax[c].Head].Is(Trait.SpeechNoun | Trait.DocumentNoun) || _tokens[syntax[c].Head].Is(Trait.PersonNoun | Trait.OrganisationNoun))
                continue;
            SourcePhrase noun = phrases.Of(c, c);
            // "Martin a adressé un message à Dubois :" is Martin's.
            if (subject >= 0 && subject < c && resolver.IsPerson(phrases.Of(subject, subject)))
                break;
            if (syntax[c].Last > syntax[c].Start)
                return Create(Pattern.SpeechNoun, c, colon, noun, _tokens[syntax[c].Head].Range);
            if (document < 0 && (subject < 0 || subject == c || !resolver.IsSpeaker(phrases.Of(subject, subject))))
                document = c;
        }

        if (subject >= 0 && resolver.IsSpeaker(phrases.Of(subject, subject)) && !(syntax.Classes[syntax[subject].Head] == WordClass.Noun && _tokens[syntax[subject].Head].Is(Trait.NamedThingNoun)) && !(_tokens[syntax[subject].Head].Lexeme.Form is "il" or "it" or "on" && !resolver.IsPerson(phrases.Of(subject, subject))))
            return Create(Pattern.ClauseColon, subject, colon, phrases.Of(subject, subject), null);
        return document >= 0 ? Create(Pattern.SpeechNoun, document, colon, phrases.Of(document, document), null) : null;
    }

    /// <summary>What stands in front of a colon and is said by the subject of the clause behind it: <c>« Enfin ! » : les habitants ne cachent pas leur joie</c>; or null.</summary>
    public ReportingClause? ReadColonBehind(int colon, int start, int end)
    {
        if (syntax[colon - 1].Kind != ChunkKind.Marked || colon - 1 < start)
            return null;
        for (int c = start; c < colon; c++)
        {
            if (syntax[c].Kind is not ChunkKind.Marked && !syntax.IsMark(c, ','))
                return null;
        }

        for (int c = colon + 1; c < end; c++)
        {
            if (clauseOf[c] is not (>= 0 and var index) || !syntax[c].Is(ChunkTraits.Finite))
                continue;
            int subject = clauses[index].Subject;
            return subject >= 0 && resolver.IsSpeaker(phrases.Of(subject, subject)) && !_tokens[syntax[subject].Head].Is(Trait.SpeechNoun) ? WithSpan(Create(Pattern.ClauseColon, subject, colon, phrases.Of(subject, subject), null), colon - 1) : null;
        }

        return null;
    }

    /// <summary><c>in Marsh's words</c>, <c>in his own words</c> at a noun phrase, or null.</summary>
    public ReportingClause? ReadOwnWords(int c, int start, int end)
    {
        ref readonly Chunk phrase = ref syntax[c];
        if (!phrase.IsNounPhrase || !_tokens[phrase.Head].Is(Trait.SpeechNoun) || !_tokens[phrase.Head].IsForm("words") || syntax[c - 1].Kind != ChunkKind.Preposition || !_tokens[syntax[c - 1].First].IsForm("in"))
            return null;
        SourcePhrase source = phrases.Of(c, c);
        ref readonly Token owner = ref _tokens[phrase.First];
        if (owner.Is(Trait.Masculine | Trait.Feminine) && owner.Is(Trait.Possessive))
            source = new SourcePhrase(phrase.First, phrase.First, phrase.First, c);
        else
        {
            int possessive = phrase.First;
            while (possessive < phrase.Head && syntax.Classes[possessive] != WordClass.Possessive)
                possessive++;
            if (possessive >= phrase.Head)
                return null;
            source = source with { Last = possessive - 1, Head = possessive - 1 };
        }

        int span = c - 2;
        while (span >= start && syntax[span].Kind == ChunkKind.Mark)
            span--;
        return new ReportingClause
        {
            Pattern = Pattern.SpeechNoun,
            Cue = c,
            CueWords = _tokens[phrase.Head].Range,
            First = c - 1,
            Last = c,
            Source = source,
            Form = ContentForm.None,
            ContentFirst = c + 1,
            ContentEnd = end,
            SpanBefore = span >= 0 && syntax[span].Kind == ChunkKind.Marked ? span : -1,
            IsStrong = true,
        };
    }

    /// <summary>English: what a noun for speech reports when the text says whose it is: <c>Marsh's claim that the port was closed</c>, <c>a promise by Marsh to open it</c>; or null.</summary>
    public ReportingClause? ReadClause(int c, int start, int end)
    {
        ref readonly Chunk phrase = ref syntax[c];
        if (!syntax.Language.HasBareClauses || !_tokens[phrase.Head].Is(Trait.SpeechNoun) || _tokens[phrase.Head].Is(Trait.PersonNoun | Trait.OrganisationNoun) || syntax.Classes[phrase.Head] != WordClass.Noun)
            return null;
        // As a subject it has a verb of its own behind what it reports.
        if (c == start || syntax[c - 1].Kind == ChunkKind.Mark)
            return null;
        int next = c + 1;
        SourcePhrase source = Owner(phrase, c);
        if (syntax[next].Kind == ChunkKind.Preposition && _tokens[syntax[next].First].Lexeme.Form is "by" or "from" && syntax[next + 1].IsNounPhrase)
        {
            source = source.IsNone ? phrases.Of(next + 1, next + 1) : source;
            next += 2;
        }

        bool infinitive = syntax[next].Kind == ChunkKind.Preposition && _tokens[syntax[next].First].IsForm("to") && syntax[next + 1].IsVerbGroup && syntax[next + 1].Is(ChunkTraits.Infinitive) && _tokens[phrase.Head].Is(Trait.Infinitival);
        bool clause = syntax[next].Kind == ChunkKind.Complementizer && _tokens[syntax[next].First].IsForm("that");
        // "made the claim that": whoever makes it.
        if (source.IsNone && clause && c > start && syntax[c - 1].IsVerbGroup && _tokens[syntax[c - 1].Head].Lexeme.Form is "made" or "make" or "makes" or "making" or "repeated" or "repeats" && clauses[clauseOf[c - 1]] is { Subject: >= 0 } making)
            source = phrases.Of(making.Subject, making.SubjectFirst);
        if (source.IsNone || !(clause || infinitive) || next + 1 >= end || !resolver.CanSpeak(source))
            return null;
        int first = infinitive ? next : next + 1;
        return new ReportingClause
        {
            Pattern = Pattern.SpeechNoun,
            Cue = c,
            CueWords = _tokens[phrase.Head].Range,
            First = c,
            Last = next,
            Source = source,
            Form = infinitive ? ContentForm.Infinitive : ContentForm.Clause,
            ContentFirst = first,
            ContentEnd = contentEnds.Of(first, end),
            IsStrong = true,
        };
    }

    /// <summary>Whose the noun is: <c>his claim</c>, <c>Marsh's claim</c>; none where the phrase does not tell.</summary>
    private SourcePhrase Owner(in Chunk phrase, int c)
    {
        ref readonly Token owner = ref _tokens[phrase.First];
        if (owner.Is(Trait.Masculine | Trait.Feminine) && owner.Is(Trait.Possessive))
            return new SourcePhrase(phrase.First, phrase.First, phrase.First, c);
        for (int i = phrase.First + 1; i < phrase.Head; i++)
        {
            if (syntax.Classes[i] == WordClass.Possessive)
                return new SourcePhrase(phrase.First, i - 1, i - 1, c);
        }

        return SourcePhrase.None;
    }

    /// <summary>What stands in marks in a headline behind a name and a colon: <c>Ann Cole: Plan was ‘a mistake’</c>; or null.</summary>
    public ReportingClause? ReadHeadline(int colon, int start, int end)
    {
        if (!syntax.Language.HasBareClauses || colon != start + 1 || !syntax[start].Is(ChunkTraits.Proper) || Sentences.IsTerminator(_tokens[syntax[end - 1].Last]) && syntax[end - 1].Kind != ChunkKind.Marked || syntax.LineOf(start) == syntax.LineOf(start - 1) && start > 0)
            return null;
        for (int c = colon + 1; c < end; c++)
        {
            if (syntax[c].Kind != ChunkKind.Marked)
                continue;
            ReportingClause found = Create(Pattern.NameColon, start, colon, phrases.Of(start, start), null);
            return new ReportingClause { Pattern = found.Pattern, Cue = found.Cue, First = found.First, Last = found.Last, Source = found.Source, ContentFirst = colon + 1, ContentEnd = end, IsStrong = true };
        }

        return null;
    }

    /// <summary>The noun for speech behind a span: <c>"…", was the reply from the palace</c>; <c>» C'est avec ce tweet de Brian Acton que …</c>; or null.</summary>
    public ReportingClause? ReadBehind(int span, int end)
    {
        // "“…” was how Marsh described the flood"
        if (syntax.Language.HasBareClauses && syntax[span + 1].IsVerbGroup && _tokens[syntax[span + 1].Head].Is(Trait.Be) && _tokens[syntax[span + 2].First].IsForm("how") && syntax[span + 3].IsNounPhrase && resolver.IsSpeaker(phrases.Of(span + 3, span + 3)))
            return WithSpan(Create(Pattern.SpeechNoun, span + 3, span, phrases.Of(span + 3, span + 3), null), span);
        for (int c = span + 1; c < Math.Min(end, span + 7); c++)
        {
            ref readonly Chunk phrase = ref syntax[c];
            if (!phrase.IsNounPhrase || !_tokens[phrase.Head].Is(Trait.SpeechNoun) || phrase.Is(ChunkTraits.Plural))
                continue;
            bool announced = _tokens[phrase.First].Is(Trait.Demonstrative) || (syntax[c - 1].IsVerbGroup && _tokens[syntax[c - 1].Head].Is(Trait.Be) && syntax.IsMark(c - 2, ','));
            if (!announced)
                return null;
            if (phrase.Last > phrase.Start)
                return WithSpan(Create(Pattern.SpeechNoun, c, span, phrases.Of(c, c), null), span);
            if (syntax[c + 1].Kind == ChunkKind.Preposition && _tokens[syntax[c + 1].First].Lexeme.Form is "from" or "by" or "de" or "d'" && syntax[c + 2].IsNounPhrase)
                return WithSpan(Create(Pattern.SpeechNoun, c, span, phrases.Of(c + 2, c + 2), null), span);
        }

        return null;
    }

    /// <summary>What reports the span behind a colon when a report before has its say: <c>Marsh said the plan was dead: "…"</c>.</summary>
    public ReportingClause ReadAgain(ReportingClause report, int colon) => Create(Pattern.ClauseColon, report.First, colon, report.Source, report.CueWords);

    private bool HasVerb(int first, int end)
    {
        if (end - first > FarthestLook)
            return true;
        for (int c = first; c < end; c++)
        {
            if (syntax[c].IsFiniteVerb)
                return true;
        }

        return false;
    }

    private static ReportingClause WithSpan(ReportingClause found, int span) => new()
    {
        Pattern = found.Pattern,
        Cue = found.Cue,
        First = found.First,
        Last = found.Last,
        Source = found.Source,
        SpanBefore = span,
        IsTag = true,
        IsStrong = true,
    };

    private static ReportingClause Create(Pattern pattern, int first, int colon, SourcePhrase source, TextRange? cue) => new()
    {
        Pattern = pattern,
        Cue = first,
        CueWords = cue,
        First = Math.Min(first, colon),
        Last = colon,
        Source = source,
        Form = ContentForm.Colon,
        ContentFirst = colon + 1,
        ContentEnd = colon + 2,
        IsStrong = true,
    };

    /// <summary>The subject of the last main clause before a colon, or -1.</summary>
    private int SubjectOf(int start, int colon)
    {
        for (int c = colon - 1; c >= Math.Max(start, colon - FarthestLook); c--)
        {
            if (clauseOf[c] is var index && index >= 0 && syntax[c].Is(ChunkTraits.Finite) && clauses[index] is { Subject: >= 0, Kind: ClauseKind.Main } clause)
                return clause.Subject;
        }

        return -1;
    }
}
