using CorpusGen.Extraction.Tests.Syntax;
using Xunit;

namespace CorpusGen.Extraction.Tests.Entities;

/// <summary>Whom a text names, what they are, and who is meant by a pronoun or a role.</summary>
public sealed class EntityTests
{
    [Theory]
    [InlineData("Anne Roux, maire de Brest, est venue.", "Anne Roux, person, feminine, maire de Brest; Brest, place")]
    [InlineData("La maire de Brest, Anne Roux, est venue.", "Brest, place; Anne Roux, person, feminine, maire de Brest")]
    [InlineData("La ministre Anne Roux est venue.", "Anne Roux, person, feminine, ministre")]
    [InlineData("M. Durand est venu.", "Durand, person, masculine")]
    [InlineData("Paul Durand est venu. Durand est reparti.", "Paul Durand, person, masculine")]
    [InlineData("Anne Roux est la directrice de l’école.", "Anne Roux, person, feminine, directrice de l’école")]
    [InlineData("La Cour des comptes a publié un rapport.", "Cour des comptes, organisation, feminine")]
    [InlineData("Paul Durand, maire socialiste de Nantes, et Anne Roux se sont vus.", "Paul Durand, person, masculine, maire socialiste de Nantes; Nantes, place; Anne Roux, person, feminine")]
    [InlineData("Le patron de Navalor, Paul Durand, est venu.", "Navalor, unknown; Paul Durand, person, masculine, patron de Navalor")]
    [InlineData("Mme Roux et M. Durand sont venus.", "Roux, person, feminine; Durand, person, masculine")]
    [InlineData("Marc Petit (Navalor) est venu.", "Marc Petit, person, masculine; Navalor, unknown")]
    [InlineData("Lundi, Brest a gagné.", "Brest, place")]
    [InlineData("La Corée du Sud a gagné.", "Corée du Sud, place")]
    [InlineData("Le Togo et l’Afrique de l’Ouest ont gagné.", "Togo, place; Afrique de l’Ouest, place")]
    [InlineData("Le maire de Brest du Nord-Matin est venu.", "Brest, place; Nord-Matin, unknown")]
    [InlineData("La Northern Ports and Harbours Organisation a gagné.", "Northern Ports and Harbours Organisation, unknown")]
    [InlineData("Anne Roux and Co a gagné.", "Anne Roux and Co, person, feminine")]
    [InlineData("Selon le maire Paul Durand Le port est fermé.", "Paul Durand, person, masculine, maire")]
    [InlineData("Le ministre des Finances Michel Durand est venu.", "Finances, unknown; Michel Durand, person, masculine, ministre des Finances")]
    [InlineData("Le fondateur et patron de Navalor, Paul Durand, est venu.", "Navalor, unknown; Paul Durand, person, masculine, patron de Navalor")]
    [InlineData("Sur Navagram, le maire a posté une photo.", "Navagram, unknown")]
    public void Names_are_somebody_of_a_kind_with_gender_and_roles_in_French(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).Entities());

    [Theory]
    [InlineData("Helen Marsh, mayor of Hull, came.", "Helen Marsh, person, feminine, mayor of Hull; Hull, unknown")]
    [InlineData("The mayor of Hull, Helen Marsh, came.", "Hull, unknown; Helen Marsh, person, feminine, mayor of Hull")]
    [InlineData("Mr. Barlow came.", "Barlow, person, masculine")]
    [InlineData("Tom Barlow came. Barlow left.", "Tom Barlow, person, masculine")]
    [InlineData("Helen Marsh is the director of the school.", "Helen Marsh, person, feminine, director of the school")]
    [InlineData("Mrs. Marsh and Mr. Barlow came.", "Marsh, person, feminine; Barlow, person, masculine")]
    [InlineData("Sen. Tom Barlow came.", "Tom Barlow, person, masculine")]
    [InlineData("Tom Barlow (Navalor) came.", "Tom Barlow, person, masculine; Navalor, unknown")]
    [InlineData("Monday was warm. Helen Marsh came.", "Helen Marsh, person, feminine")]
    public void Names_are_somebody_of_a_kind_with_gender_and_roles_in_English(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.English, text).Entities());

    [Theory]
    [InlineData("Anne Roux est venue. Elle chante.", "Anne Roux")]
    [InlineData("Anne Roux a vu Paul Durand. Il chante.", "Paul Durand")]
    [InlineData("Le navire est arrivé. Il repart demain.", "nobody")]
    [InlineData("Paul Durand a parlé à Marc Petit. Il chante.", "Paul Durand")]
    [InlineData("La SNCF ferme la ligne. Elle le regrette.", "SNCF")]
    [InlineData("Paul Durand est le maire de Brest. Le maire chante.", "Paul Durand")]
    [InlineData("Paul Durand est venu. La ministre chante.", "nobody")]
    [InlineData("Anne Roux a vu Paul Durand. Ce dernier chante.", "Paul Durand")]
    [InlineData("Anne Roux est venue. Il chante.", "nobody")]
    [InlineData("Anne Roux est venue. Elle a vu Paul Durand. Il chante.", "Paul Durand")]
    [InlineData("Le maire a salué la directrice. Elle chante.", "la directrice")]
    [InlineData("Anne Roux est maire. Marc Petit est venu. La maire chante.", "Anne Roux")]
    [InlineData("Navalor ferme. Anne Roux est triste. Elle chante.", "Anne Roux")]
    [InlineData("Anne Roux est venue. Ils chantent.", "nobody")]
    public void A_pronoun_or_role_means_who_agrees_and_was_spoken_of_or_nobody_in_French(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).MeantLast());

    [Theory]
    [InlineData("Helen Marsh came. She sings.", "Helen Marsh")]
    [InlineData("Helen Marsh saw Tom Barlow. He sings.", "Tom Barlow")]
    [InlineData("Helen Marsh saw Tom Barlow. She sings.", "Helen Marsh")]
    [InlineData("The ship came. It leaves tomorrow.", "nobody")]
    [InlineData("Tom Barlow spoke to Mark Hill. He sings.", "Tom Barlow")]
    [InlineData("Navalor closes the line. It regrets it.", "Navalor")]
    [InlineData("Tom Barlow is the mayor of Hull. The mayor sings.", "Tom Barlow")]
    [InlineData("Helen Marsh came. He sings.", "nobody")]
    [InlineData("Helen Marsh is mayor. Mark Hill came. The mayor sings.", "Helen Marsh")]
    [InlineData("Helen Marsh came. They sing.", "nobody")]
    [InlineData("Tom Barlow’s sister Helen came. She sings.", "Helen")]
    public void A_pronoun_or_role_means_who_agrees_and_was_spoken_of_or_nobody_in_English(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.English, text).MeantLast());
}
