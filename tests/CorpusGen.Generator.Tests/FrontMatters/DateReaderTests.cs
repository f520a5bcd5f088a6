using CorpusGen.Extraction.Sources;
using Xunit;

namespace CorpusGen.Generator.Tests.FrontMatters;

/// <summary>Dates as people and tools write them in front matters: never guessed, never shifted.</summary>
public class DateReaderTests
{
    [Theory]
    [InlineData("2018-03-23", "2018-03-23")]
    [InlineData("2018-3-5", "2018-03-05")]
    [InlineData("2018/03/23", "2018-03-23")]
    [InlineData("2014-01-28 5:37:44 -0400", "2014-01-28T05:37:44-04:00")]
    [InlineData("2014-01-28T05:37:44.120Z", "2014-01-28T05:37:44.12Z")]
    [InlineData("2018-03-23T00:00:00+02:00", "2018-03-23T00:00+02:00")]
    [InlineData("2018-03-23 09:30", "2018-03-23T09:30")]
    [InlineData("2018-03-23 09:30 CEST", "2018-03-23T09:30+02:00")]
    [InlineData("2015-05-01 12:00:00 UTC", "2015-05-01T12:00Z")]
    [InlineData("23 mars 2018", "2018-03-23")]
    [InlineData("vendredi 23 mars 2018 à 14h30", "2018-03-23T14:30")]
    [InlineData("1er aout 2017", "2017-08-01")]
    [InlineData("March 23, 2018", "2018-03-23")]
    [InlineData("Mar 23rd, 2018 at 5:37 PM", "2018-03-23T17:37")]
    [InlineData("the 3rd of April 2018", "2018-04-03")]
    [InlineData("28-Jan-2014", "2014-01-28")]
    [InlineData("Tue, 28 Jan 2014 05:37:44 -0400", "2014-01-28T05:37:44-04:00")]
    [InlineData("Tue Jan 28 2014 05:37:44 GMT-0400 (EDT)", "2014-01-28T05:37:44-04:00")]
    [InlineData("23/03/2018", "2018-03-23")]
    [InlineData("03/23/2018", "2018-03-23")]
    [InlineData("04/04/2018", "2018-04-04")]
    [InlineData("29 février 2016", "2016-02-29")]
    [InlineData("2018-03-23 12:05 AM", "2018-03-23T00:05")]
    public void A_date_keeps_its_time_and_zone(string text, string iso)
    {
        Assert.Equal(DateReading.Of(iso), DateReader.Read(text));
        Assert.Equal(iso, CorpusGenRuntime.ArticleDates.Read(iso).Iso);
    }

    [Theory]
    [InlineData("03/04/2018", "it could be 2018-04-03 or 2018-03-04")]
    [InlineData("3.4.2018 10:00", "it could be 2018-04-03 or 2018-03-04")]
    [InlineData("23/03/18", "the year has two digits")]
    public void What_could_be_two_dates_is_none(string text, string detail) => Assert.Equal(DateReading.Ambiguous(detail), DateReader.Read(text));

    [Theory]
    [InlineData("2018-13-01", "there is no month 13")]
    [InlineData("2018-02-29", "the month has no day 29")]
    [InlineData("31 avril 2018", "the month has no day 31")]
    [InlineData("2018-03-23 25:00", "there is no such time")]
    [InlineData("2018-03-23 13:00 PM", "there is no such time")]
    [InlineData("2018-03-23 12:00 +25:00", "no clock is so far from UTC")]
    [InlineData("40/40/2018", "there is no month 40")]
    public void What_no_calendar_has_is_none(string text, string detail) => Assert.Equal(DateReading.Impossible(detail), DateReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("2018")]
    [InlineData("20180323")]
    [InlineData("2018-03")]
    [InlineData("0.15.3")]
    [InlineData("10.0.0.1")]
    [InlineData("2018-03-23-slug")]
    [InlineData("mars 2018")]
    [InlineData("Le 23 mars 2018, le pont ferme")]
    [InlineData("2018-03-23 in Paris")]
    [InlineData("2018-03-23 10")]
    [InlineData("99999999999-1-1")]
    [InlineData("1-2-99999999999")]
    [InlineData("////")]
    public void Other_words_are_no_date(string text) => Assert.Equal(DateReading.NotADate, DateReader.Read(text));
}
