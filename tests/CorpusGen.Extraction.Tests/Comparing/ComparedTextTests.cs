using System;
using System.Linq;
using System.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>What is folded in words that are compared, and what never is.</summary>
public sealed class ComparedTextTests
{
    public static TheoryData<string, string> Folded { get; } = new()
    {
        { "Nous fermerons le pont", "NOUS  FERMERONS,\u00A0le « pont » !" },
        { "l’État, c'est moi", "L'Etat c‘est moi" },
        { "À Évreux, une œuvre", "A Evreux une oeuvre" },
        { "un rendez-vous", "un rendez vous" },
        { "cafe\u0301 noir", "café noir" },
        { "cou\u00ADpure", "coupure" },
        { "50 000 euros", "50\u202F000 euros" },
        { "50 000 euros", "50000 euros" },
        { "50.000 euros", "50 000 euros" },
        { "1,5 million", "1.5 million" },
        { "la ﬁn", "la fin" },
    };

    public static TheoryData<string, string> Kept { get; } = new()
    {
        { "50 morts", "51 morts" },
        { "1,5 million", "15 million" },
        { "-3 degrés", "3 degrés" },
        { "10 %", "10 €" },
        { "ou", "où" },
        { "il a", "il à" },
        { "nous ne fermerons pas", "nous fermerons" },
        { "Paul Durand", "Paul Durant" },
    };

    [Theory]
    [MemberData(nameof(Folded))]
    public void Case_blanks_marks_and_accents_of_capitals_are_folded(string one, string other) => Assert.True(AreSame(one, other), $"{Read(one)} / {Read(other)}");

    [Theory]
    [MemberData(nameof(Kept))]
    public void Numbers_negation_names_and_other_words_are_not(string one, string other) => Assert.False(AreSame(one, other), $"{Read(one)} / {Read(other)}");

    [Fact]
    public void A_comma_divides_decimals_in_French_and_thousands_in_English()
    {
        Assert.Equal("1.500", Assert.Single(CorpusComparing.ComparedText.Read("1,500", Language.French).Words).Text);
        Assert.Equal("1500", Assert.Single(CorpusComparing.ComparedText.Read("1,500", Language.English).Words).Text);
    }

    [Fact]
    public void Dots_that_show_a_cut_and_brackets_are_kept_beside_the_words()
    {
        CorpusComparing.ComparedText text = Read("Le pont […] est fermé [depuis mardi] (dit-il)…");

        Assert.Equal(["est"], text.Words.Where(word => word.HasGapBefore).Select(word => word.Text));
        Assert.Equal(["depuis", "mardi", "dit", "il"], text.Words.Where(word => word.IsInserted).Select(word => word.Text));
        Assert.True(text.EndsWithGap);
        Assert.Equal(["répondre", "des"], Read("répond[re] [d]es").Words.Select(word => word.Text));
    }

    [Fact]
    public void Words_keep_their_places()
    {
        const string Text = "xx L’État a perdu 50 000 euros, dit-il";
        CorpusComparing.ComparedText read = CorpusComparing.ComparedText.Read(Text, Language.French, 3);

        Assert.Equal(["L’", "État", "a", "perdu", "50 000", "euros", "dit", "il"], read.Words.Select(word => Text[word.Start..word.End]));
        Assert.Equal("État a perdu", read.Between(1, 3));
        Assert.Equal("", read.Between(3, 1));
    }

    [Fact]
    public void What_stands_round_a_stretch_is_read_without_it_and_no_further_than_some_sentences()
    {
        string text = string.Concat(Enumerable.Repeat("loin ", 5000)) + "avant DEDANS après" + string.Concat(Enumerable.Repeat(" loin", 5000));
        int start = text.IndexOf("DEDANS", StringComparison.Ordinal);
        CorpusComparing.ComparedText around = CorpusComparing.ComparedText.Read(text, Language.French, 0, text.Length, start, start + 6);

        Assert.DoesNotContain(around.Words, word => word.Text == "dedans");
        Assert.Contains(around.Words, word => word.Text == "avant");
        Assert.Contains(around.Words, word => word.Text == "après");
        Assert.InRange(around.Count, 100, 600);
    }

    [Fact]
    public void Any_text_is_read_and_its_words_stand_in_order()
    {
        var random = new Random(5);
        const string Letters = "aÉé\u0301œŒßıİ09.,'’-−[]()…#@_%€«» \u00A0\u200B\n\ud83d\ude00\ud800ﬁ";
        for (int i = 0; i < 5000; i++)
        {
            var text = new StringBuilder();
            for (int j = random.Next(30); j > 0; j--)
                text.Append(Letters[random.Next(Letters.Length)]);
            CorpusComparing.ComparedText read = CorpusComparing.ComparedText.Read(text.ToString(), i % 2 == 0 ? Language.French : Language.English);
            int at = 0;
            foreach (CorpusComparing.ComparedWord word in read.Words)
            {
                Assert.True(word.Start >= at && word.End > word.Start && word.Text.Length > 0, $"{word} in {text}");
                Assert.True(word.IsSame(word));
                at = word.End;
            }
        }
    }

    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("Nous fermerons le pont", "Nous fermerons le tunnel", "pont>tunnel")]
    [InlineData("Nous ne fermerons pas le pont", "Nous fermerons le pont", "ne>;pas>")]
    [InlineData("le pont", "le vieux pont", ">vieux")]
    [InlineData("", "le pont", ">le pont")]
    public void A_difference_says_what_was_kept_added_left_out_and_replaced(string old, string now, string expected)
    {
        CorpusComparing.ComparedText one = Read(old), other = Read(now);
        var changes = CorpusComparing.WordDifference.Of(one, other).Where(change => change.Kind != CorpusComparing.WordChangeKind.Kept);

        Assert.Equal(expected, string.Join(';', changes.Select(change => one.Between(change.OldStart, change.OldStart + change.OldLength - 1) + ">" + other.Between(change.NewStart, change.NewStart + change.NewLength - 1))));
    }

    private static CorpusComparing.ComparedText Read(string text) => CorpusComparing.ComparedText.Read(text, Language.French);

    private static bool AreSame(string one, string other)
    {
        CorpusComparing.ComparedText left = Read(one), right = Read(other);
        return left.Count == right.Count && left.Words.Zip(right.Words).All(pair => pair.First.IsSame(pair.Second) && pair.Second.IsSame(pair.First) && pair.First.Bare == pair.Second.Bare);
    }
}
