using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Languages.English;
using CorpusGen.Extraction.Languages.French;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>The words for what is counted.</summary>
/// <param name="Range">The phrase.</param>
/// <param name="Head">Its head noun as it stands.</param>
internal readonly record struct CountedMatch(TextRange Range, TextRange Head)
{
    public bool Found => Head.Length > 0;

    /// <summary>The head noun, lower case and singular, or null.</summary>
    public string? Noun(FigureContext context)
    {
        if (!Found)
            return null;
        string noun = Head.In(context.Text).ToLowerInvariant();
        return context.Language == Language.English ? EnglishNouns.Singular(noun) : FrenchNouns.SingularOfCompound(noun);
    }
}

/// <summary>
/// What stands after a number: <c>profils Facebook</c>, <c>de ses utilisateurs français</c>, <c>of its active users</c>, <c>d'autonomes “robotaxis”</c>.
/// Without a parser, the head is told by its place and its plural: in French the first noun, in English the last word of the run that ends in a plural.
/// </summary>
internal static class CountedReader
{
    /// <summary>How many words are looked at: a noun phrase without a preposition is short.</summary>
    private const int MaximumWords = 5;

    public static CountedMatch Read(FigureContext context, int token, in Numeral numeral, FigureKind kind)
    {
        bool complement = IsOf(context, token, kind);
        // A share or measure is counted only through its complement: "27 % des Français", "10 tonnes d'engrais".
        if (kind is FigureKind.Percent or FigureKind.Measure && !complement)
            return default;
        // "deux des pages", "two of the pages": a plain number has no other complement ("l'article 61 de la Constitution").
        bool partitive = context.Language == Language.French ? context[token].IsForm("des") : context[token + 1].Is(Trait.DefiniteArticle | Trait.Possessive | Trait.Demonstrative);
        if (complement && kind == FigureKind.Count && !numeral.HasScale && numeral.Form is not (NumeralForm.Fraction or NumeralForm.Collective) && !partitive)
            return default;
        // "half the voters"
        bool fractionOf = numeral.Form == NumeralForm.Fraction && context[token].Is(Trait.DefiniteArticle | Trait.Possessive) && context.Language == Language.English;
        if (complement || fractionOf)
        {
            complement = true;
            if (!fractionOf)
                token++;
            while (context[token].Is(Trait.DefiniteArticle | Trait.Possessive | Trait.Demonstrative) && !IsMark(context[token]) && token < context.End)
                token++;
        }
        else
            token = context.Language == Language.English ? context.SkipHyphen(token) : token;

        bool plural = complement ? kind == FigureKind.Count : numeral.Value >= 2 || numeral.Form is NumeralForm.Vague;
        return context.Language == Language.English ? ReadEnglish(context, token, plural && !complement || plural && kind == FigureKind.Count) : ReadFrench(context, token, plural);
    }

    /// <summary><c>10 tonnes d'engrais</c>, <c>27 % des Français</c>, but <c>à 5 km du port</c> is a place.</summary>
    private static bool IsOf(FigureContext context, int token, FigureKind kind)
    {
        ref readonly Token word = ref context[token];
        return context.Is(token, FigureRole.Of) || (context.Language == Language.French && kind != FigureKind.Measure && (word.IsForm("des") || word.IsForm("du")));
    }

    private static bool IsMark(in Token token) => token.Symbol is '“' or '"' or '«' or '‘' or '\'';

    private static CountedMatch ReadFrench(FigureContext context, int token, bool plural)
    {
        int first = token;
        for (int i = 0; i < MaximumWords; i++, token++)
        {
            if (IsMark(context[token]))
            {
                // What is in marks is the phrase: half a pair of marks would be none.
                token++;
                first = token;
                break;
            }

            bool adjective = context.Is(token, FigureRole.Prenominal) && IsNounLike(context, token + 1, plural) | context.Is(token + 1, FigureRole.Prenominal) | IsMark(context[token + 1]);
            // "d'autonomes “robotaxis”": what is in marks is what is counted.
            bool quoted = IsNounLike(context, token, plural) && IsMark(context[token + 1]) && context[token + 2].IsWord && context[token + 3].Symbol is '”' or '"' or '»' or '’';
            if (!adjective && !quoted)
                break;
        }

        if (!IsNounLike(context, token, plural))
            return default;
        int end = token + 1;
        while (context.IsInnerHyphen(end) && context[end + 1].IsWord && end < token + MaximumWords)
            end += 2;
        TextRange head = context.RangeOf(token, end);
        // What follows the noun: profils Facebook, utilisateurs français.
        while (end < token + MaximumWords && (IsNameAfterNoun(context, end) || IsFrenchAdjective(context, end)))
            end++;
        first = IsMark(context[first]) ? first + 1 : first;
        return new CountedMatch(context.RangeOf(first, end), head);
    }

