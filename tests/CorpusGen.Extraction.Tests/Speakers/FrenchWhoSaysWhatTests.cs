using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

/// <summary>What readers of French news get wrong most, each kind in several sentences.</summary>
public sealed class FrenchWhoSaysWhatTests
{
    [Theory]
    [InlineData("Le toit mesure 30\" de large. \"[[Il a tenu]]\", dit Anne Roux.", "Anne Roux")]
    [InlineData("\"[[Il a tenu]]\", dit Anne Roux. Le toit, lui\", a cédé. Paul Durand ajoute : \"[[Nous le savions.]]\"", "Anne Roux; Paul Durand")]
    [InlineData("« [[Le toit a tenu]] », dit Anne Roux. Le mur » est tombé. « [[Tout est à refaire]] », dit Paul Durand.", "Anne Roux; Paul Durand")]
    public void An_odd_mark_does_not_turn_the_paragraph_inside_out(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux a dit que le projet était « [[inutile]] ».", "Anne Roux")]
    [InlineData("Selon Anne Roux, ce projet « [[inutile]] » coûtera cher.", "Anne Roux")]
    [InlineData("Le projet, « [[inutile]] » selon Anne Roux, coûtera cher.", "Anne Roux")]
    [InlineData("Paul Durand assure que la ville a connu une « [[vraie révolution]] » et un « [[nouveau départ]] ».", "Paul Durand; Paul Durand")]
    [InlineData("Paul Durand regrette un vote « [[de dupes]] » et promet de « [[tout reprendre]] ».", "Paul Durand; Paul Durand")]
    [InlineData("Pour Anne Roux, la ville va « [[trop loin]] ».", "Anne Roux")]
    public void A_few_words_inside_what_is_reported_are_a_quote(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Les élèves ont planché sur le sujet « Peut-on tout dire à ses amis ? ».")]
    [InlineData("La foule défilait sous le slogan « Le port appartient à tous ».")]
    [InlineData("Le colloque a pour thème « Vivre et travailler au bord de la mer ».")]
    [InlineData("Anne Roux a joué dans la pièce « Les enfants de la marée basse ».")]
    [InlineData("Paul Durand a annoncé sa venue. Une exposition intitulée « La mer et ses hommes » ouvrira lundi.")]
    [InlineData("Des « gilets jaunes » ont bloqué le port.")]
    public void A_title_a_subject_or_a_slogan_is_no_quote(string text) => WhoSaysWhat.CheckQuotes(Language.French, text, "");

    [Theory]
    [InlineData("Le vieux phare a été vendu lundi.\n— Anne Roux")]
    [InlineData("La commune a voté le budget et fermé la salle des fêtes pour l’hiver.\n– Paul Durand")]
    public void Prose_above_a_dash_and_a_name_is_not_the_words_of_that_name(string text) => WhoSaysWhat.CheckQuotes(Language.French, text, "");

    [Theory]
    [InlineData("Le directeur de l’école, dont la femme dirige le port, a déclaré : « [[Nous restons.]] »", "directeur de l’école")]
    [InlineData("Interrogée par Paul Durand, Anne Roux répond : « [[Nous restons.]] »", "Anne Roux")]
    [InlineData("Après la plainte de Paul Durand, Anne Roux a réagi : « [[Nous restons.]] »", "Anne Roux")]
    [InlineData("Anne Roux, qui a battu Paul Durand en mars, promet : « [[Nous restons.]] »", "Anne Roux")]
    [InlineData("Le frère de Paul Durand a confié : « [[Nous restons.]] »", "frère de Paul Durand")]
    [InlineData("Anne Roux a salué Paul Durand et ajouté : « [[Nous restons.]] »", "Anne Roux")]
    public void The_subject_of_the_cue_speaks(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous restons]] », a, dans la foulée, précisé Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », relevait il y a quelques semaines Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », a de son côté tweeté Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », a confirmé à l’agence Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », avait pour sa part lancé, dimanche soir, Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », ne cesse de répéter Anne Roux.", "Anne Roux")]
    public void Asides_may_stand_between_the_verb_and_the_speaker(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("La Fédération du port a réagi lundi. « [[Nous restons]] », écrit-elle.", "Fédération du port")]
    [InlineData("Paul Durand a rencontré Anne Roux. « [[Nous restons]] », a-t-elle dit.", "Anne Roux")]
    [InlineData("Paul Durand a dit que Marc Petit partirait. « [[Nous restons]] », a-t-il ajouté.", "Paul Durand")]
    [InlineData("Anne Roux est repartie. « [[Nous restons]] », ont-ils dit.", "ils")]
    public void A_pronoun_is_who_agrees_with_it_or_nobody(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux est venue au port. Il pleuvait. « [[Nous restons]] », a dit le ministre.", "le ministre")]
    [InlineData("Paul Durand est venu. « [[Nous restons]] », soupire cette mère de famille.", "cette mère de famille")]
    [InlineData("Paul Durand, maire socialiste de Nantes, est venu. « [[Nous restons]] », a dit le maire.", "Paul Durand")]
    [InlineData("Anne Roux, ancienne directrice générale du port, est venue. « [[Nous restons]] », a dit la directrice.", "Anne Roux")]
    public void A_role_is_who_has_it_and_not_who_was_named_last(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("BREST — « [[Nous restons]] », a dit Anne Roux.", "Anne Roux")]
    [InlineData("Lundi : « [[Nous restons]] », a dit Anne Roux.", "Anne Roux")]
    [InlineData("Très ému, Paul Durand a dit : « [[Nous restons.]] »", "Paul Durand")]
    public void A_place_a_day_or_an_adjective_is_no_speaker(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("((Le port, selon Anne Roux, sera fermé)).", "Anne Roux")]
    [InlineData("((Le port, a indiqué la préfecture, sera fermé)).", "la préfecture")]
    [InlineData("((Le port sera fermé)), a confirmé à l’agence la police.", "la police")]
    [InlineData("Selon des sources concordantes, ((le port sera fermé)).", "des sources concordantes")]
    [InlineData("Anne Roux a affirmé jeudi ((ne pas avoir vendu le port)).", "Anne Roux")]
    [InlineData("Anne Roux a nié ((avoir vendu le port)).", "Anne Roux")]
    [InlineData("Pour Anne Roux, ((le port doit fermer)).", "Anne Roux")]
    [InlineData("Selon la SNCF, ((la ligne rouvrira)).", "SNCF")]
    [InlineData("Anne Roux a fait savoir que ((le port fermerait)).", "Anne Roux")]
    [InlineData("Paul Durand a fait valoir que ((le port perdait de l’argent)).", "Paul Durand")]
    public void Reported_speech_has_many_forms(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux croit que le port fermera.")]
    [InlineData("Paul Durand craint que le port ferme.")]
    [InlineData("Le port rouvrira pour Noël.")]
    [InlineData("Le port que Paul Durand dirige rouvrira.")]
    public void A_belief_or_a_purpose_is_no_statement(string text) => WhoSaysWhat.CheckStatements(Language.French, text, "");
}
