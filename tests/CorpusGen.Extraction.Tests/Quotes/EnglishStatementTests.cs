using CorpusGen.Extraction.Tests.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

/// <summary>What English reports without marks, and where it ends.</summary>
public sealed class EnglishStatementTests
{
    [Theory]
    [InlineData("Helen Marsh promised ((to quickly mend the dike)).", "Helen Marsh")]
    [InlineData("Helen Marsh called on ((the board to mend the dike)).", "Helen Marsh")]
    [InlineData("Judge Tom Barlow ordered ((the trader to return the boat)).", "Judge Tom Barlow")]
    [InlineData("Helen Marsh agreed ((to sell the boat)).", "Helen Marsh")]
    public void A_promise_or_request_is_reported_with_whom_it_asks(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.English, text, speakers);

    [Theory]
    [InlineData("Helen Marsh talked about ((the smell of the port)).", "Helen Marsh")]
    [InlineData("Tom Barlow complained bitterly of ((the noise)).", "Tom Barlow")]
    [InlineData("Helen Marsh pointed to ((the broken lock)).", "Helen Marsh")]
    [InlineData("Tom Barlow asked for ((a new pump)).", "Tom Barlow")]
    [InlineData("Helen Marsh praised ((the attempts of the crew to save the boat)).", "Helen Marsh")]
    [InlineData("Tom Barlow cited ((a letter as showing the debt)).", "Tom Barlow")]
    [InlineData("Helen Marsh accused ((the harbour board of hiding the bill)).", "Helen Marsh")]
    [InlineData("Tom Barlow voiced ((grave doubts)) at a meeting.", "Tom Barlow")]
    [InlineData("Tom Barlow talked with the crew of the boat.", "")]
    [InlineData("Helen Marsh walked about the town.", "")]
    public void A_noun_phrase_is_reported_by_a_verb_or_its_preposition(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.English, text, speakers);

    [Theory]
    [InlineData("Helen Marsh explained ((her plan)) in an interview.", "Helen Marsh")]
    [InlineData("Helen Marsh praised ((the crew)) before leaving the port.", "Helen Marsh")]
    [InlineData("Helen Marsh announced ((her plan)) last year.", "Helen Marsh")]
    [InlineData("Helen Marsh criticized ((the locks, the pumps and the gates)).", "Helen Marsh")]
    public void A_reported_noun_phrase_ends_where_the_occasion_begins(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.English, text, speakers);

    [Theory]
    [InlineData("The board heard claims by Helen Marsh that ((the dike was safe)).", "Helen Marsh")]
    [InlineData("The town waits for Helen Marsh’s promise ((to mend the dike)).", "Helen Marsh")]
    [InlineData("Helen Marsh made the claim that ((the dike was safe)).", "Helen Marsh")]
    [InlineData("The claim that the dike was safe was old.", "")]
    [InlineData("Helen Marsh’s claim that the dike was safe was old.", "")]
    [InlineData("Helen Marsh’s letter that lay on the table was old.", "")]
    public void A_noun_for_speech_reports_when_it_says_whose_it_is(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.English, text, speakers);

    [Theory]
    [InlineData("((It was, Helen Marsh said, “a long night”)).", "Helen Marsh")]
    [InlineData("((A ruling, Helen Marsh told him, would come in May)).", "Helen Marsh")]
    [InlineData("((The neighbours, one guard told us, thought it was the wind)).", "one guard")]
    [InlineData("((The crew, Helen Marsh swears, never noticed)), though the port was dark.", "Helen Marsh")]
    [InlineData("((The song has been played, her label boasts, two million times)).", "her label")]
    [InlineData("((The wall, the archives confirm, still smells of tar)).", "the archives")]
    [InlineData("((The bridge holds)), the mayor said.", "the mayor")]
    [InlineData("((The gang, according to court files, had rented the flat)).", "court files")]
    [InlineData("((The dike is old)), according to Helen Marsh, head of the harbour board.", "Helen Marsh")]
    [InlineData("((The dike is old)), said the mayor, Helen Marsh.", "Helen Marsh")]
    [InlineData("((The mayor asked for help)), officials said.", "officials")]
    public void A_tag_reports_what_stands_round_it(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.English, text, speakers);

    [Theory]
    [InlineData("While Helen Marsh says ((the dike is safe)), engineers doubt it.", "Helen Marsh")]
    [InlineData("After saying ((he was late)), Tom Barlow left the port.", "Tom Barlow")]
    [InlineData("Helen Marsh said ((the dike had two gates)), both of which were shut.", "Helen Marsh")]
    [InlineData("Helen Marsh said ((the board – a body of nine – had met)).", "Helen Marsh")]
    [InlineData("Helen Marsh said ((the river was rising)), a claim which the clerk, Tom Barlow, called odd.", "Helen Marsh")]
    [InlineData("Helen Marsh said ((the river was rising)), and the clerk, Tom Barlow, said ((the dike was safe)).", "Helen Marsh; Tom Barlow")]
    [InlineData("Tom Barlow, who came late and said ((the dike was safe)), finally went home.", "Tom Barlow")]
    [InlineData("Tom Barlow backed the plan - there are two - but said ((the dike was old)).", "Tom Barlow")]
    public void What_is_reported_ends_where_another_clause_begins(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.English, text, speakers);

    [Theory]
    [InlineData("Helen Marsh said ((at least six boats sank)).", "Helen Marsh")]
    [InlineData("Helen Marsh said ((about 40 boats sank)).", "Helen Marsh")]
    [InlineData("Helen Marsh has since said ((she would stay)).", "Helen Marsh")]
    [InlineData("Helen Marsh on Friday said ((she would stay)).", "Helen Marsh")]
    [InlineData("The board says ((boats, numbering a hundred, blocked the port)).", "The board")]
    [InlineData("Helen Marsh warned that ((the dike was old)) and urged ((the board to mend it)).", "Helen Marsh; Helen Marsh")]
    [InlineData("Helen Marsh and Tom Barlow have both argued that ((the dike was old)).", "Helen Marsh and Tom Barlow")]
    [InlineData("The court ruled that ((the dike was unsafe)).", "The court")]
    [InlineData("Helen Marsh wondered aloud ((who would pay)).", "Helen Marsh")]
    [InlineData("Helen Marsh spoke on the radio, pointing out that ((98 boats had sunk)).", "Helen Marsh")]
    [InlineData("Helen Marsh warned sailors in letters and on the radio that ((the storm was near)).", "Helen Marsh")]
    [InlineData("Helen Marsh said ((the song “Harbour Light” was old)).", "Helen Marsh")]
    public void A_clause_is_found_behind_what_stands_before_it(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.English, text, speakers);

    [Theory]
    [InlineData("Asked whether he would stay, Tom Barlow left.", "")]
    [InlineData("Helen Marsh asked whether ((he would stay)).", "Helen Marsh")]
    public void Whom_somebody_asks_says_nothing(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.English, text, speakers);
}
