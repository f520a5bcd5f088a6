using System;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>
/// A French verb group: pronouns, verb, pronoun behind a hyphen, adverbs, asides, participle, and the infinitive of a verb that only says how
/// something is done: <c>ne l'a-t-il pas dit</c>, <c>a, dans la foulée, précisé</c>, <c>s'est de son côté réjoui</c>, <c>a tenu à rappeler</c>.
/// </summary>
internal sealed class FrenchVerbGroups
{
    /// <summary>An aside between auxiliary and participle is not longer.</summary>
    private const int MaximumAside = 12;

    private const int MaximumPronouns = 6;

    public bool TryRead(TokenList tokens, WordClass[] classes, int first, int end, out Chunk group)
    {
        group = default;
        int i = first, clitics = Math.Min(end, first + MaximumPronouns);
        bool negated = false;
        int reflexive = -1;
        while (i < clitics && (classes[i] is WordClass.Clitic or WordClass.Negation || (i > first && classes[i] == WordClass.Adverb && negated && classes[Math.Min(i + 1, end - 1)] is WordClass.Infinitive or WordClass.Clitic or WordClass.Adverb)))
        {
            negated |= classes[i] == WordClass.Negation;
            if (tokens[i].Lexeme.Form is "se" or "s'" or "me" or "m'")
                reflexive = i;
            i++;
        }

        if (i >= end)
            return false;
        int start = reflexive >= 0 ? reflexive : i;
        ChunkTraits negation = negated ? ChunkTraits.Negated : ChunkTraits.None;
        switch (classes[i])
        {
            case WordClass.Auxiliary:
                return ReadFinite(tokens, classes, first, start, i, end, reflexive >= 0, negation, out group);
            case WordClass.Verb:
                return ReadFinite(tokens, classes, first, start, i, end, true, negation, out group);
            case WordClass.Infinitive:
                // "avoir dit", "être venu"
                int head = tokens[i].Is(Trait.Have | Trait.Be) ? ParticipleAfter(tokens, classes, i, end) : i;
                if (head < 0)
                    head = i;
                int last = head;
                ReadChain(tokens, classes, ref head, ref last, end);
                group = new Chunk(ChunkKind.VerbGroup, ChunkTraits.Infinitive | negation, first, last, head, start, -1);
                return true;
            case WordClass.Gerund:
                int gerund = tokens[i].Is(Trait.Have | Trait.Be) ? ParticipleAfter(tokens, classes, i, end) : i;
                if (gerund < 0)
                    gerund = i;
                int gerundLast = gerund;
                ReadChain(tokens, classes, ref gerund, ref gerundLast, end);
                group = new Chunk(ChunkKind.VerbGroup, ChunkTraits.Gerund | negation, first, gerundLast, gerund, start, -1);
                return true;
            case WordClass.Participle when i == first:
                group = new Chunk(ChunkKind.VerbGroup, ChunkTraits.Participle, first, i, i, i, -1);
                return true;
            default:
                return false;
        }
    }

    private static bool ReadFinite(TokenList tokens, WordClass[] classes, int first, int start, int verb, int end, bool active, ChunkTraits traits, out Chunk group)
    {
        int last = verb, head = verb;
        int subject = PronounBehind(tokens, verb, end);
        if (subject >= 0)
            last = subject;
        traits |= ChunkTraits.Finite;
        if (classes[verb] == WordClass.Auxiliary && tokens[verb].Is(Trait.Have | Trait.Be))
        {
            int participle = ParticipleAfter(tokens, classes, last, end);
            bool passive = tokens[verb].Is(Trait.Be) && !active;
            if (participle >= 0 && tokens[participle].IsForm("été") && ParticipleAfter(tokens, classes, participle, end) is var second && second >= 0)
                (participle, passive) = (second, true);
            if (participle >= 0)
            {
                (head, last) = (participle, participle);
                traits |= ChunkTraits.Compound | (passive ? ChunkTraits.Passive : ChunkTraits.None);
            }
        }
        else
        {
            while (last + 1 < end && tokens[last + 1].Lexeme.Form is "pas" or "plus" or "jamais")
                last++;
        }

        ReadChain(tokens, classes, ref head, ref last, end);
        group = new Chunk(ChunkKind.VerbGroup, traits, first, last, head, start, subject);
        return true;
    }

