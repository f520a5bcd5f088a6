using CorpusGen.Generator.Emit;
using Xunit;
using static CorpusGen.CorpusGenRuntime;

namespace CorpusGen.Generator.Tests;

/// <summary>What rows shorten is read as it was.</summary>
public class RowTests
{
    [Theory]
    [InlineData("2018-03-23")]
    [InlineData("2018-03")]
    [InlineData("2018")]
    [InlineData("0987-12-31")]
    [InlineData("9999-12-31")]
    [InlineData("--05-08")]
    [InlineData("--05")]
    [InlineData("---14")]
    public void A_date_is_a_number(string iso)
    {
        int number = DateNumber.Of(iso);
        Assert.True(number >= 0);
        var written = new char[PlainFigure.MaxIso];
        Assert.Equal(iso, new string(written, 0, IsoDate.Write(written, number)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("---")]
    [InlineData("-0051")]
    [InlineData("196X")]
    [InlineData("1910/1918")]
    [InlineData("2018-13-01")]
    [InlineData("2018-00-01")]
    [InlineData("2018-03-23T10:00")]
    [InlineData("P2D")]
    [InlineData("12018-03-23")]
    [InlineData("2018-3-23")]
    public void What_is_no_date_is_none(string iso) => Assert.Equal(-1, DateNumber.Of(iso));

    [Theory]
    [InlineData("Un pont : l’été prochain", "UnPontLEteProchain", "i=ee")]
    [InlineData("Un pont : l’été prochain", "UnPontLEte", "a=ee")]
    [InlineData("6,9 millions en 2018 2019", "_6_9MillionsEn2018_2019", "n=")]
    [InlineData("Les “contrôles” du McDo", "LesControlesDuMcDo", "i=o")]
    [InlineData("Cœur de ville", "CoeurDeVille", "CoeurDeVille")]
    [InlineData("Un pont", "LePont", "LePont")]
    [InlineData("Un pont", "UnPontPort", "UnPontPort")]
    [InlineData("Un pont", "Pont", "Pont")]
    [InlineData("Un", "Un", "Un")]
    [InlineData(null, "UnPont", "UnPont")]
    public void A_name_is_that_of_its_title_or_written_out(string? title, string name, string row)
    {
        Assert.Equal(row, NameInRows.Of(name, title));
        int sign = row.IndexOf('=');
        if (sign > 0)
            Assert.Equal(name, TitleName.Of(title!, new Rows(row, 0).Number(), row[(sign + 1)..]));
    }
}
