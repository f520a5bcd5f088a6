using System.Linq;
using CorpusGen.Extraction.Changes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Changes;

public sealed class CorpusChangesTests
{
    private const string Port =
        """
        The port of Maurin will close

        "We will close the northern port before winter," said Anne Roux.

        The port employs 340 people and costs 12 million euros a year.

        "Nobody asked the fishermen of the island," said Paul Durand.
        """;

    private const string Bridge =
        """
        A bridge for the valley

        The bridge is 420 metres long and cost 35 million euros.

        "This bridge is the work of two generations," said Mary Hill.
        """;

    [Fact]
    public void Nothing_changed_where_nothing_was_edited() => Assert.Empty(ChangesOf.Text(Port, Port));

    [Fact]
    public void Lines_that_are_added_above_change_nothing_below_them() =>
        Assert.Empty(ChangesOf.Text(Port, Port.Replace("\"We will", "The council met in the old hall.\n\n\"We will")));

    [Fact]
    public void An_edit_of_one_article_is_told_by_words_values_and_speakers() => Assert.Equal(
        [
            "changed quote a.txt we may close the northern port before winter,: 'will' became 'may'",
            "changed figure a.txt 17 million euros: '12' became '17'; value 12000000 became 17000000",
            "changed speaker jean petit: paul durand became jean petit",
        ],
        ChangesOf.Text(Port, Port.Replace("We will", "We may").Replace("12 million", "17 million").Replace("Paul Durand", "Jean Petit")));

    [Fact]
    public void A_speaker_with_another_name_everywhere_is_told_once() => Assert.Equal(
        ["changed speaker jean petit: paul durand became jean petit"], ChangesOf.Text(Port, Port.Replace("Paul Durand", "Jean Petit")));

    [Fact]
    public void A_speaker_who_still_says_something_else_is_none_with_another_name()
    {
        string two = Port + "\n\n\"The ships will go to another port then,\" said Paul Durand.";
        Assert.Equal(
            ["changed quote a.txt nobody asked the fishermen of the island,: speaker paul durand became jean petit", "new speaker jean petit"],
            ChangesOf.Text(two, two.Replace("island,\" said Paul Durand", "island,\" said Jean Petit")));
    }

    [Fact]
    public void A_sentence_that_is_cut_takes_its_items_along() => Assert.Equal(
        ["gone quote a.txt nobody asked the fishermen of the island,", "gone speaker paul durand"],
        ChangesOf.Text(Port, Port[..Port.IndexOf("\"Nobody", System.StringComparison.Ordinal)]));

    [Fact]
    public void A_paragraph_that_stands_elsewhere_moved_and_the_others_did_not()
    {
        string quote = "\"Nobody asked the fishermen of the island,\" said Paul Durand.";
        string moved = Port.Replace(quote, "").Replace("\"We will", quote + "\n\n\"We will");
        Assert.Equal(["moved quote a.txt nobody asked the fishermen of the island,"], ChangesOf.Text(Port, moved));
    }

    [Fact]
    public void A_file_with_another_name_is_one_article_that_moved() => Assert.Equal(
        ["moved article b.txt from a.txt"], ChangesOf.Texts([("a.txt", Port)], [("b.txt", Port)]));

    [Fact]
    public void A_file_with_another_name_and_other_words_moved_too() => Assert.Equal(
        ["moved article port/b.txt from a.txt", "changed figure port/b.txt 350: '340' became '350'; value 340 became 350"],
        ChangesOf.Texts([("a.txt", Port), ("c.txt", Bridge)], [("port/b.txt", Port.Replace("340", "350")), ("c.txt", Bridge)]));

    [Fact]
    public void Files_that_have_exchanged_their_names_are_told_by_their_paths()
    {
        string[] changes = ChangesOf.Texts([("a.txt", Port), ("b.txt", Bridge)], [("a.txt", Bridge), ("b.txt", Port)]);
        Assert.Contains("moved quote b.txt nobody asked the fishermen of the island, from a.txt", changes);
        Assert.Contains("moved quote a.txt this bridge is the work of two generations, from b.txt", changes);
    }