    /// <summary>The pronoun of <c>dit-il</c>, <c>a-t-elle</c>, or -1.</summary>
    private static int PronounBehind(TokenList tokens, int verb, int end)
    {
        if (verb + 2 >= end || !tokens[verb + 1].IsSymbol('-') || tokens[verb + 1].HasSpaceBefore)
            return -1;
        int i = verb + 2;
        if (tokens[i].IsWord && tokens[i].Length == 1 && tokens[i + 1].IsSymbol('-'))
            i += 2;
        return i < end && tokens[i].Lexeme.Form is "il" or "elle" or "on" or "ils" or "elles" or "je" or "nous" or "vous" or "tu" ? i : -1;
    }

    /// <summary>The participle of an auxiliary: past adverbs, and past an aside that it ends (<c>a pour sa part déclaré</c>, <c>a, dans la foulée, précisé</c>); or -1.</summary>
    private static int ParticipleAfter(TokenList tokens, WordClass[] classes, int last, int end)
    {
        int i = last + 1;
        // "a le premier soutenu"
        if (i + 1 < end && classes[i] == WordClass.Determiner && tokens[i + 1].Lexeme.Form is "premier" or "première" or "premiers" or "premières")
            i += 2;
        while (i < end && (classes[i] is WordClass.Adverb or WordClass.Time || tokens[i].Lexeme.Form is "tous" or "toutes" or "pas" or "tout" or "lui" or "elle" or "eux" || IsEmphatic(tokens, i)))
            i++;
        if (i >= end)
            return -1;
        if (classes[i] == WordClass.Participle)
            return i;
        int limit = Math.Min(end, i + MaximumAside);
        if (tokens[i].IsSymbol(','))
        {
            // "aurait, selon son avocat, agi": a source phrase is read for itself.
            if (tokens[i + 1].Lexeme.Form is "selon" or "d'")
                return -1;
            for (int k = i + 1; k < limit; k++)
            {
                if (classes[k] is WordClass.Verb or WordClass.Auxiliary)
                    return -1;
                if (tokens[k].IsSymbol(',') && k + 1 < end && tokens[k + 1].Is(Trait.Participle) && classes[k + 1] is WordClass.Participle or WordClass.Verb or WordClass.Noun or WordClass.Adjective)
                {
                    classes[k + 1] = WordClass.Participle;
                    return k + 1;
                }
            }

            return -1;
        }

        if (classes[i] == WordClass.Preposition || tokens[i].IsForm("il"))
        {
            for (int k = i + 1; k < Math.Min(limit, i + 8); k++)
            {
                if (classes[k] is WordClass.Verb or WordClass.Auxiliary && !tokens[k].Is(Trait.Participle) || classes[k] == WordClass.None && !tokens[k].IsSymbol('-') || classes[k] is WordClass.Complementizer or WordClass.Relative)
                    return -1;
                // "a à plusieurs reprises dénoncé": the participle of a cue, not what describes the noun before it.
                if (tokens[k].Is(Trait.Participle) && tokens[k].Is(Trait.Cue | Trait.WeakCue | Trait.Idiom) && (classes[k] is WordClass.Participle or WordClass.Verb or WordClass.Adjective && k > i + 1 || tokens[k].Is(Trait.Idiom) && classes[k - 1] == WordClass.Adverb))
                {
                    classes[k] = WordClass.Participle;
                    return k;
                }
            }
        }

        return -1;
    }

    /// <summary><c>lui-même</c>, <c>elle-même</c></summary>
    private static bool IsEmphatic(TokenList tokens, int i) => tokens[i].IsSymbol('-') && tokens[i + 1].Lexeme.Form is "même" or "mêmes" || (tokens[i].Lexeme.Form is "même" or "mêmes" && tokens[i - 1].IsSymbol('-'));

    /// <summary><c>a tenu à rappeler</c>, <c>vient de déclarer</c>, <c>s'est empressé de répondre</c>, <c>peut dire</c>: what is said is the infinitive's.</summary>
    private static void ReadChain(TokenList tokens, WordClass[] classes, ref int head, ref int last, int end)
    {
        for (int step = 0; step < 3 && tokens[head].Is(Trait.LightVerb | Trait.Modal); step++)
        {
            int i = last + 1;
            while (i < end && i < last + 4 && classes[i] is WordClass.Adverb or WordClass.Time)
                i++;
            if (i < end && tokens[i].Lexeme.Form is "à" or "de" or "d'" or "par")
                i++;
            while (i < end && classes[i] is WordClass.Clitic or WordClass.Adverb && i < last + 6)
                i++;
            if (i >= end || classes[i] != WordClass.Infinitive)
                return;
            head = last = i;
        }
    }
}
