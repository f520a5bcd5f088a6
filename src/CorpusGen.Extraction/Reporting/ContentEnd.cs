using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Where reported words end: with their sentence, or before a gerund that reports (<c>, ajoutant que</c>), a source phrase, a concession (<c>, although</c>), a new subject with its
/// verb, another verb of saying. Paired dashes, brackets and <c>et que</c>, <c>but that</c> do not end them.
/// </summary>
internal sealed class ContentEnd(ArticleSyntax syntax, SourcePhraseReader sources)
{
    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The chunk after the reported words that begin at a chunk.</summary>
    /// <param name="first">The first chunk.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="inRelative">Whether they are reported in a relative clause, which a comma ends.</param>
    public int Of(int first, int end, bool inRelative = false)
    {
        int dashes = 0;
        for (int c = first; c < end; c++)
        {
            ref readonly Chunk chunk = ref syntax[c];
            switch (chunk.Kind)
            {
                case ChunkKind.Mark:
                    char symbol = _tokens[chunk.First].Symbol;
                    if (symbol is ';' || (Sentences.IsTerminator(_tokens[chunk.First]) && c + 1 >= end))
                        return c;
                    // The second of two dashes closes an aside.
                    if (IsDash(c) && ++dashes % 2 == 1 && c > first && !HasPartner(c, end))
                        return c;
                    if (symbol == ',' && (EndsAtComma(c, end, inRelative) || BeginsMainClause(c + 1, first)))
                        return c;
                    if (symbol == ':' && syntax[c + 1].Kind == ChunkKind.Marked)
                        return c;
                    break;
                case ChunkKind.Coordinator when c > first && !syntax.IsMark(c - 1, ',') && BeginsAnotherReport(c, end):
                    return c;
                case ChunkKind.Coordinator when c > first && syntax.IsMark(c - 1, ',') && GoesOnToAct(c, first):
                    return c - 1;
            }
        }

        return end;
    }

    /// <summary><c>a rappelé que le témoignage se faisait sous serment, puis a suspendu la séance</c>: what the speaker did next, in the tense of the report.</summary>
    private bool GoesOnToAct(int then, int first)
    {
        if (syntax.FormOf(then) is not "puis" || !syntax[then + 1].IsFiniteVerb || !syntax[then + 1].Is(ChunkTraits.Compound))
            return false;
        for (int c = then - 1; c >= first; c--)
        {
            if (syntax[c].IsFiniteVerb)
                return !syntax[c].Is(ChunkTraits.Compound);
        }

        return false;
    }

    /// <summary>Whether the reported words end at a comma.</summary>
    public bool EndsAt(int comma, int end) => EndsAtComma(comma, end, false);

    /// <summary>A dash, or a hyphen or two in its place.</summary>
    private bool IsDash(int c) => syntax.SymbolOf(c) is '–' or '—'
        || (syntax.IsMark(c, '-') && _tokens[syntax[c].First].HasSpaceBefore && (_tokens[syntax[c].Last + 1].HasSpaceBefore || _tokens[syntax[c].Last + 1].IsSymbol('-')));

