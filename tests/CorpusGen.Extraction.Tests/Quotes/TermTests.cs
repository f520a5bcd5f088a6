using CorpusGen.Extraction.Articles;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public sealed class TermTests
{
    [Theory]
    [InlineData(Language.French, "Le film « {{La Dernière Marée}} » sort mercredi.")]
    [InlineData(Language.French, "Elle a publié le roman “{{Les Heures grises}}” en 2012.")]
    [InlineData(Language.English, "The film \"{{The Last Tide}}\" opens on Wednesday.")]
    [InlineData(Language.English, "Her novel “{{Grey Hours}}” came out in 2012.")]
    [InlineData(Language.French, "La chanson « {{Je pars demain}} » passe en boucle.")]
    [InlineData(Language.French, "L’émission « {{Que faire ce soir ?}} » revient lundi.")]
    [InlineData(Language.English, "The song “{{I Leave Tomorrow}}” is a hit.")]
    [InlineData(Language.French, "Anne Roux a lu « {{Les Heures grises}} » trois fois.")]
    [InlineData(Language.English, "Tom Barlow sang “{{My Old Boat}}” twice.")]
    public void A_title_is_a_term(Language language, string text) => MarkedSpeech.Check(language, text, "");

    [Theory]
    [InlineData(Language.French, "L’affaire « {{Clair Matin}} » occupe le tribunal.")]
    [InlineData(Language.French, "Le chalutier, baptisé « {{Petite Sœur}} », a pris la mer.")]
    [InlineData(Language.English, "Tom “{{The Sailor}}” Barlow lives in Hull.")]
    [InlineData(Language.English, "The boat, named \"{{Little Sister}}\", put to sea.")]
    [InlineData(Language.French, "Paul « {{le Marin}} » Durand vit à Brest.")]
    [InlineData(Language.French, "Ses voisins l’appellent « {{le Marin}} ».")]
    [InlineData(Language.French, "Surnommée « {{la Dame du port}} », Anne Roux vit seule.")]
    [InlineData(Language.English, "Tom Barlow, known as \"{{The Sailor}}\", lives in Hull.")]
    [InlineData(Language.English, "Nicknamed “{{the Lady of the Port}}”, Helen Marsh lives alone.")]
    public void A_name_or_nickname_is_a_term(Language language, string text) => MarkedSpeech.Check(language, text, "");

    [Theory]
    [InlineData(Language.French, "Le mot « {{marée}} » vient du latin.")]
    [InlineData(Language.French, "L’expression « {{prendre le large}} » est ancienne.")]
    [InlineData(Language.English, "The word \"{{tide}}\" is old.")]
    [InlineData(Language.English, "The term “{{ghost ship}}” is used for it.")]
    [InlineData(Language.French, "Le terme « {{canicule}} » désigne une forte chaleur.")]
    [InlineData(Language.French, "« {{Canicule}} » est un mot savant.")]
    [InlineData(Language.English, "\"{{Tide}}\" is an old word.")]
    [InlineData(Language.English, "The letters spelled \"{{home}}\".")]
    public void A_word_about_words_is_a_term(Language language, string text) => MarkedSpeech.Check(language, text, "");

    [Theory]
    [InlineData(Language.French, "Des « {{gilets jaunes}} » bloquaient le rond-point.")]
    [InlineData(Language.French, "La « {{révolution}} » du vélo se fait attendre.")]
    [InlineData(Language.English, "The \"{{experts}}\" were wrong again.")]
    [InlineData(Language.English, "So-called “{{smart homes}}” are on sale.")]
    [InlineData(Language.French, "Ce « {{miracle}} » n’en est pas un.")]
    [InlineData(Language.French, "Les prix « {{cassés}} » attirent la foule.")]
    [InlineData(Language.English, "The ‘{{miracle}}’ was none.")]
    [InlineData(Language.English, "They sell \"{{natural}}\" soap.")]
    public void Scare_quotes_hold_a_term(Language language, string text) => MarkedSpeech.Check(language, text, "");

    [Theory]
    [InlineData("Dit « [[le Marin]] », selon Anne Roux.")]
    [InlineData("La mairie dit « [[Rien ne bouge]] ».")]
    [InlineData("Le plan dit « {{Grand Large}} » est bon.")]
    public void Dit_names_things_and_reports_what_bodies_say(string text)
    {
        ArticleModel article = ArticleExtractor.Extract(text.Replace("[[", "").Replace("]]", "").Replace("{{", "").Replace("}}", ""), Language.French);

        Assert.Equal((text.Contains("[[") ? 1 : 0, text.Contains("{{") ? 1 : 0), (article.Quotes.Count, article.Terms.Count));
    }

    [Fact]
    public void In_a_text_of_neither_language_marks_without_a_word_are_no_term()
    {
        Assert.Single(ArticleExtractor.Extract("Foo « … » bar « Kitab » baz.", Language.Unknown).Terms);
    }

    [Theory]
    [InlineData("Anne Roux a dit que ((le service « [[ne tient plus]] »)).", "statement named Anne Roux; partial named Anne Roux")]
    [InlineData("Anne Roux assure que ((le pont sera remis en service « [[avant l’été]] »)).", "statement named Anne Roux; partial named Anne Roux")]
    [InlineData("Anne Roux a dit que ((le service « {{grand large}} » était vide)).", "statement named Anne Roux")]
    [InlineData("Anne Roux a dit que ((le service appelé « {{avant l’été}} » était vide)).", "statement named Anne Roux")]
    public void What_is_named_has_no_negation_preposition_or_verb_in_front(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData("Le plan dit « {{Rien ne bouge}} » est mort.", "")]
    [InlineData("Anne Roux assure que ((l’amendement dit « {{Quai}} » passerait)).", "statement named Anne Roux")]
    [InlineData("Anne Roux a dit que ((l’amendement dit « [[tout va mal]] »)).", "statement named Anne Roux; partial named Anne Roux")]
    public void A_noun_may_be_called_by_a_name_in_marks(string text, string expected) => MarkedSpeech.Check(Language.French, text, expected);

    [Theory]
    [InlineData(Language.French, "Des gilets jaunes » bloquaient le rond-point.")]
    [InlineData(Language.English, "It is 6\" wide.")]
    [InlineData(Language.French, "La table mesure 30\" de large.")]
    public void A_mark_on_one_side_only_makes_no_term(Language language, string text) => MarkedSpeech.Check(language, text, "");
}
