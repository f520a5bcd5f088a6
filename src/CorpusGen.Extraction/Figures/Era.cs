namespace CorpusGen.Extraction.Figures;

/// <summary>The era beside a year: <c>44 BC</c>, <c>44 B.C.</c>, <c>1200 BCE</c>, <c>79 AD</c>, <c>A.D. 79</c>, <c>52 avant J.-C.</c>, <c>79 ap. J.-C.</c></summary>
internal static class Era
{
    /// <summary>The token after the year and its era, or the year's own when it has none; <paramref name="from"/> is where both begin, <paramref name="before"/> that the era counts backwards.</summary>
    public static int Read(FigureContext context, int year, out int from, out bool before)
    {
        from = year;
        before = false;
        if (context.Language != Language.English)
            return context.Language == Language.French ? ReadFrench(context, year, out before) : year;
        int end = EndOf(context, year + 1, "BCE", "BC");
        before = end > 0;
        if (end < 0)
            end = EndOf(context, year + 1, "CE", "AD");
        if (end > 0)
            return end;
        // "A.D. 79", "AD 79"
        for (int start = year - 1; start >= year - 4 && start >= context.Free; start--)
        {
            if (EndOf(context, start, "AD", "AD") != year)
                continue;
            from = start;
            return year + 1;
        }

        return year;
    }

    /// <summary>The token after one of two abbreviations, in capitals, with full stops or without; -1 when neither is there.</summary>
    private static int EndOf(FigureContext context, int token, string longer, string shorter)
    {
        int end = EndOf(context, token, longer);
        return end > 0 ? end : EndOf(context, token, shorter);
    }

    private static int EndOf(FigureContext context, int token, string letters)
    {
        if (context[token].IsWord && context[token].Length == letters.Length)
            return string.CompareOrdinal(context.Text, context[token].Start, letters, 0, letters.Length) == 0 ? token + 1 : -1;
        foreach (char letter in letters)
        {
            if (context[token].Length != 1 || context.Text[context[token].Start] != letter || context[token + 1].Symbol != '.')
                return -1;
            token += 2;
        }

        return token;
    }

    private static int ReadFrench(FigureContext context, int year, out bool before)
    {
        int token = year + 1;
        string text = context.Text;
        before = context[token].IsForm("avant") || IsShort(context, token, "av");
        if (!before && !context[token].IsForm("après") && !IsShort(context, token, "ap"))
            return year;
        token++;
        if (context[token].Symbol == '.')
            token++;
        if (context[token].Length != 1 || text[context[token].Start] != 'J' || context[token + 1].Symbol != '.')
            return year;
        token += 2;
        if (context[token].Symbol is '-' or '‑')
            token++;
        if (context[token].Length != 1 || text[context[token].Start] != 'C')
            return year;
        return context[token + 1].Symbol == '.' && context.IsGlued(token + 1) ? token + 2 : token + 1;
    }

    private static bool IsShort(FigureContext context, int token, string form) =>
        context[token].IsWord && context[token].Length == form.Length && string.CompareOrdinal(context.Text, context[token].Start, form, 0, form.Length) == 0;
}
