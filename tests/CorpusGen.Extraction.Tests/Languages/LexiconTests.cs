using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Languages;

public sealed class LexiconTests
{
    private static readonly Lexicon French = Lexicons.Of(Language.French);
    private static readonly Lexicon English = Lexicons.Of(Language.English);

    [Fact]
    public void Every_form_is_one_that_the_tokenizer_looks_up()
    {
        IEnumerable<string> others = French.Lexemes.Concat(English.Lexemes).Select(lexeme => lexeme.Form)
            .Where(form => form.Length == 0 || form.Any(c => c == '’' || (c != '\'' && !Characters.IsLetter(c)) || Characters.ToLower(c) != c));
        Assert.Empty(others);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Every_form_is_found(Language language)
    {
        Lexicon lexicon = Lexicons.Of(language);
        foreach (Lexeme lexeme in lexicon.Lexemes)
            Assert.Same(lexeme, lexicon.Find(lexeme.Form));
    }

    [Theory]
    [InlineData("l'", "DefiniteArticle, Clitic")]
    [InlineData("celui", "SubjectPronoun, Masculine")]
    [InlineData("dernière", "Adjective, Feminine")]
    [InlineData("selon", "Source")]
    [InlineData("après", "Preposition, Function")]
    [InlineData("avait", "Have, Finite")]
    [InlineData("été", "Be, Participle")]
    [InlineData("pourrait", "Modal, Finite")]
    [InlineData("notamment", "Adverb")]
    [InlineData("vendredi", "CalendarWord")]
    [InlineData("directrice", "PersonNoun, Feminine")]
    [InlineData("généraux", "PersonNoun, Plural")]
    [InlineData("société", "OrganisationNoun, Feminine")]
    [InlineData("tweets", "SpeechNoun, Plural")]
    [InlineData("rapport", "DocumentNoun")]
    [InlineData("affaire", "NamedThingNoun")]
    [InlineData("mme", "NameTitle, Abbreviation, Feminine")]
    [InlineData("surnommé", "NamingVerb, WeakCue, Participle")]
    [InlineData("entre", "Preposition")]
    [InlineData("camille", "GivenName, Masculine, Feminine")]
    [InlineData("californie", "Place")]
    public void A_french_word_has_its_traits(string form, string traits) => AssertHas(traits, French.Find(form));

    [Theory]
    [InlineData("said", "Cue, Finite, Participle")]
    [InlineData("says", "Cue, Finite")]
    [InlineData("quipped", "Cue, Finite, Participle")]
    [InlineData("denies", "Cue, Finite")]
    [InlineData("denied", "Cue, Participle")]
    [InlineData("writing", "Cue, Gerund")]
    [InlineData("dubbed", "NamingVerb, Participle")]
    [InlineData("slammed", "WeakCue, Finite")]
    [InlineData("according", "Source")]
    [InlineData("spokesmen", "PersonNoun, Masculine, Plural")]
    [InlineData("company", "OrganisationNoun")]
    [InlineData("companies", "OrganisationNoun, Plural")]
    [InlineData("didn't", "Modal, Negation")]
    [InlineData("'ll", "Modal")]
    [InlineData("her", "Possessive, Feminine")]
    [InlineData("may", "Modal, CalendarWord")]
    public void An_english_word_has_its_traits(string form, string traits) => AssertHas(traits, English.Find(form));

    [Fact]
    public void A_given_name_is_no_small_word()
    {
        // Will is both, and too frequent a name to leave out.
        IEnumerable<string> both = French.Lexemes.Concat(English.Lexemes)
            .Where(lexeme => lexeme.Traits.HasFlag(Trait.GivenName | Trait.Function))
            .Select(lexeme => lexeme.Form);

        Assert.Equal(["will"], both);
    }

    [Fact]
    public void No_day_or_place_is_a_verb_of_saying()
    {
        Assert.DoesNotContain(
            French.Lexemes.Concat(English.Lexemes),
            lexeme => (lexeme.Traits & (Trait.Place | Trait.CalendarWord)) != 0 && (lexeme.Traits & Trait.Cue) != 0);
    }

    [Theory]
    [InlineData("entre")]
    [InlineData("maintenant")]
    [InlineData("précisions")]
    [InlineData("plainte")]
    public void A_word_that_only_looks_like_a_verb_is_none(string form) => Assert.Equal(Trait.None, French.Find(form).Traits & Trait.Verb);

    [Theory]
    [InlineData(Language.French, "chaussures", "Noun, Feminine, Plural")]
    [InlineData(Language.English, "geese", "Noun, Plural")]
    public void A_word_of_no_own_table_has_what_is_compiled_of_it(Language language, string form, string traits)
    {
        Lexeme lexeme = Lexicons.Of(language).Find(form);
        Assert.False(lexeme.IsOwn);
        AssertHas(traits, lexeme);
    }

    [Theory]
    [InlineData(Language.French, "directrice", "PersonNoun, Feminine, Noun, Singular")]
    [InlineData(Language.French, "déclare", "Cue, Finite")]
    [InlineData(Language.English, "report", "Noun, DocumentNoun, Finite")]
    public void A_word_of_a_table_has_what_is_compiled_as_well(Language language, string form, string traits)
    {
        Lexeme lexeme = Lexicons.Of(language).Find(form);
        Assert.True(lexeme.IsOwn);
        AssertHas(traits, lexeme);
    }

    [Theory]
    [InlineData(Language.French, "or")]
    [InlineData(Language.French, "car")]
    [InlineData(Language.English, "may")]
    public void A_little_word_is_no_noun(Language language, string form) => Assert.Equal(Trait.None, Lexicons.Of(language).Find(form).Traits & Trait.Noun);

    private static void AssertHas(string names, Lexeme lexeme)
    {
        Trait traits = Enum.Parse<Trait>(names);
        Assert.Equal(traits, lexeme.Traits & traits);
    }
}
