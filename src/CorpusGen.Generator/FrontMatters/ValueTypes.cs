using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>Tells types of values, and joins them.</summary>
internal static class ValueTypes
{
    private const NumberStyles Signed = NumberStyles.AllowLeadingSign;

    /// <summary>
    /// The type of a value. Words in quotes are words or a date. A number is one only if it prints again as it is written, but for its sign and the zeros behind its point: <c>007</c>, <c>0.15.3</c> and
    /// <c>1e5</c> are words.
    /// </summary>
    /// <param name="scalar">The value.</param>
    /// <param name="value">Its words, and its date in ISO 8601 if it is one.</param>
    public static ValueType Of(FrontMatterScalar scalar, out KeyText value)
    {
        string text = scalar.Text.Trim();
        value = new KeyText(text, null);
        if (text.Length == 0 || (scalar.Kind == ScalarKind.Plain && text is "~" or "null" or "Null" or "NULL"))
            return ValueType.None;
        if (scalar.Kind is ScalarKind.Plain or ScalarKind.Boolean && text is "true" or "false" or "True" or "False" or "TRUE" or "FALSE")
            return ValueType.Boolean;
        if (scalar.Kind is ScalarKind.Plain or ScalarKind.Number && OfNumber(scalar.Kind == ScalarKind.Number ? text.Replace("_", "") : text, ref value) is { } number)
            return number;

        DateReading date = DateReader.Read(text);
        if (date.Iso is not null)
            value = new KeyText(text, date.Iso);
        return date.Problem switch
        {
            DateProblem.None => ValueType.Date,
            DateProblem.NotADate => ValueType.Text,
            _ => ValueType.WrongDate,
        };
    }

    /// <summary>Whether words are such as the emitted code takes for a number, or for true or false.</summary>
    public static bool ReadsAsValue(string words) =>
        decimal.TryParse(words, Signed | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) || bool.TryParse(words, out _);

    /// <summary>The type that has the values of both: numbers join to decimals, a slip in a date leaves dates what they are, and all else are words.</summary>
    public static ValueType Join(ValueType one, ValueType other)
    {
        if (one == other || other == ValueType.None)
            return one;
        if (one == ValueType.None)
            return other;
        return (one, other) switch
        {
            (ValueType.Integer, ValueType.Decimal) or (ValueType.Decimal, ValueType.Integer) => ValueType.Decimal,
            (ValueType.Date, ValueType.WrongDate) or (ValueType.WrongDate, ValueType.Date) => ValueType.Date,
            _ => ValueType.Text,
        };
    }

    /// <summary>The type in a message: <c>an integer</c>.</summary>
    public static string Words(ValueType type) => type switch
    {
        ValueType.Boolean => "true or false",
        ValueType.Integer => "an integer",
        ValueType.Decimal => "a number",
        ValueType.Date => "a date",
        _ => "text",
    };

    private static ValueType? OfNumber(string text, ref KeyText value)
    {
        string digits = text.TrimStart('-', '+');
        int point = digits.IndexOf('.');
        string whole = point < 0 ? digits : digits.Substring(0, point);
        bool isNumber = text.Length - digits.Length <= 1
            && whole.Length > 0
            && whole.All(IsDigit)
            && (whole.Length == 1 || whole[0] != '0')
            && (point < 0 || (point < digits.Length - 1 && digits.Skip(point + 1).All(IsDigit)));
        if (!isNumber)
            return null;
        value = new KeyText(text, null);
        if (point < 0)
            return digits.Length <= 18 && long.TryParse(text, Signed, CultureInfo.InvariantCulture, out _) ? ValueType.Integer : null;
        return decimal.TryParse(text, Signed | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? ValueType.Decimal : null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
