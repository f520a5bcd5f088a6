using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// When <c>un</c>, <c>une</c>, <c>a</c>, <c>an</c> and <c>one</c> are numbers and not articles or pronouns: before money; before a unit of
/// time or another unit where something is measured (<c>pendant une semaine</c>, <c>an hour later</c>); after a modifier (<c>plus d'un</c>,
/// <c>at least one</c>).
/// </summary>
internal static class OneReader
{
    /// <summary>
    /// Whether <c>un</c> or <c>a</c> is an article, as most are, by a glance at what stands beside it: no word of figures behind it, and no modifier, label or "sur dix" that would make a number of it.
    /// </summary>
    public static bool IsPlainArticle(FigureContext context, int token)
    {
        ref readonly Text.Token article = ref context[token];
        if (!article.Lexeme.Figure.Is(FigureRole.One) || article.IsForm("one"))
            return false;
        ref readonly Text.Token next = ref context[token + 1];
        if (!next.IsWord || (next.Lexeme.Figure.Roles & ~(FigureRole.NotCounted | FigureRole.BeforeYear | FigureRole.Change | FigureRole.Label)) != 0)
            return false;
        // Words that only a list by name makes part of a figure: "un partout", "une virgule cinq".
        if (next.Lexeme.Form is "partout" or "virgule" or "point" || context.Is(token - 1, FigureRole.EndsModifier | FigureRole.Label | FigureRole.Between))
            return false;
        return context.Language == Language.English || !(context.Is(token + 2, FigureRole.OutOf) || context.Is(token + 3, FigureRole.OutOf) || context.Is(token + 4, FigureRole.OutOf));
    }

    public static bool IsNumeral(FigureContext context, in Numeral one, in UnitMatch unit)
    {
        int first = one.First;
        PhraseMatch<Approximation> modifier = ModifierReader.Before(context, first);
        // "au-delà d'une simple excuse" goes beyond it and counts none; "plus d'une simple page" does not count either.
        if (context.Language == Language.French && !unit.Found && (context[one.End].IsForm("simple") || modifier.Found && context[modifier.First].IsForm("au") && context.IsInnerHyphen(modifier.First + 1)))
            return false;
        // "one well-known critic", "one of", "one year old"
        if (context.Language == Language.English && !unit.Found && context.IsInnerHyphen(one.End + 1))
            return false;
        if (unit.Found && (context[unit.End - 1].IsForm("old") || context[unit.End - 1].IsForm("olds")))
            return true;
        // "sous un jour nouveau"
        if (unit.Found && unit.Measure.Unit == Unit.Day && context[first - 1].IsForm("sous"))
            return false;
        bool bounded = modifier.Meaning is Approximation.MoreThan or Approximation.AtLeast or Approximation.LessThan && modifier.Found;
        bool isOne = context[first].IsForm("one");
        if (unit.Found)
        {
            if (context.Language == Language.French && unit.Measure.Kind == FigureKind.Money)
                return unit.Measure.Currency is not null;
            if (MixedNumber.FractionAfterAnd(context, unit.End, out _) > 0 || unit.Measure.Unit == Unit.Hour && UnitRest.IsMinutes(context, unit.End))
                return true;
            return isOne && unit.Measure.Kind != FigureKind.Duration || modifier.Found || IsMeasured(context, first, unit) || IsLength(context, unit) || IsRate(context, first, unit);
        }

        // "at one point" is a time that nobody measures.
        if (isOne && context[one.End].Lexeme.Form is "point" or "stage" or "time" && context[first - 1].IsForm("at"))
            return false;
        // "un à zéro"
        if (context.Is(one.End, FigureRole.To) && context.Is(one.End + 1, FigureRole.Number))
            return true;
        if (context.Language == Language.French)
            return bounded && context[one.End].IsWord && !context[one.End].Is(Trait.Preposition);
        return isOne && (bounded || IsBeforeNoun(context, first));
    }

