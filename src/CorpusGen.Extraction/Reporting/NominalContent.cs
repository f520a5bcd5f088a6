using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>Where the noun phrase ends that a verb reports: before a time, a comma, another verb, and where or in what it is said.</summary>
internal sealed class NominalContent(ArticleSyntax syntax)
{
    /// <summary>A list goes on no further behind its first comma.</summary>
    private const int MaximumList = 8;

    private readonly TokenList _tokens = syntax.Tokens;

    private bool HasBareClauses => syntax.Language.HasBareClauses;

    /// <summary>The chunk after a reported noun phrase.</summary>
    public int EndOf(int first, int end)
    {
        bool inClause = false;
        for (int c = first + 1; c < end; c++)
        {
            inClause |= HasBareClauses && syntax[c].Kind is ChunkKind.Relative or ChunkKind.Complementizer;
            if (!inClause && IsTime(c))
                return syntax[c - 1].Kind == ChunkKind.Preposition ? c - 1 : c;
            // "women who complained about the noise “would be ignored”": what is told of them.
            if (HasBareClauses && BeginsWithVerb(c))
                return c;
            if (HasBareClauses && !inClause && syntax[c].Kind == ChunkKind.Preposition && IsOccasion(c))
                return c;
            if (EndsAt(c, end))
                return c;
        }

        return end;
    }

    /// <summary>Where words in marks begin with the verb of another clause; where none do, the end.</summary>
    public int PredicateInMarks(int first, int end)
    {
        for (int c = first; c < end; c++)
        {
            if (BeginsWithVerb(c))
                return c;
        }

        return end;
    }

    /// <summary>
    /// How far the object of a verb reaches for words in marks: to the next verb or comma; not far for a verb that only marks make one of saying.
    /// </summary>
    public int ReachOf(int first, int end, bool isStrong)
    {
        int limit = Math.Min(end, first + (isStrong ? 12 : 7));
        bool list = false;
        for (int c = first; c < limit; c++)
        {
            // Behind the first words in marks the list goes on.
            if (syntax[c].Kind == ChunkKind.Marked && isStrong)
                (list, limit) = (true, Math.Min(end, c + 24));
            bool verb = syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Finite | ChunkTraits.Gerund);
            if (c > first && (verb || (syntax[c].Kind == ChunkKind.Mark && !list)))
                return c;
        }

        return limit;
    }

    private bool EndsAt(int c, int end) => syntax[c].Kind switch
    {
        ChunkKind.Mark => syntax.IsMark(c, ',') && !(HasBareClauses && IsListed(c, end)),
        ChunkKind.Coordinator => IsBeforeVerb(c),
        ChunkKind.Subordinator => true,
        _ => false,
    };

    private bool BeginsWithVerb(int chunk) =>
        syntax[chunk].Kind == ChunkKind.Marked && syntax.Classes[syntax[chunk].First + 1] is WordClass.Auxiliary or WordClass.Verb;

    /// <summary>A day; or where it is said, <c>in a statement</c>.</summary>
    private bool IsTime(int c)
    {
        ref readonly Chunk chunk = ref syntax[c];
        return chunk.Kind == ChunkKind.Time || chunk.Is(ChunkTraits.Temporal)
            || (chunk.IsNounPhrase && syntax[c - 1].Kind == ChunkKind.Preposition && 
                _tokens[chunk.Head].Is(Trait.SpeechNoun) && _tokens[chunk.First].Is(Trait.IndefiniteArticle));
    }

    /// <summary>
    /// English: where or when it is said, behind the noun phrase: <c>in an interview</c>, <c>at a press conference</c>, <c>before leaving</c>.
    /// </summary>
    private bool IsOccasion(int preposition)
    {
        string form = syntax.FormOf(preposition);
        if (form is "since" or "before" or "until" or "during")
            return true;
        ref readonly Chunk next = ref syntax[preposition + 1];
        return form is "in" or "at" or "on" or "through" && next.IsNounPhrase
            && _tokens[next.Head].Is(Trait.SpeechNoun | Trait.DocumentNoun | Trait.Occasion)
            && !_tokens[next.Head].Is(Trait.PersonNoun | Trait.OrganisationNoun);
    }

    /// <summary>Whether a coordinator joins verbs: what stands behind it is not the noun phrase's.</summary>
    private bool IsBeforeVerb(int coordinator)
    {
        ref readonly Chunk next = ref syntax[coordinator + 1];
        return next.IsVerbGroup && (!HasBareClauses || next.Is(ChunkTraits.Finite)) || next.Kind == ChunkKind.Adverb && syntax[coordinator + 2].IsVerbGroup;
    }

    /// <summary>English: the noun phrase goes on behind a comma with <c>including</c>, or in a list.</summary>
    private bool IsListed(int comma, int end)
    {
        if (_tokens[syntax[comma + 1].First].IsForm("including"))
            return true;
        for (int c = comma + 1; c < end && c < comma + MaximumList; c++)
        {
            if (syntax[c].Kind == ChunkKind.Coordinator)
                return syntax[c - 1].IsNounPhrase && syntax[c + 1].IsNounPhrase && !syntax[c + 2].IsFiniteVerb;
            if (!syntax[c].IsNounPhrase && !syntax.IsMark(c, ',') || syntax[c].Is(ChunkTraits.Temporal | ChunkTraits.Pronoun))
                return false;
        }

        return false;
    }
}
