using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Languages.French;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// What is counted in French: the first noun behind the number and its adjectives, with the adjectives and names behind it. <c>3 jeunes enfants malades</c>,
/// <c>les trois plus grandes villes</c>, <c>3 chefs-d'œuvre</c>, <c>0,1 point</c>.
/// </summary>
internal static class FrenchCounted
{
    /// <summary>How many words are looked at: a noun phrase without a preposition is short.</summary>
    private const int MaximumWords = 5;

    public static CountedMatch Read(FigureContext context, int token, CountedNumber number)
    {
        bool plural = number == CountedNumber.Several;
        int first = token;
        // "2 400 kilomètres de large séparant les deux"
        if (context.Grammar.Dimensions.Contains(context[token].Lexeme.Form))
            return default;
        for (int i = 0; i < MaximumWords; i++, token++)
        {
            if (CountedReader.IsMark(context[token]))
            {
                // What is in marks is the phrase: half a pair of marks would be none.
                token++;
                first = token;
                break;
            }

            if (IsDegree(context, token) || IsCoordinated(context, token))
                continue;
            bool adjective = IsAdjectiveInFront(context, token) && IsNounLike(context, token + 1, plural) | IsAdjectiveInFront(context, token + 1) | CountedReader.IsMark(context[token + 1]) | IsCoordinated(context, token + 1);
            // "d'autonomes “robotaxis”": what is in marks is what is counted.
            bool quoted = IsNounLike(context, token, plural) && CountedReader.IsMark(context[token + 1]) && context[token + 2].IsWord && context[token + 3].Symbol is '”' or '"' or '»' or '’';
            if (!adjective && !quoted)
                break;
        }

        if (!IsNounLike(context, token, plural))
            return default;
        int end = EndOfCompound(context, token);
        TextRange head = context.RangeOf(token, end);
        // What follows the noun: profils Facebook, utilisateurs français.
        while (end < token + MaximumWords && (IsNameAfterNoun(context, end) || IsAdjectiveAfterNoun(context, end)))
            end++;
        first = CountedReader.IsMark(context[first]) ? first + 1 : first;
        return new CountedMatch(context.RangeOf(first, end), head);
    }

    /// <summary><c>stations-service</c>, <c>chefs-d'œuvre</c>, <c>presqu'îles</c></summary>
    private static int EndOfCompound(FigureContext context, int token)
    {
        int end = token + 1;
        if (context[token].IsElided && context.IsGlued(end) && context[end].IsWord)
            end++;
        while (context.IsInnerHyphen(end) && context[end + 1].IsWord && end < token + MaximumWords)
        {
            end += 2;
            if (context[end - 1].IsElided && context.IsGlued(end) && context[end].IsWord)
                end++;
        }

        return end;
    }

    /// <summary><c>les trois plus grandes villes</c></summary>
    private static bool IsDegree(FigureContext context, int token) =>
        (context[token].IsForm("plus") || context[token].IsForm("moins") || context[token].IsForm("très")) && context[token + 1].Is(Trait.Adjective) && context[token + 2].IsWord && !context[token + 2].Is(Trait.ClosedClass);

    /// <summary><c>premières et dernières places</c></summary>
    private static bool IsCoordinated(FigureContext context, int token) =>
        context.Is(token, FigureRole.And) && IsAdjectiveInFront(context, token - 1) && IsAdjectiveInFront(context, token + 1);

    private static bool IsAdjectiveInFront(FigureContext context, int token) =>
        context.Is(token, FigureRole.Prenominal) || context[token].Is(Trait.FrontAdjective) && !context[token].Is(Trait.PersonNoun);

    private static bool IsNounLike(FigureContext context, int token, bool plural)
    {
        ref readonly Token word = ref context[token];
        // "0,1 point" and "deux pas" are no negations here.
        if (word.IsForm("point") || word.IsForm("pas"))
            return !plural || word.IsForm("pas");
        if (word.IsElided)
            return word.IsForm("presqu'") && context.IsGlued(token + 1) && context[token + 1].IsWord && (!plural || IsPluralForm(context, token + 1));
        if (!word.IsWord || word.Length < 2 || context.Is(token, FigureRole.NotCounted | FigureRole.Month | FigureRole.Weekday | FigureRole.Scale | FigureRole.Number | FigureRole.EndsModifier))
            return false;
        const Trait Others = Trait.Determiner | Trait.Preposition | Trait.SubjectPronoun | Trait.Clitic | Trait.Relative | Trait.Coordinator | Trait.Complementizer | Trait.Subordinator | Trait.Negation | Trait.Have | Trait.Be;
        if (word.Is(Others) || word.Is(Trait.Finite | Trait.Infinitive | Trait.Gerund) && !word.Is(Trait.Noun | Trait.Participle | Trait.Adjective))
            return false;
        if (!plural)
            return !word.IsCapitalized || word.IsAllUpper || context.Text[word.End - 1] is 's';
        if (word.IsCapitalized || IsPluralForm(context, token))
            return true;
        // vice-présidents, arcs-en-ciel
        int last = EndOfCompound(context, token) - 1;
        return last > token && IsPluralForm(context, last);
    }

    private static bool IsPluralForm(FigureContext context, int token) => context.Text[context[token].End - 1] is 's' or 'x' or 'z' or 'S' or 'X';

    private static bool IsNameAfterNoun(FigureContext context, int token)
    {
        ref readonly Token word = ref context[token];
        return word.IsWord && word.HasSpaceBefore && word.IsCapitalized && !word.IsElided && !word.Is(Trait.ClosedClass) && !context.Is(token, FigureRole.Month);
    }

    /// <summary>An adjective after its noun shows by its ending; verbs in <c>-ent</c> and <c>-ont</c> do not look so.</summary>
    private static bool IsAdjectiveAfterNoun(FigureContext context, int token)
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
}
