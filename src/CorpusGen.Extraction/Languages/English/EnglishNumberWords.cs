using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>Number words, British and American.</summary>
internal static class EnglishNumberWords
{
    private static readonly string[] Cardinals =
    [
        "zero", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    public static void AddTo(LexiconBuilder builder)
    {
        for (int value = 0; value < Cardinals.Length; value++)
            builder.Add(new FigureWord(FigureRole.Number, value), Cardinals[value]);
        for (int i = 0; i < Tens.Length; i++)
        {
            builder.Add(new FigureWord(FigureRole.Number, 10 * (i + 2)), Tens[i]);
            string ordinal = Tens[i].Substring(0, Tens[i].Length - 1) + "ieth";
            builder.Add(new FigureWord(FigureRole.Ordinal | FigureRole.Denominator, 10 * (i + 2)), ordinal);
            builder.Add(new FigureWord(FigureRole.Denominator, 10 * (i + 2)), ordinal + "s");
        }

        for (int i = 0; i < Ordinals.Length; i++)
        {
            builder.Add(new FigureWord(FigureRole.Ordinal | FigureRole.Denominator, i + 3), Ordinals[i]);
            builder.Add(new FigureWord(FigureRole.Denominator, i + 3), Ordinals[i] + "s");
        }

        builder.Add(new FigureWord(FigureRole.Number, 0), "nought naught");
        builder.Add(new FigureWord(FigureRole.Ordinal, 1), "first");
        builder.Add(new FigureWord(FigureRole.Ordinal, 2), "second");
        builder.Add(new FigureWord(FigureRole.Denominator, 4), "quarter quarters");
        builder.Add(new FigureWord(FigureRole.Ordinal | FigureRole.Denominator, 100), "hundredth");
        builder.Add(new FigureWord(FigureRole.Denominator, 100), "hundredths");
        builder.Add(new FigureWord(FigureRole.Ordinal | FigureRole.Denominator, 1000), "thousandth");
        builder.Add(new FigureWord(FigureRole.Denominator, 1000), "thousandths");
        foreach ((string scale, long value) in new[] { ("million", 1_000_000), ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000) })
        {
            builder.Add(new FigureWord(FigureRole.Ordinal | FigureRole.Denominator, value), scale + "th");
            builder.Add(new FigureWord(FigureRole.Denominator, value), scale + "ths");
        }

        builder.Add(new FigureWord(FigureRole.Half, 2), "half halves");

        builder.Add(new FigureWord(FigureRole.One, 1), "one a an");
        builder.Add(new FigureWord(FigureRole.Hundred, 100), "hundred");
        builder.Add(new FigureWord(FigureRole.Thousand, 1000), "thousand");
        builder.Add(new FigureWord(FigureRole.Scale, 100_000), "lakh lakhs lac lacs");
        builder.Add(new FigureWord(FigureRole.Scale, 10_000_000), "crore crores");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000), "million");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000_000), "billion");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000_000_000), "trillion");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000_000_000_000), "quadrillion");
        builder.Add(new FigureWord(FigureRole.Scale, 1_000_000_000_000_000_000), "quintillion");
        builder.Add(new FigureWord(FigureRole.Collective, 12), "dozen dozens");
        builder.Add(new FigureWord(FigureRole.Collective, 20), "score");
        builder.Add(new FigureWord(FigureRole.Collective, 10), "tens");
        builder.Add(new FigureWord(FigureRole.Collective, 100), "hundreds");
        builder.Add(new FigureWord(FigureRole.Collective, 1000), "thousands");
        builder.Add(new FigureWord(FigureRole.Collective, 1_000_000), "millions");
        builder.Add(new FigureWord(FigureRole.Collective, 1_000_000_000), "billions");
        builder.Add(new FigureWord(FigureRole.Collective, 1_000_000_000_000), "trillions");

        builder.Add(FigureRole.OrdinalSuffix, "st nd rd th");
        builder.Add(FigureRole.And, "and");
        builder.Add(FigureRole.Or, "or");
        builder.Add(FigureRole.To, "to");
        builder.Add(FigureRole.Between, "between");
        builder.Add(FigureRole.Of, "of");
        builder.Add(FigureRole.OutOf, "in");
    }
}