    private bool HasPartner(int dash, int end)
    {
        for (int c = dash + 1; c < end; c++)
        {
            if (IsDash(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether no comma behind a relative clause gives the word back to the sentence.</summary>
    private bool IsClosing(int relative, int end)
    {
        for (int c = relative + 1; c < end; c++)
        {
            if (syntax.IsMark(c, ',') && (syntax[c + 1].IsFiniteVerb || syntax[c + 1].Kind == ChunkKind.Coordinator))
                return false;
        }

        return true;
    }

    /// <summary><c>…, the founder of the firm</c>: a noun phrase with an article that ends the sentence and is no part of a list.</summary>
    private bool IsClosingApposition(int c, int end)
    {
        // ", one that …", ", both of which …"
        if (syntax[c].Is(ChunkTraits.Pronoun) && _tokens[syntax[c].Head].Is(Trait.Quantifier))
            return syntax[c + 1].Kind is ChunkKind.Relative or ChunkKind.Complementizer || (syntax[c + 1].Kind == ChunkKind.Preposition && syntax[c + 2].Kind == ChunkKind.Relative && IsClosing(c + 2, end));
        // ", a claim which the mayor, Ann Cole, called odd"
        if (syntax[c + 1].Kind is ChunkKind.Relative or ChunkKind.Complementizer && syntax[c].Is(ChunkTraits.Indefinite) && syntax.Classes[syntax[c].First] == WordClass.Determiner)
            return true;
        if (syntax.Classes[syntax[c].First] != WordClass.Determiner || !syntax[c - 2].IsNounPhrase)
            return false;
        for (int k = c + 1; k < end; k++)
        {
            if (syntax.IsMark(k, ',') || syntax[k].Kind == ChunkKind.Coordinator || syntax[k].IsFiniteVerb && k < c + 3 && syntax[k - 1].Kind != ChunkKind.Relative)
                return false;
        }

        return true;
    }

    private bool EndsAtComma(int comma, int end, bool inRelative)
    {
        int c = comma + 1;
        if (c >= end)
            return true;
        ref readonly Chunk next = ref syntax[c];
        switch (next.Kind)
        {
            case ChunkKind.VerbGroup when next.Is(ChunkTraits.Gerund):
                return _tokens[next.Head].Is(Trait.Cue | Trait.WeakCue | Trait.Idiom);
            case ChunkKind.Adverb when inRelative && syntax.Language.HeadIsLast && syntax[c + 1].IsFiniteVerb:
                return true;
            case ChunkKind.Adverb when _tokens[next.First].IsForm("tout") && _tokens[syntax[c + 1].First].IsForm("en") && syntax[c + 2].IsVerbGroup && syntax[c + 2].Is(ChunkTraits.Gerund):
                return true;
            case ChunkKind.Adverb when syntax[c + 1].IsVerbGroup && syntax[c + 1].Is(ChunkTraits.Gerund):
                return _tokens[syntax[c + 1].Head].Is(Trait.Cue | Trait.WeakCue | Trait.Idiom);
            case ChunkKind.Preposition:
                if (_tokens[next.First].IsForm("en") && syntax[c + 1].IsVerbGroup && _tokens[syntax[c + 1].Head].Is(Trait.Cue))
                    return true;
                if (sources.EndAt(next.First) >= 0)
                    return true;
                // ", sans convaincre"
                if (_tokens[next.First].IsForm("sans") && syntax[c + 1].IsVerbGroup && syntax[c + 1].Is(ChunkTraits.Infinitive))
                    return true;
                // ", avant d'ajouter"
                if (!syntax.Language.HasBareClauses && EndsInReport(c, end))
                    return true;
                return _tokens[next.First].Lexeme.Form is "with" && syntax[c + 1].IsNounPhrase && syntax[c + 2].IsVerbGroup && syntax[c + 2].Is(ChunkTraits.Gerund);
            case ChunkKind.Subordinator:
                return _tokens[next.First].Lexeme.Form is "although" or "though" or "while" or "whereas" or "tandis" or "alors" || (_tokens[next.First].Lexeme.Form is "quand" or "lorsque" && EndsInReport(c, end));
            case ChunkKind.Coordinator:
                if (syntax[c + 1].Kind == ChunkKind.Complementizer || (syntax[c + 1].Kind == ChunkKind.Preposition && sources.EndAt(syntax[c + 1].First) < 0))
                    return false;
                return BeginsAnotherReport(c, end) || (syntax[c + 1].IsNounPhrase && (HasVerbBeforeComma(c + 1, end) || HasReportBehindApposition(c + 1, end)));
            case ChunkKind.Relative:
                // What a closing relative adds is the writer's: ", who visited twice".
                return syntax.Language.HeadIsLast && IsClosing(c, end);
            case ChunkKind.VerbGroup when syntax.Language.HeadIsLast && next.Is(ChunkTraits.Finite):
                // "Marsh, who said he was ill, came": the verb of the clause round it.
                return _tokens[next.Head].Is(Trait.Cue) || inRelative;
            // ", ce que le syndicat dément": the writer's.
            case ChunkKind.NounPhrase when syntax.FormOf(c) is "ce" && next.First == next.Last && syntax[c + 1].Kind is ChunkKind.Complementizer or ChunkKind.Relative:
                return true;
            case ChunkKind.NounPhrase when syntax.Language.HeadIsLast && IsClosingApposition(c, end):
                return true;
            case ChunkKind.NounPhrase:
                // "…, X said, adding": a tag, which tells all that stands before it.
                if (syntax.Language.HasBareClauses && syntax[c + 1].IsFiniteVerb && _tokens[syntax[c + 1].Head].Is(Trait.Cue) && !next.Is(ChunkTraits.Temporal) && c + 2 < end && syntax[c + 2].Kind == ChunkKind.Mark)
                    return true;
                // "…, X said": the next tag.
                return syntax[c + 1].IsFiniteVerb && _tokens[syntax[c + 1].Head].Is(Trait.Cue) && !next.Is(ChunkTraits.Temporal) && c + 2 < end && syntax[c + 2].Kind is ChunkKind.Complementizer or ChunkKind.Marked;
            default:
                return false;
        }
    }

    /// <summary>Whether what a comma begins has a verb of saying of its own for its first verb, with words in marks or a clause behind.</summary>
    private bool EndsInReport(int first, int end)
    {
        for (int c = first + 1; c < end; c++)
        {
            if (!syntax[c].IsVerbGroup || syntax[c].Is(ChunkTraits.Participle))
                continue;
            return _tokens[syntax[c].Head].Is(Trait.Cue | Trait.WeakCue) && (syntax[c].Is(ChunkTraits.Finite) || c <= first + 2);
        }

        return false;
    }

    /// <summary>
    /// <c>While one firm says it grew, another says it shrank</c>, <c>After saying he was late, he left</c>: what is reported in front of the main clause ends where that begins.
    /// </summary>
    private bool BeginsMainClause(int c, int cue)
    {
        int subject = c;
        while (syntax[subject].Kind is ChunkKind.Adverb or ChunkKind.Time)
            subject++;
        if (!syntax[subject].IsNounPhrase || syntax[subject].Is(ChunkTraits.Temporal) || !syntax[subject + 1].IsVerbGroup || !syntax[subject + 1].Is(ChunkTraits.Finite))
            return false;
        int start = syntax.FirstOf(syntax.SentenceOf(c));
        while (start < cue && syntax[start].Kind is ChunkKind.Coordinator or ChunkKind.Mark)
            start++;
        bool subordinate = syntax[start].Kind == ChunkKind.Subordinator || (!syntax.Language.HasBareClauses && syntax[start].Kind == ChunkKind.Complementizer) || syntax[start].IsVerbGroup && syntax[start].Is(ChunkTraits.Gerund | ChunkTraits.Participle)
            || syntax[start].Kind == ChunkKind.Preposition && (syntax[start + 1].IsVerbGroup || syntax.Language.BeginsClause(_tokens[syntax[start].First]));
        if (!subordinate)
            return false;
        for (int k = start; k < cue; k++)
        {
            if (syntax.IsMark(k, ',') && syntax[k + 1].IsNounPhrase && syntax[k + 2].IsVerbGroup)
                return false;
        }

        return true;
    }

    private bool HasVerbBeforeComma(int c, int end)
    {
        for (int k = c + 1; k < end && k < c + 10; k++)
        {
            if (syntax[k].IsFiniteVerb)
                return true;
            if (syntax[k].Kind is ChunkKind.Mark or ChunkKind.Coordinator)
                return false;
        }

        return false;
    }

    /// <summary><c>, and the patient, a teacher, says</c></summary>
    private bool HasReportBehindApposition(int c, int end)
    {
        if (!syntax.IsMark(c + 1, ','))
            return false;
        for (int k = c + 2; k < end && k < c + 10; k++)
        {
            if (syntax.IsMark(k, ','))
                return syntax[k + 1].IsFiniteVerb && _tokens[syntax[k + 1].Head].Is(Trait.Cue);
            if (syntax[k].IsVerbGroup)
                return false;
        }

        return false;
    }

    /// <summary><c>and added that</c>, <c>et Y répond</c>: a verb of saying behind the coordinator, with or without a subject.</summary>
    private bool BeginsAnotherReport(int coordinator, int end)
    {
        int c = coordinator + 1;
        while (c < end && syntax[c].Kind is ChunkKind.Adverb or ChunkKind.Time)
            c++;
        if (c < end && syntax[c].IsNounPhrase && !syntax[c].Is(ChunkTraits.Temporal))
            c++;
        // ", et accusé son adversaire d'être"
        if (c < end && !syntax.Language.HasBareClauses && syntax.IsMark(coordinator - 1, ',') && syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Participle) && _tokens[syntax[c].Head].Is(Trait.Cue | Trait.WeakCue))
            return true;
        if (c >= end || !syntax[c].IsVerbGroup || !syntax[c].Is(ChunkTraits.Finite))
            return false;
        ref readonly Chunk group = ref syntax[c];
        bool cue = _tokens[group.Head].Is(Trait.Cue) || _tokens[group.Head].Is(Trait.WeakCue) && syntax[c + 1].Kind == ChunkKind.Complementizer || syntax.Document.Lexicon.Idioms.EndAt(_tokens, group.Head) > 0;
        if (!cue)
            return false;
        // "said prices rose and wages will rise": a verb of saying only with what it reports.
        ref readonly Chunk next = ref syntax[c + 1];
        return next.Kind is ChunkKind.Complementizer or ChunkKind.Marked || (syntax.IsMark(c + 1, ':')) || (next.Kind == ChunkKind.Mark && syntax[c + 2].Kind == ChunkKind.Marked) || (syntax[c].Head > 0 && next.IsNounPhrase && !_tokens[group.Head].Is(Trait.Noun)) || (next.Kind == ChunkKind.Preposition && _tokens[group.Head].Is(Trait.Infinitival));
    }
}
