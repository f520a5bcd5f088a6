using Xunit;

namespace CorpusGen.Extraction.Tests.Syntax;

/// <summary>The words around one choose between the classes that its form can have.</summary>
public sealed class WordClassTests
{
    [Theory]
    [InlineData("La plainte du voisin a été classée.", "determiner noun preposition noun auxiliary participle participle")]
    [InlineData("Elle n’a pas voulu répondre.", "pronoun negation auxiliary adverb participle infinitive")]
    [InlineData("La pêche reprend, annonce le port.", "determiner noun verb verb determiner noun")]
    [InlineData("Anne Roux espère que la digue tiendra.", "name name verb complementizer determiner noun verb")]
    [InlineData("Le train qui arrive vient de Nantes.", "determiner noun relative verb verb preposition name")]
    [InlineData("En sortant, il a salué la foule.", "preposition gerund pronoun auxiliary participle determiner noun")]
    [InlineData("Si la pluie cesse, nous partirons.", "complementizer determiner noun verb pronoun verb")]
    [InlineData("Une partie des élus est partie.", "determiner noun preposition noun auxiliary participle")]
    [InlineData("Plusieurs voisins la montrent du doigt.", "determiner noun clitic verb determiner noun")]
    [InlineData("Son annonce a surpris.", "determiner noun auxiliary participle")]
    [InlineData("Il annonce une baisse.", "pronoun verb determiner noun")]
    [InlineData("Les experts jugent le projet utile.", "determiner noun verb determiner noun adjective")]
    [InlineData("Ils ont dit oui.", "pronoun auxiliary participle adverb")]
    [InlineData("Le ministre dit oui.", "determiner noun verb adverb")]
    [InlineData("Le pont est fermé depuis mardi.", "determiner noun auxiliary participle preposition time")]
    public void Each_word_has_the_class_that_it_has_where_it_stands_in_French(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Classes());

    [Theory]
    [InlineData("They report what they saw.", "pronoun verb complementizer pronoun verb")]
    [InlineData("The report said so.", "determiner noun verb adverb")]
    [InlineData("He did not answer.", "pronoun auxiliary negation infinitive")]
    [InlineData("Walking home, he saw a light.", "gerund adverb pronoun verb determiner noun")]
    [InlineData("If it rains, we will leave.", "subordinator pronoun verb pronoun auxiliary infinitive")]
    [InlineData("She wants to stay.", "pronoun verb preposition infinitive")]
    [InlineData("The mayor’s answer was short.", "determiner noun possessive noun auxiliary adjective")]
    [InlineData("State officials state the cost.", "noun noun verb determiner noun")]
    [InlineData("Helen Marsh met Tom Barlow.", "name name verb name name")]
    [InlineData("The council met on Monday.", "determiner noun verb preposition time")]
    [InlineData("He has read the book.", "pronoun auxiliary participle determiner noun")]
    public void Each_word_has_the_class_that_it_has_where_it_stands_in_English(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.English, text).Classes());
}
