using System;
using System.Globalization;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Extraction.Corpora;

/// <summary>An article among others, with what is known of it beside its text.</summary>
/// <param name="Id">What results call it: a path, or an id.</param>
/// <param name="Article">What was read from its text.</param>
public sealed record CorpusDocument(string Id, ArticleModel Article)
{
    /// <summary>The day it is of, counted from 1 January of the year 1; null when it is not known.</summary>
    public int? Day { get; init; }

    /// <summary>What happened, as its author calls it; articles of one event have the same. Null when nobody says.</summary>
    public string? Event { get; init; }

    /// <summary>
    /// The day of a date as people and tools write it: <c>CorpusDocument.DayOf("2018-03-23T17:37:00Z")</c>, <c>23/03/2018</c>, <c>23 mars 2018</c>; null for what is no date, or could be two
    /// (<c>03/04/2018</c>).
    /// </summary>
    public static int? DayOf(string? date) =>
        date is not null && DateReader.Read(date).Iso is { Length: >= 10 } iso && DateTime.TryParseExact(iso.Substring(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? (int)(day.Ticks / TimeSpan.TicksPerDay)
            : null;

    /// <summary>The day that the name of a file begins with (<c>news/2018-03-23-pont.md</c>); null for another name. It counts where nothing else says a date.</summary>
    internal static int? DayOfName(string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.Length > 10 && name[4] == '-' && name[7] == '-' && name[10] is ('-' or '_' or '.' or ' ') ? DayOf(name.Substring(0, 10)) : null;
    }
}
