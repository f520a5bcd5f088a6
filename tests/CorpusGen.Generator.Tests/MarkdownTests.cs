using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>Articles in Markdown with front matter: clean words, and the places in the file as it is.</summary>
public class MarkdownTests
{
    private const string Post = """
        ---
        title: "Le pont est fermé"
        language: fr
        ---

        # Le pont est fermé

        Le pont ferme **lundi** pour [12 semaines](https://example.org/travaux), annonce la ville.

        ## Les travaux

        &laquo;&nbsp;Nous n'avons *pas* le choix&nbsp;&raquo;, explique [**Anne Roux**](/roux),
        maire de Lens.

        > Un pont se garde.
        >
        > — Paul Durand, ingénieur

        - 3 bus
        - 2 trams
        """;

    [Fact]
    public void Words_are_clean_and_places_are_those_of_the_file()
    {
        using LoadedCorpus corpus = Load("posts/pont.md");
        dynamic article = corpus.List("Articles").Single();
        Assert.Equal(Post, (string)article.Text);
        Assert.Equal("Le pont est fermé", (string)article.Title);

        dynamic[] quotes = corpus.List("Quotes");
        Assert.Equal(["Nous n'avons pas le choix", "Un pont se garde."], quotes.Select(quote => (string)quote.Text));
        Assert.Equal(["Anne Roux", "Paul Durand"], quotes.Select(quote => (string)quote.Speaker.Name));
        Assert.Equal("Nous n'avons *pas* le choix", InFile(quotes[0]));
        Assert.Equal(12, (int)quotes[0].Location.Line);
        Assert.Equal(14, (int)quotes[0].Location.Column);
        Assert.Equal("« Nous n'avons pas le choix », explique Anne Roux, maire de Lens.", ((string)quotes[0].Block.Text).Replace('\u00A0', ' '));

        Assert.Equal(["12 semaines", "3", "2"], corpus.List("Figures").Select(figure => (string)InFile(figure)));
    }

    [Theory]
    [InlineData("![A bridge](bridge.jpg)\n")]
    [InlineData("***\n")]
    [InlineData("```\ncode\n```\n")]
    public void A_file_without_words_is_an_article_without_blocks(string file)
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([new TextFile("a.md", file)]));
        dynamic article = corpus.List("Articles").Single();
        Assert.Equal((file, 0), ((string)article.Text, (int)article.Blocks.Count));
    }

    [Fact]
    public void Blocks_are_what_the_format_says()
    {
        using LoadedCorpus corpus = Load("posts/pont.md");
        dynamic article = corpus.List("Articles").Single();
        Assert.Equal(
            ["Title 1", "Paragraph 0", "Heading 2", "Paragraph 0", "Post 1", "PostAttribution 0", "ListItem 1", "ListItem 1"],
            ((System.Collections.IEnumerable)article.Blocks).Cast<dynamic>().Select(block => $"{block.Kind} {block.Level}"));
    }

    [Fact]
    public void A_text_may_have_a_front_matter()
    {
        const string text = "---\ntitle: Le pont\n---\nLe pont est « beau », dit Anne Roux.\n";
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([new TextFile("pont.txt", text)]));
        dynamic article = corpus.List("Articles").Single();
        Assert.Equal("LePont", (string)article.Name);
        Assert.Equal(text, (string)article.Text);
        Assert.Equal("beau", text.Substring((int)corpus.List("Quotes").Single().Location.Start, 4));
    }

    [Fact]
    public void Metadata_say_the_format_of_a_file_with_another_name()
    {
        TextFile file = new TextFile("pont.txt", "# Le pont\n\nIl est **beau**.\n").With("FileFormat", "Markdown");
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([file]));
        Assert.Equal("Il est beau.", (string)corpus.List("Articles").Single().Blocks[1].Text);
    }

    private static LoadedCorpus Load(string path) => LoadedCorpus.Load(GeneratorRun.Of([new TextFile(path, Post)]));

    private static string InFile(dynamic item) => Post.Substring((int)item.Location.Start, (int)item.Location.Length);
}
