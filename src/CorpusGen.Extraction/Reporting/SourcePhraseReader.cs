using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>Source phrases: <c>selon X</c>, <c>d'après X</c>, <c>according to X</c>, <c>pour X,</c> at the start of a clause, <c>X, selon lequel …</c>.</summary>
internal sealed class SourcePhraseReader(ArticleSyntax syntax)
{
    /// <summary>This bounds the search in sentences without end.</summary>
    private const int FarthestLook = 200;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The last token of the words that name a source behind them, or -1.</summary>
    public int EndAt(int token) => _tokens[token].Is(Trait.Source) ? syntax.Document.Lexicon.Sources.EndAt(_tokens, token) : -1;

    /// <summary>The reporting clause of the source phrase that begins at a chunk, or null.</summary>
    public ReportingClause? Read(int c, int start, int end, SourcePhrases phrases, MentionResolver resolver)
    {
        ref readonly Chunk chunk = ref syntax[c];
        int last = EndAt(chunk.First);
        bool isView = false;
        if (last < 0)
        {
            isView = chunk.Kind == ChunkKind.Preposition && BeginsClause(c, start) && _tokens[chunk.First].Lexeme.Form is "pour" or "for";
            if (!isView)
                return null;
            last = chunk.First;
        }

        // "a-t-on appris de source policière": a tag.
        if (c > start && syntax[c - 1].IsVerbGroup && syntax[c - 1].Subject >= 0 && _tokens[chunk.First].IsForm("de"))
            return null;
        int np = syntax.ChunkAt(last + 1);
        while (np < end && syntax[np].Kind == ChunkKind.Adverb)
            np++;
        if (np >= end)
            return null;
        SourcePhrase source;
        int after = np + 1;
        if (syntax[np].Kind == ChunkKind.Relative)
        {
            // "le ministère, selon lequel"
            int antecedent = syntax.IsMark(c - 1, ',') ? c - 2 : c - 1;
            source = antecedent >= start && syntax[antecedent].IsNounPhrase ? phrases.Of(antecedent, antecedent) : SourcePhrase.None;
        }
        else if (syntax[np].IsNounPhrase)
        {
            // "selon un « mode sans échec »": the noun is in the marks.
            if (syntax.Classes[syntax[np].Head] == WordClass.Determiner && syntax[np + 1].Kind == ChunkKind.Marked)
                return null;
            source = Behind(phrases.Of(np, np), last);
            if (source.First == last + 1 && syntax[np].First <= last)
                source = phrases.WithName(source);
            after = syntax.ChunkAt(source.Last) + 1;
            // "Pour la députée Anne Roux (LR), …"
            if (syntax[after].Kind == ChunkKind.Bracketed && syntax.IsMark(after + 1, ','))
                after++;
            // "selon les précisions apportées par X": whose they are.
            if (syntax[after].IsVerbGroup && syntax[after].Is(ChunkTraits.Participle) && _tokens[syntax[after + 1].First].Lexeme.Form is "par" or "by" && syntax[after + 2].IsNounPhrase && !_tokens[syntax[np].Head].Is(Trait.DocumentNoun | Trait.PersonNoun | Trait.OrganisationNoun))
            {
                source = phrases.Of(after + 2, after + 2);
                after = syntax.ChunkAt(source.Last) + 1;
            }
        }
        else
            return null;
        // "According to the Post, quoting an agency, …": the agency says it.
        if (syntax.Language.HeadIsLast && syntax.IsMark(after, ',') && syntax[after + 1].Is(ChunkTraits.Gerund) && _tokens[syntax[after + 1].Head].Lexeme.Form is "quoting" or "citing" && syntax[after + 2].IsNounPhrase && resolver.IsSpeaker(phrases.Of(after + 2, after + 2)))
        {
            source = phrases.Of(after + 2, after + 2);
            after = syntax.ChunkAt(source.Last) + 1;
            while (syntax[after].Kind == ChunkKind.Bracketed)
                after++;
        }

        if (source.IsNone || !resolver.CanSpeak(source))
            return null;
        bool closed = after >= end || syntax[after].Kind is ChunkKind.Mark or ChunkKind.Marked;
        if (_tokens[chunk.First].IsForm("per") && !(resolver.IsSpeaker(source) && syntax[np].Is(ChunkTraits.Proper)))
            return null;
        if (isView && !(closed && resolver.IsSpeaker(source) && !IsPurpose(np)))
            return null;
        (int first, int contentEnd) = Content(c, after, start, end, syntax[np].Kind == ChunkKind.Relative);
        return new ReportingClause
        {
            Pattern = Pattern.SourcePhrase,
            Cue = c,
            CueWords = _tokens.RangeOf(chunk.First, last),
            First = c,
            Last = after - 1,
            Source = source,
            Form = ContentForm.Around,
            ContentFirst = first,
            ContentEnd = contentEnd,
            SpanBefore = SpanBefore(c, start),
            IsStrong = true,
            // "For Marsh, it was a “step back”": a view, which is told as often as said.
            // "« … », selon ses mots": the words in marks are, the clause is not.
            IsBelief = isView && _tokens[chunk.First].IsForm("for") || (_tokens[source.First].Is(Trait.Possessive) && _tokens[source.Head].Is(Trait.SpeechNoun) && !_tokens[source.Head].Is(Trait.DocumentNoun | Trait.PersonNoun | Trait.OrganisationNoun)),
            IsTag = c > start,
        };
    }

