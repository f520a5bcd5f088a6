using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>
/// An English verb group: auxiliaries, adverbs, verb, and the infinitive of a verb that only says how something is done:
/// <c>has not yet said</c>, <c>was asked</c>, <c>went on to say</c>.
/// </summary>
internal sealed class EnglishVerbGroups
{
    private const int MaximumWords = 12;

    public bool TryRead(TokenList tokens, WordClass[] classes, int first, int end, out Chunk group)
    {
        group = default;
        int limit = System.Math.Min(end, first + MaximumWords);
        bool negated = false;
        switch (classes[first])
        {
            case WordClass.Auxiliary:
                int head = first, last = first;
                ChunkTraits traits = ChunkTraits.Finite;
                int be = tokens[first].Is(Trait.Be) || tokens[first].IsForm("'s") ? first : -1;
                negated = tokens[first].Is(Trait.Negation);
                for (int i = first + 1; i < limit; i++)
                {
                    if (classes[i] is WordClass.Adverb or WordClass.Negation)
                    {
                        negated |= classes[i] == WordClass.Negation;
                        continue;
                    }

                    if (classes[i] is not (WordClass.Participle or WordClass.Gerund or WordClass.Infinitive or WordClass.Auxiliary) && !(classes[i] == WordClass.Verb && tokens[i].Is(Trait.Participle | Trait.Infinitive)))
                        break;
                    (head, last) = (i, i);
                    traits |= ChunkTraits.Compound;
                    traits &= ~ChunkTraits.Passive;
                    if (be >= 0 && be == Previous(classes, i) && tokens[i].Is(Trait.Participle) && !tokens[i].Is(Trait.Be))
                        traits |= ChunkTraits.Passive;
                    if (tokens[i].Is(Trait.Be))
                        be = i;
                    else if (!tokens[i].Is(Trait.Have | Trait.Modal))
                        break;
                }

                ReadChain(tokens, classes, ref head, ref last, end);
                group = new Chunk(ChunkKind.VerbGroup, traits | (negated ? ChunkTraits.Negated : 0), first, last, head, first, -1);
                return true;
            case WordClass.Verb:
                head = last = first;
                ReadChain(tokens, classes, ref head, ref last, end);
                group = new Chunk(ChunkKind.VerbGroup, ChunkTraits.Finite, first, last, head, first, -1);
                return true;
            case WordClass.Participle:
                group = new Chunk(ChunkKind.VerbGroup, ChunkTraits.Participle, first, first, first, first, -1);
                return true;
            case WordClass.Gerund:
                head = last = first;
                ReadChain(tokens, classes, ref head, ref last, end);
                group = new Chunk(ChunkKind.VerbGroup, ChunkTraits.Gerund, first, last, head, first, -1);
                return true;
            case WordClass.Infinitive:
                head = last = first;
                if (tokens[first].Is(Trait.Have | Trait.Be) && first + 1 < end && classes[first + 1] is WordClass.Participle or WordClass.Gerund)
                    head = last = first + 1;
                ReadChain(tokens, classes, ref head, ref last, end);
                group = new Chunk(ChunkKind.VerbGroup, ChunkTraits.Infinitive, first, last, head, first, -1);
                return true;
            default:
                return false;
        }
    }

    private static int Previous(WordClass[] classes, int i)
    {
        int k = i - 1;
        while (k > 0 && classes[k] is WordClass.Adverb or WordClass.Negation)
            k--;
        return k;
    }

    /// <summary><c>went on to say</c>, <c>wanted to tell</c>: what is said is the infinitive's.</summary>
    private static void ReadChain(TokenList tokens, WordClass[] classes, ref int head, ref int last, int end)
    {
        for (int step = 0; step < 2 && tokens[head].Is(Trait.LightVerb); step++)
        {
            int i = last + 1;
            if (i < end && tokens[i].IsForm("on"))
                i++;
            if (i + 1 >= end || !tokens[i].IsForm("to") || classes[i + 1] != WordClass.Infinitive || !tokens[i + 1].Is(Trait.Cue | Trait.WeakCue))
                return;
            head = last = i + 1;
        }
    }
}
