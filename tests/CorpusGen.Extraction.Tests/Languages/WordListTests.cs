using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Languages.English;
using CorpusGen.Extraction.Languages.French;
using Xunit;

namespace CorpusGen.Extraction.Tests.Languages;

public sealed class WordListTests
{
    /// <summary>Lists whose lines are no rows of words with traits.</summary>
    private static readonly string[] Others = ["idioms.txt", "adverbs.txt", "sources.txt", "impersonal.txt", "currencies.txt", "numbered-names.txt"];

    /// <summary>Each list of rows, with each language that reads it.</summary>
    public static TheoryData<Language, string> Lists()
    {
        var lists = new TheoryData<Language, string>();
        foreach (string name in typeof(WordList).Assembly.GetManifestResourceNames())
        {
            if (!name.EndsWith(".txt", StringComparison.Ordinal) || Others.Contains(Path.GetFileName(name)))
                continue;
            if (!name.StartsWith("English/", StringComparison.Ordinal))
                lists.Add(Language.French, name);
            if (!name.StartsWith("French/", StringComparison.Ordinal))
                lists.Add(Language.English, name);
        }

        return lists;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_has_known_traits_alone_and_its_words_are_in_the_lexicon(Language language, string list)
    {
        IEnumerable<Lexeme> words = Read(language, rows => rows.Read(list)).Lexemes;

        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.True(Lexicons.Of(language).Find(word.Form).IsOwn, word.Form));
    }

    [Theory]
    [InlineData("\n# Of men.\nmot Cue: dire", "list.txt(3): There is no kind of row \"mot\".")]
    [InlineData("verb Cue:\n  dire\n  crier\nverb Cue, Shout: rire", "list.txt(4): There is no trait \"Shout\".")]
    [InlineData("word Place: oslo\n\nword 12: paris", "list.txt(3): There is no trait \"12\".")]
    [InlineData("word Place,: paris", "list.txt(1): There is no trait \"\".")]
    [InlineData("word : paris", "list.txt(1): There is no trait \"\".")]
    [InlineData("word Place: oslo\nword Place paris", "list.txt(2): A row is a kind, traits, a colon and words.")]
    [InlineData("Place: oslo", "list.txt(1): A row is a kind, traits, a colon and words.")]
    [InlineData("word Place: oslo\n# Of the south\n  paris", "list.txt(3): There is no row above that the line goes on with.")]
    [InlineData("irregular Cue: say said said", "list.txt(1): There is no kind of row \"irregular\".")]
    public void A_mistake_is_told_with_its_line(string text, string message)
    {
        var error = Assert.Throws<FormatException>(() => Read(Language.French, rows => rows.Read("list.txt", text)));
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void An_irregular_verb_without_all_forms_is_a_mistake()
    {
        var error = Assert.Throws<FormatException>(() => Read(Language.English, rows => rows.Read("list.txt", "irregular Cue:\n  say said\n")));
        Assert.Equal("list.txt(1): An irregular verb has three forms: \"say said\".", error.Message);
    }

    [Theory]
    [InlineData(Language.French, "word Place: oslo\n  paris", "paris", Trait.Place)]
    [InlineData(Language.French, "word Place:\r\n  oslo\r\n\r\n# Peoples.\r\nword Place: belge\r\n", "belge", Trait.Place)]
    [InlineData(Language.French, "noun PersonNoun, Masculine: cheval", "chevaux", Trait.PersonNoun | Trait.Masculine | Trait.Plural)]
    [InlineData(Language.French, "verb Cue: dire", "disait", Trait.Cue | Trait.Finite)]
    [InlineData(Language.French, "verb Cue: dire\nnot Cue: disait", "disait", Trait.Finite)]
    [InlineData(Language.English, "noun PersonNoun: lady", "ladies", Trait.PersonNoun | Trait.Plural)]
    [InlineData(Language.English, "verb WeakCue: quipp", "quipped", Trait.WeakCue | Trait.Finite | Trait.Participle)]
    [InlineData(Language.English, "irregular Cue:\n  say said said\n  swear swore sworn\n", "sworn", Trait.Cue | Trait.Participle)]
    public void A_row_gives_its_words_traits_by_its_kind(Language language, string text, string form, object traits)
    {
        Lexicon lexicon = Read(language, rows => rows.Read("list.txt", text));
        Assert.Equal((Trait)traits, lexicon.Find(form).Traits);
    }

    private static Lexicon Read(Language language, Action<RowReader> read)
    {
        var builder = new LexiconBuilder();
        read(language == Language.French ? FrenchLexicon.Rows(builder) : EnglishLexicon.Rows(builder));
        return builder.Build(language);
    }
}
