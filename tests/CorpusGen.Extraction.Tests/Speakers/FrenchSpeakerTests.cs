using CorpusGen.Extraction.Tests.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

public sealed class FrenchSpeakerTests
{
    [Theory]
    [InlineData("« [[Tout va bien]] », dit le maire de Brest, Paul Durand.", "le maire de Brest, Paul Durand = named Paul Durand")]
    [InlineData("« [[Tout va bien]] », dit la ministre Anne Roux.", "la ministre Anne Roux = named Anne Roux")]
    [InlineData("« [[Tout va bien]] », dit M. Durand.", "M. Durand = named Durand")]
    [InlineData("« [[Tout va bien]] », dit le docteur Anne Roux.", "le docteur Anne Roux = named Anne Roux")]
    public void Titles_and_roles_are_in_the_mention_and_not_in_the_name(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("Paul Durand est venu au port. « [[Tout va bien]] », dit Durand.", "Durand = named Paul Durand")]
    [InlineData("Paul Durand est venu au port. « [[Tout va bien]] », dit M. Durand.", "M. Durand = named Paul Durand")]
    [InlineData("« [[Tout va bien]] », dit Roux. Anne Roux est repartie ensuite.", "Roux = named Anne Roux")]
    public void A_short_name_means_the_full_name_that_ends_with_it(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("Paul Durand et Anne Durand sont venus au port. « [[Tout va bien]] », dit Mme Durand.", "Mme Durand = named Anne Durand")]
    [InlineData("Paul Durand et Anne Durand sont venus au port. « [[Tout va bien]] », dit M. Durand.", "M. Durand = named Paul Durand")]
    [InlineData("Paul Durand et Anne Durand sont venus au port. « [[Tout va bien]] », dit Durand.", "Durand = named Durand")]
    [InlineData("Paul Durand et Anne Durand sont venus au port. Paul Durand le dirige. « [[Tout va bien]] », dit Durand.", "Durand = named Paul Durand")]
    public void The_title_decides_between_two_people_with_one_surname(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("Paul Durand est venu au port. « [[Tout va bien]] », a-t-il dit.", "il = resolved Paul Durand")]
    [InlineData("Anne Roux est venue au port. Elle a ajouté : « [[Tout va bien.]] »", "Elle = resolved Anne Roux")]
    [InlineData("Paul Durand a rencontré Anne Roux. « [[Tout va bien]] », a-t-elle dit.", "elle = resolved Anne Roux")]
    [InlineData("Anne Roux a rencontré Paul Durand. « [[Tout va bien]] », a assuré ce dernier.", "ce dernier = resolved Paul Durand")]
    [InlineData("Paul Durand a rencontré Anne Roux. « [[Tout va bien]] », a assuré cette dernière.", "cette dernière = resolved Anne Roux")]
    public void A_pronoun_means_the_one_the_sentences_before_are_about(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("Anne Roux, la directrice de l’école, est arrivée tôt. Il pleuvait. « [[Tout va bien]] », a dit la directrice.", "la directrice = resolved Anne Roux")]
    [InlineData("Le maire de Brest, Paul Durand, est arrivé tôt. « [[Tout va bien]] », a dit le maire.", "le maire = resolved Paul Durand")]
    public void A_role_means_who_has_it_in_the_article(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("« [[Tout va bien]] », a indiqué la préfecture du Rhône.", "la préfecture du Rhône = role préfecture du Rhône")]
    [InlineData("« [[Tout va bien]] », a dit le ministre.", "le ministre = role")]
    [InlineData("« [[Tout va bien]] », a indiqué le parquet de Nantes.", "le parquet de Nantes = role parquet de Nantes")]
    [InlineData("L’association Mer Vivante dénonce « [[un mensonge de plus]] ».", "L’association Mer Vivante = named Mer Vivante")]
    public void An_institution_or_a_role_that_no_name_goes_with_speaks_for_itself(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("Selon un rapport de la Cour des comptes, « [[la dette est trop lourde]] ».", "un rapport de la Cour des comptes = document rapport de la Cour des comptes")]
    [InlineData("Un communiqué de la mairie précise que « [[le pont restera fermé]] ».", "Un communiqué de la mairie = document communiqué de la mairie")]
    public void A_document_speaks_for_itself(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("« [[Tout va bien]] », écrit un internaute.", "un internaute = anonymous")]
    [InlineData("« [[Tout va bien]] », confie une voisine.", "une voisine = anonymous")]
    [InlineData("Selon une source policière, « [[le suspect a fui]] ».", "une source policière = anonymous")]
    public void A_description_of_nobody_in_particular_has_no_name(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("« [[Nous voulons rester ici toute notre vie.]] »", "nobody = unknown")]
    public void Where_the_text_does_not_say_who_speaks_nobody_does(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);
}
