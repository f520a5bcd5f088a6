using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests;

public class NamesTests
{
    [Theory]
    [InlineData("l’article « déjà » lu", "LArticleDejaLu")]
    [InlineData("l'œuvre, ça naît", "LOeuvreCaNait")]
    [InlineData("Straße", "Strasse")]
    [InlineData("e\u0301te\u0301", "Ete")]
    [InlineData("6,9 millions d'abonnés", "_6_9MillionsDAbonnes")]
    [InlineData("plus de 50 millions de profils", "PlusDe50MillionsDeProfils")]
    [InlineData("C’est quoi Facebook ?", "CEstQuoiFacebook")]
    [InlineData("SpaceX et Tesla", "SpaceXEtTesla")]
    [InlineData("class", "Class")]
    [InlineData("soft\u00ADhyphen", "Softhyphen")]
    [InlineData("?!…", "")]
    [InlineData("😀 \uD83D", "")]
    [InlineData("Привет мир", "ПриветМир")]
    public void A_name_is_the_words_in_Pascal_case_without_marks(string text, string name) =>
        Assert.Equal(name, Identifier.FirstWords(text, 20));

    [Fact]
    public void A_name_does_not_break_off_at_a_little_word() =>
        Assert.Equal("UneNouvelle", Identifier.JoinFirst(Identifier.Words("une nouvelle de la ville", 20), 4));

    [Fact]
    public void A_name_is_never_long()
    {
        Assert.Equal(Identifier.MaxLength, Identifier.FirstWords(new string('a', 300), 20).Length);
        Assert.InRange(Identifier.FirstWords(string.Concat(Enumerable.Repeat("mot ", 300)), 300).Length, 1, Identifier.MaxLength);
    }

