using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>The subject behind the verb of a tag: <c>a confirmé à l'AFP la police</c>, <c>said Marsh</c>, <c>assure-t-on au ministère</c>.</summary>
internal sealed class InvertedSubject(ArticleSyntax syntax, SourcePhrases phrases, MentionResolver resolver)
{
    /// <summary>An inverted subject is not further behind its verb.</summary>
    private const int MaximumInversion = 24;

    /// <summary>No more days, places and asides stand between.</summary>
    private const int MaximumSteps = 8;

    /// <summary>A place is no further behind <c>on</c>.</summary>
    private const int MaximumPlace = 8;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The chunk of the subject behind a verb, or -1.</summary>
    /// <param name="cue">The verb.</param>
    /// <param name="end">The end of the sentence.</param>
    public int Of(CueVerb cue, int end) => syntax.Language.InvertsFreely ? Behind(cue, end) : Beside(cue, end);

    /// <summary><c>assure-t-on au ministère</c>, <c>a-t-on appris auprès de l'entreprise</c>: the chunk of the place that speaks, or -1.</summary>
    public int PlaceOfOn(int first, int end)
    {
        for (int c = first; c < Math.Min(end, first + MaximumPlace); c++)
        {
            if (syntax[c].Kind is not (ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Time or ChunkKind.NounPhrase))
                return -1;
            string form = syntax.FormOf(c);
            if (syntax[c].Kind != ChunkKind.Preposition || form is not ("auprès" or "à" or "au" or "aux" or "chez" or "dans" or "de"))
                continue;
            int place = c + 1;
            while (place < end && syntax[place].Kind is ChunkKind.Preposition or ChunkKind.Adverb || _tokens[syntax[place].First].IsForm("sein"))
                place++;
            if (IsPlace(place, form))
                return place;
        }

        return -1;
    }

    private bool IsPlace(int c, string preposition)
    {
        if (!syntax[c].IsNounPhrase || syntax[c].Is(ChunkTraits.Temporal))
            return false;
        SourcePhrase place = phrases.Of(c, c);
        return resolver.IsSpeaker(place) || preposition is not "dans" && syntax[c].Is(ChunkTraits.Definite) && resolver.CanSpeak(place);
    }

    /// <summary>
    /// English: <c>said Marsh</c>, with nothing between and no verb behind. Verbs whose object is whom one speaks to do not stand before their subject.
    /// </summary>
    private int Beside(CueVerb cue, int end)
    {
        int c = cue.Chunk + 1;
        if (syntax[cue.Chunk].Is(ChunkTraits.Compound) || (_tokens[cue.Head].Is(Trait.Addressing) && !Asks(cue) && !Warns(cue)))
            return -1;
        if (c >= end || !syntax[c].IsNounPhrase || syntax[c].Is(ChunkTraits.Temporal) || !resolver.CanSpeak(phrases.Of(c, c)))
            return -1;
        bool governs = c + 1 < end && (syntax[c + 1].IsFiniteVerb || syntax.IsMark(c + 1, ':') || syntax[c + 1].Kind == ChunkKind.Complementizer);
        return governs || !resolver.IsSpeaker(phrases.Of(c, c)) && !_tokens[cue.Head].Is(Trait.Cue) ? -1 : c;
    }

    /// <summary><c>“…?” asked Marsh</c>: the one of them that does.</summary>
    private bool Asks(CueVerb cue) => _tokens[cue.Head].Lexeme.Form is "asked" or "asks"
        && syntax[cue.Chunk - 1].Kind == ChunkKind.Marked && _tokens[syntax[cue.Chunk - 1].Last - 1].IsSymbol('?');

    /// <summary><c>“…,” advises Ann Cole.</c>: nobody else could advise her.</summary>
    private bool Warns(CueVerb cue)
    {
        int c = cue.Chunk + 1;
        return syntax[cue.Chunk - 1].Kind == ChunkKind.Marked && syntax[c].IsNounPhrase && syntax.Classes[syntax[c].Last] == WordClass.Name
            && resolver.IsPerson(phrases.Of(c, c)) && syntax[c + 1].Kind == ChunkKind.Mark;
    }

