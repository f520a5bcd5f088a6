using System;
using System.Linq;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Emit;

/// <summary>The numbers of dates, which Runtime/CorpusGenRuntime/IsoDate.cs writes as dates again.</summary>
internal static class DateNumber
{
    /// <summary>The number of a date in ISO 8601, or -1 when it is another text.</summary>
    public static int Of(string iso)
    {
        string whole = iso.StartsWith("---", StringComparison.Ordinal) ? "0000-00" + iso.Substring(2)
            : iso.StartsWith("--", StringComparison.Ordinal) ? "0000" + iso.Substring(1)
            : iso;
        int year = Digits(whole, 0, 4), month = whole.Length > 5 ? Digits(whole, 5, 2) : 0, day = whole.Length > 8 ? Digits(whole, 8, 2) : 0;
        if (year < 0 || month is < 0 or > 12 || day is < 0 or >= IsoDate.Days)
            return -1;
        int number = (year * IsoDate.Months) + (month * IsoDate.Days) + day;
        if (number == 0)
            return -1;
        var written = new char[PlainFigure.MaxIso];
        return new string(written, 0, IsoDate.Write(written, number)) == iso ? number : -1;
    }

    private static int Digits(string text, int start, int count) =>
        text.Length >= start + count && text.Skip(start).Take(count).All(c => c is >= '0' and <= '9')
            ? text.Skip(start).Take(count).Aggregate(0, (number, c) => (number * 10) + c - '0')
            : -1;
}
