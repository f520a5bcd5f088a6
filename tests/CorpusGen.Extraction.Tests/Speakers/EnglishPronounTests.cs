using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

/// <summary>Whom the pronoun of an English report means: who speaks already, or who the sentences before are about.</summary>
public sealed class EnglishPronounTests
{
    [Theory]
    [InlineData("“[[We are staying,]]” Tom Barlow said. Mark Hill listened. “[[There is no hurry,]]” he added.", "Tom Barlow; Tom Barlow")]
    [InlineData("“[[We are staying,]]” Tom Barlow said. Mark Hill listened. “[[There is no hurry,]]” he adds.", "Tom Barlow; Tom Barlow")]
    [InlineData("“[[We are staying,]]” Tom Barlow said. Mark Hill listened. “[[There is no hurry,]]” he continued.", "Tom Barlow; Tom Barlow")]
    [InlineData("“[[We are staying,]]” Tom Barlow said. Mark Hill listened. “[[There is no hurry,]]” he continues.", "Tom Barlow; Tom Barlow")]
    [InlineData("“[[We are staying,]]” Tom Barlow said. Mark Hill listened. “[[There is no hurry,]]” he concluded.", "Tom Barlow; Tom Barlow")]
    [InlineData("“[[We are staying,]]” Tom Barlow said. Mark Hill listened. “[[There is no hurry,]]” he concludes.", "Tom Barlow; Tom Barlow")]
    [InlineData("“[[We are staying,]]” Tom Barlow said. Mark Hill listened. “[[There is no hurry,]]” he replied.", "Tom Barlow; Mark Hill")]
    [InlineData("“[[We are staying,]]” Helen Marsh said. Mark Hill listened. “[[There is no hurry,]]” he added.", "Helen Marsh; Mark Hill")]
    public void A_verb_of_going_on_keeps_the_speaker(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);

    [Theory]
    [InlineData("A spokesman for the port, Tom Barlow, said the plan was “[[dead]]”. He called it “[[a waste]]”.", "Tom Barlow; Tom Barlow")]
    [InlineData("The clerk Tom Barlow was arrested. “[[I did it,]]” the 20-year-old told the court.", "Tom Barlow")]
    [InlineData("Shares in Harlow Foods rose on Monday. “[[We are glad,]]” the company said.", "Harlow Foods")]
    [InlineData("A bridge collapsed on Monday. “[[We are glad,]]” the 20-year-old said.", "the 20-year-old")]
    public void A_description_is_who_was_named(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.English, text, speakers);
}
