using System.Globalization;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Years in words: <c>nineteen eighty-four</c>, <c>twenty sixteen</c>, <c>nineteen oh five</c>; <c>en mille neuf cent quatorze</c>, <c>l'an deux mille</c>. English says them as two numbers below
/// a hundred, the first a century; French as one, which only <c>en</c> or <c>an</c> tells from a count.
/// </summary>
internal static class YearInWords
{
    public static int Read(FigureContext context, int first)
    {
        int year = context.Language == Language.English ? ReadEnglish(context, first, out int end) : ReadFrench(context, first, out end);
        if (year == 0)
            return first;
        // The book, Nineteen Eighty-Four, has its capitals.
        if (context.Language == Language.English && context[context.SkipHyphen(first + 1)].IsCapitalized && !context.IsTitleCase)
        {
            context.Skip(end);
            return end;
        }

        var numeral = new Numeral(first, end, year, NumeralForm.Words);
        if (UnitReader.Read(context, numeral).Found || context.Is(end, FigureRole.Scale | FigureRole.Hundred | FigureRole.Thousand) || CountedReader.Read(context, end, numeral, FigureKind.Count).Found && !context[end].IsCapitalized)
            return first;
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel { Range = range, Number = range, Kind = FigureKind.Year, Value = year, Iso = year.ToString("0000", CultureInfo.InvariantCulture), Block = context.Block, Rule = Pattern.Year }, end);
        return end;
    }

    private static int ReadEnglish(FigureContext context, int first, out int end)
    {
        end = first;
        long century = context.Is(first, FigureRole.Number) ? context[first].Lexeme.Figure.Value : 0;
        int second = context.SkipHyphen(first + 1);
        // "twenty-sixteen", but "eleven-fifteen" is no year.
        if (century is < 11 or > 20 || second > first + 1 && century < 19 || !context[second].IsWord)
            return ReadWhole(context, first, out end);
        if (context[second].IsForm("oh"))
        {
            end = WordNumeral.ReadSmall(context, second + 1, out long unit);
            return end > 0 && unit is >= 1 and <= 9 ? (int)((century * 100) + unit) : 0;
        }

        end = WordNumeral.ReadSmall(context, second, out long rest);
        return end > 0 && rest is >= 10 and <= 99 ? (int)((century * 100) + rest) : ReadWhole(context, first, out end);
    }

    /// <summary><c>in two thousand sixteen</c>, <c>in nineteen hundred</c></summary>
    private static int ReadWhole(FigureContext context, int first, out int end)
    {
        end = first;
        ref readonly Token before = ref context[first - 1];
        if (!before.IsForm("in") && !before.IsForm("since") && !before.IsForm("year"))
            return 0;
        Numeral words = WordNumeral.Read(context, first);
        end = words.End;
        return words.Found && !words.HasScale && words.Value is >= 1100 and < YearRange.LastBare && !context.Is(first, FigureRole.One) ? (int)words.Value : 0;
    }

    private static int ReadFrench(FigureContext context, int first, out int end)
    {
        end = first;
        if (!context[first - 1].IsForm("en") && !context[first - 1].IsForm("an"))
            return 0;
        Numeral words = WordNumeral.Read(context, first);
        end = words.End;
        return words.Found && !words.HasScale && words.Value is >= YearRange.First and <= YearRange.Last ? (int)words.Value : 0;
    }
}
