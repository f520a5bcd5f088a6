using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

/// <summary>What readers of English news get wrong most, each kind in several sentences.</summary>
public sealed class EnglishWhoSaysWhatTests
{
    [Theory]
    [InlineData("Helen Marsh said the plan was “[[reckless]]”.", "Helen Marsh")]
    [InlineData("Helen Marsh said the plan was “[[reckless]]” and “[[far too dear]]”.", "Helen Marsh; Helen Marsh")]
    [InlineData("The plan will fail, Helen Marsh said, because it is “[[reckless]]”.", "Helen Marsh")]
    [InlineData("Tom Barlow told the council that its “[[old friends]]” had gone.", "Tom Barlow")]
    [InlineData("Helen Marsh said ''[[we are staying]]'' on Monday.", "Helen Marsh")]
    public void A_few_words_inside_what_is_reported_are_a_quote(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("Her first book, “The Low Tide and the Sea”, sold well.")]
    [InlineData("Tom Barlow starred in the film “Nobody Leaves This Town Alive”.")]
    [InlineData("Joe “Tiny” Hall came to the port.")]
    [InlineData("The so-called “sea tax” was cut.")]
    [InlineData("The march went by under the slogan “The port is for all of us”.")]
    public void A_title_a_nickname_or_a_slogan_is_no_quote(string text) => WhoSaysWhat.CheckQuotes(Language.English, text, "");

    [Theory]
    [InlineData("HULL, England — Helen Marsh said: “[[We are staying.]]”", "Helen Marsh")]
    [InlineData("Speaking on Monday, Helen Marsh said: “[[We are staying.]]”", "Helen Marsh")]
    [InlineData("It was, Helen Marsh said, “[[a very long night]]”.", "Helen Marsh")]
    [InlineData("After Tom Barlow criticised the vote, Helen Marsh shot back: “[[We are staying.]]”", "Helen Marsh")]
    [InlineData("Helen Marsh, who beat Tom Barlow in March, said: “[[We are staying.]]”", "Helen Marsh")]
    [InlineData("The brother of Tom Barlow said: “[[We are staying.]]”", "brother of Tom Barlow")]
    [InlineData("Helen Marsh thanked Tom Barlow and added: “[[We are staying.]]”", "Helen Marsh")]
    [InlineData("Recently, Helen Marsh wrote: “[[We are staying.]]”", "Helen Marsh")]
    public void The_subject_of_the_cue_speaks(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("“[[We are staying,]]” Barlow campaign spokeswoman Helen Marsh said.", "Helen Marsh")]
    [InlineData("“[[We are staying,]]” said the Post’s Helen Marsh.", "Helen Marsh")]
    [InlineData("“[[We are staying,]]” said Rep. Helen Marsh (D-Md.).", "Helen Marsh")]
    [InlineData("“[[We are staying,]]” Mr. Barlow said.", "Barlow")]
    [InlineData("“[[We are staying,]]” an official said.", "an official")]
    [InlineData("“[[We are staying,]]” Helen Marsh, 40, told reporters.", "Helen Marsh")]
    [InlineData("“[[We are staying,]]” Helen Marsh, the owner of the boat, said through tears.", "Helen Marsh")]
    [InlineData("“[[We are staying,]]” sighed Helen Marsh.", "Helen Marsh")]
    public void The_name_is_taken_from_all_that_stands_round_it(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("Tom Barlow said that Mark Hill would leave. “[[We are staying,]]” he added.", "Tom Barlow")]
    [InlineData("Tom Barlow met Helen Marsh. “[[We are staying,]]” she said.", "Helen Marsh")]
    [InlineData("The Navy Federation met on Monday. “[[We are staying,]]” it said.", "Navy Federation")]
    [InlineData("Helen Marsh left. “[[We are staying,]]” they said.", "they")]
    [InlineData("Helen Marsh, who came when she called it “[[home]]”, has left.", "Helen Marsh")]
    public void A_pronoun_is_who_agrees_with_it_or_nobody(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("Tom Barlow, the Labour mayor of Hull, came. “[[We are staying,]]” the mayor said.", "Tom Barlow")]
    [InlineData("Helen Marsh, a former head of the port, came. “[[We are staying,]]” said a mother of three.", "a mother of three")]
    public void A_role_is_who_has_it_and_not_who_was_named_last(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("“[[We are staying,]]” said Helen Marsh. “[[Nobody will make us leave.]]”", "Helen Marsh; Helen Marsh")]
    [InlineData("Helen Marsh continued:\n\n“[[We are staying. Nobody will make us leave this town.]]”", "Helen Marsh")]
    [InlineData("Helen Marsh said the port would close. “[[Nobody will make us leave this town.]]”", "Helen Marsh")]
    public void What_follows_is_said_by_the_same_speaker(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("Helen Marsh said that ((the port would close)).", "Helen Marsh")]
    [InlineData("Helen Marsh said ((the port would close)).", "Helen Marsh")]
    [InlineData("((The port would close)), Helen Marsh said.", "Helen Marsh")]
    [InlineData("((The port, Helen Marsh said, would close)).", "Helen Marsh")]
    [InlineData("According to Helen Marsh, ((the port would close)).", "Helen Marsh")]
    [InlineData("Helen Marsh, who said ((the port was safe)), left on Monday.", "Helen Marsh")]
    [InlineData("Helen Marsh wondered whether ((the port would close)).", "Helen Marsh")]
    [InlineData("Helen Marsh announced ((the closure of the port)).", "Helen Marsh")]
    [InlineData("Helen Marsh promised ((to close the port)).", "Helen Marsh")]
    [InlineData("Helen Marsh said ((the port would close)), and the crowd cheered.", "Helen Marsh")]
    [InlineData("Helen Marsh said ((the port would close)), adding that ((it was old)).", "Helen Marsh; Helen Marsh")]
    [InlineData("Helen Marsh said that ((the port would close)), although it was new.", "Helen Marsh")]
    public void Reported_speech_has_many_forms(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.English, text, speakers);

    [Theory]
    [InlineData("Helen Marsh believes that the port will close.")]
    [InlineData("Helen Marsh fears the port will close.")]
    [InlineData("The port that Helen Marsh runs will close.")]
    [InlineData("The report that Helen Marsh wrote is long.")]
    public void A_belief_or_a_relative_clause_is_no_statement(string text) => WhoSaysWhat.CheckStatements(Language.English, text, "");
}
