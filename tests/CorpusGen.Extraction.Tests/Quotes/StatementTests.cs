using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public sealed class StatementTests
{
    [Theory]
    [InlineData("Anne Roux a déclaré que ((les quais seront fermés)).", "statement named Anne Roux")]
    [InlineData("Paul Durand a demandé si ((le train partirait)).", "statement named Paul Durand")]
    [InlineData("Anne Roux a avoué ((ne pas avoir lu le rapport)).", "statement named Anne Roux")]
    [InlineData("Paul Durand affirme ((avoir prévenu les riverains)).", "statement named Paul Durand")]
    [InlineData("((La plupart des bateaux ont coulé)), a déclaré Anne Roux.", "statement named Anne Roux")]
    [InlineData("Selon Anne Roux, ((le projet coûtera cher)).", "statement named Anne Roux")]
    [InlineData("D’après Paul Durand, ((la digue tiendra)).", "statement named Paul Durand")]
    [InlineData("((La digue tiendra)), selon Paul Durand.", "statement named Paul Durand")]
    [InlineData("Anne Roux a indiqué qu’((elle ne viendrait pas)).", "statement named Anne Roux")]
    [InlineData("Un rapport affirme que ((l’eau monte)).", "statement document Un rapport")]
    [InlineData("Anne Roux affirme que ((l’eau monte et que la digue cède)).", "statement named Anne Roux")]
    public void French_reported_speech_is_a_statement(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Helen Marsh said that ((the quays will be closed)).", "statement named Helen Marsh")]
    [InlineData("Tom Barlow asked whether ((the train would leave)).", "statement named Tom Barlow")]
    [InlineData("Tom Barlow asked if ((the train would leave)).", "statement named Tom Barlow")]
    [InlineData("Helen Marsh said ((the quays were empty)).", "statement named Helen Marsh")]
    [InlineData("According to Helen Marsh, ((the project will be dear)).", "statement named Helen Marsh")]
    [InlineData("((The dike will hold)), according to Tom Barlow.", "statement named Tom Barlow")]
    [InlineData("Helen Marsh told the council that ((she would not come)).", "statement named Helen Marsh")]
    [InlineData("Police said ((two men were arrested on Monday)).", "statement role Police")]
    public void English_reported_speech_is_a_statement(string text, string expected) => MarkedSpeech.Check(Language.English, text, expected);

    [Theory]
    [InlineData(Language.French, "Les quais seront fermés tout l’été.")]
    [InlineData(Language.French, "Anne Roux a visité le port que la ville a vendu.")]
    [InlineData(Language.English, "The quays will be closed all summer.")]
    [InlineData(Language.English, "Helen Marsh saw the port that the town had sold.")]
    public void What_no_cue_reports_is_no_statement(Language language, string text) => MarkedSpeech.Check(language, text, "");
}
