using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Languages.English;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// What is counted in English: the last noun of the run behind the number, which is a plural if the number is; behind a hyphen the one noun there. <c>one small category</c>,
/// <c>26 badly damaged houses</c>, <c>12 percent of Ann Cole's donors</c>, <c>a 131-page report</c>. Adjectives and participles are never it.
/// </summary>
internal static class EnglishCounted
{
    /// <summary>How many words are looked at: a noun phrase without a preposition is short.</summary>
    private const int MaximumWords = 7;

    /// <summary>What is listed as a noun for something said is one behind a number, even if it is a verb nearly everywhere else: <c>reports</c>, <c>remarks</c>.</summary>
    private const Trait AnyNoun = Trait.Noun | Trait.SpeechNoun | Trait.DocumentNoun;

    public static CountedMatch Read(FigureContext context, int token, CountedNumber number)
    {
        int first = token;
        if (CountedReader.IsMark(context[token]))
            first = ++token;
        int head = -1;
        // ".312 last year"
        if (context.Is(token, FigureRole.Prenominal) && number == CountedNumber.One && context.Is(token + 1, FigureRole.StartsUnit))
            return default;
        for (int i = 0; i < MaximumWords; i++, token++)
        {
            // What is somebody's is counted, not the somebody: "the world's Catholics".
            if (IsOwner(context, token))
            {
                head = -1;
                continue;
            }

            if (!IsNounPart(context, token))
                break;
            // "Oscar-winning films", "vice-presidents": the last part tells.
            if (context.IsInnerHyphen(token + 1))
            {
                token++;
                continue;
            }

            bool plural = IsPlural(context, token);
            // "Democratic primary voters", "Republican likely voters"
            if (head >= 0 && head == token - 1 && number == CountedNumber.Any && context[head].IsCapitalized && !IsPlural(context, head) && context[token].Is(Trait.Adjective) && !context[token].IsCapitalized && IsNounPart(context, token + 1) && IsPlural(context, token + 1))
                continue;
            if (head >= 0 ? !GoesOn(context, head, token, plural, number) : !IsNoun(context, token, plural))
            {
                if (head >= 0)
                    break;
                if (!IsModifier(context, token))
                    break;
                continue;
            }

            if (number != CountedNumber.Several || plural)
                head = token;
        }

        if (head < 0 && number == CountedNumber.Several && IsCasualty(context[first]) && !context.Is(first + 1, FigureRole.And))
            head = first;
        if (head < 0)
            return default;
        int start = head;
        while (start > first && context.IsInnerHyphen(start - 1) && !context[start - 2].IsCapitalized && IsCompound(context, start - 2))
            start -= 2;
        return new CountedMatch(context.RangeOf(first, head + 1), context.RangeOf(start, head + 1));
    }

    /// <summary><c>131-page</c>, <c>5-point</c>, <c>seven-member</c>: the noun close behind the number, in the singular.</summary>
    public static CountedMatch ReadHyphened(FigureContext context, int token)
    {
        ref readonly Token noun = ref context[token];
        if (noun.IsForm("something") || noun.IsForm("somethings") || noun.IsForm("fold"))
            return default;
        bool counts = noun.IsWord && !noun.IsCapitalized && noun.Length > 2 && !noun.Is(Trait.ClosedClass) && (noun.Is(Trait.Noun) || noun.Lexeme.Traits == 0)
            && !context.Is(token, FigureRole.NotCounted | FigureRole.Denominator | FigureRole.Half | FigureRole.Number | FigureRole.Ordinal | FigureRole.Scale);
        return counts ? new CountedMatch(noun.Range, noun.Range) : default;
    }

    /// <summary><c>'s</c>, or the apostrophe of a plural.</summary>
    private static bool IsOwner(FigureContext context, int token) =>
        context[token].IsForm("'s") || context[token].Symbol is '’' or '\'' && context.IsGlued(token) && context[token - 1].IsWord && context.Text[context[token - 1].End - 1] is 's';

