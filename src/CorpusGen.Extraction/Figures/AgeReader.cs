using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Ages without a unit, as English writes them: <c>aged 32</c>, <c>the age of 32</c>, <c>turned 32</c>, <c>she is 32.</c>, <c>died at 32</c>, <c>At 32, he</c>; a number between commas after a name or
/// person, <c>Smith, 32, said</c>; <c>65 and older</c>, <c>children under 5</c>, <c>voters 18 to 29</c>. What counts something or has a unit is no age.
/// </summary>
internal static class AgeReader
{
    private const int Oldest = 115;

    public static bool IsAge(FigureContext context, in Numeral numeral)
    {
        if (context.Language != Language.English || !numeral.IsInteger || numeral.HasScale || numeral.Value is < 1 or > Oldest || numeral.Form is not (NumeralForm.Digits or NumeralForm.Words))
            return false;
        int before = numeral.First - 1;
        if (context.Is(before, FigureRole.BeforeAge) || IsOfAge(context, before))
            return true;
        // "aged 19, 24 and 31"
        if ((context[before].Symbol == ',' || context.Is(before, FigureRole.And)) && context.IsLast(before, Series.Ages))
            return true;
        if (numeral.Form == NumeralForm.Digits && context[before].Symbol == ',' && !context.IsGlued(numeral.First) && IsApposition(context, numeral))
            return true;
        return IsBound(context, numeral) || IsTold(context, numeral);
    }

    /// <summary>Whether the two numbers of a range are ages: <c>aged between 18 and 24</c>, <c>adults 18 to 29</c>, <c>the 18-29 age group</c>.</summary>
    public static bool IsAgeRange(FigureContext context, int start, in Numeral upper)
    {
        if (context.Language != Language.English || upper.HasScale || upper.Value > Oldest)
            return false;
        int before = context.Is(start - 1, FigureRole.Between) ? start - 2 : start - 1;
        return context.Is(before, FigureRole.BeforeAge) || IsOfAge(context, before) || context[upper.End].IsForm("age") && context[upper.End + 1].IsForm("group")
            || IsPeople(context, before) && !CountedReader.Read(context, upper.End, upper, FigureKind.Count).Found;
    }

    /// <summary><c>the age of 32</c>, <c>the ages of 18 and 24</c></summary>
    private static bool IsOfAge(FigureContext context, int of) => context.Is(of, FigureRole.Of) && context.Is(of - 1, FigureRole.BeforeAge) && !context[of - 1].IsForm("aged");

    /// <summary><c>a woman, 32,</c>, <c>Ann Smith, 32, said</c>, <c>Smith, 32, said</c></summary>
    private static bool IsApposition(FigureContext context, in Numeral numeral)
    {
        int name = numeral.First - 2;
        if (context[numeral.End].Symbol is ',' or '.' && IsSomebody(context, name))
            return true;
        if (context[numeral.End].Symbol != ',' || !context[name].IsCapitalized || context.Is(name, FigureRole.Month) || context[name].Is(Trait.Place))
            return false;
        ref readonly Text.Token next = ref context[numeral.End + 1];
        return context[name - 1].IsCapitalized || context[name - 1].Symbol is '.' || name == context.First || next.Is(Trait.Relative | Trait.Be | Trait.Have | Trait.Cue) && !next.Is(Trait.Noun);
    }

    /// <summary><c>a woman, 32,</c>, <c>the suspect, 19, was</c>: one person that has just been spoken of.</summary>
    private static bool IsSomebody(FigureContext context, int token) =>
        context[token].Is(Trait.PersonNoun) && !context[token].Is(Trait.Plural) && context[token - 1].Is(Trait.Determiner | Trait.Adjective);

