using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>Months and days.</summary>
internal static class EnglishCalendar
{
    /// <summary>The words of the days of the week, with blanks between them.</summary>
    internal const string Weekdays = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun";

    /// <summary>The words of each month, with blanks between them.</summary>
    internal static readonly string[] Months =
    [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
    ];

    public static void AddTo(LexiconBuilder builder)
    {
        for (byte month = 1; month <= Months.Length; month++)
            builder.Add(new FigureWord(FigureRole.Month, 0, month), Months[month - 1]);
        builder.Add(FigureRole.Weekday, Weekdays);
        builder.Add(FigureRole.BeforeYear,
            "in since by until till late early mid circa year season edition summer winter autumn spring fall class vintage before after during from of fiscal calendar back around and");
        string[] decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
        for (int i = 0; i < decades.Length; i++)
            builder.Add(new FigureWord(FigureRole.Decade, 10 * (i + 2)), decades[i]);
        builder.Get("o'clock");
        builder.Add(FigureRole.BeforeTime, "at by until till before after around from between");
    }
}
