using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class OtherLanguageTests
{
    private const string Message = "This text is neither French nor English, so that little is found in it: take the file out of CorpusFile, or say its language (Language=\"fr\" or \"en\") if it is one of them";

    private const string Spanish = "\n  Un nuevo puente\n\nEl presidente anunció este lunes que el plan se pondrá en marcha en los próximos meses. «No vamos a permitir que se repita», dijo la portavoz de la ciudad.\n";

    private const string German = "Eine neue Brücke\n\nDer Präsident kündigte am Montag an, dass der Plan in den nächsten Monaten beginnt. Die Opposition will das nicht, sagte die Sprecherin der Stadt.\n";

    [Fact]
    public async Task A_text_in_another_language_is_reported_at_its_first_line()
    {
        Assert.Equal("CG0205 (2,3)-(2,18) " + Message, await TextRun.Say(Spanish));
        Assert.Equal("CG0205 (1,1)-(1,17) " + Message, await TextRun.Say(German));
    }

    [Fact]
    public async Task A_language_that_is_given_is_not_doubted()
    {
        Assert.Equal("", await TextRun.Say(Spanish, ("FileLanguage", "fr")));
        Assert.Empty(await TextRun.Of(TextRun.AllRules, [new TextFile("a.txt", German)], new ProjectOptions(("CorpusGenLanguage", "en"))));
    }

    [Theory]
    [InlineData("Elon Musk, SpaceX, Tesla, 23/03/2018")]
    [InlineData("Le pont est fermé. « Un nuevo puente », a dit le maire de Séville, qui ne parle pas le français et que personne n'a compris.")]
    [InlineData("The mayor of Berlin said: “Der Plan ist gut.” Nobody in the room had understood what it was that he had said to them.")]
    public async Task Names_alone_and_foreign_words_in_a_text_are_not(string text) => Assert.Equal("", await TextRun.Say(text));
}
