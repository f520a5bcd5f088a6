namespace CorpusGen.Extraction.Figures;

/// <summary>How a number is written.</summary>
internal enum NumeralForm : byte
{
    /// <summary>No number.</summary>
    None,

    Digits,
    Words,

    /// <summary>Only <c>un</c>, <c>une</c>, <c>a</c>, <c>one</c>, which may be no number at all.</summary>
    One,

    /// <summary>With a fraction: <c>deux tiers</c>, <c>1/10</c>, <c>½</c>, <c>half</c>.</summary>
    Fraction,

    /// <summary>By a noun that is not exact: <c>une centaine</c>.</summary>
    Collective,

    /// <summary>A size without a number: <c>des millions</c>.</summary>
    Vague,
}

/// <summary>A number in a text, with its scale.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Value">The value; for <see cref="NumeralForm.Vague"/> the lower bound.</param>
/// <param name="Form">How it is written.</param>
/// <param name="HasScale">Whether it ends in a scale word or noun, after which the unit needs <c>de</c>.</param>
internal readonly record struct Numeral(int First, int End, decimal Value, NumeralForm Form, bool HasScale = false)
{
    public bool Found => Form != NumeralForm.None;

    public bool IsInteger => Value == decimal.Truncate(Value);

    /// <summary>The product, or null when it does not fit: such a figure is not given.</summary>
    public static decimal? Multiply(decimal left, decimal right)
    {
        // Values are bounded far below this: a product that passes it cannot be exact.
        const decimal Limit = 1e28m;
        decimal a = System.Math.Abs(left), b = System.Math.Abs(right);
        // Only where both are above one is the product greater than both; and only then does the limit divided by one of them fit.
        return a > 1 && b > 1 && a >= Limit / b ? null : left * right;
    }
}
