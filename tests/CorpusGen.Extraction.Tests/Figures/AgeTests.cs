using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

public sealed class AgeTests
{
    [Theory]
    [InlineData("She is [[32]].", "duration 32 Year P32Y")]
    [InlineData("She was just [[14]] when he, who was [[nearly 18]], left.", "duration 14 Year P14Y; duration almost 18 Year P18Y")]
    [InlineData("He turned [[eighteen]] and died at [[65]].", "duration 18 Year P18Y; duration 65 Year P65Y")]
    [InlineData("At [[72]], he ran again.", "duration 72 Year P72Y")]
    [InlineData("She died at the age of [[90]].", "duration 90 Year P90Y")]
    [InlineData("The plan pleased Trump, [[70]], who left.", "duration 70 Year P70Y")]
    [InlineData("He is [[25 yrs old]] and the strike is [[10 days old]].", "duration 25 Year P25Y; duration 10 Day P10D")]
    [InlineData("He is in his mid-[[30s]], a man in his mid-to-late [[20s]].", "duration 30..39 Year; duration 20..29 Year")]
    public void Somebody_is_so_old(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Adults [[65 and older]] voted.", "duration atLeast 65 Year P65Y")]
    [InlineData("Children [[5 and under]] eat free.", "duration atMost 5 Year P5Y")]
    [InlineData("Anyone [[under 18]] is barred.", "duration lessThan 18 Year P18Y")]
    [InlineData("She led among voters [[over 65]] in Ohio.", "duration moreThan 65 Year P65Y")]
    [InlineData("Voters ages [[18 to 29]] voted.", "duration 18..29 Year")]
    [InlineData("Among those [[18 to 24]], most agreed.", "duration 18..24 Year")]
    [InlineData("The [[18-29]] age group voted.", "duration 18..29 Year")]
    public void A_group_is_told_by_its_bounds(string text, string expected) => MarkedText.Check(Language.English, text, expected);

    [Theory]
    [InlineData("She is [[3]] under par.", "count 3")]
    [InlineData("He was [[12]] for [[20]].", "count 12; count 20")]
    [InlineData("He turned [[12]] pages.", "count 12 of page")]
    [InlineData("It was [[32]].", "count 32")]
    [InlineData("They left [[under 18]] cars.", "count lessThan 18 of car")]
    [InlineData("He carried Iowa, [[12]], and Ohio.", "count 12")]
    public void Other_numbers_are_no_ages(string text, string expected) => MarkedText.Check(Language.English, text, expected);
}
