using CorpusGen.Extraction.Tests.Speakers;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

/// <summary>What French reports without marks, and where it ends.</summary>
public sealed class FrenchStatementTests
{
    [Theory]
    [InlineData("C’est ce qu’a annoncé hier la maire, ajoutant que ((le pont tient)).", "la maire")]
    [InlineData("Comme l’a dit hier à la radio la maire, ((le pont tient)).", "la maire")]
    [InlineData("((Le pont tient)), ainsi que l’a dit la maire.", "la maire")]
    public void A_subject_behind_its_verb_is_nothing_that_is_said(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("La maire a condamné la grève et exigé que ((le pont soit refait)).", "La maire")]
    [InlineData("La maire a été élue et exigé que le pont soit refait.", "")]
    [InlineData("Le texte que la maire a condamné et exigé que le pont soit refait.", "")]
    public void A_participle_shares_the_auxiliary_of_the_verb_before(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("La maire a demandé à ((voir le pont)).", "La maire")]
    [InlineData("La maire a demandé à ne pas être citée.", "")]
    [InlineData("La maire conseille aux élus de ((fermer le pont)).", "La maire")]
    [InlineData("La maire s’étonne de ((voir le pont fermé)).", "La maire")]
    [InlineData("La maire se félicite d’((avoir vu le pont)).", "La maire")]
    [InlineData("La maire se réjouit d’((avoir vu le pont)).", "La maire")]
    [InlineData("La maire regrette d’((avoir vu le pont)).", "La maire")]
    [InlineData("La maire se plaint d’((avoir vu le pont)).", "La maire")]
    [InlineData("La maire déplore d’((avoir vu le pont)).", "La maire")]
    [InlineData("La maire s’excuse d’((avoir vu le pont)).", "La maire")]
    [InlineData("La maire se vante d’((avoir vu le pont)).", "La maire")]
    [InlineData("La maire se targue d’((avoir vu le pont)).", "La maire")]
    [InlineData("La maire évite d’avoir vu le pont.", "")]
    [InlineData("La maire félicite Paul Durand d’((avoir refait le pont)).", "La maire")]
    [InlineData("La maire a supplié Paul Durand de ((refaire le pont)).", "La maire")]
    [InlineData("La maire s’engage à ((refaire le pont)).", "La maire")]
    [InlineData("La maire n’exclut pas de ((refaire le pont)).", "La maire")]
    public void What_is_asked_for_is_said(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("La maire a affirmé sa volonté de refaire le pont.", "")]
    [InlineData("La maire a annoncé son projet de refaire le pont.", "")]
    public void The_infinitive_of_a_noun_is_not_what_is_said(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("La maire précise ((avoir reçu une lettre)).", "La maire")]
    [InlineData("La maire dit ((être prête)).", "La maire")]
    [InlineData("La maire précise recevoir une lettre.", "")]
    public void An_infinitive_with_its_auxiliary_is_said_without_a_preposition(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("La maire insiste : ((le pont est fermé)).", "La maire")]
    [InlineData("La maire insiste : Le pont est fermé.", "")]
    [InlineData("La maire insiste : un pont fermé.", "")]
    public void A_clause_in_small_letters_behind_a_colon_is_said(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("Il faut dire que le pont est fermé.", "")]
    [InlineData("Il faut reconnaître que le pont est fermé.", "")]
    [InlineData("Rien ne précise que le pont est fermé.", "")]
    [InlineData("Personne ne dit que le pont est fermé.", "")]
    [InlineData("Le texte ne précise pas que ((le pont est fermé)).", "Le texte")]
    public void Nobody_says_what_must_be_said_or_what_nothing_says(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("Anne Roux a visité le port, « un vrai chantier », selon ses mots.", "")]
    [InlineData("((Le port est un vrai chantier)), selon son avocat.", "son avocat")]
    public void Own_words_without_marks_are_no_statement(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("((Il ne s’agit, dit-elle, que d’un pont)).", "elle")]
    [InlineData("((Le pont, a dit la maire lundi, tient encore)).", "la maire")]
    [InlineData("((Le pont est vide, a dit la maire, « depuis hier »)).", "la maire")]
    [InlineData("Le maire est plus précis : ((rien n’est perdu)), dit Paul Durand.", "Paul Durand")]
    [InlineData("Marc Petit est venu. Paul Durand est net : ((rien n’est perdu)), dit-il.", "Paul Durand")]
    public void A_tag_reports_what_it_interrupts(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("((Le pont tient)), fait-on valoir à la mairie.", "la mairie")]
    public void An_idiom_may_have_its_pronoun_inside(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("BREST – La maire a promis, mardi, de ((refaire le pont)).", "La maire")]
    public void Behind_a_dateline_begins_a_report_and_no_tag(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("La maire a dit que ((le pont tient)), sans convaincre.", "La maire")]
    [InlineData("La maire a dit que ((le pont tient, sans bruit)).", "La maire")]
    [InlineData("La maire a dit que ((le pont tient)), tout en saluant les élus.", "La maire")]
    [InlineData("La maire a dit que ((le pont tient, tout en haut)).", "La maire")]
    [InlineData("La maire a dit que ((le pont tient)), quand Paul Durand affirme que ((le quai cède)).", "La maire; Paul Durand")]
    [InlineData("La maire a dit que ((le pont tient, quand le vent tombe)).", "La maire")]
    [InlineData("((Le pont tient)), a-t-elle dit, avant d’ajouter que ((le quai cède)).", "elle; elle")]
    [InlineData("La maire a dit que ((le pont tient, avant de céder)).", "La maire")]
    [InlineData("La maire est venue avant d’ajouter que le quai cède.", "")]
    [InlineData("La maire a dit que ((le pont tient)), et dénoncé la grève.", "La maire")]
    [InlineData("La maire a dit que ((le rapport avait salué la ville et dénoncé la grève)).", "La maire")]
    [InlineData("La maire assure que ((le pont tient)), et le voisin, un marin, dit que ((le quai cède)).", "La maire; le voisin")]
    [InlineData("La maire assure que ((le pont tient, et le voisin, un marin, rit)).", "La maire")]
    public void Before_going_on_a_report_ends(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("La maire a dit que ((le pont – vieux d’un siècle – tient)).", "La maire")]
    [InlineData("La maire a dit que ((le pont tient)) – personne ne rit.", "La maire")]
    public void The_second_of_two_dashes_closes_an_aside(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("Si la maire assure que ((le pont tient)), le quai cède.", "la maire")]
    [InlineData("Affirmant que ((le pont tient)), la maire a quitté la salle.", "la maire")]
    [InlineData("Citée par la radio qui dit que ((le pont tient)), la maire rit.", "la radio")]
    [InlineData("La maire assure que ((le pont tient, le quai cède et la digue tombe)).", "La maire")]
    [InlineData("Quand le maire arrive, la ville assure que ((le pont tient, le quai cède)).", "la ville")]
    public void What_is_reported_before_the_main_clause_ends_there(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);

    [Theory]
    [InlineData("La présidente a rappelé que ((le témoin parlait sous serment)), puis a suspendu la séance.", "La présidente")]
    [InlineData("La présidente a rappelé que ((le témoin a parlé, puis a quitté la salle)).", "La présidente")]
    [InlineData("La ville affirme ((avoir proposé un médiateur)), ce que le syndicat conteste.", "La ville")]
    public void What_comes_next_is_not_said(string text, string speakers) => WhoSaysWhat.CheckStatements(Language.French, text, speakers);
}
