using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

/// <summary>Words whose class only their neighbours tell, in sentences where the first guess is wrong.</summary>
public sealed class FrenchWordClassTests
{
    [Theory]
    [InlineData("Il promet de le réparer.", "pronoun verb preposition clitic infinitive")]
    [InlineData("Elle a appris à les lire.", "pronoun auxiliary participle preposition clitic infinitive")]
    [InlineData("Il a parlé de le maire.", "pronoun auxiliary participle preposition determiner noun")]
    public void Le_and_les_between_a_preposition_and_an_infinitive_are_pronouns(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("L’homme qui la juge dort.", "determiner noun relative clitic verb verb")]
    [InlineData("Une ville dont la juge parle dort.", "determiner noun relative determiner noun verb verb")]
    public void Only_qui_leaves_the_place_of_the_subject_to_the_verb(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("Ayant assisté au bal, il rentre.", "gerund participle preposition noun pronoun verb")]
    [InlineData("Après avoir assisté au bal, il rentre.", "preposition infinitive participle preposition noun pronoun verb")]
    [InlineData("Le port a été qualifié de sale.", "determiner noun auxiliary participle participle preposition noun")]
    public void A_participle_follows_its_auxiliary_in_every_form_of_that(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("La juge a ouvert une enquête et assuré que le port tenait.", "determiner noun auxiliary participle determiner noun coordinator participle complementizer determiner noun verb")]
    [InlineData("Le juge assure et précise que le port tient.", "determiner noun verb coordinator verb complementizer determiner noun verb")]
    public void A_participle_shares_the_auxiliary_before_a_coordinator(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("Les voisins, avertis hier, votent.", "determiner noun participle adverb verb")]
    [InlineData("Les voisins avertis hier votent.", "determiner noun participle adverb verb")]
    [InlineData("Réunis lundi, les élus votent.", "participle time determiner noun verb")]
    [InlineData("Tu réunis les élus.", "pronoun verb determiner noun")]
    [InlineData("Le port, construit hier, est fermé.", "determiner noun participle adverb auxiliary participle")]
    [InlineData("Hier, il construit un port.", "adverb pronoun verb determiner noun")]
    public void What_could_be_a_finite_verb_is_a_participle_behind_a_comma_and_where_no_third_person_ends_so(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("La ville demeure hostile au port.", "determiner noun verb adjective preposition noun")]
    [InlineData("La ville reste hostile au port.", "determiner noun verb adjective preposition noun")]
    [InlineData("Le navire reste amarré au port.", "determiner noun verb participle preposition noun")]
    public void A_verb_that_says_what_its_subject_is_takes_an_adjective(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("Elle veut que le suspect soit libéré.", "pronoun auxiliary complementizer determiner noun auxiliary participle")]
    [InlineData("Il craint que le pont soit vide.", "pronoun verb complementizer determiner noun auxiliary adjective")]
    [InlineData("Il prendra soit le train soit un vélo.", "pronoun verb coordinator determiner noun coordinator determiner noun")]
    public void Soit_is_a_verb_behind_a_subject_and_before_what_it_says(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("D’ailleurs, le pont tient.", "adverb adverb determiner noun verb")]
    [InlineData("D’emblée, la salle rit.", "adverb adverb determiner noun verb")]
    [InlineData("La salle a d’abord ri.", "determiner noun auxiliary adverb adverb participle")]
    [InlineData("D’ordinaire, la salle rit.", "adverb adverb determiner noun verb")]
    [InlineData("Par ailleurs, la salle rit.", "adverb adverb determiner noun verb")]
    [InlineData("Il rit dès l’abord.", "pronoun verb preposition determiner noun")]
    [InlineData("Il parle par hasard.", "pronoun verb preposition noun")]
    public void Two_words_may_be_one_adverb(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("Plusieurs de ses voisins partent.", "pronoun preposition determiner noun verb")]
    [InlineData("Plusieurs voisins partent.", "determiner noun verb")]
    [InlineData("Beaucoup d’élus partent.", "pronoun preposition noun verb")]
    public void A_number_before_de_is_a_pronoun(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("Le résultat plaît.", "determiner noun verb")]
    [InlineData("En conséquence, il rit.", "preposition noun pronoun verb")]
    public void Result_and_consequence_are_nouns(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());
}