    /// <summary>French: past adverbs, days, asides, and to whom, where and how it was said.</summary>
    private int Behind(CueVerb cue, int end)
    {
        int limit = Math.Min(end, cue.Chunk + MaximumInversion);
        int c = syntax.ChunkAt(cue.Last + 1);
        for (int step = 0; step < MaximumSteps && c >= 0 && c < limit; step++)
        {
            ref readonly Chunk chunk = ref syntax[c];
            switch (chunk.Kind)
            {
                case ChunkKind.Mark when syntax.IsMark(c, ',') && BehindAside(c, limit) is >= 0 and var behind:
                    c = behind;
                    break;
                case ChunkKind.Mark when syntax.IsMark(c, ','):
                    return c == cue.Chunk + 1 ? BetweenCommas(c, limit) : -1;
                case ChunkKind.Preposition:
                    c = BehindComplement(c, limit);
                    break;
                case ChunkKind.NounPhrase when IsAgo(chunk):
                    c = BehindAgo(c, limit);
                    break;
                case ChunkKind.NounPhrase when !chunk.Is(ChunkTraits.Temporal):
                    return IsSubject(c) ? c : -1;
                case ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Bracketed or ChunkKind.NounPhrase:
                case ChunkKind.VerbGroup when step > 0 && chunk.Is(ChunkTraits.Gerund | ChunkTraits.Participle):
                    c++;
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>The chunk behind the aside that a comma opens, or -1.</summary>
    private int BehindAside(int comma, int limit)
    {
        int close = Closing(comma, limit);
        return close >= 0 && !IsSubject(comma + 1) ? close + 1 : -1;
    }

    /// <summary>A subject between two commas: <c>a assuré, le maire de Lyon, …</c>; or -1.</summary>
    private int BetweenCommas(int comma, int limit) => comma + 1 < limit && IsSubject(comma + 1) && Closing(comma, limit) >= 0 ? comma + 1 : -1;

    /// <summary>The next comma that no finite verb stands before, or -1.</summary>
    private int Closing(int comma, int limit)
    {
        int close = comma + 1;
        while (close < limit && !syntax.IsMark(close, ',') && !syntax[close].IsFiniteVerb)
            close++;
        return close < limit && syntax.IsMark(close, ',') ? close : -1;
    }

    /// <summary>The chunk behind a preposition with what it governs, or -1.</summary>
    private int BehindComplement(int preposition, int limit)
    {
        int c = preposition + 1;
        while (c < limit && syntax[c].Kind is ChunkKind.Preposition or ChunkKind.Adverb)
            c++;
        bool governed = syntax[c].Kind is ChunkKind.NounPhrase or ChunkKind.Time or ChunkKind.Marked
            || (syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Gerund | ChunkTraits.Infinitive));
        return c < limit && governed ? c + 1 : -1;
    }

    /// <summary><c>relevait il y a quelques semaines X</c></summary>
    private bool IsAgo(in Chunk phrase) => !phrase.Is(ChunkTraits.Temporal)
        && _tokens[phrase.First].IsForm("il") && _tokens[phrase.First + 1].IsForm("y") && _tokens[phrase.First + 2].IsForm("a");

    private int BehindAgo(int c, int limit)
    {
        c++;
        while (c < limit && (syntax[c].IsVerbGroup || syntax[c].Is(ChunkTraits.Temporal)))
            c++;
        return c;
    }

    private bool IsSubject(int c)
    {
        ref readonly Chunk phrase = ref syntax[c];
        if (!phrase.IsNounPhrase || phrase.Is(ChunkTraits.Temporal))
            return false;
        if (phrase.Is(ChunkTraits.Pronoun))
            return StandsBehind(_tokens[phrase.Head].Lexeme.Form);
        SourcePhrase source = phrases.Of(c, c);
        WordClass first = syntax.Classes[phrase.First];
        bool determined = first is WordClass.Determiner or WordClass.Name or WordClass.Number || _tokens[phrase.First].Is(Trait.NameTitle);
        return resolver.CanSpeak(source) && (determined || resolver.IsSpeaker(source));
    }

    /// <summary>The pronouns that stand behind a verb as nouns do.</summary>
    private static bool StandsBehind(string pronoun) => pronoun is "plusieurs" or "beaucoup" or "tous" or "toutes" or "celui" or "celle" or "ceux" or "celles"
        or "autre" or "autres" or "quelqu'" or "certains" or "certaines" or "chacun" or "chacune" or "un" or "une";
}
