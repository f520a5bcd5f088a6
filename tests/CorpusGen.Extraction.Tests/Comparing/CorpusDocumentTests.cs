using System;
using System.Globalization;
using CorpusGen.Extraction.Corpora;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

public class CorpusDocumentTests
{
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
        Assert.Equal(day is null ? null : (int)(DateTime.Parse(day, CultureInfo.InvariantCulture).Ticks / TimeSpan.TicksPerDay), CorpusDocument.DayOf(date));}
