using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Quotes;
using Xunit;

namespace CorpusGen.Extraction.Tests.Articles;

public sealed class PostTests
{
    private const string Before = "Le maire a répondu dimanche à ses opposants, sur un ton que peu lui connaissaient.\n";
    private const string After = "\nLe conseil municipal se réunira jeudi pour en débattre.";

    [Theory]
    [InlineData("Nous rouvrirons la piscine. — Anne Roux (@roux) 23 mars 2018", "Nous rouvrirons la piscine.", "Anne Roux", "@roux", "23 mars 2018", null)]
    [InlineData("La piscine rouvre en mai ! #Sète — Anne Roux (@roux) le 23 mars 2018", "La piscine rouvre en mai ! #Sète", "Anne Roux", "@roux", "23 mars 2018", null)]
    [InlineData("« La piscine rouvrira en mai. » — Anne Roux", "« La piscine rouvrira en mai. »", "Anne Roux", null, null, null)]
    [InlineData("“La piscine rouvrira en mai.” ― Anne Roux, adjointe aux sports", "“La piscine rouvrira en mai.”", "Anne Roux", null, null, "adjointe aux sports")]
    [InlineData("\"La piscine rouvrira en mai\"—Anne Roux, le 3 mai 2020", "\"La piscine rouvrira en mai\"", "Anne Roux", null, "3 mai 2020", null)]
    [InlineData("Anne Roux (@roux) : La piscine rouvrira en mai.", "La piscine rouvrira en mai.", "Anne Roux", "@roux", null, null)]
    [InlineData("Anne Roux (@roux) 23 mars 2018 à 10:30 : La piscine rouvrira en mai.", "La piscine rouvrira en mai.", "Anne Roux", "@roux", "23 mars 2018 à 10:30", null)]
    public void A_post_may_have_its_author_in_its_line(string line, string words, string name, string? handle, string? date, string? role)
    {
        string text = Before + line + After;
        Page page = Read(text);

        Post post = Assert.Single(page.Posts);
        Assert.Equal((1, 1), (post.FirstBlock, post.LastBlock));
        Assert.Equal(words, post.Words.In(text));
        Assert.Equal((name, handle, date, role), (post.Name?.In(text), post.Handle?.In(text), post.Date?.In(text), post.Role?.In(text)));
        Assert.Equal(BlockKind.Post, page.Blocks[1].Kind);
    }

    [Theory]
    [InlineData("Le stade a été vendu en mai — Anne Roux")]
    [InlineData("Il lit « Le Vieux Port » — Anne Roux")]
    [InlineData("« Le Vieux Port » — Anne Roux")]
    [InlineData("« Nous partons », a dit le maire — Anne Roux")]
    [InlineData("- « Nous partons tous demain matin. » — Anne Roux")]
    [InlineData("Elle a écrit à Anne Roux (@roux) : aucune réponse à ce jour.")]
    [InlineData("Le score — 3-1 — ne dit rien du match")]
    public void Words_without_marks_or_a_handle_are_nobody_s_post(string line) => Assert.Empty(Read(Before + line + After).Posts);

    [Theory]
    [InlineData("Anne Roux (@roux)\nNous rouvrirons la piscine en mai.", 2, 2)]
    [InlineData("Anne Roux @roux · 23 mars 2018\nLa piscine rouvre en mai ! #Sète", 2, 2)]
    [InlineData("Anne Roux @roux · 23 mars 2018\nLa piscine rouvre.\n#Sète pic.twitter.com/a1b2c3", 2, 3)]
    [InlineData("Anne Roux ✔ (@roux)\nLa piscine rouvre.\nLe stade suivra.\n10:03 - 23 mars 2018", 2, 3)]
    public void A_post_may_have_its_author_above_it(string lines, int first, int last)
    {
        string text = "Le maire a répondu dimanche. Son message dit ceci :\n" + lines + "\nLe conseil municipal se réunira jeudi pour en débattre.";
        Page page = Read(text);

        Post post = Assert.Single(page.Posts);
        Assert.Equal((first, last), (post.FirstBlock, post.LastBlock));
        Assert.Equal(("Anne Roux", "@roux"), (post.Name?.In(text), post.Handle?.In(text)));
        Assert.Equal(BlockKind.PostAttribution, page.Blocks[1].Kind);
        Assert.Equal(BlockKind.Paragraph, page.Blocks[page.Blocks.Count - 1].Kind);
    }

    [Fact]
    public void The_day_below_a_post_is_its_date()
    {
        const string Text = "Le maire a répondu dimanche :\nAnne Roux (@roux)\nLa piscine rouvre.\n10:03 - 23 mars 2018\nLe conseil se réunira jeudi.";

        QuoteModel quote = Assert.Single(ArticleExtractor.Extract(Text, Language.French).Quotes, quote => quote.Kind == QuoteKind.Post);

        Assert.Equal(("La piscine rouvre.", "2018-03-23", "Anne Roux"), (quote.Range.In(Text), quote.Date, quote.Attribution.Speaker));
    }