    [Fact]
    public void A_new_article_is_one_change_and_what_is_in_it_part_of_that()
    {
        Assert.Equal(["new article b.txt", "new speaker mary hill"], ChangesOf.Texts([("a.txt", Port)], [("a.txt", Port), ("b.txt", Bridge)]));
        Assert.Equal(["gone article b.txt", "gone speaker mary hill"], ChangesOf.Texts([("a.txt", Port), ("b.txt", Bridge)], [("a.txt", Port)]));
        Assert.Equal(4, CorpusChanges.Between(ChangesOf.StateOf(), ChangesOf.StateOf(("b.txt", Bridge))).Count(change => change.IsPartOfAnother));
    }

    [Fact]
    public void A_quote_that_went_to_another_article_moved()
    {
        const string quote = "\n\n\"Nobody asked the fishermen of the island,\" said Paul Durand.";
        Assert.Equal(
            ["moved quote b.txt nobody asked the fishermen of the island, from a.txt"],
            ChangesOf.Texts([("a.txt", Port), ("b.txt", Bridge)], [("a.txt", Port.Replace(quote.Trim(), "")), ("b.txt", Bridge + quote)]));
    }

    [Fact]
    public void A_number_that_is_gone_here_and_new_there_did_not_move() => Assert.Equal(
        ["gone figure a.txt 340", "new figure b.txt 340"],
        ChangesOf.Texts(
            [("a.txt", "It employs 340 people.\n\nIt lies in the north."), ("b.txt", Bridge)],
            [("a.txt", "It employs people.\n\nIt lies in the north."), ("b.txt", Bridge + "\n\nA village of 340 houses lies below it.")]));

    [Fact]
    public void Of_a_number_that_is_said_twice_the_one_that_was_cut_is_gone()
    {
        const string text = "The first ferry carries 340 people.\n\nIn summer the island has 340 visitors.";
        Assert.Equal(["gone figure a.txt 340"], ChangesOf.Text(text, "In summer the island has 340 visitors."));
        CorpusChange change = CorpusChanges.Between(ChangesOf.StateOf(("a.txt", text)), ChangesOf.StateOf(("a.txt", "In summer the island has 340 visitors."))).Single();
        Assert.Equal(1, change.Old!.Place!.Line);
    }

    [Fact]
    public void A_title_is_told_by_its_words() => Assert.Equal(
        ["changed article a.txt: 'will' became 'may'"], ChangesOf.Text(Port, Port.Replace("Maurin will", "Maurin may")));

    [Fact]
    public void French_is_told_as_well() => Assert.Equal(
        [
            "changed quote a.txt nous n'avons jamais parlé de fermer le port: 'pas' became 'jamais'",
            "changed figure a.txt 31 mars: '30' became '31'; value --03-30 became --03-31",
        ],
        ChangesOf.Text(
            "« Nous n'avons pas parlé de fermer le port », a déclaré Anne Roux.\n\nLa séance est fixée au 30 mars.",
            "« Nous n'avons jamais parlé de fermer le port », a déclaré Anne Roux.\n\nLa séance est fixée au 31 mars."));

    [Fact]
    public void Only_marks_and_capitals_are_said_to_be_that() => Assert.Contains(
        "only marks, blanks or capitals", Assert.Single(ChangesOf.Text(Port, Port.Replace("We will close the", "We Will close the"))));

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Assert.Equal(
        ChangesOf.Texts([("a.txt", Port), ("b.txt", Bridge)], [("c.txt", Port), ("b.txt", Bridge)]),
        ChangesOf.Texts([("b.txt", Bridge), ("a.txt", Port)], [("b.txt", Bridge), ("c.txt", Port)]));
}
