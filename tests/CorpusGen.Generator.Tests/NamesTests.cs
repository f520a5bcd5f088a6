using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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

    [Theory]
    [InlineData(Language.French, "6,9 %", "_6_9PourCent")]
    [InlineData(Language.English, "6.9%", "_6_9Percent")]
    [InlineData(Language.English, "$50 million", "Dollars50Million")]
    [InlineData(Language.French, "20 °C", "_20DegresC")]
    [InlineData(Language.French, "entre -3 et +5 €", "EntreMoins3EtPlus5Euros")]
    [InlineData(Language.French, "peut-être 2016-2017", "PeutEtre2016_2017")]
    [InlineData(Language.English, "R&D, A $hip", "RAndDADollarsHip")]
    [InlineData(Language.Unknown, "Canal+ & C++", "CanalPlusCPlusPlus")]
    [InlineData(Language.English, "They don't, Musk’s can’t, we'll", "TheyDontMusksCantWeLl")]
    [InlineData(Language.French, "ELON MUSK ÉCRIT À LA CNIL", "ElonMuskEcritALaCnil")]
    [InlineData(Language.French, "La CNIL et BFM TV", "LaCNILEtBFMTV")]
    [InlineData(Language.Unknown, "BFM TV", "BFMTV")]
    public void A_sign_that_is_read_aloud_is_a_word_and_what_is_shouted_is_not(Language language, string text, string name) =>
        Assert.Equal(name, Identifier.FirstWords(text, 20, language));

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
    public void Of_two_things_with_one_name_the_later_takes_a_longer_one() =>
        Assert.Equal(["Ab", "AbD", "X"], Choose(["Ab", "AbC"], ["AB", "AbD"], ["X"]));

    [Fact]
    public void A_longer_name_that_is_taken_is_passed_over() =>
        Assert.Equal(["Ab", "AbC", "AbCE"], Choose(["Ab"], ["Ab", "AbC"], ["AbC", "AbCE"]));

    [Fact]
    public void A_reserved_name_is_passed_over() => Assert.Equal(["CountX"], Choose(["Count", "CountX"]));

    [Fact]
    public void What_nothing_tells_apart_is_numbered_in_its_order() =>
        Assert.Equal(["A", "A_2", "a_3", "A_4"], Choose(["A"], ["A"], ["a"], ["A"]));

    [Fact]
    public void Who_has_the_name_that_another_wants_is_known() => Assert.Equal(
        [-1, -1, 0, -1],
        UniqueNames.Choose([["Ab"], ["Count", "CountX"], ["AB", "AbD"], ["X"]], Reserved.ForMembers).Select(choice => choice.Holder));

    [Theory]
    [InlineData("9.txt", "10.txt")]
    [InlineData("a/2018-03-23.txt", "a/2018-11-02.txt")]
    [InlineData("007.txt", "7.txt")]
    [InlineData("007.txt", "08.txt")]
    [InlineData("a1b2.txt", "a1b10.txt")]
    [InlineData("a.txt", "b.txt")]
    [InlineData("a", "a1")]
    [InlineData("a99999999999999999999999.txt", "a100000000000000000000000.txt")]
    public void Numbers_in_paths_count_as_numbers(string first, string second)
    {
        Assert.True(PathOrder.Instance.Compare(first, second) < 0);
        Assert.True(PathOrder.Instance.Compare(second, first) > 0);
        Assert.Equal(0, PathOrder.Instance.Compare(first, first));
    }

    [Fact]
    public void Of_two_articles_with_one_title_the_second_by_its_path_takes_the_words_of_its_file() => Assert.Equal(
        ["LeTitre_10", "LeTitre", "LeTitreTwo"],
        ArticleNames(new TextFile("10.txt", "Le titre\n"), new TextFile("two.txt", "Le titre\n"), new TextFile("9.txt", "Le titre\n")));

    [Fact]
    public void Articles_with_one_title_and_file_name_are_told_apart_by_their_folders() => Assert.Equal(
        ["LeTitre", "LeTitreSame", "LeTitreSameC"],
        ArticleNames(new TextFile("a/same.txt", "Le titre\n"), new TextFile("b/same.txt", "Le titre\n"), new TextFile("c/same.txt", "Le titre\n")));

    [Fact]
    public void Of_two_long_titles_that_begin_alike_the_second_takes_more_words() => Assert.Equal(
        ["LePontDuPortDeLorientOuvriraAuxPietons", "LePontDuPortDeLorientOuvriraAuxPietonsEtSeraFerme"],
        ArticleNames(
            new TextFile("1.txt", "Le pont du port de Lorient ouvrira aux piétons et sera fermé aux voitures de la ville"),
            new TextFile("2.txt", "Le pont du port de Lorient ouvrira aux piétons et sera fermé aux camions de la ville")));

    [Fact]
    public void A_name_of_its_own_goes_before_that_of_an_earlier_title() => Assert.Equal(
        ["LeTitreA", "LeTitre"],
        ArticleNames(new TextFile("a.txt", "Le titre\n"), new TextFile("b.txt", "Autre\n").With("FileName", "LeTitre")));

    [Fact]
    public void What_a_title_is_filed_under_is_no_name() => AssertTitlesGive(
        ("EN DIRECT. Le pont est ouvert", "LePontEstOuvert"),
        ("Vidéo. Un ours traverse le pont", "UnOursTraverseLePont"),
        ("Mme. Roux traverse", "MmeRouxTraverse"),
        ("Fermé.", "Ferme"));

    [Fact]
    public void A_title_without_a_letter_is_named_by_its_file() => Assert.Equal(["Dessin"], ArticleNames(new TextFile("dessin.txt", "— ! —")));

    [Fact]
    public void Titles_and_file_names_without_a_letter_are_numbered() => Assert.Equal(
        ["Untitled", "Untitled_2"], ArticleNames(new TextFile("!.txt", "?"), new TextFile("?.txt", "!")));

    [Fact]
    public void A_title_can_be_any_word() => AssertTitlesGive(
        ("class", "Class"),
        ("Count", "CountA"),
        ("Quote", "QuoteA"),
        ("Quotes of", "QuotesOfA"),
        ("Article list", "ArticleListA"),
        ("Figure list", "FigureListA"),
        ("Article quotes", "ArticleQuotesA"),
        ("Article figures", "ArticleFiguresA"),
        ("System", "System"),
        ("I read only list", "IReadOnlyList"),
        ("Where", "Where"),
        ("#Tag : le titre", "LeTitre"),
        ("", "A"));

    [Fact]
    public void Quotes_figures_speakers_and_nouns_can_be_any_word()
    {
        string[] words = ["Quote", "Figure", "Speaker list", "Counted noun list", "Equals", "To string", "Select", "int", "Quotes of", "Item", "Get type", "Global", "Take 1", "Take 9", "Take 16"];
        string text = "Titre\n" + string.Join("\n", words.Select(word => $"«{word}» [{word}] {{{word}|{word}|1|{word}}}"));
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(new TextFile("a.txt", text)));
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
        Assert.Contains("public readonly Figure LePontLePontAnne;", run.Generated);
    }

    [Fact]
    public void The_same_words_twice_in_an_article_are_told_apart_by_speaker_then_by_the_words_round_them()
    {
        GeneratorRun run = GeneratorRun.OfMarked(new TextFile(
            "a.txt", "Titre\n«Oui» [Anne] «Oui» [Bob]\n«Non» [Bob]\n«Non» [Bob] enfin\nPuis «Non» [Bob]\n«Si»\n«Si»\n«Si»")).AssertCompiles();
        string[] names = ["Oui", "OuiBob", "Non", "NonBob", "NonBobBob", "Si", "Si_2", "Si_3"];
        Assert.All(names, name => Assert.Contains($"public readonly Quote {name};", run.Generated));
    }

    [Fact]
    public void The_same_figure_twice_takes_the_words_that_follow()
    {
        GeneratorRun run = GeneratorRun.OfMarked(new TextFile("a.txt", "Titre\n{50 millions|||} vus, {50 millions|||} perdus")).AssertCompiles();
        Assert.Contains("public readonly Figure _50Millions;", run.Generated);
        Assert.Contains("public readonly Figure _50MillionsPerdus;", run.Generated);
    }

    [Fact]
    public void No_member_is_called_like_the_class_of_an_article_that_is_numbered()
    {
        string text = "Le pont\n«Le pont a a» «Le pont a a» «Le pont a a»";
        GeneratorRun.OfMarked(new TextFile("a/a.txt", text), new TextFile("a/A.txt", text), new TextFile("A/a.txt", text), new TextFile("A/A.txt", text)).AssertCompiles();
    }

    [Fact]
    public void Nouns_that_differ_in_accents_or_hyphens_keep_their_own_letters_when_they_come_later()
    {
        GeneratorRun run = GeneratorRun.OfMarked(new TextFile(
            "a.txt", "Titre\n{1|x|1|côte} {2|x|1|email}"), new TextFile("b.txt", "Autre\n{1|x|1|cote} {1|x|1|côté} {2|x|1|e-mail}")).AssertCompiles();
        string[] names = ["Cote", "CoteB", "Côté", "Email", "E_mail"];
        Assert.All(names, name => Assert.Contains($"public readonly CountedNoun {name};", run.Generated));
    }

    [Fact]
    public void Speakers_that_differ_in_signs_have_the_signs_as_words()
    {
        GeneratorRun run = GeneratorRun.OfMarked(new TextFile("a.txt", "Titre\n«Un» [C] «Deux» [C++] «Trois» [Canal+]")).AssertCompiles();
        string[] names = ["C", "CPlusPlus", "CanalPlus"];
        Assert.All(names, name => Assert.Contains($"public readonly Speaker {name};", run.Generated));
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
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.OfMarked(SampleTexts.Bridge, SampleTexts.Bridge));
        Assert.Single(corpus.List("Articles"));
    }

    private static IEnumerable<string> Choose(params string[][] candidates) =>
        UniqueNames.Choose(candidates, Reserved.ForMembers).Select(choice => choice.Name);

    // Each is the title of a file of the same name, in a folder of its own.
    private static void AssertTitlesGive(params (string Title, string Name)[] titles) => Assert.Equal(
        titles.Select(title => title.Name),
        ArticleNames([.. titles.Select((title, number) => new TextFile($"{number:D2}/a.txt", title.Title))]));

    private static IEnumerable<string> ArticleNames(params TextFile[] files)
    {
        GeneratorRun run = GeneratorRun.OfMarked(files).AssertCompiles();
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        string[] names = corpus.List("Articles").Select(article => (string)article.Name).ToArray();
        Assert.All(names, name => Assert.Contains($"public Article {name} =>", run.Generated));
        return names;
    }
}