    /// <summary><c>65 and older</c>, <c>12 or younger</c>; <c>children 5 and under</c>, <c>anyone over 18</c> need somebody in front.</summary>
    private static bool IsBound(FigureContext context, in Numeral numeral)
    {
        PhraseMatch<Approximation> after = context.Grammar.ModifiersAfter.Find(context, numeral.End);
        if (after.Found && (context[after.End - 1].IsForm("older") || context[after.End - 1].IsForm("younger")))
            return true;
        if (after.Found && (context[after.End - 1].IsForm("over") || context[after.End - 1].IsForm("under") || context[after.End - 1].IsForm("up")))
            return IsPeople(context, numeral.First - 1);
        ref readonly Text.Token bound = ref context[numeral.First - 1];
        return (bound.IsForm("over") || bound.IsForm("under")) && IsPeople(context, numeral.First - 2) && !Counts(context, numeral);
    }

    private static bool IsPeople(FigureContext context, int token)
    {
        ref readonly Text.Token word = ref context[token];
        return word.IsForm("those") || word.IsForm("anyone") || word.IsForm("everyone") || word.IsForm("people") || word.IsForm("adults") || word.Is(Trait.PersonNoun) && word.Is(Trait.Plural);
    }

    /// <summary><c>turned 32</c>, <c>died at 32</c>, <c>At 32, he</c>, <c>she was just 32 when</c></summary>
    private static bool IsTold(FigureContext context, in Numeral numeral)
    {
        int before = numeral.First - 1;
        PhraseMatch<Approximation> modifier = ModifierReader.Before(context, numeral.First);
        if (modifier.Found)
            before = modifier.First - 1;
        else if (context[before].IsForm("just") || context[before].IsForm("only") || context[before].IsForm("already") || context[before].IsForm("now"))
            before--;
        ref readonly Text.Token word = ref context[before];
        if (word.IsForm("turned") || word.IsForm("turns") || word.IsForm("turning"))
            return numeral.Value > 1 && Ends(context, numeral.End) && !Counts(context, numeral);
        if (word.IsForm("at"))
            return IsLifeEvent(context, before - 1) && Ends(context, numeral.End)
                || IsBeginning(context, before) && numeral.Value >= 10 && context.IsSymbol(numeral.End, ',') && context[numeral.End + 1] is var next && (next.Is(Trait.SubjectPronoun) && !next.IsForm("it") || next.IsCapitalized);
        // "she is 32", "who was 32", "she's 32"
        return word.Is(Trait.Be) | word.IsForm("'s") && IsHeOrShe(context, before - 1) && Ends(context, numeral.End) && numeral.Value >= 2;
    }

    private static bool IsHeOrShe(FigureContext context, int token) => context[token].Lexeme.Form is "he" or "she" or "i" or "who";

    private static bool IsLifeEvent(FigureContext context, int token) =>
        context[token].Lexeme.Form is "died" or "dies" or "dead" or "retired" or "retire" or "retires" or "married";

    private static bool IsBeginning(FigureContext context, int token) => context[token].IsCapitalized && (token == context.First || context[token - 1].Symbol is '.' or '?' or '!' or '“' or '"' or '”');

    /// <summary>Nothing stands behind that the number could count, or be a share, time or score of.</summary>
    private static bool Ends(FigureContext context, int end)
    {
        ref readonly Text.Token next = ref context[end];
        if (next.Symbol is '-' or '–' or '/' or ':' or '%' or '°' || context.IsGlued(end) && (next.IsWord || context.IsDigits(end + 1) && context.IsGlued(end + 1)))
            return false;
        if (!next.IsWord)
            return !next.IsDigits;
        // "He is 3 under par", "was 12 for 20"
        if (next.Lexeme.Form is "under" or "over" or "up" or "down" or "off" or "behind" or "for" or "from" or "below" or "above" or "out")
            return false;
        if (context.Is(end, FigureRole.Of | FigureRole.To | FigureRole.Or) || context.Is(end, FigureRole.And) && (context.IsDigits(end + 1) || context.Is(end + 1, FigureRole.Number)))
            return false;
        return next.Is(Trait.ClosedClass);
    }

    private static bool Counts(FigureContext context, in Numeral numeral) =>
        UnitReader.Read(context, numeral).Found || CountedReader.Read(context, numeral.End, numeral, FigureKind.Count).Found;
}