    /// <summary>The words around tell a length of time from a point in it: <c>depuis une année</c>, not <c>une année difficile</c>.</summary>
    private static bool IsMeasured(FigureContext context, int first, in UnitMatch unit)
    {
        if (context.Is(first - 1, FigureRole.MeasureBefore) && first - 1 >= context.Free)
            return true;
        if (!context.Is(unit.End, FigureRole.MeasureAfter) || !unit.Measure.IsTime)
            return context[first].IsForm("one") && unit.Measure.IsTime && context.IsInnerHyphen(first + 1);
        // "un jour de fête", "un jour et": only what lasts longer is measured so.
        bool of = context.Is(unit.End, FigureRole.Of | FigureRole.And);
        return !of || unit.Measure.Unit is not (Unit.Day or Unit.Second or Unit.Minute);
    }

    /// <summary><c>an inch of rain</c>, <c>a mile away</c>, <c>a foot deep</c></summary>
    private static bool IsLength(FigureContext context, in UnitMatch unit) =>
        context.Language == Language.English && unit.Measure.Unit is Unit.Inch or Unit.Foot or Unit.Yard or Unit.Mile or Unit.Metre or Unit.Kilometre or Unit.Centimetre or Unit.Millimetre
        && (context.Is(unit.End, FigureRole.Of) || context[unit.End].Lexeme.Form is "away" or "long" or "wide" or "deep" or "high" or "tall" or "thick" or "apart");

    /// <summary><c>a dollar a gallon</c>, <c>a mile an hour</c>, <c>a barrel per day</c>: money for anything, other units in a time.</summary>
    private static bool IsRate(FigureContext context, int first, in UnitMatch unit)
    {
        // "10 dollars a ton a year" has its number in front.
        bool goesOn = context.Free == first && context.Figures.Count > 0 && first > context.First;
        if (context.Language != Language.English || goesOn || context[unit.End].Lexeme.Form is not ("a" or "an" or "per" or "every") || unit.Measure.IsTime)
            return false;
        ref readonly Text.Token of = ref context[unit.End + 1];
        UnitMatch time = UnitReader.Read(context, new Numeral(unit.End, unit.End + 1, 1, NumeralForm.One));
        return time is { Found: true, Measure.IsTime: true } || unit.Measure.Kind == FigureKind.Money && of.Is(Trait.Noun) && !of.Is(Trait.PersonNoun) && !context[unit.End + 2].Is(Trait.Be | Trait.Have | Trait.Modal);
    }

    /// <summary><c>one French tourist</c></summary>
    private static bool IsCountedBehind(FigureContext context, int adjective)
    {
        ref readonly Text.Token noun = ref context[adjective + 1];
        return noun.IsWord && !noun.IsCapitalized && noun.Is(Trait.Noun) && !noun.Is(Trait.ClosedClass);
    }

    /// <summary><c>one small category</c>; "one other", "one more", "one last time" go on from something.</summary>
    private static bool IsDescribed(FigureContext context, int adjective)
    {
        ref readonly Text.Token word = ref context[adjective];
        bool goesOn = word.IsForm("other") || word.IsForm("more") || word.IsForm("last") || word.IsForm("such") || word.IsForm("single") || word.IsForm("next") || word.IsForm("further") || word.IsForm("additional");
        return !goesOn && EnglishCounted.Read(context, adjective, CountedNumber.One).Found;
    }

    /// <summary><c>one person</c>; not <c>no one</c>, <c>one of them</c>, <c>this one is</c>, <c>one can</c>.</summary>
    private static bool IsBeforeNoun(FigureContext context, int first)
    {
        ref readonly Text.Token before = ref context[first - 1];
        ref readonly Text.Token noun = ref context[first + 1];
        if (before.Is(Trait.Determiner | Trait.SubjectPronoun) || context.Is(first - 1, FigureRole.Prenominal | FigureRole.Ordinal))
            return false;
        return noun.IsWord && noun.HasSpaceBefore && !noun.IsElided && (context.Text[noun.Start] is >= 'a' and <= 'z' || noun.Is(Trait.Adjective | Trait.Place) && IsCountedBehind(context, first + 1))
            && !noun.Is(Trait.ClosedClass) && !context.Is(first + 1, FigureRole.NotCounted) && (!context.Is(first + 1, FigureRole.Prenominal) || IsDescribed(context, first + 1))
            && !(noun.Length > 3 && context.Text[noun.End - 1] == 's' && context.Text[noun.End - 2] != 's')
            && !(noun.Length > 4 && string.CompareOrdinal(context.Text, noun.End - 2, "ed", 0, 2) == 0);
    }
}
