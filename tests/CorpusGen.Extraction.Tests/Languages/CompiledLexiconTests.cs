using System;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Languages;
using CorpusGen.LexiconCompiler;
using Xunit;

namespace CorpusGen.Extraction.Tests.Languages;

/// <summary>What is compiled from the word lists, without the language's own tables.</summary>
public sealed class CompiledLexiconTests
{
    /// <summary>The word classes that a test tells all of; of the rest it tells what must be there.</summary>
    private const Trait Classes = Trait.Noun | Trait.Adjective | Trait.Adverb | Trait.Finite | Trait.Participle | Trait.Gerund | Trait.Infinitive;

    private static readonly CompiledLexicon French = CompiledLexicon.Of(Language.French);
    private static readonly CompiledLexicon English = CompiledLexicon.Of(Language.English);

    private static readonly Lazy<FormTable> FrenchTable = new(() => LexiconCompiler.Program.Compile(Language.French));
    private static readonly Lazy<FormTable> EnglishTable = new(() => LexiconCompiler.Program.Compile(Language.English));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void The_lists_compile_to_the_committed_bytes(Language language)
    {
        using var committed = new MemoryStream();
        CompiledLexicon.Open(language).CopyTo(committed);

        Assert.True(LexiconWriter.Write(TableOf(language)).AsSpan().SequenceEqual(committed.GetBuffer().AsSpan(0, (int)committed.Length)), "Run tools/CorpusGen.LexiconCompiler.");
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Every_form_of_the_lists_is_found_with_its_traits(Language language)
    {
        CompiledLexicon lexicon = language == Language.French ? French : English;
        // Hashes of two forms may be the same: the traits are then those of one.
        int wrong = TableOf(language).Entries.Count(entry => lexicon.Find(Lexicon.HashOf(entry.Key)).Traits != entry.Value);
        Assert.InRange(wrong, 0, lexicon.Count / 10_000);
    }

    [Fact]
    public void Hardly_any_word_that_is_in_no_list_is_taken_for_one_that_is()
    {
        int found = Enumerable.Range(0, 20_000).Count(i => French.Find(Lexicon.HashOf($"zq{i}")) != Lexeme.Unknown);
        Assert.InRange(found, 0, 10);
    }

    [Fact]
    public void A_stream_of_any_kind_gives_the_same_words()
    {
        using var copy = new MemoryStream();
        CompiledLexicon.Open(Language.English).CopyTo(copy);
        copy.Position = 0;
        var lexicon = new CompiledLexicon(copy);

        Assert.Equal(English.Count, lexicon.Count);
        Assert.Equal(Find(English, "running").Traits, Find(lexicon, "running").Traits);
    }

    [Theory]
    // Nouns and adjectives, regular and not.
    [InlineData("chaussure", "Noun", "Feminine, Singular")]
    [InlineData("tonneaux", "Noun", "Masculine, Plural")]
    [InlineData("chevaux", "Noun", "Masculine, Plural")]
    [InlineData("vitraux", "Noun", "Masculine, Plural")]
    [InlineData("souris", "Noun, Finite", "Feminine, Singular, Plural")]
    [InlineData("poussiéreuses", "Adjective", "Feminine, Plural")]
    [InlineData("banal", "Adjective", "Masculine, Singular")]
    [InlineData("fabuleux", "Adjective", "Masculine, Singular, Plural")]
    // Verbs of each group.
    [InlineData("jardinait", "Finite", "")]
    [InlineData("jardineront", "Finite", "")]
    [InlineData("jardiner", "Infinitive", "")]
    [InlineData("jardinant", "Gerund", "")]
    [InlineData("plongeait", "Finite", "")]
    [InlineData("rougissent", "Finite", "")]
    [InlineData("peignaient", "Finite", "")]
    [InlineData("résolut", "Finite", "")]
    [InlineData("cueillerait", "Finite", "")]
    [InlineData("repeinte", "Participle", "Feminine, Singular")]
    [InlineData("recousus", "Participle", "Masculine, Plural")]
    [InlineData("mangez", "Finite", "")]
    // The second person is left out: it is written like plurals.
    [InlineData("jardines", "", "")]
    // Reformed spelling, where it is no other word.
    [InlineData("entraineur", "Noun", "PersonNoun, Masculine")]
    [InlineData("connait", "Finite", "")]
    [InlineData("mur", "Noun", "Masculine, Singular")]
    [InlineData("chorégraphe", "Noun", "PersonNoun")]
    // Adverbs, and forms of several classes.
    [InlineData("goulûment", "Adverb", "")]
    [InlineData("marche", "Noun, Finite", "Feminine, VerbFirst")]
    [InlineData("président", "Noun, Finite", "PersonNoun, Masculine")]
    [InlineData("versions", "Noun", "Feminine, Plural")]
    public void A_french_form_has_its_classes(string form, string classes, string others) => AssertIs(French, form, classes, others);

    [Theory]
    [InlineData("kitchen", "Noun", "Singular")]
    [InlineData("kitchens", "Noun", "Plural")]
    [InlineData("geese", "Noun", "Plural")]
    [InlineData("potatoes", "Noun", "Plural")]
    [InlineData("photos", "Noun", "Plural")]
    [InlineData("sang", "Finite", "")]
    [InlineData("sung", "Participle", "")]
    [InlineData("shown", "Participle", "")]
    [InlineData("wrote", "Finite", "")]
    [InlineData("jogged", "Finite, Participle", "")]
    [InlineData("carries", "Finite", "")]
    [InlineData("knitting", "Noun, Gerund", "")]
    [InlineData("reckless", "Adjective", "")]
    [InlineData("bigger", "Adjective", "")]
    [InlineData("gladly", "Adverb", "")]
    [InlineData("selfie", "Noun", "")]
    [InlineData("need", "Noun, Finite, Infinitive", "VerbFirst")]
    [InlineData("plumber", "Noun", "PersonNoun")]
    [InlineData("orchestra", "Noun", "OrganisationNoun")]
    [InlineData("memoir", "Noun", "DocumentNoun")]
    [InlineData("apology", "Noun", "SpeechNoun")]
    // Little words are those of the language's own tables.
    [InlineData("will", "", "")]
    [InlineData("us", "", "")]
    [InlineData("who", "", "")]
    public void An_english_form_has_its_classes(string form, string classes, string others) => AssertIs(English, form, classes, others);

    [Theory]
    [InlineData(Language.French, "bérengère", "GivenName, Feminine")]
    [InlineData(Language.French, "giuseppe", "GivenName, Masculine")]
    [InlineData(Language.French, "ludivine", "GivenName, Feminine")]
    [InlineData(Language.English, "giuseppe", "GivenName, Masculine")]
    [InlineData(Language.English, "tabitha", "GivenName, Feminine")]
    [InlineData(Language.English, "kowalski", "Surname")]
    [InlineData(Language.English, "budapest", "Place")]
    public void A_name_is_known_whatever_its_country(Language language, string form, string traits)
    {
        Trait expected = Enum.Parse<Trait>(traits);
        Assert.Equal(expected, Find(language == Language.French ? French : English, form).Traits & (expected | Trait.Masculine | Trait.Feminine));
    }

    [Theory]
    [InlineData("pierre", "Masculine")]
    [InlineData("olive", "Feminine")]
    public void The_gender_of_a_noun_that_is_a_given_name_as_well_is_the_names(string form, string gender)
    {
        Trait traits = Find(French, form).Traits;
        Assert.True(traits.HasFlag(Trait.GivenName | Trait.Noun), $"{traits}");
        Assert.Equal(Enum.Parse<Trait>(gender), traits & (Trait.Masculine | Trait.Feminine));
    }

    [Theory]
    [InlineData("arc-en-ciel")]
    [InlineData("xqz")]
    [InlineData("informations")]
    public void What_is_no_word_is_unknown(string form) => Assert.Same(Lexeme.Unknown, Find(English, form));

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        Lexicon lexicon = Lexicons.Of(Language.French);
        LookUp();
        long before = GC.GetAllocatedBytesForCurrentThread();
        LookUp();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void LookUp()
        {
            lexicon.Find(Lexicon.HashOf("jardinaient"));
            lexicon.Find(Lexicon.HashOf("chaussures"));
            lexicon.Find(Lexicon.HashOf("ministre"));
            lexicon.Find(Lexicon.HashOf("zqxzq"));
        }
    }

    private static FormTable TableOf(Language language) => (language == Language.French ? FrenchTable : EnglishTable).Value;

    private static Lexeme Find(CompiledLexicon lexicon, string form) => lexicon.Find(Lexicon.HashOf(form));

    private static void AssertIs(CompiledLexicon lexicon, string form, string classes, string others)
    {
        Trait traits = Find(lexicon, form).Traits;
        Assert.Equal(Parse(classes), traits & Classes);
        Assert.Equal(Parse(others), traits & Parse(others));
    }

    private static Trait Parse(string names) => names.Length == 0 ? Trait.None : Enum.Parse<Trait>(names);
}
