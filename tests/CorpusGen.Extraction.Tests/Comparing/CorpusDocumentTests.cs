using System;
using System.Globalization;
using CorpusGen.Extraction.Corpora;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

public class CorpusDocumentTests
{
    [Theory]
    [InlineData("news/2018-03-23-pont.md", "2018-03-23")]
    [InlineData("2018-03-23.txt", "2018-03-23")]
    [InlineData("2018-13-23.txt", null)]
    [InlineData("2018-03-23/pont.md", null)]
    [InlineData("2018-03-234.txt", null)]
    [InlineData("pont.md", null)]
    public void The_name_of_a_file_can_begin_with_its_day(string path, string? day) =>
        Assert.Equal(CorpusDocument.DayOf(day), CorpusDocument.DayOfName(path));

    [Theory]
    [InlineData("23 mars 2018", "2018-03-23")]
    [InlineData("23/03/2018", "2018-03-23")]
    [InlineData("2018-03-23T23:30:00-05:00", "2018-03-23")]
    [InlineData("March 2018", null)]
    [InlineData("03/04/2018", null)]
    [InlineData("2018-02-30", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_document_has_the_day_of_its_date(string? date, string? day) =>
        Assert.Equal(day is null ? null : (int)(DateTime.Parse(day, CultureInfo.InvariantCulture).Ticks / TimeSpan.TicksPerDay), CorpusDocument.DayOf(date));
}
