using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

/// <summary>Whom the pronoun of a French report means: who speaks already, who the clause before is about, or who comes next.</summary>
public sealed class FrenchPronounTests
{
    [Theory]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. Il ajoute : « [[Rien ne presse.]] »", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », ajoute-t-il.", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », poursuit-il.", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », conclut-il.", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », renchérit-il.", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », enchaîne-t-il.", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », insiste-t-il.", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », continue-t-il.", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », reprend-il.", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », complète-t-il.", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute. « [[Rien ne presse]] », répond-il.", "Paul Durand; Marc Petit")]
    [InlineData("« [[Nous restons]] », dit Anne Roux. Marc Petit écoute. Il ajoute : « [[Rien ne presse.]] »", "Anne Roux; Marc Petit")]
    [InlineData("« [[Nous restons]] », dit Paul Durand.\nMarc Petit écoute. Il ajoute : « [[Rien ne presse.]] »", "Paul Durand; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Marc Petit écoute.\nIl ajoute : « [[Rien ne presse.]] »", "Paul Durand; Marc Petit")]
    [InlineData("« [[Nous restons]] », dit Paul Durand.\nLe port est vide. Marc Petit écoute. Il ajoute : « [[Rien ne presse.]] »", "Paul Durand; Marc Petit")]
    [InlineData("« [[Nous restons]] », dit Navalor. Paul Durand écoute. « [[Rien ne presse]] », ajoute-t-il.", "Navalor; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Le port est vide.\nMarc Petit écoute. Il ajoute : « [[Rien ne presse.]] »", "Paul Durand; Marc Petit")]
    [InlineData("« [[Nous restons]] », dit Paul Durand. Le port est vide. La ville dort. Le vent tombe. Marc Petit écoute. Il ajoute : « [[Rien ne presse.]] »", "Paul Durand; Marc Petit")]
    public void A_verb_of_going_on_keeps_the_speaker(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Paul Durand écoute. « [[Nous restons]] », dit Marc Petit, et « [[nous le dirons]] », assure-t-il.", "Marc Petit; Marc Petit")]
    public void A_tag_in_the_sentence_of_a_speaker_keeps_the_speaker(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Marc Petit est venu. Paul Durand est amer : « [[Nous restons]] », dit-il.", "Paul Durand")]
    [InlineData("Marc Petit est venu. « [[Nous restons]] », dit-il à Paul Durand.", "Marc Petit")]
    public void A_tag_behind_a_colon_looks_back_to_the_clause_before_it(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous restons]] », sourit-elle. Anne Roux a ouvert le port.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », sourit-elle. Le port a salué Anne Roux.", "elle")]
    [InlineData("« [[Nous restons]] », sourit-elle. Le port est vide. Anne Roux a ouvert le port.", "elle")]
    public void A_pronoun_with_nobody_before_means_the_subject_of_the_next_sentence(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux a vu Paul Durand. Ce dernier a le sourire : « [[Nous restons.]] »", "Paul Durand")]
    public void The_latter_speaks_before_a_colon(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux a visité le port, « [[un vrai chantier]] », selon ses mots.", "Anne Roux")]
    [InlineData("Anne Roux a vu, selon ses propres termes, « [[un vrai chantier]] ».", "Anne Roux")]
    [InlineData("Anne Roux a vu le port. Selon son communiqué, « [[rien ne va dans ce vieux port]] ».", "son communiqué")]
    public void Own_words_are_whose_the_text_is_about(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("La comédienne Anne Roux confie : « [[Nous restons.]] » Quant à la Fédération du port, elle se dit « [[fière]] ».", "Anne Roux; Fédération du port")]
    [InlineData("« [[Nous restons]] », s’est félicité le ministre Brou Kacou. À Lens, Yao Assam a fait ses comptes. « [[Tout a doublé]] », dit ce père de neuf enfants.", "Brou Kacou; Yao Assam")]
    public void What_a_sentence_is_about_goes_before_who_spoke_earlier(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);
}
