using Xunit;

namespace CorpusGen.Extraction.Tests.Speakers;

/// <summary>Who speaks in French news where the subject is far from its verb, behind it, or in the sentence before.</summary>
public sealed class FrenchSubjectTests
{
    [Theory]
    [InlineData("« [[Le quai est vide]] », écrit-elle dans un tweet : « [[Rien ne va.]] » Anne Roux est amère.", "Anne Roux; Anne Roux")]
    [InlineData("« [[Le quai est vide]] », écrit Anne Roux dans une lettre : « [[Rien ne va.]] »", "Anne Roux; Anne Roux")]
    [InlineData("« [[Le quai est vide]] », écrit Anne Roux. Le maire lit une lettre : « [[Rien ne va.]] »", "Anne Roux; Le maire")]
    public void A_tag_that_reaches_up_to_a_colon_goes_on_behind_it(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Le quai est vide]] », a déclaré sur Radio Littoral Anne Roux, une voisine.", "Anne Roux")]
    [InlineData("« [[Le quai est vide]] », a confié à France Littoral Jacques Durand, une voix du port.", "Jacques Durand")]
    public void The_name_of_a_medium_is_not_that_of_who_speaks(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Le quai est vide]] », a déclaré à la presse Paule Garnier.", "Paule Garnier")]
    [InlineData("« [[Le quai est vide]] », a affirmé devant la mairie Paule Garnier, une voisine.", "Paule Garnier")]
    [InlineData("« [[Le quai est vide]] », a soufflé depuis son balcon fleuri Paule Garnier.", "Paule Garnier")]
    [InlineData("« [[Le quai est vide]] », a précisé lundi à la sortie de la réunion Paule Garnier.", "Paule Garnier")]
    [InlineData("« [[Le quai est vide]] », a rappelé aux pêcheurs Paule Garnier.", "Paule Garnier")]
    public void To_whom_and_where_it_is_said_has_no_part_of_the_name_behind(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Le quai est vide]] », a écrit sur Twitter Emmanuel Garnier.", "Emmanuel Garnier")]
    [InlineData("« [[Le quai est vide]] », a confié à Nice-Matin Paule Garnier.", "Paule Garnier")]
    [InlineData("« [[Le quai est vide]] », a confirmé au micro de Radio France Paul Garnier, une voix du port.", "Paul Garnier")]
    [InlineData("« [[Le quai est vide]] », a raconté au journal Le Temps Paule Garnier.", "Paule Garnier")]
    [InlineData("« [[Le quai est vide]] », a regretté dans La Gazette du Nord Paule Garnier.", "Paule Garnier")]
    public void A_medium_may_be_called_like_a_person_or_place(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Le quai est vide]] », a dit au lycée Paule Garnier le maire.", "le maire")]
    [InlineData("« [[Le quai est vide]] », a répété sur le navire Paule Garnier le maire.", "le maire")]
    [InlineData("« [[Le quai est vide]] », a dit à la voisine Paule Garnier le maire.", "le maire")]
    [InlineData("« [[Le quai est vide]] », a dit à la députée EELV Paule Garnier le maire.", "le maire")]
    [InlineData("« Le quai est vide », a dit aux élues Paule Garnier et Anne Roux.", "")]
    [InlineData("« Le quai est vide », a dit aux élues Paule Garnier, Anne Roux et Zoé Blanc.", "")]
    [InlineData("« [[Le quai est vide]] », selon les mots du procureur de la République Paul Garnier.", "procureur de la République Paul Garnier")]
    public void Who_is_spoken_to_and_what_is_called_after_people_keep_their_names(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Paule Garnier a écrit au préfet pour lui demander s'il comptait « [[fermer le quai]] ».", "Paule Garnier")]
    [InlineData("Paule Garnier a appelé lundi le préfet pour demander si le quai serait « [[fermé]] ».", "Paule Garnier")]
    [InlineData("Paule Garnier a quitté la salle pour lui demander s'il comptait « fermer le quai ».", "")]
    [InlineData("Paule Garnier a été critiquée à Brest pour demander si le quai serait « fermé ».", "")]
    public void What_somebody_writes_for_is_said(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("La maire, Paule Garnier, chiffre les travaux à « [[au moins 3 millions d'euros]] ».", "Paule Garnier")]
    [InlineData("Paule Garnier évalue la perte à « [[12 bateaux]] ».", "Paule Garnier")]
    [InlineData("La perte, évaluée à « [[12 bateaux]] » par Paule Garnier, est lourde.", "Paule Garnier")]
    [InlineData("Paule Garnier évalue la perte à « la louche ».", "")]
    public void An_amount_in_marks_is_a_quote(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous ne vendrons pas ce quai]] »\n\nPaule Garnier est amère. « [[Nous ne vendrons pas ce quai, jamais]] », a dit Paule Garnier.\n\nLe port est vide depuis mai.", "Paule Garnier; Paule Garnier")]
    [InlineData("« [[L’eau n’est pas à vendre]] »\n\nPaule Garnier est amère. « [[L'eau n'est pas à vendre, jamais]] », a dit Paule Garnier.\n\nLe port est vide depuis mai.", "Paule Garnier; Paule Garnier")]
    [InlineData("« [[Nous ne vendrons pas ce quai]] »\n\n« [[Nous ne vendrons pas ce quai]] », a dit Paule Garnier.\n\n« [[Nous ne vendrons pas ce quai]] », a répété Paul Durand.", "nobody; Paule Garnier; Paul Durand")]
    [InlineData("« [[Nous ne vendrons pas ce quai]] »\n\nPaule Garnier est amère. « [[Nous ne vendrons jamais ce quai]] », a dit Paule Garnier.\n\nLe port est vide depuis mai.", "nobody; Paule Garnier")]
    public void A_title_has_the_speaker_of_the_one_quote_that_it_repeats(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("L’homme que Paul Durand accuse a répondu : « [[Je n’ai rien fait.]] »", "L’homme")]
    [InlineData("Les avocates qui défendent Paul Durand assurent que le quai est « [[vide]] ».", "Les avocates")]
    public void A_relative_clause_leaves_the_subject_to_the_main_verb(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux a voulu, dit-elle, « [[montrer le quai]] ».", "Anne Roux")]
    [InlineData("Il ne s’agit, a plaidé Anne Roux, que d’un « [[prêt du quai]] ».", "Anne Roux")]
    public void What_a_tag_interrupts_goes_on_behind_it(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous restons]] », dit Anne Roux. Paul Durand est venu. « [[Rien ne va dans ce port.]] »", "Anne Roux; Paul Durand")]
    [InlineData("« [[Nous restons]] », dit Anne Roux. Le port est vide. « [[Rien ne va dans ce port.]] »", "Anne Roux; Anne Roux")]
    public void The_sentence_between_is_about_who_speaks_next(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux a retrouvé le sourire :\n« [[Nous restons dans ce port et nous ne partirons pas.]] »", "Anne Roux")]
    [InlineData("Anne Roux a retrouvé le sourire.\n« [[Nous restons dans ce port et nous ne partirons pas.]] »", "nobody")]
    public void A_clause_before_a_colon_announces_the_paragraph_behind_it(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Le port « tient » bon ; le quai « [[cède]] », dit Anne Roux.", "Anne Roux")]
    [InlineData("Le port « [[tient]] » bon, le quai « [[cède]] », dit Anne Roux.", "Anne Roux; Anne Roux")]
    public void A_tag_reaches_back_to_a_semicolon(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Affirmant que le pont « [[tient]] », Anne Roux a quitté la salle « bleue ».", "Anne Roux")]
    public void The_main_clause_behind_a_gerund_has_the_subject(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("La maire a dit que « [[tout va bien]] » en quittant la salle « bleue ».", "La maire")]
    [InlineData("La maire a dit que « [[tout va bien]] » en parlant d’« [[un miracle]] ».", "La maire; La maire")]
    [InlineData("La maire a dit que le pont tient en montrant « [[le quai]] ».", "La maire")]
    public void A_gerund_or_infinitive_behind_the_words_ends_what_is_said(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux, qui dénonce la grève, « ne se lève plus ».", "")]
    [InlineData("Anne Roux dénonce la grève, « [[un scandale]] ».", "Anne Roux")]
    [InlineData("La ministre qui dénonce la grève, « [[un scandale]] », a ri.", "La ministre")]
    public void A_relative_clause_has_no_words_behind_its_comma(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("La crue a surpris la ville, provoquant « la peur ».", "")]
    [InlineData("La maire a surpris la ville, provoquant « [[la peur]] ».", "La maire")]
    public void A_thing_says_nothing_by_a_gerund(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Le pont tient]] », disent plusieurs de ses voisins.", "plusieurs de ses voisins")]
    [InlineData("« [[Le pont tient]] », disent beaucoup.", "beaucoup")]
    [InlineData("« [[Le pont tient]] », disent tous.", "tous")]
    [InlineData("« [[Le pont tient]] », disent toutes.", "toutes")]
    public void Several_may_speak(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous restons]] », comme l’a dit la maire.", "la maire")]
    [InlineData("« [[Nous restons]] », ainsi que l’a dit la maire.", "la maire")]
    [InlineData("« [[Nous restons]] », se gausse Anne Roux.", "Anne Roux")]
    public void A_subject_behind_its_verb_says_it_like_one_before(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Elle a voulu, dit Anne Roux, « [[montrer le pont]] ».", "Anne Roux")]
    public void A_tag_in_the_middle_gives_the_word_back(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous restons]] », confie de son côté Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », tranche quant à elle Anne Roux.", "Anne Roux")]
    [InlineData("« [[Nous restons]] », rétorque en substance Paul Durand.", "Paul Durand")]
    [InlineData("Le maire, quant à lui, dénonce « [[un recul]] ».", "Le maire")]
    [InlineData("« [[Nous restons]] », confie du côté du port Anne Roux.", "Anne Roux")]
    public void Several_words_are_one_adverb(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("La joueuse, elle, avait confié la veille à Canal+ que « [[partir serait un rêve]] ».", "La joueuse")]
    [InlineData("L’opposant Paul Durand, lui, accuse le pouvoir de « [[vendre la lumière]] ».", "Paul Durand")]
    [InlineData("Le rectorat, lui, fait savoir par courriel qu’« [[une enquête est en cours]] ».", "Le rectorat")]
    [InlineData("Paul Durand affirme pouvoir « [[tout reprendre]] ».", "Paul Durand")]
    public void Words_that_are_nouns_too_are_verbs_where_a_verb_must_be(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Elle a fait douze pour cent]] », textotait au même instant Paul Durand à un journaliste.", "Paul Durand")]
    [InlineData("Il y avait du pain, du brouzait, Paul Durand.", "")]
    public void Behind_marks_an_unknown_word_is_a_verb_by_its_ending(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("Paul Durand a dit « [[non]] ». Et d’ajouter que Bruxelles « [[regarde ailleurs]] ».", "Paul Durand; Paul Durand")]
    [InlineData("Paul Durand a dit « [[non]] ». Et de conclure : « [[C’est fini.]] »", "Paul Durand; Paul Durand")]
    [InlineData("Appelant l’Europe à « [[ne pas avoir peur]] », Paul Durand a béni une barque.", "Paul Durand")]
    public void A_verb_without_a_subject_is_who_spoke_before_or_comes_behind(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);

    [Theory]
    [InlineData("« [[Nous partons]] », a dit Anne Petit. « [[Jamais]] », a dit Paul Durand.", "Anne Petit; Paul Durand")]
    public void A_line_of_several_names_is_no_headline_in_capitals(string text, string speakers) => WhoSaysWhat.CheckQuotes(Language.French, text, speakers);
}
