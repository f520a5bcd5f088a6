using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Whether the verb of a tag has nothing of its own to report: adverbs, days, to whom and where, then the sentence's end, a comma, a coordinator or the next
/// words in marks.
/// </summary>
internal sealed class TagEnd(ArticleSyntax syntax, FiniteVerbs verbs)
{
    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>Whether the tag ends behind its verb.</summary>
    /// <param name="cue">The verb, up to its subject where that stands behind it.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="behindSpan">Whether the tag stands behind words in marks.</param>
    public bool Closes(CueVerb cue, int end, bool behindSpan)
    {
        int c = syntax.ChunkAt(cue.Last + 1);
        bool addressed = false;
        while (c < end)
        {
            ref readonly Chunk chunk = ref syntax[c];
            switch (chunk.Kind)
            {
                case ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Bracketed:
                case ChunkKind.NounPhrase when chunk.Is(ChunkTraits.Temporal):
                case ChunkKind.VerbGroup when chunk.Is(ChunkTraits.Participle | ChunkTraits.Gerund):
                    c++;
                    break;
                // "urged members to wait" reports what it asks for.
                case ChunkKind.Preposition when addressed && _tokens[cue.Head].Is(Trait.Infinitival) && IsInfinitive(c + 1):
                    return false;
                case ChunkKind.Preposition when _tokens[chunk.First].IsForm("as") || !IsGoverned(cue, c + 1):
                    return false;
                case ChunkKind.Preposition:
                    c += 2;
                    break;
                case ChunkKind.NounPhrase when !addressed && (_tokens[cue.Head].Is(Trait.Addressing) || behindSpan && !IsSubject(c, end)):
                    addressed = true;
                    c++;
                    break;
                case ChunkKind.NounPhrase when syntax[c - 1].IsVerbGroup && c > cue.Chunk + 1:
                    // "said in posing the question"
                    c++;
                    break;
                case ChunkKind.Marked:
                    return behindSpan && syntax.IsMark(c - 1, ',');
                case ChunkKind.Mark:
                    return syntax.IsMark(c, ',') && c + 1 < end && syntax[c + 1].Kind == ChunkKind.Marked ? behindSpan : !syntax.IsMark(c, ':');
                case ChunkKind.Relative:
                    return behindSpan;
                case ChunkKind.Subordinator or ChunkKind.Coordinator:
                    return behindSpan || !addressed;
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>A comma behind the verb, or behind whom one speaks to: <c>, she told him,</c>.</summary>
    public bool ClosesWithComma(CueVerb cue, int end)
    {
        int c = cue.Chunk + 1;
        if (syntax.Language.HasBareClauses && _tokens[cue.Head].Is(Trait.Addressing) && syntax[c].IsNounPhrase)
            c++;
        return c < end && syntax.IsMark(c, ',');
    }

    private bool IsSubject(int c, int end) => verbs.AreIn(c + 1, Math.Min(end, c + 3));

    private bool IsInfinitive(int c) => syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Infinitive);

    /// <summary>Whether a preposition governs what tells where, when and how: a noun phrase, a day, a gerund; an infinitive not just behind the verb.</summary>
    private bool IsGoverned(CueVerb cue, int c) => syntax[c].Kind is ChunkKind.NounPhrase or ChunkKind.Time or ChunkKind.Marked or ChunkKind.Preposition
        || syntax[c].IsVerbGroup && (syntax[c].Is(ChunkTraits.Gerund) || c > cue.Chunk + 2 && syntax[c].Is(ChunkTraits.Infinitive));
}
