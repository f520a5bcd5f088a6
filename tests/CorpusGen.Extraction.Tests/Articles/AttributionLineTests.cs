using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Articles.Layout;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public sealed class AttributionLineTests
{
    [Theory]
    [InlineData("- Elon Musk (@elonmusk) le 23 mars 2018", "Elon Musk", "@elonmusk", "23 mars 2018", null)]
    [InlineData("— Elon Musk (@elonmusk) March 23, 2018", "Elon Musk", "@elonmusk", "March 23, 2018", null)]
    [InlineData("Elon Musk (@elonmusk) March 23, 2018", "Elon Musk", "@elonmusk", "March 23, 2018", null)]
    [InlineData("Elon Musk @elonmusk · 23 mars 2018", "Elon Musk", "@elonmusk", "23 mars 2018", null)]
    [InlineData("Elon Musk (@elonmusk) via Twitter", "Elon Musk", "@elonmusk", null, null)]
    [InlineData("– Elon Musk (@elonmusk) sur Twitter, le 23 mars 2018", "Elon Musk", "@elonmusk", "23 mars 2018", null)]
    [InlineData("Elon Musk (@elonmusk)", "Elon Musk", "@elonmusk", null, null)]
    [InlineData("- SNCF Voyageurs 🚄 (@SNCFVoyageurs) 2 mai 2023", "SNCF Voyageurs", "@SNCFVoyageurs", "2 mai 2023", null)]
    [InlineData("@elonmusk (Elon Musk), 23/03/2018", "Elon Musk", "@elonmusk", "23/03/2018", null)]
    [InlineData("A post shared by Elon Musk (@elonmusk) on March 23, 2018", "Elon Musk", "@elonmusk", "March 23, 2018", null)]
    [InlineData("@elonmusk, March 23", "@elonmusk", "@elonmusk", "March 23", null)]
    [InlineData("— Anne Martin, le 3 mai 2020", "Anne Martin", null, "3 mai 2020", null)]
    [InlineData("– Jean-Pierre de La Tour, maire de Lyon", "Jean-Pierre de La Tour", null, null, "maire de Lyon")]
    [InlineData("— Anne Martin sur France Culture", "Anne Martin", null, null, null)]
    [InlineData("— John F. Kennedy", "John F. Kennedy", null, null, null)]
    [InlineData("-- Ursula von der Leyen (Brussels)", "Ursula von der Leyen", null, null, "Brussels")]
    public void An_attribution_gives_name_handle_date_and_role(string text, string name, string? handle, string? date, string? role)
    {
        Document document = Document.Read(text, Language.French);

        Assert.True(AttributionLine.TryRead(new LineForm(document, document.Lines[0]), out AttributionLine attribution));
        Assert.Equal((name, handle, date, role), (attribution.Name.In(text), In(attribution.Handle), In(attribution.Date), In(attribution.Role)));

        string? In(TextRange? range) => range?.In(text);
    }

    [Theory]
    [InlineData("- Ligne 11")]
    [InlineData("-Maxime Nicolle : un conspirationniste-complotiste;")]
    [InlineData("— Bien sûr, tout le monde y pense")]
    [InlineData("— Oui, répond Anne Martin.")]
    [InlineData("- Paris")]
    [InlineData("Merci @elonmusk")]
    [InlineData("Il a écrit à @elonmusk le 3 mai 2020 pour protester")]
    [InlineData("Musk a répondu : @jack, March 23")]
    [InlineData("Anne Martin, maire de Lyon")]
    public void A_line_that_names_nobody_is_no_attribution(string text)
    {
        Document document = Document.Read(text, Language.French);

        Assert.False(AttributionLine.TryRead(new LineForm(document, document.Lines[0]), out _));
    }
}
