using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public sealed class FrenchQuoteTests
{
    [Theory]
    [InlineData("Anne Roux a répondu : « [[Nous ouvrirons la salle en mai.]] »", "direct named Anne Roux")]
    [InlineData("Le maire, Paul Durand, explique : « [[Le pont sera fermé tout l’été.]] »", "direct named Paul Durand")]
    [InlineData("Paul Durand ne cache pas sa colère : « [[Personne ne nous a prévenus !]] »", "direct named Paul Durand")]
    [InlineData("« [[Nous avons eu peur]] », raconte Anne Roux. Et d’ajouter : « [[Le toit a tremblé.]] »", "direct named Anne Roux; direct named Anne Roux")]
    [InlineData("Et Anne Roux de conclure : « [[Nous avons gagné.]] »", "direct named Anne Roux")]
    [InlineData("Interrogée par la radio, Anne Roux a été claire : « [[Je ne partirai pas.]] »", "direct named Anne Roux")]
    [InlineData("Dans un communiqué, la mairie de Brest annonce : « [[Le pont sera fermé.]] »", "direct role mairie de Brest")]
    [InlineData("Réponse d’Anne Roux : « [[Jamais de la vie.]] »", "direct named Anne Roux")]
    public void What_stands_in_marks_after_a_colon_is_said_by_the_subject_before_it(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("« [[C’est une honte]] », s’indigne Anne Roux.", "direct named Anne Roux")]
    [InlineData("« [[Nous avons tout perdu]] », a déclaré lundi Anne Roux devant la presse.", "direct named Anne Roux")]
    [InlineData("« [[Le port rouvrira bientôt]] », assure Paul Durand, directeur de la capitainerie.", "direct named Paul Durand")]
    [InlineData("« [[Le port rouvrira bientôt]] », assure Paul Durand, qui dirige la capitainerie depuis dix ans.", "direct named Paul Durand")]
    [InlineData("« [[Le port rouvrira bientôt]] », assure le directeur de la capitainerie, Paul Durand.", "direct named Paul Durand")]
    [InlineData("« [[Faut-il vraiment fermer l’école ?]] » s’interroge Anne Roux.", "direct named Anne Roux")]
    [InlineData("« [[Nous partirons demain]] », Anne Roux l’a promis.", "direct named Anne Roux")]
    [InlineData("« [[Le pont est sûr]] », a-t-on appris auprès de la mairie de Brest.", "direct role mairie de Brest")]
    [InlineData("« [[Nous n’avons rien vu venir]] », reconnaît aujourd’hui Paul Durand, la voix serrée.", "direct named Paul Durand")]
    [InlineData("« [[C’est fini…]]», souffle Anne Roux.", "direct named Anne Roux")]
    [InlineData("« [[Nous avons tout perdu]] », lâche, dépité, Paul Durand.", "direct named Paul Durand")]
    [InlineData("« [[Nous avons tout perdu]] », explique-t-on à la mairie.", "direct role la mairie")]
    [InlineData("« [[Quelle joie !]] », se réjouit Anne Roux.", "direct named Anne Roux")]
    public void An_incise_after_the_marks_names_the_speaker(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("« [[Je suis, dit Anne Roux, très contente du résultat.]] »", "direct named Anne Roux")]
    [InlineData("« [[Le projet avance bien, a indiqué Paul Durand. Nous aurons fini en juin.]] »", "direct named Paul Durand")]
    public void An_incise_inside_the_marks_stays_in_the_quote(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("« [[Si la pluie continue]] », prévient Paul Durand, « [[nous devrons évacuer la rue]] ».", "Paul Durand = named Paul Durand; Paul Durand = named Paul Durand")]
    [InlineData("« [[Je reste ici]] », a dit Anne Roux. « [[Rien ne me fera partir.]] »", "Anne Roux = named Anne Roux; Anne Roux = named Anne Roux")]
    public void Each_pair_of_marks_round_an_incise_is_a_quote(string text, string expected) => MarkedSpeech.CheckSpeakers(Language.French, text, expected);

    [Theory]
    [InlineData("Selon Anne Roux, « [[le budget est déjà épuisé]] ».", "partial named Anne Roux")]
    [InlineData("« [[Le budget est déjà épuisé]] », d’après Anne Roux.", "direct named Anne Roux")]
    [InlineData("« [[Le budget est déjà épuisé]] », selon Anne Roux.", "direct named Anne Roux")]
    [InlineData("Pour Paul Durand, « [[la ville n’a plus le choix]] ».", "partial named Paul Durand")]
    [InlineData("D’après Paul Durand, ((le quartier est « [[à bout de souffle]] »)).", "statement named Paul Durand; partial named Paul Durand")]
    [InlineData("Selon Anne Roux, directrice du musée, « [[les salles sont trop petites]] ».", "partial named Anne Roux")]
    [InlineData("Aux yeux de Paul Durand, ((la réforme est « [[un pas en arrière]] »)).", "statement named Paul Durand; partial named Paul Durand")]
    [InlineData("((La ville vit, selon les mots de Paul Durand, « [[ses heures les plus sombres]] »)).", "statement named Paul Durand; partial named Paul Durand")]
    [InlineData("À en croire Anne Roux, ((la salle est « [[pleine à craquer]] »)).", "statement named Anne Roux; partial named Anne Roux")]
    public void A_source_says_what_stands_in_marks_beside_it(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Anne Roux a déclaré que « [[la loi est bonne]] ».", "partial named Anne Roux")]
    [InlineData("Paul Durand se demande si « [[la côte tiendra encore dix ans]] ».", "partial named Paul Durand")]
    [InlineData("Anne Roux a promis de « [[tout reconstruire avant l’hiver]] ».", "partial named Anne Roux")]
    [InlineData("Paul Durand a assuré que ((le chantier était « [[presque terminé]] » et que « [[tout serait prêt]] »)).", "statement named Paul Durand; partial named Paul Durand; partial named Paul Durand")]
    [InlineData("Anne Roux a accusé la région de « [[laisser mourir les petites lignes]] ».", "partial named Anne Roux")]
    [InlineData("Anne Roux affirme ((ne pas avoir « [[la moindre envie de partir]] »)).", "statement named Anne Roux; partial named Anne Roux")]
    [InlineData("Anne Roux s’est dite « [[très inquiète pour la suite]] ».", "partial named Anne Roux")]
    [InlineData("Paul Durand évoque « [[une erreur humaine]] » et Anne Roux parle d’« [[un sabotage]] ».", "partial named Paul Durand; partial named Anne Roux")]
    [InlineData("Anne Roux estime que ((la digue « [[ne tiendra pas]] » si l’eau monte)).", "statement named Anne Roux; partial named Anne Roux")]
    [InlineData("Paul Durand invite chacun à « [[faire preuve de patience]] ».", "partial named Paul Durand")]
    [InlineData("Paul Durand se dit « [[déçu]] ».", "partial named Paul Durand")]
    [InlineData("Anne Roux réclame « [[des actes et non des mots]] ».", "partial named Anne Roux")]
    public void Marks_in_a_reported_clause_hold_a_fragment(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Anne Roux juge la mesure « [[absurde et dangereuse]] ».", "partial named Anne Roux")]
    [InlineData("Paul Durand a qualifié le plan de « [[folie furieuse]] ».", "partial named Paul Durand")]
    [InlineData("Anne Roux dénonce « [[un abandon pur et simple des villages]] ».", "partial named Anne Roux")]
    [InlineData("Paul Durand a fustigé une décision « [[prise à la va-vite]] ».", "partial named Paul Durand")]
    [InlineData("Anne Roux a salué « [[un geste fort]] » de la région.", "partial named Anne Roux")]
    [InlineData("Paul Durand considère ce vote comme « [[une trahison]] ».", "partial named Paul Durand")]
    public void A_verb_that_judges_makes_a_quote_of_a_few_words_in_marks(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Anne Roux est inquiète. « [[Nous n’avons plus de médecin depuis un an.]] »", "direct named Anne Roux")]
    [InlineData("« [[La vendange sera maigre]] », prévient Anne Roux. « [[Le gel a brûlé les bourgeons.]] » Elle ne baisse pas les bras. « [[Nous replanterons.]] »", "direct named Anne Roux; direct named Anne Roux; direct named Anne Roux")]
    public void A_whole_sentence_in_marks_is_said_by_who_spoke_before(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Anne Roux a commencé en demandant : [[C’est quoi, une dune ?]]", "unmarked named Anne Roux")]
    [InlineData("Paul Durand a conclu : [[Nous reviendrons l’an prochain.]]", "unmarked named Paul Durand")]
    public void A_cue_and_a_colon_need_no_marks(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("« [[Nous partons]] », a-t-il dit.", "a-t-il dit")]
    [InlineData("« [[Nous partons]] », s’est exclamée Anne Roux.", "s’est exclamée")]
    [InlineData("Selon Anne Roux, « [[tout va bien]] ».", "Selon")]
    [InlineData("Anne Roux a annoncé que « [[tout va bien]] ».", "a annoncé")]
    [InlineData("Anne Roux est venue. « [[Nous étions si fiers de ce bateau.]] »", "none")]
    public void The_cue_is_the_verb_with_its_auxiliary_or_the_preposition_of_the_source(string text, string expected) => MarkedSpeech.CheckCues(Language.French, text, expected);

    [Theory]
    [InlineData("Anne Roux : [[Nous avons commencé en 2010.]]\n\nPaul Durand : [[Et nous continuons.]]", "unmarked named Anne Roux; unmarked named Paul Durand")]
    public void Lines_that_begin_with_a_name_and_a_colon_are_an_interview(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("– [[Vous partez ?]] demanda-t-elle.\n\n– [[Oui, ce soir]], répondit Paul Durand.", "direct dash; direct dash")]
    [InlineData("— [[Vous partez ?]] demanda Anne Roux.", "direct dash")]
    public void A_line_that_begins_with_a_dash_and_has_a_cue_is_dialogue(string text, string expected) => MarkedSpeech.CheckMarks(Language.French, text, expected);

    [Theory]
    [InlineData("Anne Roux : une vie au large.")]
    [InlineData("- Trois bateaux neufs\n- Deux quais refaits")]
    [InlineData("Le port compte trois quais : le nord, le sud et l’est.")]
    public void A_colon_or_a_hyphen_alone_makes_no_quote(string text) => MarkedSpeech.Check(Language.French, text, "");
}
