using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

/// <summary>Whom French words for somebody mean, and where a name belongs to them.</summary>
public sealed class FrenchDescriptionTests
{
    [Theory]
    [InlineData("« [[Nous restons]] », dit celui-ci, l’Italien Dario Conti.", "Dario Conti")]
    [InlineData("« [[Nous restons]] », dit l’une de ses avocates, Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », dit un de ses avocats, Paul Durand.", "Paul Durand")]
    [InlineData("« [[Nous restons]] », dit l’un d’eux, Paul Durand, élu du port.", "Paul Durand")]
    [InlineData("« [[Nous restons]] », dit l’un d’eux, élu du port.", "l’un d’eux")]
    [InlineData("« [[Nous restons]] », assure la défense, Me Durand.", "Durand")]
    [InlineData("« [[Nous restons]] », assure son conseil, Me Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », assure une association, Mer Vivante.", "une association, Mer Vivante")]
    [InlineData("« [[Nous restons]] », assure une agence, Reuters.", "une agence, Reuters")]
    [InlineData("« [[Nous restons]] », assure l’association, Mer Vivante.", "l’association")]
    public void A_description_with_its_name_behind_a_comma_is_that_person(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous restons]] », dit la proviseure du lycée Simone-Weil, Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », dit le maire Paul Durand, Anne Roux.", "Paul Durand")]
    [InlineData("Selon les mots de la ministre, Anne Roux, « [[rien ne va]] ».", "Anne Roux")]
    [InlineData("Selon les mots de la ministre, Anne Roux « [[ne dort plus]] ».", "la ministre")]
    [InlineData("Selon les mots du rapport, Anne Roux, élue du port, « [[ne dort plus]] ».", "rapport")]
    [InlineData("« [[Rien ne va]] », glisse la proviseure du lycée Pierre-Lebrun, Anne Roux.", "Anne Roux")]
    public void The_name_behind_a_complement_is_the_person_s(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous restons]] », dit l’avocat de M. Le Roux.", "avocat de M. Le Roux")]
    [InlineData("« [[Nous restons]] », dit l’avocat de Mme Roux.", "avocat de Mme Roux")]
    public void A_title_and_its_name_are_the_complement_together(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous restons]] », dit le Kremlin.", "Kremlin")]
    [InlineData("« [[Nous restons]] », dit le Congrès.", "le Congrès")]
    public void The_house_of_a_head_of_state_speaks(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Paul Durand est venu. Marc Petit a pris la parole. « [[Nous restons]] », soupire cet homme de 29 ans.", "Marc Petit")]
    [InlineData("Anne Roux est venue. « [[Nous restons]] », soupire cette mère de famille.", "Anne Roux")]
    [InlineData("Paul Durand est venu. « [[Nous restons]] », soupire cette mère de famille.", "cette mère de famille")]
    [InlineData("Anne Roux a vu Paul Durand, et cet homme assure : « [[Rien ne va.]] »", "cet homme")]
    [InlineData("« [[Il est parti]] », a dit Paul Durand. « [[J’ai tout vu]] », a raconté un vigile du port. « [[Il courait]] », a ajouté cet homme.", "Paul Durand; un vigile du port; un vigile du port")]
    public void A_demonstrative_description_means_who_was_spoken_of(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux a vendu le port. « [[Nous restons]] », soupire la directrice.", "Anne Roux")]
    [InlineData("Anne Roux a vendu le port. « [[Nous restons]] », soupire la directrice générale.", "la directrice générale")]
    [InlineData("Anne Roux, maire de Nantes, a vendu le port. « [[Nous restons]] », soupire la directrice.", "la directrice")]
    public void A_bare_description_means_who_has_no_other_role(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux, maire de Nantes, a vendu le port. « [[Nous restons]] », soupire la chanteuse bretonne.", "Anne Roux")]
    [InlineData("Anne Roux, maire de Nantes, a vendu le port. « [[Nous restons]] », soupire l’élue des Landes.", "Anne Roux")]
    [InlineData("Paul Durand, maire de Nantes, a vendu le port. « [[Nous restons]] », soupire le chanteur.", "Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Navalor. « [[C’est faux]] », dit le chanteur.", "Navalor; le chanteur")]
    public void A_general_description_means_somebody_with_a_role_too(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Paul Durand a vendu le port. Le trésorier, lui, assure : « [[Nous restons.]] »", "Le trésorier")]
    [InlineData("Paul Durand a vendu le port. Le trésorier assure : « [[Nous restons.]] »", "Paul Durand")]
    public void A_description_beside_lui_is_another(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Navalor a vendu le port. « [[Nous restons]] », assure la société.", "Navalor")]
    [InlineData("Zorvik Malto a vendu le port. « [[Nous restons]] », assure la société.", "la société")]
    [InlineData("Le port de Navalor est fermé. « [[Nous restons]] », assure la société.", "la société")]
    [InlineData("La SNCF ferme la ligne, et l’entreprise assure : « [[Rien ne va.]] »", "l’entreprise")]
    [InlineData("Navalor a vendu le port. « [[Nous restons]] », soupire le chanteur.", "le chanteur")]
    public void A_noun_for_a_body_means_a_firm_that_was_the_subject(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Sur Instagram, le rappeur a posté : « [[Nous restons.]] »", "le rappeur")]
    [InlineData("Paul Durand est venu. Sur Instagram, le rappeur a posté : « [[Nous restons.]] »", "Paul Durand")]
    public void Behind_a_place_and_a_comma_stands_the_subject(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("La biologiste Anne Roux a reçu un prix. « [[C’est une joie]] », a réagi la chercheuse de 54 ans.", "Anne Roux")]
    [InlineData("Le ministre Paul Durand est parti. L’homme de 61 ans a jugé la loi « [[utile]] ».", "Paul Durand")]
    [InlineData("Anne Roux est partie. « [[C’est une joie]] », a réagi le médecin de Lyon.", "médecin de Lyon")]
    public void An_age_tells_nobody_apart(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("L’ancien maire de Brest, Paul Durand, est parti. L’ex-maire a jugé la loi « [[utile]] ».", "Paul Durand")]
    [InlineData("Paul Durand a été condamné. L’ex-élu avait déclaré n’avoir « [[jamais touché un centime]] ».", "Paul Durand")]
    [InlineData("La maire Anne Roux est partie. L’ex-maire Paul Durand a jugé la loi « [[utile]] ».", "Paul Durand")]
    public void Who_was_something_is_called_so(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Il affrontera l’Argentin Tomás Durand. « [[Il frappe fort]] », a prévenu l’Argentin.", "Tomás Durand")]
    [InlineData("La Kényane Ruth Petit a gagné. « [[Je suis ravie]] », a dit la Kényane.", "Ruth Petit")]
    [InlineData("Le Croate Ivan Petit a perdu. « [[Je suis déçu]] », a réagi le Croate de 24 ans.", "Ivan Petit")]
    [InlineData("L’Union européenne a réagi. Elle regrette un « [[recul]] ».", "Union européenne")]
    public void Who_lives_where_is_somebody(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);
}
