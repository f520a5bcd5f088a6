using Xunit;

namespace CorpusGen.Extraction.Tests.Figures;

public sealed class UnknownLanguageFigureTests
{
    [Theory]
    [InlineData("Es kostet [[€ 50]] oder [[50 EUR]].", "money 50 EUR; money 50 EUR")]
    [InlineData("Um [[17:20]] sind es [[-6 °C]] auf [[2 km]].", "time 17:20; measure -6 DegreeCelsius; measure 2 Kilometre")]
    [InlineData("Am [[2018-03-23]] waren es [[27 %]] und [[1.234.567]].", "date 2018-03-23; percent 27; count 1234567")]
    public void A_text_in_another_language_is_read_by_its_digits_signs_and_symbols(string text, string expected) => MarkedText.Check(Language.Unknown, text, expected);
}
