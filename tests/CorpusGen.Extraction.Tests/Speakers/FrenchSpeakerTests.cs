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
    [InlineData("« [[Tout va bien]] », dit Me Anne Roux, avocate du port.", "Me Anne Roux = named Anne Roux")]
    [InlineData("« [[Tout va bien]] », dit le PDG de Navalor, Paul Durand.", "le PDG de Navalor, Paul Durand = named Paul Durand")]
    public void Titles_and_roles_are_in_the_mention_and_not_in_the_name(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("Paul Durand est venu au port. « [[Tout va bien]] », dit Durand.", "Durand = named Paul Durand")]
    [InlineData("Paul Durand est venu au port. « [[Tout va bien]] », dit M. Durand.", "M. Durand = named Paul Durand")]
    [InlineData("« [[Tout va bien]] », dit Roux. Anne Roux est repartie ensuite.", "Roux = named Anne Roux")]
    [InlineData("Paul Durand, directeur de Navalor, est venu. Il pleuvait. Durand a dit que ((tout allait bien)).", "Durand = named Paul Durand")]
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
    [InlineData("Anne Roux et Paul Durand sont venus. « [[Tout va bien]] », a-t-il dit.", "il = resolved Paul Durand")]
    [InlineData("Paul Durand est venu au port. Il a dit que ((tout allait bien)).", "Il = resolved Paul Durand")]
    [InlineData("« [[Le port ferme]] », a dit Paul Durand. « [[Il rouvrira]] », a-t-il ajouté.", "Paul Durand = named Paul Durand; il = resolved Paul Durand")]
    [InlineData("« [[Le port ferme]] », a dit Paul Durand. « [[C’est faux]] », répond Anne Roux. « [[Nous nous battrons]] », ajoute-t-elle.", "Paul Durand = named Paul Durand; Anne Roux = named Anne Roux; elle = resolved Anne Roux")]
    [InlineData("Les pêcheurs ont vu Anne Roux. « [[Tout va bien]] », leur a-t-elle dit.", "elle = resolved Anne Roux")]
    [InlineData("Paul Durand est venu au port. Le navire est arrivé. « [[Tout va bien]] », a-t-il dit.", "il = resolved Paul Durand")]
    [InlineData("La ville a vendu le port. Paul Durand proteste. Selon lui, ((tout est perdu)).", "lui = resolved Paul Durand")]
    [InlineData("Navalor ferme son usine. « [[Tout va bien]] », a indiqué la société.", "la société = resolved Navalor")]
    public void A_pronoun_means_the_one_the_sentences_before_are_about(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("Anne Roux, la directrice de l’école, est arrivée tôt. Il pleuvait. « [[Tout va bien]] », a dit la directrice.", "la directrice = resolved Anne Roux")]
    [InlineData("Le maire de Brest, Paul Durand, est arrivé tôt. « [[Tout va bien]] », a dit le maire.", "le maire = resolved Paul Durand")]
    [InlineData("La présidente de Navalor, Anne Roux, a parlé lundi. « [[Tout va bien]] », a dit la patronne du groupe.", "la patronne du groupe = resolved Anne Roux")]
    public void A_role_means_who_has_it_in_the_article(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("« [[Tout va bien]] », a indiqué la préfecture du Rhône.", "la préfecture du Rhône = role préfecture du Rhône")]
    [InlineData("« [[Tout va bien]] », a dit le ministre.", "le ministre = role")]
    [InlineData("« [[Tout va bien]] », a indiqué le parquet de Nantes.", "le parquet de Nantes = role parquet de Nantes")]
    [InlineData("L’association Mer Vivante dénonce « [[un mensonge de plus]] ».", "L’association Mer Vivante = named Mer Vivante")]
    [InlineData("« [[Tout va bien]] », a dit la direction.", "la direction = role")]
    [InlineData("Navalor assure que « [[tout va bien]] ».", "Navalor = named Navalor")]
    [InlineData("La SNCF a indiqué que « [[tout va bien]] ».", "La SNCF = named SNCF")]
    public void An_institution_or_a_role_that_no_name_goes_with_speaks_for_itself(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("Selon un rapport de la Cour des comptes, « [[la dette est trop lourde]] ».", "un rapport de la Cour des comptes = document rapport de la Cour des comptes")]
    [InlineData("Un communiqué de la mairie précise que « [[le pont restera fermé]] ».", "Un communiqué de la mairie = document communiqué de la mairie")]
    [InlineData("Selon l’étude, « [[la mer monte trop vite]] ».", "l’étude = document")]
    [InlineData("« [[La mer monte]] », peut-on lire dans le rapport de l’agence.", "le rapport de l’agence = document rapport de l’agence")]
    public void A_document_speaks_for_itself(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("« [[Tout va bien]] », écrit un internaute.", "un internaute = anonymous")]
    [InlineData("« [[Tout va bien]] », confie une voisine.", "une voisine = anonymous")]
    [InlineData("Selon une source policière, « [[le suspect a fui]] ».", "une source policière = anonymous")]
    [InlineData("« [[Tout va bien]] », disent des habitants.", "des habitants = anonymous")]
    [InlineData("« [[Tout va bien]] », glisse un proche du maire.", "un proche du maire = anonymous")]
    [InlineData("« [[Tout va bien]] », soupire l’un d’eux.", "l’un d’eux = anonymous")]
    public void A_description_of_nobody_in_particular_has_no_name(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("« [[Nous voulons rester ici toute notre vie.]] »", "nobody = unknown")]
    public void Where_the_text_does_not_say_who_speaks_nobody_does(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);
}