    /// <summary>In front: what follows its comma. At the end: the clause before. In the middle: the whole sentence.</summary>
    private (int First, int End) Content(int c, int after, int start, int end, bool isRelative)
    {
        int last = end;
        while (last > start && syntax[last - 1].Kind == ChunkKind.Mark && Sentences.IsTerminator(_tokens[syntax[last - 1].First]))
            last--;
        if (isRelative)
            return (after, RelativeEnd(after, last));
        // "… étudiants – selon les journalistes – …": only what stands before it.
        if (c > start && syntax.SymbolOf(c - 1) is '–' or '—' or '(')
            return (ClauseStart(c, start), c - 1);
        int clauseStart = ClauseStart(c, start);
        if (c == clauseStart || BeginsClause(c, start))
        {
            int comma = NextComma(after, end);
            // "Pour Anne Roux, maire de Brest, le port …": an apposition has no verb.
            int second = comma < end ? NextComma(comma + 1, end) : end;
            if (second < end && (syntax[comma + 1].IsNounPhrase && !HasFinite(comma + 1, second) || syntax[comma + 1].Kind == ChunkKind.Relative || (syntax[comma + 1].IsVerbGroup && syntax[comma + 1].Is(ChunkTraits.Participle))) && (HasFinite(second, end) || syntax[second + 1].Kind == ChunkKind.Marked))
                comma = second;
            return (comma < end ? comma + 1 : after, last);
        }

        // Behind the clause: "…, selon X."; what follows it up to the sentence's end is the source's or a new clause's.
        int before = c;
        while (before > clauseStart && syntax[before - 1].Kind == ChunkKind.Mark)
            before--;
        // ", according to Ann Cole, head of the firm": an apposition, where the clause is whole.
        if (syntax.Language.HeadIsLast && after < last && syntax.IsMark(after, ',') && HasFinite(clauseStart, before) && syntax[after + 1].IsNounPhrase && !HasFinite(after + 1, last))
            return (clauseStart, before);
        // "…, selon un rapport consulté par l'agence, …"
        int close = after;
        if (syntax[close].IsVerbGroup && syntax[close].Is(ChunkTraits.Participle))
            close = NextComma(close, System.Math.Min(end, close + 5));
        // What follows says who the source is when the clause has its verb already: "…, d'après le maire, réélu en mai".
        bool describes = syntax[close + 1].IsVerbGroup && syntax[close + 1].Is(ChunkTraits.Participle) && HasFinite(clauseStart, before);
        bool inMiddle = close < last && syntax.IsMark(close, ',') && syntax.IsMark(c - 1, ',') && !describes && syntax[close + 1].Kind is not (ChunkKind.Coordinator or ChunkKind.Relative);
        // "L'enterrement est selon l'Église « … »": without commas it stands in its clause.
        bool inClause = after < last && syntax[after].Kind is ChunkKind.Marked or ChunkKind.VerbGroup or ChunkKind.NounPhrase or ChunkKind.Preposition && c > clauseStart && syntax[c - 1].Kind is not ChunkKind.Mark;
        return (clauseStart, inMiddle || inClause ? last : before);
    }

