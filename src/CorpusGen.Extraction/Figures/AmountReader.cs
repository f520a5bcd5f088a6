using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>Numbers with what multiplies or divides them: fractions, <c>dizaines</c>, scale words and their abbreviations.</summary>
internal static class AmountReader
{
    public static Numeral Read(FigureContext context, int first, bool between = false)
    {
        Numeral fraction = FractionReader.Read(context, first, between);
        if (fraction.Found && context.Is(fraction.End, FigureRole.Of))
            fraction = OfScale(context, fraction);
        if (fraction.Found)
            return Scaled(context, Collected(context, fraction), between);
        Numeral numeral = SpokenDecimal.With(context, DigitNumeral.CanStart(context, first) ? DigitNumeral.Read(context, first) : WordNumeral.Read(context, first, between));
        if (!numeral.Found)
            return ReadVague(context, first);
        numeral = PowerReader.With(context, numeral);
        if (!numeral.HasScale)
            numeral = MixedNumber.With(context, numeral, between);
        return Scaled(context, Collected(context, numeral), between);
    }

    /// <summary><c>a quarter of a million</c>, <c>trois quarts de million</c></summary>
    private static Numeral OfScale(FigureContext context, in Numeral fraction)
    {
        int scale = fraction.End + 1;
        if (context.Language == Language.English && context.Is(scale, FigureRole.One))
            scale++;
        else if (context.Language == Language.French && context.Is(scale, FigureRole.One))
            return fraction;
        return context.Is(scale, FigureRole.Scale) && Numeral.Multiply(fraction.Value, context[scale].Lexeme.Figure.Value) is { } value ? fraction with { End = scale + 1, Value = value, HasScale = true } : fraction;
    }

    /// <summary><c>des millions</c>, <c>plusieurs dizaines de milliers</c>, <c>thousands of</c>: a size and no number. The lower bound is one of it.</summary>
    private static Numeral ReadVague(FigureContext context, int first)
    {
        bool several = context.Language == Language.English && (context[first - 1].IsForm("several") || context[first - 1].IsForm("many") || context[first - 1].IsForm("few") || context[first - 1].IsForm("couple") || IsCoupleOf(context, first));
        FigureRole role = several ? FigureRole.Collective | FigureRole.Hundred | FigureRole.Thousand | FigureRole.Scale : context.Language == Language.English ? FigureRole.Collective : FigureRole.Collective | FigureRole.Scale;
        // After digits that no number can hold there is no size either.
        if (!context.Is(first, role) || context.IsDigits(first - 1) || (context[first].IsCapitalized && !context.Is(first + 1, FigureRole.Of) && !IsBeginning(context, first)))
            return default;
        if (context.Language == Language.English ? context[first].IsForm("score") : !EndsInPlural(context, first))
            return default;
        decimal value = context[first].Lexeme.Figure.Value;
        int end = first + 1;
        if (IsMultiplied(context, end))
        {
            value *= context[end + 1].Lexeme.Figure.Value;
            end += 2;
        }
        else if (several && context.Is(end, FigureRole.Thousand | FigureRole.Scale) && context.Is(first, FigureRole.Hundred | FigureRole.Collective))
        {
            // "several hundred thousand"
            value *= context[end].Lexeme.Figure.Value;
            end++;
        }

        return new Numeral(first, end, value, NumeralForm.Vague, HasScale: true);
    }

    /// <summary><c>a couple of hundred</c></summary>
    public static bool IsCoupleOf(FigureContext context, int first) => context.Is(first - 1, FigureRole.Of) && context[first - 2].IsForm("couple");

    /// <summary><c>Hundreds died.</c>: a sentence begins here, so that the capital makes no name of it.</summary>
    private static bool IsBeginning(FigureContext context, int first) =>
        (first == context.First || context[first - 1].Symbol is '.' or '!' or '?' or '“' or '"' or '«') && context[first + 1].IsWord && (!context[first + 1].IsCapitalized || context.IsTitleCase);

    private static bool EndsInPlural(FigureContext context, int token) => context.Text[context[token].End - 1] is 's' or 'S';

    /// <summary><c>de milliers</c> after <c>dizaines</c></summary>
    private static bool IsMultiplied(FigureContext context, int of) =>
        context.Is(of, FigureRole.Of) && context.Is(of + 1, FigureRole.Collective | FigureRole.Scale | FigureRole.Thousand) && !context.Is(of + 1, FigureRole.Number);

