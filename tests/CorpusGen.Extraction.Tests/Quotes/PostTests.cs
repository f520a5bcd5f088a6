using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Quotes;

public sealed class PostTests
{
    [Theory]
    [InlineData(Language.French, "Le port reste fermé.\n\nAnne Roux a réagi en ligne.\n\n[[Le port rouvrira, promis.]]\n- Anne Roux (@aroux) le 23 mars 2018\n\nLa foule a applaudi.", "Anne Roux @aroux 2018-03-23")]
    [InlineData(Language.English, "The port stays closed.\n\nHelen Marsh wrote online.\n\n[[The port will open, I promise.]]\n— Helen Marsh (@hmarsh) March 23, 2018\n\nThe crowd cheered.", "Helen Marsh @hmarsh 2018-03-23")]
    public void The_line_under_a_post_names_its_author_handle_and_day(Language language, string text, string expected) => MarkedSpeech.CheckPosts(language, text, expected);

    [Theory]
    [InlineData("Anne Roux a répondu : « Nous partons demain.\n« Je suis là avec vous » — Paul Durand (@durand) 23 mars 2018")]
    public void What_a_paragraph_leaves_open_does_not_go_on_in_a_post(string text)
    {
        ArticleModel article = ArticleExtractor.Extract(text, Language.French);

        Assert.Equal(["Nous partons demain.", "Je suis là avec vous"], article.Quotes.Select(quote => quote.Range.In(text)));
        Assert.Equal(["Anne Roux", "Paul Durand"], article.Quotes.Select(quote => quote.Attribution.Speaker));
    }

    [Theory]
    [InlineData(Language.French, "— Le Monde", "Le Monde")]
    [InlineData(Language.French, "— Les Échos, 3 mai 2018", "Les Échos")]
    [InlineData(Language.French, "— L’Express", "L’Express")]
    [InlineData(Language.French, "— Le Figaro", "Le Figaro")]
    [InlineData(Language.French, "— La Voix du Nord", "La Voix du Nord")]
    [InlineData(Language.English, "— The Guardian", "The Guardian")]
    [InlineData(Language.English, "— The Times, May 3, 2018", "The Times")]
    [InlineData(Language.English, "— The New York Times", "The New York Times")]
    // What is never called with its article.
    [InlineData(Language.French, "— La CGT", "CGT")]
    [InlineData(Language.French, "— La France", "France")]
    [InlineData(Language.French, "— La Préfecture des Landes", "Préfecture des Landes")]
    [InlineData(Language.English, "— The BBC", "BBC")]
    // Called without it in the text.
    [InlineData(Language.French, "— Le Medoc", "Medoc", " Le pont ferme, dit la direction du Medoc.")]
    [InlineData(Language.English, "— The White House", "White House", " The bridge is closed, the White House said.")]
    // A person.
    [InlineData(Language.French, "— Le Pen", "Marine Le Pen", " Marine Le Pen est venue.")]
    public void The_article_of_an_attribution_belongs_to_the_name(Language language, string attribution, string speaker, string before = "")
    {
        string quote = language == Language.French ? "« Le pont tiendra encore dix ans. »" : "“The bridge will last for ten more years.”";
        string first = language == Language.French ? "Le pont ferme lundi, et la ville attend." : "The bridge closes on Monday, and the city waits.";

        ArticleModel article = ArticleExtractor.Extract($"{first}{before}\n\n{quote}\n{attribution}\n", language);

        QuoteModel post = Assert.Single(article.Quotes, quote => quote.Kind == QuoteKind.Post);
        Assert.Equal(speaker, post.Attribution.Speaker);
        Assert.DoesNotContain(article.Speakers, known => known.Name != speaker && speaker.Contains(known.Name));
    }

    [Fact]
    public void A_newspaper_that_begins_a_sentence_is_the_one_that_a_post_names()
    {
        const string Text = "Le Monde a écrit que le pont tient. La ville attend.\n\n« Le pont tiendra encore dix ans. »\n— Le Monde\n";

        ArticleModel article = ArticleExtractor.Extract(Text, Language.French);

        Assert.Equal("Le Monde", Assert.Single(article.Statements).Attribution.Speaker);
        Assert.Equal(["Le Monde"], article.Speakers.Select(speaker => speaker.Name));
    }
}
