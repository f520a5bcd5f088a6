using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public sealed class TermTests
{
    [Theory]
    [InlineData(Language.French, "Le film « {{La Dernière Marée}} » sort mercredi.")]
    [InlineData(Language.French, "Elle a publié le roman “{{Les Heures grises}}” en 2012.")]
    [InlineData(Language.English, "The film \"{{The Last Tide}}\" opens on Wednesday.")]
    [InlineData(Language.English, "Her novel “{{Grey Hours}}” came out in 2012.")]
    public void A_title_is_a_term(Language language, string text) => MarkedSpeech.Check(language, text, "");

    [Theory]
    [InlineData(Language.French, "L’affaire « {{Clair Matin}} » occupe le tribunal.")]
    [InlineData(Language.French, "Paul Durand, dit « {{le Marin}} », vit à Brest.")]
    [InlineData(Language.French, "Le chalutier, baptisé « {{Petite Sœur}} », a pris la mer.")]
    [InlineData(Language.English, "Tom “{{The Sailor}}” Barlow lives in Hull.")]
    [InlineData(Language.English, "The boat, named \"{{Little Sister}}\", put to sea.")]
    public void A_name_or_nickname_is_a_term(Language language, string text) => MarkedSpeech.Check(language, text, "");

    [Theory]
    [InlineData(Language.French, "Le mot « {{marée}} » vient du latin.")]
    [InlineData(Language.French, "L’expression « {{prendre le large}} » est ancienne.")]
    [InlineData(Language.English, "The word \"{{tide}}\" is old.")]
    [InlineData(Language.English, "The term “{{ghost ship}}” is used for it.")]
    public void A_word_about_words_is_a_term(Language language, string text) => MarkedSpeech.Check(language, text, "");

    [Theory]
    [InlineData(Language.French, "Des « {{gilets jaunes}} » bloquaient le rond-point.")]
    [InlineData(Language.French, "La « {{révolution}} » du vélo se fait attendre.")]
    [InlineData(Language.English, "The \"{{experts}}\" were wrong again.")]
    [InlineData(Language.English, "So-called “{{smart homes}}” are on sale.")]
    public void Scare_quotes_hold_a_term(Language language, string text) => MarkedSpeech.Check(language, text, "");

    [Theory]
    [InlineData(Language.French, "Des gilets jaunes » bloquaient le rond-point.")]
    [InlineData(Language.English, "It is 6\" wide.")]
    public void A_mark_on_one_side_only_makes_no_term(Language language, string text) => MarkedSpeech.Check(language, text, "");
}
