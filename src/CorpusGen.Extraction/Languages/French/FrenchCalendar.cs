using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>Months and days.</summary>
internal static class FrenchCalendar
{
    /// <summary>The words of the days of the week, with blanks between them.</summary>
    internal const string Weekdays = "lundi mardi mercredi jeudi vendredi samedi dimanche";

    /// <summary>The words of each month, with blanks between them.</summary>
    internal static readonly string[] Months =
    [
        "janvier janv", "février févr fév fevrier", "mars", "avril avr", "mai", "juin", "juillet juil juill", "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre déc decembre",
    ];

    public static void AddTo(LexiconBuilder builder)
    {
        for (byte month = 1; month <= Months.Length; month++)
            builder.Add(new FigureWord(FigureRole.Month, 0, month), Months[month - 1]);
        // Sources and posts are dated in English too: "August 17, 2003".
        string[] english = ["january", "february", "", "april", "", "june", "july", "august", "september", "october", "november", "december"];
        for (byte month = 1; month <= english.Length; month++)
            builder.Add(new FigureWord(FigureRole.Month, 0, month), english[month - 1]);
        builder.Add(FigureRole.Weekday, Weekdays);
        builder.Add(FigureRole.Decade, "années");
        builder.Add(FigureRole.BeforeYear,
            "en depuis dès vers courant fin début mi an année édition saison millésime été hiver automne printemps rentrée promotion exercice avant après jusqu' jusque mai juin élections présidentielle législatives municipales jo mondial euro");
        builder.Add(FigureRole.BeforeTime, "à vers dès jusqu'à avant après entre");
    }
}