    private static bool IsNoun(FigureContext context, int token, bool plural)
    {
        ref readonly Token word = ref context[token];
        if (context.Is(token, FigureRole.Prenominal))
            return false;
        if (word.IsCapitalized || word.Lexeme.Traits == 0)
            return !EndsIn(context, word, "ly");
        if (!word.Is(AnyNoun))
            return plural && !word.Is(Trait.Verb);
        // "a dead man", "official papers": what can be an adjective is one in front of a noun.
        return !word.Is(Trait.Adjective) || !IsNounPart(context, token + 1) || !(context[token + 1].Is(Trait.Noun | Trait.Adjective) || context[token + 1].IsCapitalized);
    }

    /// <summary>Whether a noun goes on with another that is then the head: <c>police officer</c>, <c>news sites</c>; not "people killed", "category wins".</summary>
    private static bool GoesOn(FigureContext context, int head, int token, bool plural, CountedNumber number)
    {
        ref readonly Token word = ref context[token];
        if (word.Is(Trait.VerbFirst) || !IsNoun(context, token, plural))
            return false;
        if (word.Is(Trait.Adjective) && !word.IsCapitalized && !word.Is(Trait.PersonNoun))
            return false;
        bool after = IsPlural(context, head);
        // "One in Five Americans Lacks Insurance": a headline has its verb in capitals too.
        if (after && word.IsCapitalized && word.Is(Trait.Verb) && context.IsTitleCase)
            return false;
        return number == CountedNumber.One ? !plural : plural || !after;
    }

    /// <summary>An adjective, participle or adverb in front of the noun.</summary>
    private static bool IsModifier(FigureContext context, int token)
    {
        ref readonly Token word = ref context[token];
        return context.Is(token, FigureRole.Prenominal) || word.Is(Trait.Adjective | Trait.Participle | Trait.Gerund | Trait.Noun) || EndsIn(context, word, "ly");
    }

    private static bool IsPlural(FigureContext context, int token)
    {
        ref readonly Token word = ref context[token];
        return !context.Is(token, FigureRole.Prenominal) && (EnglishNouns.IsPlural(context.Text, word.Range) && !(word.Is(Trait.Verb) && !word.Is(AnyNoun)) || word.Is(Trait.Plural) && word.Is(Trait.Noun));
    }

    /// <summary><c>vice-presidents</c>, <c>by-elections</c>; of <c>Oscar-winning</c> and <c>12-year-olds</c> only the last part.</summary>
    private static bool IsCompound(FigureContext context, int token) => context[token].IsWord && !context.Is(token, FigureRole.StartsUnit);

    /// <summary>Who is counted by what happened to them: <c>20 dead</c>, <c>40 wounded</c>.</summary>
    private static bool IsCasualty(in Token token) =>
        token.IsForm("dead") || token.IsForm("wounded") || token.IsForm("injured") || token.IsForm("missing") || token.IsForm("homeless");

    private static bool IsNounPart(FigureContext context, int token)
    {
        ref readonly Token word = ref context[token];
        if (!word.IsWord || word.Length < 2 || context.Is(token, FigureRole.NotCounted | FigureRole.Month | FigureRole.Weekday | FigureRole.Number | FigureRole.Of | FigureRole.OutOf | FigureRole.And | FigureRole.Or | FigureRole.To))
            return false;
        if (context.Is(token, FigureRole.Prenominal))
            return true;
        const Trait Others = Trait.Determiner | Trait.Preposition | Trait.SubjectPronoun | Trait.Relative | Trait.Coordinator | Trait.Complementizer | Trait.Subordinator | Trait.Negation | Trait.Have | Trait.Be | Trait.Modal;
        return !word.Is(Others);
    }

    private static bool EndsIn(FigureContext context, in Token word, string ending) =>
        word.Length > ending.Length + 2 && string.CompareOrdinal(context.Text, word.End - ending.Length, ending, 0, ending.Length) == 0;
}
