using CorpusGen.Extraction.Tests.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public sealed class EnglishSpeakerTests
{
    [Theory]
    [InlineData("\"[[All is well,]]\" said Prime Minister Helen Marsh.", "Prime Minister Helen Marsh = named Helen Marsh")]
    [InlineData("\"[[All is well,]]\" said the mayor of Hull, Tom Barlow.", "the mayor of Hull, Tom Barlow = named Tom Barlow")]
    [InlineData("\"[[All is well,]]\" said Dr. Helen Marsh.", "Dr. Helen Marsh = named Helen Marsh")]
    [InlineData("\"[[All is well,]]\" said Mrs Marsh.", "Mrs Marsh = named Marsh")]
    [InlineData("\"[[All is well,]]\" said Sgt. Tom Barlow of the Hull police.", "Sgt. Tom Barlow of the Hull police = named Tom Barlow")]
    [InlineData("\"[[All is well,]]\" said Navalor chief executive Helen Marsh.", "Navalor chief executive Helen Marsh = named Helen Marsh")]
    [InlineData("\"[[All is well,]]\" Sen. Helen Marsh said.", "Sen. Helen Marsh = named Helen Marsh")]
    public void Titles_and_roles_are_in_the_mention_and_not_in_the_name(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);

    [Theory]
    [InlineData("Tom Barlow came to the port. \"[[All is well,]]\" said Barlow.", "Barlow = named Tom Barlow")]
    [InlineData("Tom Barlow came to the port. \"[[All is well,]]\" Mr. Barlow said.", "Mr. Barlow = named Tom Barlow")]
    [InlineData("\"[[All is well,]]\" said Marsh. Helen Marsh then left.", "Marsh = named Helen Marsh")]
    public void A_short_name_means_the_full_name_that_ends_with_it(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);

    [Theory]
    [InlineData("Tom Marsh and Helen Marsh came to the port. \"[[All is well,]]\" said Mrs Marsh.", "Mrs Marsh = named Helen Marsh")]
    [InlineData("Tom Marsh and Helen Marsh came to the port. \"[[All is well,]]\" said Mr Marsh.", "Mr Marsh = named Tom Marsh")]
    [InlineData("Tom Marsh and Helen Marsh came to the port. \"[[All is well,]]\" said Marsh.", "Marsh = named Marsh")]
    public void The_title_decides_between_two_people_with_one_surname(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);

    [Theory]
    [InlineData("Tom Barlow came to the port. \"[[All is well,]]\" he said.", "he = resolved Tom Barlow")]
    [InlineData("Helen Marsh came to the port. She added: \"[[All is well.]]\"", "She = resolved Helen Marsh")]
    [InlineData("Tom Barlow met Helen Marsh. \"[[All is well,]]\" she said.", "she = resolved Helen Marsh")]
    [InlineData("Helen Marsh met Tom Barlow. \"[[All is well,]]\" he said.", "he = resolved Tom Barlow")]
    [InlineData("Helen Marsh and Tom Barlow came. \"[[All is well,]]\" she said.", "she = resolved Helen Marsh")]
    [InlineData("Tom Barlow came to the port. He said that ((all was well)).", "He = resolved Tom Barlow")]
    [InlineData("\"[[The port will close,]]\" said Tom Barlow. \"[[It will open again,]]\" he added.", "Tom Barlow = named Tom Barlow; he = resolved Tom Barlow")]
    [InlineData("\"[[The port will close,]]\" said Tom Barlow. \"[[That is false,]]\" Helen Marsh replied. \"[[We will fight,]]\" she added.", "Tom Barlow = named Tom Barlow; Helen Marsh = named Helen Marsh; she = resolved Helen Marsh")]
    [InlineData("Navalor is closing its plant. \"[[All is well,]]\" the company said.", "the company = resolved Navalor")]
    [InlineData("The town sold the port. Tom Barlow objects. According to him, ((all is lost)).", "him = resolved Tom Barlow")]
    public void A_pronoun_means_the_one_the_sentences_before_are_about(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);

    [Theory]
    [InlineData("Helen Marsh, the founder of the school, came early. It rained. \"[[All is well,]]\" the founder said.", "the founder = resolved Helen Marsh")]
    [InlineData("The mayor of Hull, Tom Barlow, came early. \"[[All is well,]]\" said the mayor.", "the mayor = resolved Tom Barlow")]
    public void A_role_means_who_has_it_in_the_article(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);

    [Theory]
    [InlineData("\"[[All is well,]]\" said the minister.", "the minister = role")]
    [InlineData("\"[[All is well,]]\" the Home Office said.", "the Home Office = named Home Office")]
    [InlineData("\"[[All is well,]]\" the company said.", "the company = role")]
    [InlineData("Navalor said \"[[all was well]]\".", "Navalor = named Navalor")]
    [InlineData("\"[[All is well,]]\" police said.", "police = role")]
    [InlineData("The council said ((the plan was \"[[dead in the water]]\")).", "The council = role; The council = role")]
    public void An_institution_or_a_role_that_no_name_goes_with_speaks_for_itself(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);

    [Theory]
    [InlineData("According to the indictment, he \"[[sold the boats twice]]\".", "the indictment = document")]
    [InlineData("\"[[The sea rises too fast,]]\" the report said.", "the report = document")]
    [InlineData("A council report says ((the debt is \"[[too heavy]]\")).", "A council report = document council report; A council report = document council report")]
    public void A_document_speaks_for_itself(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);

    [Theory]
    [InlineData("\"[[All is well,]]\" said one protester.", "one protester = anonymous")]
    [InlineData("\"[[All is well,]]\" a neighbour told reporters.", "a neighbour = anonymous")]
    [InlineData("\"[[All is well,]]\" said an official who asked not to be named.", "an official = anonymous")]
    [InlineData("\"[[All is well,]]\" said a man who gave his name as Joe.", "a man = anonymous")]
    public void A_description_of_nobody_in_particular_has_no_name(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);

    [Theory]
    [InlineData("\"[[We want to stay here all our lives.]]\"", "nobody = unknown")]
    public void Where_the_text_does_not_say_who_speaks_nobody_does(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.English, text, expected);
}
