using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// The noun of a count that leaves it out, from the count before in the same sentence: <c>2 000 personnes selon la police, 15 000 selon les organisateurs</c>,
/// <c>300 cas, contre 120 en 2015</c>, <c>the first had 12 seats, the second 40</c>; or from what the number is the number of: <c>le nombre de morts est passé de 40 à 52</c>.
/// A bare number that nothing ties to the one before counts nothing that is said.
/// </summary>
internal static class OmittedNoun
{
    /// <summary>How far back it is looked for.</summary>
    private const int MaximumWords = 30;

    public static CountedMatch Find(FigureContext context, int from, int to)
    {
        if (context[to].IsWord && !context[to].Is(Trait.ClosedClass) && !context[to].Is(Trait.Source))
            return default;
        // "le vol United Express 3411 pour Lyon": what a name ends in counts nothing.
        if (context[from - 1].IsCapitalized && from - 1 > context.First)
            return default;
        CountedMatch last = context.LastCounted;
        bool tied = context[to].Is(Trait.Source) || IsCompared(context, from) || IsGapped(context, from, to);
        if (last.Found && tied && IsSameSentence(context, from, last.Range.End))
            return last;
        return OfNumber(context, from);
    }

    /// <summary><c>contre 120</c>, <c>up from 120</c>, <c>against 40</c></summary>
    public static bool IsCompared(FigureContext context, int from)
    {
        ref readonly Token before = ref context[from - 1];
        return before.IsForm("contre") || before.IsForm("against") || before.IsForm("versus") || before.IsForm("from") && context.Is(from - 2, FigureRole.Change);
    }

    /// <summary><c>the second 40</c>, <c>l'autre 12</c>, and then the sentence or clause is at its end.</summary>
    private static bool IsGapped(FigureContext context, int from, int to) =>
        (context.Is(from - 1, FigureRole.Ordinal) || context[from - 1].IsForm("autre") || context[from - 1].IsForm("second") || context[from - 1].IsForm("seconde") || context[from - 1].IsForm("other")) && context[from - 2].Is(Trait.DefiniteArticle) && !context[to].IsWord && !context.IsDigits(to);

    private static bool IsSameSentence(FigureContext context, int from, int position)
    {
        for (int i = from - 1; i >= context.First && i > from - MaximumWords; i--)
        {
            if (context[i].Start < position)
                return true;
            if (context[i].Symbol is '.' or '!' or '?' or ':' && !context.IsGlued(i + 1))
                return false;
        }

        return false;
    }

    /// <summary><c>le nombre de morts</c>, <c>the number of victims</c>, with the verb between it and the number.</summary>
    private static CountedMatch OfNumber(FigureContext context, int from)
    {
        for (int i = from - 1; i >= context.First && i > from - MaximumWords && context[i].Symbol is not ('.' or '!' or '?' or ';' or ':'); i--)
        {
            if (!context[i].IsForm("nombre") && !context[i].IsForm("number"))
                continue;
            int of = i + 1;
            if (!context.Is(of, FigureRole.Of) && !context[of].IsForm("des"))
                return default;
            int noun = of + 1;
            while (context[noun].Is(Trait.DefiniteArticle | Trait.Possessive))
                noun++;
            return context.Language == Language.English ? EnglishCounted.Read(context, noun, CountedNumber.Several) : FrenchCounted.Read(context, noun, CountedNumber.Several);
        }

        return default;
    }
}
