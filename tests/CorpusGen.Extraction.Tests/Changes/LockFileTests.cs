using System;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Changes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Changes;

public sealed class LockFileTests
{
    private const string Text =
        """
        The port will close

        "We will close it before winter," said Anne Roux. It employs about 340 people.
        """;

    private static readonly string s_lock = LockFormat.Write([Named("b.txt", Text), Named("a.txt", Text)], [Speaker("Anne Roux", "AnneRoux")]);

    [Fact]
    public void A_line_an_item_in_the_order_of_paths() => Assert.Equal(
        """
        article | a.txt | Title | The port will close
        figure | a.txt | F0 | about 340 | = about 340 | of people
        quote | a.txt | Q0 | We will close it before winter, | by Anne Roux
        article | b.txt | Title | The port will close
        figure | b.txt | F0 | about 340 | = about 340 | of people
        quote | b.txt | Q0 | We will close it before winter, | by Anne Roux
        speaker | AnneRoux | Anne Roux

        """.ReplaceLineEndings("\n").Replace("of people", Noun()),
        string.Join('\n', s_lock.Split('\n').Where(line => !line.StartsWith('#'))));

    [Fact]
    public void What_is_written_is_read_back()
    {
        LockFile file = LockFile.Read(s_lock);
        Assert.Empty(file.Flaws);
        Assert.Equal(s_lock, LockFormat.Write(file.State.Articles, file.State.Speakers));
        Assert.Empty(ChangesOf.Between(file.State, new CorpusState([Named("a.txt", Text), Named("b.txt", Text)], [Speaker("Anne Roux", "AnneRoux")])));
    }

    [Fact]
    public void Lines_may_come_in_any_order_with_any_ends_as_a_merge_and_an_editor_leave_them()
    {
        LockFile file = LockFile.Read(string.Join("\r\n", s_lock.Split('\n').Reverse()));
        Assert.Empty(file.Flaws);
        Assert.Equal(s_lock, LockFormat.Write(file.State.Articles, file.State.Speakers));
    }

    [Theory]
    [InlineData("a | b")]
    [InlineData("| a \\ b | ")]
    [InlineData(" blank ")]
    [InlineData("two\nlines\u2028three")]
    [InlineData("\u202Eturned\u0000")]
    [InlineData("lone \uD800 and 😀")]
    [InlineData("« 1\u00A0234 »")]
    [InlineData("= 12")]
    [InlineData("\\u0041")]
    [InlineData("#")]
    [InlineData("<<<<<<<")]
    public void Any_words_come_back_from_a_line_of_their_own(string words)
    {
        var item = new CorpusItem { Kind = ItemKind.Figure, Article = words, Member = "Name", Words = words, Value = words, Unit = words, Noun = words, Speaker = words };
        var article = new CorpusItem { Kind = ItemKind.Article, Article = words, Member = null, Words = words };
        string written = LockFormat.Write([new ArticleState { Article = new FoundItem(article), Items = new([new FoundItem(item)]) }], [Speaker(words, null)]);
        Assert.Equal(5, written.Split('\n').Count(line => line.Length > 0));
        LockFile file = LockFile.Read(written);
        Assert.Empty(file.Flaws);
        Assert.Equal(article, file.State.Articles.Single().Article.Item);
        Assert.Equal(item, file.State.Articles.Single().Items.Single().Item);
        Assert.Equal(words, file.State.Speakers.Single().Item.Words);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n{0}\n=======\n{0}\n>>>>>>> theirs", 1, 1, "a conflict of a merge is not resolved here")]
    [InlineData("quote | a.txt | Name", 1, 21, "this line ends too early: of a quote path, name and words are needed")]
    [InlineData("\nquota | a.txt | Name | Words", 2, 1, "'quota' begins no line of a lock file, which are article, figure, quote, speaker")]
    [InlineData("article | a.txt | A\nquote | a.txt | Name | Words | = 12", 2, 32, "'= 12' is nothing that a quote has")]
    [InlineData("quote | a.txt | Name | Words", 1, 1, "no line \"article | a.txt | …\" is in this file")]
    [InlineData("article | a.txt | A\narticle | a.txt | B", 2, 1, "'a.txt' has two lines \"article\", this one and line 1")]
    public void What_is_no_line_is_named_with_its_place(string text, int line, int column, string message)
    {
        LockFlaw flaw = Assert.Single(LockFile.Read(text.Replace("{0}", "speaker | A | A", StringComparison.Ordinal)).Flaws);
        Assert.Equal((line, column), (flaw.Place.Line, flaw.Place.Column));
        Assert.StartsWith(message, flaw.Message);
        Assert.Contains("corpusgen lock", flaw.Message);
    }

    [Fact]
    public void Both_sides_of_a_conflict_are_read()
    {
        LockFile file = LockFile.Read("<<<<<<< HEAD\nspeaker | A | A\n=======\nspeaker | B | B\n>>>>>>> theirs\nspeaker | C | C\n");
        Assert.Equal(["A", "B", "C"], file.State.Speakers.Select(speaker => speaker.Item.Words));
    }

    [Fact]
    public void An_edit_touches_the_lines_of_what_it_changes_alone()
    {
        string edited = LockFormat.Write([Named("b.txt", Text), Named("a.txt", "A new first paragraph.\n\n" + Text.Replace("340", "350"))], [Speaker("Anne Roux", "AnneRoux")]);
        Assert.Equal(["figure | a.txt | F0 | about 350 | = about 350 | " + Noun()], edited.Split('\n').Except(s_lock.Split('\n')).Where(line => !line.StartsWith("article", StringComparison.Ordinal)));
    }

    private static string Noun() => "of " + ArticleExtractor.Extract(Text).Figures.Single().CountedNoun;

    private static ArticleState Named(string path, string text)
    {
        ArticleModel model = ArticleExtractor.Extract(text.ReplaceLineEndings("\n"));
        return ArticleState.Of(path, model, "Title", [.. model.Quotes.Select((_, i) => $"Q{i}")], [.. model.Figures.Select((_, i) => $"F{i}")]);
    }

    private static FoundItem Speaker(string name, string? member) => new(new CorpusItem { Kind = ItemKind.Speaker, Article = "", Words = name, Member = member });
}
