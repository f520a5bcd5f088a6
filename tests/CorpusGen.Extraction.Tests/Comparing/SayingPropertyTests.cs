using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>What holds for the sayings of any articles.</summary>
public sealed class SayingPropertyTests
{
    private static readonly string[] s_words = "pont tunnel loire tempête squelette sel maire ville nuit hiver bridge harbour storm winter engineer salt le la de un et the a of and we nous 12 1,500".Split(' ');

    private static readonly string[] s_speakers = ["Paul Durand", "Durand", "Marie Petit", "Ann Reilly;engineer", ";engineer", ";le maire", ""];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void They_are_the_same_in_whatever_order_articles_come(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 40; i++)
        {
            (int Day, string Text)[] articles = Articles(random);
            string[] expected = Sayings(articles);
            Array.Reverse(articles);
            Assert.Equal(expected, Sayings(articles));
            random.Shuffle(articles);
            Assert.Equal(expected, Sayings(articles));
        }
    }

    [Fact]
    public void They_are_the_same_in_every_culture()
    {
        (int, string)[] articles = Articles(new Random(7));
        string[] expected = Sayings(articles);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, Sayings(articles));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Whatever_words_are_made_of_something_is_found_and_each_wording_is_of_one_saying()
    {
        var random = new Random(11);
        for (int i = 0; i < 200; i++)
        {
            var corpus = new SpokenCorpus(Language.French);
            foreach ((int day, string text) in Articles(random))
                corpus.Add(day, text);
            IReadOnlyList<CorpusComparing.SayingGroup> groups = corpus.Find();
            int[] all = [.. groups.SelectMany(group => group.Wordings.Select(link => link.Right))];

            Assert.Equal(all.Length, all.Distinct().Count());
            Assert.All(groups, group => Assert.True(group.Wordings.Count > 1 && group.Wordings.Count(link => link.Reason == WordingReason.Whole) == 1));
            Assert.All(groups.SelectMany(group => group.Wordings), link => Assert.InRange(link.Likeness, 0, 1));
        }
    }

    // Bounded: not all pairs of a hundred thousand are looked at, nor all of its words laid along each other.
    [Fact]
    public void Thousands_of_equal_quotations_and_one_that_is_a_book_take_no_time()
    {
        var corpus = new SpokenCorpus(Language.English);
        var many = new StringBuilder("Title\n");
        for (int i = 0; i < 5000; i++)
            many.Append("⟦Ann Reilly|We will close the bridge⟧ ").Append(i % 100 == 0 ? '\n' : ' ');
        corpus.Add(1, many.ToString());
        corpus.Add(1, "Title\n⟦Ann Reilly|" + string.Concat(Enumerable.Repeat("bridge ", 150_000)) + "⟧");
        corpus.Add(1, "Title\n⟦Ann Reilly|" + string.Concat(Enumerable.Repeat("close the bridge ", 50_000)) + "⟧");

        Assert.NotEmpty(corpus.Find());
    }

    private static string[] Sayings((int Day, string Text)[] articles)
    {
        var corpus = new SpokenCorpus(Language.French);
        foreach ((int day, string text) in articles)
            corpus.Add(day, text);
        return [.. corpus.Sayings().Select(saying => string.Join(" | ", saying.Split(" | ").Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
    }

    private static (int Day, string Text)[] Articles(Random random)
    {
        var articles = new (int, string)[random.Next(2, 6)];
        for (int i = 0; i < articles.Length; i++)
        {
            var text = new StringBuilder("Nantes : le pont\nLe pont de Nantes est fermé.\n");
            for (int j = random.Next(1, 5); j > 0; j--)
            {
                string words = string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => s_words[random.Next(s_words.Length)]));
                text.Append(random.Next(4) == 0 ? $"Il dit ⟨{words}⟩. " : $"⟦{s_speakers[random.Next(s_speakers.Length)]}|{words}⟧, dit Durand. ").Append(random.Next(3) == 0 ? "\n" : "");
            }

            articles[i] = (random.Next(3) == 0 ? -1 : 736_000 + random.Next(30), text.ToString());
        }

        return articles;
    }
}
