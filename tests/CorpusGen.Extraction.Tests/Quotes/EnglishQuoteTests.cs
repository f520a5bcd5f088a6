using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public sealed class EnglishQuoteTests
{
    [Theory]
    [InlineData("Helen Marsh replied: \"[[We will open the hall in May.]]\"", "direct named Helen Marsh")]
    [InlineData("Helen Marsh told reporters: “[[The bridge is closed.]]”", "direct named Helen Marsh")]
    [InlineData("Tom Barlow said, \"[[Nobody warned us about the water.]]\"", "direct named Tom Barlow")]
    [InlineData("The mayor, Tom Barlow, added: \"[[We have run out of money.]]\"", "direct named Tom Barlow")]
    [InlineData("In a statement, Helen Marsh said: \"[[We are very sorry.]]\"", "direct named Helen Marsh")]
    [InlineData("Asked about the flood, Tom Barlow said: \"[[We were not ready.]]\"", "direct named Tom Barlow")]
    [InlineData("Helen Marsh had this to say: \"[[We will never sell.]]\"", "direct named Helen Marsh")]
    public void What_stands_in_marks_after_a_cue_is_said_by_its_subject(string text, string expected) => MarkedSpeech.Check(Language.English, text, expected);

    [Theory]
    [InlineData("\"[[It is a disgrace,]]\" Helen Marsh said.", "direct named Helen Marsh")]
    [InlineData("\"[[It is a disgrace,]]\" said Helen Marsh.", "direct named Helen Marsh")]
    [InlineData("\"[[The harbour will open soon,]]\" said Tom Barlow, the director of the port.", "direct named Tom Barlow")]
    [InlineData("\"[[The harbour will open soon,]]\" said Tom Barlow, who has run the port for ten years.", "direct named Tom Barlow")]
    [InlineData("\"[[The harbour will open soon,]]\" Tom Barlow, who has run the port for ten years, told the council.", "direct named Tom Barlow")]
    [InlineData("\"[[The harbour will open soon,]]\" port director Tom Barlow said on Monday.", "direct named Tom Barlow")]
    [InlineData("\"[[Must we really close the school?]]\" asked Helen Marsh.", "direct named Helen Marsh")]
    [InlineData("“[[We lost everything!]]” cried Helen Marsh.", "direct named Helen Marsh")]
    [InlineData("\"[[The boat was old,]]\" Tom Barlow, 52, recalled.", "direct named Tom Barlow")]
    [InlineData("\"[[The boat was old,]]\" said Tom Barlow of the Hull Boat Club.", "direct named Tom Barlow")]
    [InlineData("\"[[It was dark,]]\" Helen Marsh wrote in a letter to the council.", "direct named Helen Marsh")]
    [InlineData("\"[[We lost everything,]]\" said a tearful Helen Marsh.", "direct named Helen Marsh")]
    [InlineData("\"[[We lost everything,]]\" Helen Marsh, the owner, said through tears.", "direct named Helen Marsh")]
    [InlineData("\"[[We lost everything,]]\" says Helen Marsh, 34, a baker from Hull.", "direct named Helen Marsh")]
    public void A_cue_after_the_marks_names_the_speaker(string text, string expected) => MarkedSpeech.Check(Language.English, text, expected);

    [Theory]
    [InlineData("\"[[If the rain goes on,]]\" Tom Barlow warned, \"[[we must leave the street.]]\"", "Tom Barlow = named Tom Barlow; Tom Barlow = named Tom Barlow")]
    [InlineData("\"[[I am staying,]]\" said Helen Marsh. \"[[Nothing will make me leave.]]\"", "Helen Marsh = named Helen Marsh; Helen Marsh = named Helen Marsh")]
    public void Each_pair_of_marks_round_an_incise_is_a_quote(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);

    [Theory]
    [InlineData("According to Helen Marsh, \"[[the budget is already spent.]]\"", "partial named Helen Marsh")]
    [InlineData("\"[[The budget is already spent,]]\" according to Helen Marsh.", "direct named Helen Marsh")]
    [InlineData("((The town is, in the words of Tom Barlow, \"[[a patient without a doctor]]\")).", "statement named Tom Barlow; partial named Tom Barlow")]
    [InlineData("For Tom Barlow, the reform is \"[[a step back]]\".", "partial named Tom Barlow")]
    public void A_source_says_what_stands_in_marks_beside_it(string text, string expected) => MarkedSpeech.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Helen Marsh said that \"[[the law is a good one]]\".", "partial named Helen Marsh")]
    [InlineData("Tom Barlow said ((the work was \"[[almost done]]\" and that \"[[all would be ready]]\")).", "statement named Tom Barlow; partial named Tom Barlow; partial named Tom Barlow")]
    [InlineData("Helen Marsh vowed to \"[[rebuild every house before winter]]\".", "partial named Helen Marsh")]
    [InlineData("Tom Barlow accused the county of \"[[letting the small lines die]]\".", "partial named Tom Barlow")]
    [InlineData("Helen Marsh insisted ((she had \"[[no wish to leave]]\")).", "statement named Helen Marsh; partial named Helen Marsh")]
    [InlineData("Tom Barlow urged people to \"[[keep calm]]\".", "partial named Tom Barlow")]
    [InlineData("Helen Marsh said ((she was \"[[deeply worried about the future]]\")).", "statement named Helen Marsh; partial named Helen Marsh")]
    [InlineData("Helen Marsh demanded \"[[deeds and not words]]\".", "partial named Helen Marsh")]
    [InlineData("Tom Barlow admitted to being \"[[a little afraid]]\".", "partial named Tom Barlow")]
    public void Marks_in_a_reported_clause_hold_a_fragment(string text, string expected) => MarkedSpeech.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Helen Marsh called the plan \"[[reckless]]\".", "partial named Helen Marsh")]
    [InlineData("Tom Barlow described the storm as \"[[the worst in living memory]]\".", "partial named Tom Barlow")]
    [InlineData("Helen Marsh denounced \"[[a betrayal of the villages]]\".", "partial named Helen Marsh")]
    [InlineData("Helen Marsh dismissed the claim as \"[[pure fantasy]]\".", "partial named Helen Marsh")]
    [InlineData("Tom Barlow branded the vote \"[[a farce]]\".", "partial named Tom Barlow")]
    [InlineData("Helen Marsh hailed \"[[a great day for the town]]\".", "partial named Helen Marsh")]
    public void A_verb_that_judges_makes_a_quote_of_a_few_words_in_marks(string text, string expected) => MarkedSpeech.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Helen Marsh is worried. \"[[We have had no doctor for a year.]]\"", "direct named Helen Marsh")]
    [InlineData("\"[[The harvest will be small,]]\" said Helen Marsh. \"[[The frost burnt the buds.]]\" She has not given up. \"[[We will plant again.]]\"", "direct named Helen Marsh; direct named Helen Marsh; direct named Helen Marsh")]
    [InlineData("The crowd cheered Helen Marsh. \"[[I never dreamt of this day.]]\" Nobody left.", "direct named Helen Marsh")]
    public void A_whole_sentence_in_marks_is_said_by_who_spoke_before(string text, string expected) => MarkedSpeech.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Helen Marsh began by asking: [[What is a dune?]]", "unmarked named Helen Marsh")]
    [InlineData("Tom Barlow said: [[We will be back next year.]]", "unmarked named Tom Barlow")]
    public void A_cue_and_a_colon_need_no_marks(string text, string expected) => MarkedSpeech.Check(Language.English, text, expected);

    [Theory]
    [InlineData("\"[[We are leaving,]]\" she has said.", "has said")]
    [InlineData("\"[[We are leaving,]]\" Helen Marsh told reporters.", "told")]
    [InlineData("According to Helen Marsh, \"[[all is well]]\".", "According to")]
    [InlineData("Helen Marsh came. \"[[We were so proud of that boat.]]\"", "none")]
    public void The_cue_is_the_verb_with_its_auxiliary_or_the_preposition_of_the_source(string text, string expected) => MarkedSpeech.CheckCues(Language.English, text, expected);

    [Theory]
    [InlineData("Helen Marsh: [[We began in 2010.]]\n\nTom Barlow: [[And we go on.]]", "unmarked named Helen Marsh; unmarked named Tom Barlow")]
    public void Lines_that_begin_with_a_name_and_a_colon_are_an_interview(string text, string expected) => MarkedSpeech.Check(Language.English, text, expected);

    [Theory]
    [InlineData("Helen Marsh: a life at sea.")]
    [InlineData("- Three new boats\n- Two new quays")]
    [InlineData("The port has three quays: north, south and east.")]
    public void A_colon_or_a_hyphen_alone_makes_no_quote(string text) => MarkedSpeech.Check(Language.English, text, "");
}
