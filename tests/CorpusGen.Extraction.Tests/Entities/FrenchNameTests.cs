using CorpusGen.Extraction.Tests.Syntax;
using Xunit;

namespace CorpusGen.Extraction.Tests.Entities;

/// <summary>Where French names begin and end, and what they are of.</summary>
public sealed class FrenchNameTests
{
    [Theory]
    [InlineData("Anne Roux aime la Manche.", "Anne Roux, person, feminine; Manche, place")]
    [InlineData("La Manche est froide.", "Manche, unknown")]
    [InlineData("Anne Roux aime les Malouines.", "Anne Roux, person, feminine; Malouines, unknown")]
    [InlineData("Anne Roux a vu Manche.", "Anne Roux, person, feminine; Manche, unknown")]
    public void A_name_behind_a_small_article_is_no_person(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Entities());

    [Theory]
    [InlineData("Kim So-yeon est venue.", "Kim So-yeon, person")]
    [InlineData("Paul Durand-là est venu.", "Paul Durand, person, masculine")]
    [InlineData("Anne Roux aime Brest-plage.", "Anne Roux, person, feminine; Brest, place")]
    public void The_second_part_of_a_name_with_a_hyphen_may_be_small(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Entities());

    [Theory]
    [InlineData("Le ministre des Finances Paul Martin est venu.", "Finances, unknown; Paul Martin, person, masculine, ministre des Finances")]
    [InlineData("Le ministre de l’Intérieur et des Transports Anne Roux est venue.", "Intérieur, place; Transports, unknown; Anne Roux, person, feminine, ministre de l’Intérieur et des Transports")]
    [InlineData("La ligue des Transports Paul Martin est fermée.", "Transports Paul Martin, unknown")]
    [InlineData("Le président de la Fondation Paul Martin est venu.", "Fondation Paul Martin, organisation, feminine")]
    public void A_ministry_ends_before_the_name_of_its_minister(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Entities());

    [Theory]
    [InlineData("« Non », a redit à Radio France Paul Martin.", "Radio France, organisation; Paul Martin, person, masculine")]
    [InlineData("« Non », a redit au Temps Anne Martin.", "Temps, place; Anne Martin, person, feminine")]
    [InlineData("« Non », a redit à Anne Emmanuel Martin.", "Anne Emmanuel Martin, person, feminine")]
    [InlineData("« Non », a redit Zorbek Emmanuel Martin.", "Zorbek Emmanuel Martin, unknown")]
    public void Who_is_told_is_another_than_who_speaks(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Entities());

    [Theory]
    [InlineData("Sur Instagram, le chanteur a posté une photo.", "Instagram, unknown")]
    [InlineData("Hier, Paul Durand, le chanteur, a posté une photo.", "Paul Durand, person, masculine, chanteur")]
    public void A_noun_in_front_of_a_verb_is_not_what_is_named_before_its_comma(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Entities());

    [Theory]
    [InlineData("Anne Roux est porte-parole du port.", "Anne Roux, person, feminine, porte-parole du port")]
    public void A_noun_of_two_words_is_a_role(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Entities());

    [Theory]
    [InlineData("Résultat : Anne Roux rit.", "Anne Roux, person, feminine")]
    [InlineData("D’emblée, Anne Roux rit.", "Anne Roux, person, feminine")]
    public void A_word_that_sentences_begin_with_is_no_name(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Entities());
}
