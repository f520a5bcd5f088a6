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

    /// <summary>The head noun, lower case, singular and with straight apostrophes, or null.</summary>
    public string? Noun(FigureContext context)
    {
        if (!Found)
            return null;
        string noun = Head.In(context.Text).ToLowerInvariant().Replace('’', '\'');
        return context.Language == Language.English ? EnglishNouns.SingularOfCompound(noun) : FrenchNouns.SingularOfCompound(noun);
    }
}

/// <summary>Which nouns a number can count.</summary>
internal enum CountedNumber
{
    /// <summary>Of a share: <c>a third of the harbour</c>, <c>27 % des Français</c>.</summary>
    Any,

    /// <summary><c>one page</c>, <c>0,1 point</c></summary>
    One,

    /// <summary><c>two pages</c></summary>
    Several,
}

/// <summary>
/// What stands after a number: <c>profils Facebook</c>, <c>de ses utilisateurs français</c>, <c>of its active users</c>, <c>d'autonomes “robotaxis”</c>. <see cref="FrenchCounted"/> and
/// <see cref="EnglishCounted"/> find the head.
/// </summary>
internal static class CountedReader
{
    public static CountedMatch Read(FigureContext context, int token, in Numeral numeral, FigureKind kind)
    {
        bool complement = IsOf(context, token, kind);
        // A share or measure is counted only through its complement: "27 % des Français", "10 tonnes d'engrais".
        if (kind is FigureKind.Percent or FigureKind.Measure && !complement)
            return default;
        bool share = numeral.Form == NumeralForm.Fraction && !numeral.HasScale;
        // "deux des pages", "two of the pages": a plain number has no other complement ("l'article 61 de la Constitution").
        bool partitive = context.Language == Language.French ? context[token].IsForm("des") : context[token + 1].Is(Trait.DefiniteArticle | Trait.Possessive | Trait.Demonstrative);
        if (complement && kind == FigureKind.Count && !numeral.HasScale && numeral.Form is not (NumeralForm.Fraction or NumeralForm.Collective) && !partitive)
            return default;
        bool english = context.Language == Language.English;
        // "half the voters"
        bool fractionOf = share && context[token].Is(Trait.DefiniteArticle | Trait.Possessive) && english;
        if (complement || fractionOf)
        {
            if (!fractionOf)
                token++;
            Trait determiners = Trait.DefiniteArticle | Trait.Possessive | Trait.Demonstrative | (share ? Trait.IndefiniteArticle : Trait.None);
            while (context[token].Is(determiners) && !IsMark(context[token]) && token < context.End)
                token++;
            CountedNumber of = kind == FigureKind.Count && !share ? CountedNumber.Several : CountedNumber.Any;
            return english ? EnglishCounted.Read(context, token, of) : FrenchCounted.Read(context, token, of);
        }

        // "more than a third want it"
        if (share && numeral.Value < 1 && context[token].Is(Trait.Verb))
            return default;
        if (english && context.SkipHyphen(token) > token)
            return EnglishCounted.ReadHyphened(context, token + 1);
        // "un demi-point"
        if (!english && share && context.SkipHyphen(token) > token && context[token + 1].IsForm("point"))
            return new CountedMatch(context[token + 1].Range, context[token + 1].Range);
        CountedNumber number = numeral.Value >= 2 || numeral.Form is NumeralForm.Vague ? CountedNumber.Several : CountedNumber.One;
        return english ? EnglishCounted.Read(context, token, number) : FrenchCounted.Read(context, token, number);
    }

    /// <summary>An opening mark, of which half a pair would be none.</summary>
    public static bool IsMark(in Token token) => token.Symbol is '“' or '"' or '«' or '‘' or '\'';

    /// <summary><c>10 tonnes d'engrais</c>, <c>27 % des Français</c>, but <c>à 5 km du port</c> is a place.</summary>
    private static bool IsOf(FigureContext context, int token, FigureKind kind)
    {
        ref readonly Token word = ref context[token];
        return context.Is(token, FigureRole.Of) || (context.Language == Language.French && kind != FigureKind.Measure && (word.IsForm("des") || word.IsForm("du")));
    }
}