    /// <summary><c>X, selon qui le pont tient, part demain</c>: the comma that gives the word back to X.</summary>
    private int RelativeEnd(int first, int end)
    {
        for (int c = first + 1; c + 1 < end && c < first + FarthestLook; c++)
        {
            if (syntax.IsMark(c, ',') && syntax[c + 1].IsFiniteVerb && syntax[c + 1].Subject < 0)
                return c;
        }

        return end;
    }

    /// <summary><c>aux yeux de X</c>: the noun phrase begins in the words that name the source; X is what is behind them.</summary>
    private SourcePhrase Behind(SourcePhrase source, int last)
    {
        if (source.First > last)
            return source;
        int head = last + 1;
        while (head < source.Last && syntax.Classes[head] is not (WordClass.Name or WordClass.Noun))
            head++;
        while (head < source.Last && (syntax.Classes[head] == WordClass.Name && syntax.Classes[head + 1] == WordClass.Name || syntax.Language.HeadIsLast && syntax.Classes[head + 1] is WordClass.Noun or WordClass.Name))
            head++;
        // "in the words of the judge, Ann Cole, …"
        int end = source.Last, name = syntax.ChunkAt(source.Last) + 2;
        if (syntax.Language.HeadIsLast && _tokens[head].Is(Trait.PersonNoun) && syntax.IsMark(name - 1, ',') && syntax[name].Is(ChunkTraits.Proper) && syntax.IsMark(name + 1, ','))
            end = syntax[name].Last;
        return source with { First = last + 1, Head = head, Last = end };
    }

    private int NextComma(int first, int end)
    {
        for (int c = first; c < end && c < first + 24; c++)
        {
            if (syntax.IsMark(c, ','))
                return c;
        }

        return end;
    }

    private bool HasFinite(int first, int end)
    {
        for (int c = first; c < end && c < first + FarthestLook; c++)
        {
            if (syntax[c].IsFiniteVerb)
                return true;
        }

        return false;
    }

    /// <summary>Where the clause of a source phrase begins: behind a semicolon, or the sentence.</summary>
    private int ClauseStart(int c, int start)
    {
        for (int k = c - 1; k >= System.Math.Max(start, c - FarthestLook); k--)
        {
            if (syntax.SymbolOf(k) is ';' or ':')
                return k + 1;
        }

        // ", and in the words of the judge, “…”": a clause of its own.
        if (c - 2 > start && syntax[c - 1].Kind == ChunkKind.Coordinator && syntax.IsMark(c - 2, ',') && syntax.Language.HeadIsLast)
            return c;

        start = syntax.AfterDateline(start, c);
        while (start < c && syntax[start].Kind is ChunkKind.Coordinator or ChunkKind.Mark)
            start++;
        return start;
    }

    private bool BeginsClause(int c, int start)
    {
        if (c == start || (c == start + 1 && syntax[start].Kind is ChunkKind.Coordinator or ChunkKind.Adverb))
            return true;
        if (!syntax.IsMark(c - 1, ','))
            return false;
        // "tandis que, pour X,"; "À l'inverse, pour X,"
        return syntax[c - 2].Kind is ChunkKind.Complementizer || (c - start <= 4 && syntax[start].Kind is ChunkKind.Preposition or ChunkKind.Coordinator or ChunkKind.Adverb && !HasFinite(start, c));
    }

    /// <summary><c>pour cela</c>, <c>for this reason</c></summary>
    private bool IsPurpose(int np) => _tokens[syntax[np].First].Lexeme.Form is "cela" or "ça" or "ce" or "this" or "that" or "it" or "all" or "tous" or "tout";

    private int SpanBefore(int c, int start)
    {
        int k = c - 1;
        while (k >= start && k >= c - 2 && syntax[k].Kind == ChunkKind.Mark)
            k--;
        return k >= start && syntax[k].Kind == ChunkKind.Marked ? k : -1;
    }
}
