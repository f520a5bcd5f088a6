using System;
using System.Text;

namespace CorpusGen.Generator.Emit;

/// <summary>Writes whole numbers to the base of 36, with digits <c>0</c> to <c>9</c> and <c>a</c> to <c>z</c>.</summary>
internal static class Base36
{
    public const int Radix = 36;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Of(long number)
    {
        var digits = new StringBuilder();
        Append(digits, number);
        return digits.ToString();
    }

    public static void Append(StringBuilder target, long number)
    {
        if (number < 0)
            target.Append('-');
        AppendDigits(target, (ulong)Math.Abs(number));
    }

    private static void AppendDigits(StringBuilder target, ulong number)
    {
        if (number >= Radix)
            AppendDigits(target, number / Radix);
        target.Append(Digits[(int)(number % Radix)]);
    }
}
