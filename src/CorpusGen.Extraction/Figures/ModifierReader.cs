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

    public static PhraseMatch<Approximation> After(FigureContext context, int end) => context.Grammar.ModifiersAfter.Find(context, end);

    private static PhraseMatch<Approximation> FindBefore(FigureContext context, int first)
    {
        PhraseMatch<Approximation> match = context.FindModifierBefore(first);
        return match.Found && match.First >= context.Free && match.First >= context.First ? match : default;
    }
}
