namespace CorpusGen.Extraction.Figures;

/// <summary>Words in front of a number or after it that say how exact it is: <c>plus de</c>, <c>about</c>, <c>au moins</c>.</summary>
internal static class ModifierReader
{
    public static PhraseMatch<Approximation> Before(FigureContext context, int first)
    {
        PhraseMatch<Approximation> match = FindBefore(context, first);
        // "les quelque", "plus de ces", "près de ses 30 hôtels", "over the"
        if (!match.Found && context[first - 1].Is(Languages.Trait.Possessive | Languages.Trait.Demonstrative | Languages.Trait.DefiniteArticle))
        {
            match = FindBefore(context, first - 1);
            // "about the two men" is no estimate.
            if (match.Found && (context.Language == Language.English || match.Meaning is Approximation.MoreThan && !context.Is(first - 2, FigureRole.Of)))
                match = default;
        }

        return match;
    }

    /// <summary><c>the rate ticks up to 5%</c>: the verb and its <c>up</c> say where it goes, and no bound.</summary>
    private static bool IsDirection(FigureContext context, in PhraseMatch<Approximation> match) =>
        match.Length == 2 && match.Meaning == Approximation.AtMost && context[match.First].IsForm("up") && context.Is(match.First - 1, FigureRole.Change);

    /// <summary><c>cost $10 trillion over 10 years</c>: behind what it took, <c>over</c> says in which time.</summary>
    public static bool IsPeriod(FigureContext context, in PhraseMatch<Approximation> match)
    {
        if (match.Length != 1 || !context[match.First].IsForm("over"))
            return false;
        ref readonly Text.Token before = ref context[match.First - 1];
        return context.Free == match.First && context.Figures.Count > 0 || before.Is(Languages.Trait.Noun) && !before.Is(Languages.Trait.Verb) || before.Is(Languages.Trait.Noun) && before.Is(Languages.Trait.Plural);
    }

    /// <summary>A sign behind a number stands close: <c>200+</c>.</summary>
    public static PhraseMatch<Approximation> After(FigureContext context, int end)
    {
        PhraseMatch<Approximation> match = context.Grammar.ModifiersAfter.Find(context, end);
        return match.Found && context[end].Symbol != '\0' && (!context.IsGlued(end) || context.IsGlued(match.End) && !context[match.End - 1].IsWord) ? default : match;
    }

    private static PhraseMatch<Approximation> FindBefore(FigureContext context, int first)
    {
        PhraseMatch<Approximation> match = context.FindModifierBefore(first);
        return match.Found && match.First >= context.Free && match.First >= context.First && !IsDirection(context, match) && !IsInitial(context, match) ? match : default;
    }

    /// <summary><c>18 U.S.C. 1001</c>, <c>Robert C. 12</c>: a capital with a full stop is an initial, <c>c. 1450</c> is about then.</summary>
    private static bool IsInitial(FigureContext context, in PhraseMatch<Approximation> match) =>
        match.Length == 2 && context.IsSymbol(match.First + 1, '.') && context[match.First].Length == 1 && context[match.First].IsCapitalized;
}
