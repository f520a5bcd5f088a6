using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>A currency in front of a number.</summary>
/// <param name="Currency">Which, or null when several have the sign (<c>Rs 500</c>).</param>
/// <param name="Scale">The factor of an abbreviation at the sign (<c>M€ 3</c>), else 1.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The number's first token.</param>
internal readonly record struct CurrencyMatch(Currency? Currency, decimal Scale, int First, int End)
{
    public bool Found => End > First;
}

/// <summary>A currency in front of a number: <c>$50</c>, <c>US$50</c>, <c>EUR 50</c>, <c>£ 3</c>, <c>M€ 3</c>, <c>MUSD 3</c>, <c>€m 3</c>.</summary>
internal static class CurrencyBefore
{
    /// <summary>The currency whose last token is in front of a number, or nothing.</summary>
    public static CurrencyMatch Find(FigureContext context, int number)
    {
        int last = number - 1;
        ref readonly Token token = ref context[last];
        if (last < context.Free || token.Kind is not (TokenKind.Symbol or TokenKind.Word))
            return default;
        if (token.IsWord && !IsSign(token))
            return ScaleBehind(context, number);
        // The longest sign first: US$ before $.
        for (int length = 2; length >= 1; length--)
        {
            int first = number - length;
            if (first < context.Free)
                continue;
            PhraseMatch<Measure> match = context.Grammar.Units.Find(context, first);
            if (!match.Found || match.End != number || match.Meaning is not { Kind: FigureKind.Money, Factor: >= 1 } || !IsWhole(context, first, length))
                continue;
            Currency? currency = match.Meaning.Currency;
            decimal scale = context.IsGlued(first) && first - 1 >= context.Free ? AmountReader.AbbreviatedScale(context, first - 1, money: true) : 0;
            return scale > 1 && !context.IsGlued(number) ? new CurrencyMatch(currency, scale, first - 1, number) : new CurrencyMatch(currency, match.Meaning.Factor, first, number);
        }

        return default;
    }

    /// <summary><c>€m 3</c>, <c>$bn 4</c></summary>
    private static CurrencyMatch ScaleBehind(FigureContext context, int number)
    {
        int scale = number - 1, sign = number - 2;
        if (sign < context.Free || !context.IsGlued(scale) || context[sign].IsWord || context.IsGlued(number))
            return default;
        decimal factor = AmountReader.AbbreviatedScale(context, scale, money: true);
        if (factor == 0)
            return default;
        PhraseMatch<Measure> match = context.Grammar.Units.Find(context, sign);
        return match is { Found: true, Meaning: { Kind: FigureKind.Money, Factor: 1, Currency: { } currency } } && match.End == scale ? new CurrencyMatch(currency, factor, sign, number) : default;
    }

    /// <summary>A sign, a code in capitals, or a short one in letters: <c>$</c>, <c>EUR</c>, <c>Rs</c>. Words such as "Won" are none in front of a number.</summary>
    public static bool IsSign(in Token token) => !token.IsWord || token.IsAllUpper || token.Lexeme.Form is "rs" or "ksh" or "dh" or "dhs" or "usd" or "eur" or "gbp" or "chf" or "jpy" or "aud" or "inr" or "cny";

    /// <summary>The tokens of a sign stand close, but for the full stop of <c>Rs.</c></summary>
    private static bool IsWhole(FigureContext context, int first, int length) => length == 1 ? IsSign(context[first]) : context.IsGlued(first + 1);
}