    [Fact]
    public void Whatever_letter_a_text_has_its_name_is_an_identifier()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string name = Identifier.FirstWords($"{(char)c}x", 5);
            Assert.True(SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None, $"U+{c:X4}: {name}");
        }
    }

    [Fact]
    public void Two_things_with_one_name_both_take_a_longer_one() =>
        Assert.Equal(["AbC", "AbD", "X"], Choose(["Ab", "AbC"], ["AB", "AbD"], ["X"]));

    [Fact]
    public void A_longer_name_that_is_taken_is_given_up_by_both() =>
        Assert.Equal(["AbCE", "AbD", "AbCF"], Choose(["Ab", "AbC", "AbCE"], ["Ab", "AbD"], ["AbC", "AbCF"]));

    [Fact]
    public void A_reserved_name_is_passed_over() => Assert.Equal(["CountX"], Choose(["Count", "CountX"]));

    [Fact]
    public void Names_differ_even_when_all_candidates_are_alike() =>
        Assert.Equal(3, Choose(["A"], ["A"], ["a"]).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Two_articles_with_the_same_title_are_told_apart_by_their_files() => Assert.Equal(
        ["LeTitreOne", "LeTitreTwo"],
        ArticleNames(new TextFile("one.txt", "Le titre\n"), new TextFile("two.txt", "Le titre\n")));

    [Fact]
    public void Two_articles_with_the_same_title_and_file_name_are_told_apart_by_their_folders() => Assert.Equal(
        ["LeTitreSameA", "LeTitreSameB"],
        ArticleNames(new TextFile("a/same.txt", "Le titre\n"), new TextFile("b/same.txt", "Le titre\n")));

    [Fact]
    public void Two_long_titles_that_begin_alike_are_told_apart_by_more_words() => Assert.Equal(
        ["UnDeuxTroisQuatreCinqSixSeptHuitNeufDixOnze", "UnDeuxTroisQuatreCinqSixSeptHuitNeufDixDouze"],
        ArticleNames(new TextFile("1.txt", "Un deux trois quatre cinq six sept huit neuf dix onze"), new TextFile("2.txt", "Un deux trois quatre cinq six sept huit neuf dix douze")));

    [Fact]
    public void A_title_without_a_letter_is_named_by_its_file() => Assert.Equal(["Dessin"], ArticleNames(new TextFile("dessin.txt", "— ! —")));

    [Fact]
    public void A_title_and_a_file_name_without_a_letter_have_a_name_that_stays()
    {
        string alone = ArticleNames(new TextFile("!.txt", "?")).Single();
        Assert.Matches("^Article_[0-9a-f]{16}$", alone);
        Assert.Contains(alone, ArticleNames(new TextFile("!.txt", "?"), new TextFile("?.txt", "!"), SampleTexts.Bridge));
    }

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("Count", "CountA")]
    [InlineData("Quote", "QuoteA")]
    [InlineData("Quotes of", "QuotesOfA")]
    [InlineData("Article list", "ArticleListA")]
    [InlineData("Figure list", "FigureListA")]
    [InlineData("Article quotes", "ArticleQuotesA")]
    [InlineData("Article figures", "ArticleFiguresA")]
    [InlineData("System", "System")]
    [InlineData("I read only list", "IReadOnlyList")]
    [InlineData("Where", "Where")]
    [InlineData("#Tag : le titre", "LeTitre")]
    [InlineData("", "A")]
    public void A_title_can_be_any_word(string title, string name) => Assert.Equal([name], ArticleNames(new TextFile("a.txt", title)));

    [Fact]
    public void Quotes_figures_speakers_and_nouns_can_be_any_word()
    {
        string[] words = ["Quote", "Figure", "Speaker list", "Counted noun list", "Equals", "To string", "Select", "int", "Quotes of", "Item", "Get type", "Global", "Take 1", "Take 9", "Take 16"];
        string text = "Titre\n" + string.Join("\n", words.Select(word => $"«{word}» [{word}] {{{word}|{word}|1|{word}}}"));
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(new TextFile("a.txt", text)).AssertCompiles());
        Assert.Equal(words, corpus.List("Quotes").Select(quote => (string)quote.Text));
        Assert.Equal(words.Order(StringComparer.Ordinal), corpus.List("Speakers").Select(speaker => (string)speaker.Name));
    }

    [Fact]
    public void A_title_of_300_letters_has_a_name_of_bounded_length() =>
        Assert.All(
            ArticleNames(
                new TextFile(new string('f', 300) + "/" + new string('g', 300) + "1.txt", new string('t', 300)),
                new TextFile(new string('f', 300) + "/" + new string('g', 300) + "2.txt", new string('t', 300))),
            name => Assert.InRange(name.Length, 1, 300));

    [Fact]
    public void The_name_of_a_file_goes_before_its_title() =>
        Assert.Equal(["TeslaPages"], ArticleNames(SampleTexts.Bridge.With("FileName", "TeslaPages")));

    [Fact]
    public void Articles_can_be_named_by_their_files()
    {
        GeneratorRun run = GeneratorRun.Of(
            [new TextFile("a/le-pont_été 2.txt", "Le titre")], new ProjectOptions(("CorpusGenNaming", "FileName")), MarkedText.Extract);
        Assert.Contains("public Article LePontEte2 =>", run.AssertCompiles().Generated);
    }

    [Fact]
    public void A_quote_named_like_its_article_compiles_and_has_another_name()
    {
        GeneratorRun run = GeneratorRun.OfMarked(new TextFile("a.txt", "Le pont\n«Le pont» [Anne] {le pont|||}")).AssertCompiles();
        Assert.Contains("public readonly Quote LePontAnne;", run.Generated);
        Assert.Contains("public readonly Figure LePontAtLine2;", run.Generated);
    }

    [Fact]
    public void The_same_words_twice_in_an_article_are_told_apart_by_speaker_then_line_then_column()
    {
        GeneratorRun run = GeneratorRun.OfMarked(new TextFile("a.txt", "Titre\n«Oui» [Anne] «Oui» [Bob]\n«Non» [Bob]\n«Non» [Bob] «Si» [Bob] «Si» [Bob]")).AssertCompiles();
        string[] names = ["OuiAnne", "OuiBob", "NonBobAtLine3", "NonBobAtLine4", "SiBobAtLine4Column14", "SiBobAtLine4Column25"];
        Assert.All(names, name => Assert.Contains($"public readonly Quote {name};", run.Generated));
    }

    [Fact]
    public void The_same_figure_twice_takes_the_words_that_follow()
    {
        GeneratorRun run = GeneratorRun.OfMarked(new TextFile("a.txt", "Titre\n{50 millions|||} vus, {50 millions|||} perdus")).AssertCompiles();
        Assert.Contains("public readonly Figure _50MillionsVus;", run.Generated);
        Assert.Contains("public readonly Figure _50MillionsPerdus;", run.Generated);
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        TextFile[] files =
        [
            SampleTexts.Harbour, SampleTexts.Bridge, new TextFile("a/same.txt", "Le titre"), new TextFile("b/same.txt", "Le titre"),
            new TextFile("c.txt", "Le titre\n«Oui» [Bob|@bob]"), new TextFile("d.txt", "«Oui» [Bob|@b2]"),
        ];
        string inOrder = GeneratorRun.OfMarked(files).AssertCompiles().Generated;
        var random = new Random(1);
        for (int i = 0; i < 5; i++)
        {
            random.Shuffle(files);
            Assert.Equal(inOrder, GeneratorRun.OfMarked(files).Generated);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    public void The_culture_changes_nothing(string name)
    {
        TextFile[] files = [SampleTexts.Harbour, SampleTexts.Bridge, new TextFile("i.txt", "institut ıstanbul\n«il dit» [Ilıa] {-1,5 million|d’inscrits|-1500000.5|inscrit}")];
        string expected = GeneratorRun.OfMarked(files).Generated;
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name) { NumberFormat = { NegativeSign = "minus", NumberDecimalSeparator = "٫" } };
            Assert.Equal(expected, GeneratorRun.OfMarked(files).AssertCompiles().Generated);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_file_that_is_handed_out_twice_is_one_article()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(SampleTexts.Bridge, SampleTexts.Bridge).AssertCompiles());
        Assert.Single(corpus.List("Articles"));
    }

    private static string[] Choose(params string[][] candidates) => UniqueNames.Choose(
        candidates.Select(names => new EquatableArray<string>(names)).ToArray(), Reserved.ForMembersOf([]));

    private static IEnumerable<string> ArticleNames(params TextFile[] files)
    {
        GeneratorRun run = GeneratorRun.OfMarked(files).AssertCompiles();
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        string[] names = corpus.List("Articles").Select(article => (string)article.Name).ToArray();
        Assert.All(names, name => Assert.Contains($"public Article {name} =>", run.Generated));
        return names;
    }
}