    [Fact]
    public void The_name_and_the_handle_may_have_each_its_line()
    {
        const string Text = """
            Le maire a répondu dimanche, une fois le conseil terminé.
            Anne Roux ✔
            @roux
            La piscine rouvre.
            10:03 - 23 mars 2018
            Le conseil se réunira jeudi.
            """;

        Page page = Read(Text);

        Post post = Assert.Single(page.Posts);
        Assert.Equal(("Anne Roux", "@roux", "La piscine rouvre."), (post.Name?.In(Text), post.Handle?.In(Text), post.Words.In(Text)));
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.PostAttribution, BlockKind.PostAttribution, BlockKind.Post, BlockKind.PostAttribution, BlockKind.Paragraph],
            page.Blocks.Select(block => block.Kind));
    }

    [Theory]
    [InlineData("Anne Roux\n@roux\nLa piscine rouvre.\nLe conseil se réunira jeudi.")]
    [InlineData("Anne Roux\n@roux\nLa piscine rouvre.\n23 mars 2018\nLe conseil se réunira jeudi.")]
    [InlineData("Il a écrit à\n@roux\nLa piscine rouvre.\n10:03 - 23 mars 2018\nLe conseil se réunira jeudi.")]
    public void Without_a_sign_of_a_post_what_is_below_a_name_is_the_article_s(string lines) =>
        Assert.Empty(Read("Le maire a répondu dimanche, une fois le conseil terminé.\n" + lines).Posts);

    [Fact]
    public void Posts_that_follow_one_another_have_each_its_author()
    {
        const string Text = """
            Les réactions n'ont pas tardé dimanche soir, dès la fin du conseil :
            Anne Roux (@roux)
            Quelle honte pour la ville.
            Paul Vidal (@pvidal)
            Une décision courageuse.
            La suite des débats est prévue jeudi, à huis clos cette fois.
            """;

        Assert.Equal(
            [("Anne Roux", "Quelle honte pour la ville."), ("Paul Vidal", "Une décision courageuse.")],
            Read(Text).Posts.Select(post => (post.Name?.In(Text), post.Words.In(Text))));
    }

    [Theory]
    [InlineData("Je rouvrirai la piscine en mai.", true)]
    [InlineData("Vous méritez une piscine.", true)]
    [InlineData("« La piscine rouvrira en mai. »", true)]
    [InlineData("La piscine rouvrira en mai.", false)]
    [InlineData("Le maire a promis : « Je rouvrirai la piscine. »", false)]
    [InlineData("« Je rouvrirai la piscine », a promis le maire, « dès le mois de mai. »", false)]
    public void A_dash_and_a_name_sign_words_in_marks_or_of_the_first_or_second_person(string above, bool signs)
    {
        string text = $"Le bassin est vide depuis l'automne.\n\n{above}\n\n— Anne Roux, adjointe aux sports\n\nLe conseil se réunira jeudi.";

        string[] expected = signs ? [above] : [];
        Assert.Equal(expected, Read(text).Posts.Select(post => post.Words.In(text)));
    }

    [Theory]
    [InlineData("Karim, maître-nageur à Sète", "Karim", "maître-nageur à Sète")]
    [InlineData("— Préfecture de l'Hérault", "Préfecture de l'Hérault", null)]
    [InlineData("— Porte-parole des pompiers de Sète", "Porte-parole des pompiers de Sète", null)]
    public void Under_words_in_marks_a_line_that_names_somebody_signs(string line, string name, string? role)
    {
        string text = $"Le bassin est vide depuis l'automne.\n\n« Le bassin fuit de partout »\n\n{line}\n\nLe conseil se réunira jeudi.";

        Post post = Assert.Single(Read(text).Posts);
        Assert.Equal((name, role), (post.Name?.In(text), post.Role?.In(text)));
    }

    [Theory]
    [InlineData("Karim, lui, attend.")]
    [InlineData("Un bassin à refaire")]
    [InlineData("Karim, nageur déçu : il attend")]
    public void Under_words_in_marks_a_heading_or_sentence_signs_nothing(string line) =>
        Assert.Empty(Read($"Le bassin est vide depuis l'automne.\n\n« Le bassin fuit de partout »\n\n{line}\n\nLe conseil se réunira jeudi.").Posts);

    [Fact]
    public void A_quotation_of_several_paragraphs_is_signed_as_one()
    {
        const string Text = """
            Le bassin est vide depuis l'automne, et personne ne sait quand il rouvrira.

            « Le bassin fuit de partout.

            Il faudra deux ans pour le refaire. » — Anne Roux

            Le conseil se réunira jeudi.
            """;

        Post post = Assert.Single(Read(Text).Posts);
        Assert.Equal((1, 2), (post.FirstBlock, post.LastBlock));
        Assert.EndsWith("le refaire. »", post.Words.In(Text));
    }

    [Fact]
    public void A_byline_with_a_handle_under_title_and_summary_is_no_author_of_a_post()
    {
        Page page = Read("La piscine rouvrira en mai\nLe bassin est vide depuis l'automne.\nAnne Roux (@roux)\nLe maire l'a promis dimanche.\nLe conseil se réunira jeudi.");

        Assert.Empty(page.Posts);
    }

    private static Page Read(string text) => BlockReader.Read(Document.Read(text, Language.French));
}