    private static bool IsNounLike(FigureContext context, int token, bool plural)
    {
        ref readonly Token word = ref context[token];
        if (!word.IsWord || word.IsElided || word.Length < 2 || context.Is(token, FigureRole.NotCounted | FigureRole.Month | FigureRole.Weekday | FigureRole.Scale | FigureRole.Number | FigureRole.EndsModifier))
            return false;
        const Trait Others = Trait.Determiner | Trait.Preposition | Trait.SubjectPronoun | Trait.Clitic | Trait.Relative | Trait.Coordinator | Trait.Complementizer | Trait.Subordinator | Trait.Negation | Trait.Have | Trait.Be;
        if (word.Is(Others))
            return false;
        if (!plural)
            return !word.IsCapitalized || word.IsAllUpper || context.Text[word.End - 1] is 's';
        return word.IsCapitalized || context.Text[word.End - 1] is 's' or 'x' or 'z' or 'S' or 'X';
    }

    private static bool IsNameAfterNoun(FigureContext context, int token)
    {
        ref readonly Token word = ref context[token];
        return word.IsWord && word.HasSpaceBefore && word.IsCapitalized && !word.IsElided && !word.Is(Trait.ClosedClass) && !context.Is(token, FigureRole.Month);
    }

    /// <summary>An adjective after its noun shows by its ending; verbs in <c>-ent</c> and <c>-ont</c> do not look so.</summary>
    private static bool IsFrenchAdjective(FigureContext context, int token)
    {
        ref readonly Token word = ref context[token];
        if (!word.IsWord || !word.HasSpaceBefore || word.IsCapitalized || word.Length < 5 || word.Is(Trait.ClosedClass) || context.Is(token, FigureRole.NotCounted | FigureRole.StartsModifier))
            return false;
        foreach (string ending in FrenchNouns.AdjectiveEndings)
        {
            if (word.Length > ending.Length && string.CompareOrdinal(context.Text, word.End - ending.Length, ending, 0, ending.Length) == 0)
                return true;
        }

        return false;
    }

    private static CountedMatch ReadEnglish(FigureContext context, int token, bool plural)
    {
        int first = token;
        if (IsMark(context[token]))
            first = ++token;
        int head = -1;
        for (int i = 0; i < MaximumWords; i++, token++)
        {
            if (!IsEnglishNounPart(context, token))
                break;
            if (context.IsInnerHyphen(token + 1))
            {
                token++;
                continue;
            }

            if (context.Is(token, FigureRole.Prenominal))
                continue;
            if (EnglishNouns.IsPlural(context.Text, context[token].Range))
            {
                head = token;
                // "50 people killed": the run may go on only with another plural right behind: "100 news sites".
                if (!(IsEnglishNounPart(context, token + 1) && EnglishNouns.IsPlural(context.Text, context[token + 1].Range)))
                    break;
            }
            else if (!plural && head < 0)
                head = token;
            if (!plural && !context.Is(token, FigureRole.Prenominal) && !IsEnglishNounPart(context, token + 1))
                break;
        }

        // "90 per cent of the world's Catholics": what is the world's is counted, not the world.
        if (head < 0 || context[head + 1].IsForm("'s") || context[head + 1].Symbol is '\'' or '’')
            return default;
        return new CountedMatch(context.RangeOf(first, head + 1), context[head].Range);
    }

    private static bool IsEnglishNounPart(FigureContext context, int token)
    {
        ref readonly Token word = ref context[token];
        if (!word.IsWord || word.Length < 2 || context.Is(token, FigureRole.NotCounted | FigureRole.Month | FigureRole.Weekday | FigureRole.Number | FigureRole.Of | FigureRole.OutOf | FigureRole.And | FigureRole.Or | FigureRole.To))
            return false;
        if (context.Is(token, FigureRole.Prenominal))
            return true;
        const Trait Others = Trait.Determiner | Trait.Preposition | Trait.SubjectPronoun | Trait.Relative | Trait.Coordinator | Trait.Complementizer | Trait.Subordinator | Trait.Negation | Trait.Have | Trait.Be | Trait.Modal;
        return !word.Is(Others);
    }
}
