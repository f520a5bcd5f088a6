using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>A currency in front of a number: <c>$50</c>, <c>US$50</c>, <c>EUR 50</c>, <c>£ 3</c>.</summary>
internal static class CurrencyBefore
{
    /// <summary>The currency whose last token is in front of a number, or nothing.</summary>
    public static PhraseMatch<Currency> Find(FigureContext context, int number)
    {
        int last = number - 1;
        ref readonly Token token = ref context[last];
        if (last < context.Free || token.Kind is not (TokenKind.Symbol or TokenKind.Word))
            return default;
        if (token.IsWord && !token.IsAllUpper)
            return default;
        // The longest sign first: US$ before $.
        for (int length = 2; length >= 1; length--)
        {
            int first = number - length;
            if (first < context.Free)
                continue;
            PhraseMatch<Measure> match = context.Grammar.Units.Find(context, first);
            if (match.Found && match.End == number && match.Meaning is { Kind: FigureKind.Money, Factor: 1, Currency: { } currency } && IsWhole(context, first, length))
                return new PhraseMatch<Currency>(currency, first, number);
        }

        return default;
    }

    /// <summary>The tokens of a sign stand close; a letter before the sign would make another word of it.</summary>
    private static bool IsWhole(FigureContext context, int first, int length) =>
        length == 1 ? !(context[first].Symbol == '\0' && !context[first].IsAllUpper) : context.IsGlued(first + 1) && !(context[first].IsWord && !context[first].IsAllUpper && context[first].Length > 1);
}