    /// <summary><c>une centaine</c>, <c>deux douzaines</c>, <c>une dizaine de milliers</c></summary>
    private static Numeral Collected(FigureContext context, in Numeral numeral)
    {
        int token = context.SkipHyphen(numeral.End);
        if (!context.Is(token, FigureRole.Collective) || context.Is(token, FigureRole.Number))
            return numeral;
        // The quarantine and the fortnight are singular and have no complement.
        bool complement = context.Is(token + 1, FigureRole.Of) || context.Language == Language.English;
        if (!complement && numeral.Form == NumeralForm.One && context[token].IsForm("quarantaine"))
            return numeral;
        if (context[token].IsForm("score") || context[token].IsForm("tens"))
            return numeral;
        if (Numeral.Multiply(numeral.Value, context[token].Lexeme.Figure.Value) is not { } value)
            return numeral;
        int end = token + 1;
        if (IsMultiplied(context, end) && Numeral.Multiply(value, context[end + 1].Lexeme.Figure.Value) is { } product)
        {
            value = product;
            end += 2;
        }

        // Three thousands would be exact, a dozen is nearly so, a hundred people by "une centaine" is a guess.
        return new Numeral(numeral.First, end, value, NumeralForm.Collective, HasScale: true);
    }

    /// <summary>Scale words: <c>2,6 millions</c>, <c>3 milliards 200 millions</c>, <c>10 mille</c>, <c>3 hundred</c>, <c>deux millions et demi</c>, <c>2 lakh crore</c>.</summary>
    private static Numeral Scaled(FigureContext context, Numeral numeral, bool between)
    {
        decimal last = decimal.MaxValue;
        while (true)
        {
            int token = context.SkipHyphen(numeral.End);
            if (!CanScale(context, token, numeral) && !(last == 100 && context.Is(token, FigureRole.Thousand)))
                break;
            long scale = context[token].Lexeme.Figure.Value;
            // A thousand milliards, a lakh crore: only these two are counted themselves.
            if (scale >= last && last is not (100 or 1000 or 100_000))
                break;
            if (Numeral.Multiply(numeral.Value, scale) is not { } value)
            {
                context.AddFlaw(FlawKind.NumberTooLarge, numeral.First, token + 1);
                return default;
            }

            numeral = numeral with { End = token + 1, Value = value, HasScale = true, Form = numeral.Form == NumeralForm.One ? NumeralForm.Words : numeral.Form };
            last = scale;
        }

        if (last == decimal.MaxValue && !numeral.HasScale)
            return numeral;
        Numeral whole = last == decimal.MaxValue ? numeral : ScaleRest.With(context, numeral, last, between);
        return MixedNumber.With(context, whole, between);
    }

    private static bool CanScale(FigureContext context, int token, in Numeral numeral)
    {
        if (context.Is(token, FigureRole.Scale))
            return true;
        bool written = numeral.Form is NumeralForm.Digits or NumeralForm.Fraction && !numeral.HasScale;
        if (context.Is(token, FigureRole.Thousand))
            return written && numeral.Value < 1000;
        return written && context.Language == Language.English && context.Is(token, FigureRole.Hundred) && numeral.Value < 1000;
    }

    /// <summary>The factor of an abbreviated scale at a token, or 0. Single letters mean it only next to money.</summary>
    public static decimal AbbreviatedScale(FigureContext context, int token, bool money)
    {
        ref readonly Token word = ref context[token];
        if (!word.IsWord || word.Length > 4)
            return 0;
        string text = context.Text;
        char c = text[word.Start];
        bool english = context.Language == Language.English;
        if (word.Length == 1)
        {
            return c switch
            {
                'k' or 'K' when money || context.IsGlued(token) => 1_000,
                'M' when money || (context.IsGlued(token) && english) => 1_000_000,
                'm' when money && (english || context.IsGlued(token)) => 1_000_000,
                'b' or 'B' when (money || IsBehindDecimals(context, token)) && (english || context.IsGlued(token)) => 1_000_000_000,
                't' or 'T' when money && english => 1_000_000_000_000,
                _ => 0,
            };
        }

        return word.Lexeme.Form switch
        {
            "md" or "mds" or "mrd" or "mia" when c == 'M' => 1_000_000_000,
            "mrds" when c == 'M' => 1_000_000_000,
            "mio" or "mln" => 1_000_000,
            "mn" when english => 1_000_000,
            "bn" or "bln" => 1_000_000_000,
            "mm" when money && english && c == 'M' => 1_000_000,
            "tn" or "trn" or "tln" when english => 1_000_000_000_000,
            _ => 0,
        };
    }

    /// <summary><c>1.2b</c>: close behind decimals, where no reference has a letter.</summary>
    private static bool IsBehindDecimals(FigureContext context, int token) =>
        context.Language == Language.English && context.IsGlued(token) && context.IsGlued(token - 1) && context[token - 2].Symbol == '.' && context.IsGlued(token - 2) && context.IsDigits(token - 3) && !context.Is(token - 4, FigureRole.Label);
}
