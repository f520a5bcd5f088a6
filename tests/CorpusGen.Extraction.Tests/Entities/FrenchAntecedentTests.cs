using CorpusGen.Extraction.Tests.Syntax;
using Xunit;

namespace CorpusGen.Extraction.Tests.Entities;

/// <summary>Whom a French pronoun means, of those whom the sentences before are about.</summary>
public sealed class FrenchAntecedentTests
{
    [Theory]
    [InlineData("Paul Durand est venu. Il a vu Marc Petit. Il chante.", "Paul Durand")]
    [InlineData("Anne Roux est venue. Elle a salué une foule de voisins, avec Lise Morel. Elle chante.", "Anne Roux")]
    [InlineData("Le facteur est venu. Il a sonné. Il chante.", "Le facteur")]
    [InlineData("Le facteur est venu. Il a vu Marc Petit. Il chante.", "Le facteur")]
    public void Who_is_spoken_of_by_a_pronoun_goes_on_to_be(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).MeantLast());

    [Theory]
    [InlineData("Il voit un pont avec Marc Petit. Il chante.", "nobody")]
    [InlineData("Ils ont vu Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Elle a vu Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Anne Roux dit qu’il plaît à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Elle est sûre que le port plaît à Lise Morel. Elle chante.", "nobody")]
    public void A_pronoun_that_means_nobody_known_keeps_others_from_being_meant(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).MeantLast());

    [Theory]
    [InlineData("Il faut un pont à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il est clair que le port plaît à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il est évidemment clair que le port plaît à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il a été décidé de parler à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il ne faut pas un pont à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il y a un pont chez Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il n’y a pas de pont chez Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il s’agit d’un cadeau pour Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il ne s’agit pas d’un cadeau pour Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il pleut chez Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il semble bon à Marc Petit que le pont tienne. Il chante.", "Marc Petit")]
    [InlineData("Il reste un pont à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il suffit d’un pont à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il convient de parler à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il existe un pont chez Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il vaut mieux parler à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il manque un pont à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Il vend un pont à Marc Petit. Il chante.", "nobody")]
    [InlineData("Il est venu voir un pont avec Marc Petit. Il chante.", "nobody")]
    public void The_il_of_an_impersonal_verb_is_nobody(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).MeantLast());

    [Theory]
    [InlineData("Sa voisine est venue. Elle chante.", "Sa voisine")]
    public void Somebody_s_neighbour_who_is_the_subject_is_meant(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).MeantLast());

    [Theory]
    [InlineData("« Paul Durand est venu, et Durand est reparti », dit Anne Roux à Marc Petit. Il chante.", "Marc Petit")]
    [InlineData("Le film « Anne Roux » est sorti. Elle chante.", "nobody")]
    public void Names_in_marks_count_less(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).MeantLast());

    [Theory]
    [InlineData("Paul Durand a vu Marc Petit. Celui-ci chante.", "Marc Petit")]
    [InlineData("Paul Durand a vu Anne Roux. Celui-ci chante.", "Paul Durand")]
    [InlineData("Anne Roux a vu le facteur. Ce dernier chante.", "le facteur")]
    [InlineData("Le maire a saisi le tribunal. Ce dernier chante.", "Le maire")]
    [InlineData("Le port ferme. La SNCF le regrette. Celle-ci chante.", "SNCF")]
    [InlineData("Paul Durand a cité Navalor. Celle-ci chante.", "Navalor")]
    public void Celui_ci_and_ce_dernier_mean_who_was_named_or_described_last(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).MeantLast());

    [Theory]
    [InlineData("Paul Durand a vu Anne Roux, Lise Morel, Emma Blanc et Jeanne Petit. Ce dernier chante.", "Paul Durand")]
    [InlineData("Paul Durand a vu Anne Roux, Lise Morel, Emma Blanc, Jeanne Petit, Louise Martin, Claire Dupont, Julie Leroy, Sophie Garnier et Léa Bonnet. Ce dernier chante.", "nobody")]
    public void Ce_dernier_means_nobody_who_was_named_long_before(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).MeantLast());

    [Theory]
    [InlineData("L’éolienne tourne. Elle chante.", "nobody")]
    [InlineData("La voisine tourne. Elle chante.", "La voisine")]
    public void A_windmill_is_nobody(string text, string expected) => Assert.Equal(expected, Stages.Of(Language.French, text).MeantLast());
}
