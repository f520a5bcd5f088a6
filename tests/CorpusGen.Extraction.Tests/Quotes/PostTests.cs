using System.Linq;
using CorpusGen.Extraction.Articles;
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
}
