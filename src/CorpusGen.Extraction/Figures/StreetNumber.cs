namespace CorpusGen.Extraction.Figures;

/// <summary>The number of a house: <c>12, rue de la Paix</c>, <c>12 bis avenue Foch</c>, <c>1600 Pennsylvania Avenue</c>, <c>10 Downing Street</c>. "12 rues" and "3 streets" are counts.</summary>
internal static class StreetNumber
{
    public static bool IsAt(FigureContext context, int first)
    {
        if (context[first].Length > 4 || context.IsGlued(first + 1) && context[first + 1].IsWord)
            return false;
        return context.Language == Language.English ? IsEnglish(context, first + 1) : context.Language == Language.French && IsFrench(context, first + 1);
    }

    private static bool IsFrench(FigureContext context, int token)
    {
        if (context[token].IsSymbol(','))
            token++;
        if (context[token].IsForm("bis") || context[token].IsForm("ter"))
            token++;
        if (context[token].IsSymbol(','))
            token++;
        return context[token].Lexeme.Form is "rue" or "avenue" or "boulevard" or "place" or "quai" or "chemin" or "impasse" or "allée" or "square" or "faubourg"
            && (context[token + 1].IsCapitalized || context.Is(token + 1, FigureRole.Of) || context[token + 1].Lexeme.Form is "du" or "des" or "saint");
    }

    /// <summary>Up to three names and then the kind of street, all with capitals.</summary>
    private static bool IsEnglish(FigureContext context, int token)
    {
        for (int i = token; i < token + 4 && context[i].IsWord && context[i].IsCapitalized; i++)
        {
            if (i > token && context[i].Lexeme.Form is "street" or "avenue" or "road" or "lane" or "drive" or "square" or "boulevard" or "terrace")
                return true;
        }

        return false;
    }
}
