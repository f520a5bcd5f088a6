using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;
using Xunit;
using static CorpusGen.Extraction.Tests.Corrections.CorrectedText;

namespace CorpusGen.Extraction.Tests.Corrections;

public sealed class SpeechCorrectionTests
{
    private const string Text = "Anne Roux, maire de Lens, a rencontré Paul Durand.\n« Le pont tiendra dix ans », a-t-elle dit. Selon Paul Durand, la digue coûtera 3 millions d’euros.\nLe film « La Mer » sort en mai.\n";

    [Fact]
    public void A_speaker_is_mended_and_the_speakers_of_the_article_follow()
    {
        CorrectedText read = French(Text), mended = French(Text, About(CorrectionSubject.Quote, "Le pont tiendra") with { Speaker = "Claire Petit" });

        Assert.Equal("Le pont tiendra dix ans = Anne Roux", read.Quotes);
        Assert.Equal("Le pont tiendra dix ans = Claire Petit *", mended.Quotes);
        Assert.Equal("Claire Petit; Paul Durand", mended.Speakers);
        Assert.Equal("", mended.Flaws);
        // The pronoun is still the word that stands for whoever says it.
        Assert.Equal((SpeakerKind.Resolved, "elle"), (mended.Article.Quotes[0].Attribution.Kind, mended.Article.Quotes[0].Attribution.Mention!.Value.In(Text)));
    }

    [Fact]
    public void A_figure_in_a_quote_follows_its_speaker()
    {
        CorrectedText mended = French(Text, About(CorrectionSubject.Quote, "Le pont tiendra") with { Speaker = "Claire Petit" });
        Assert.Equal("dix ans = Duration 10 Year P10Y by Claire Petit; 3 millions d’euros = Money 3000000 EUR by Paul Durand", mended.Figures);

        CorrectedText none = French(Text, About(CorrectionSubject.NotAQuote, "Le pont tiendra"));
        Assert.StartsWith("dix ans = Duration 10 Year P10Y; 3 millions", none.Figures);
    }

    // What a title repeats has the speaker of the quote in the article, with the figures in it; what goes on in the title has its own.
    [Fact]
    public void A_title_follows_the_quote_that_it_repeats()
    {
        const string Article = "« Le pont tiendra encore dix ans »\n\nAnne Roux est sûre. « Le pont tiendra encore dix ans, pas onze », a dit Anne Roux.\n\nLe port est vide depuis mai.\n";
        CorrectedText read = French(Article), mended = French(Article, About(CorrectionSubject.Quote, "ans, pas onze") with { Speaker = "Claire Petit" });
        Assert.Equal("Le pont tiendra encore dix ans = Anne Roux; Le pont tiendra encore dix ans, pas onze = Anne Roux", read.Quotes);
        Assert.Equal("Le pont tiendra encore dix ans = Claire Petit; Le pont tiendra encore dix ans, pas onze = Claire Petit *", mended.Quotes);
        Assert.Equal(2, mended.Figures.Split("dix ans = Duration 10 Year P10Y by Claire Petit").Length - 1);
        Assert.StartsWith("Le pont tiendra encore dix ans = nobody; ", French(Article, About(CorrectionSubject.NotAQuote, "ans, pas onze")).Quotes + "; ");

        const string Own = "« Rien ne va plus ici », dit Anne Roux. « Le pont est trop vieux »\n\nLe port est vide. « Personne ne viendra », a dit Paul Durand.\n\nLe quai est long.\n";
        CorrectedText own = French(Own);
        Assert.Equal(own.Quotes.Replace("Paul Durand", "Claire Petit *"), French(Own, About(CorrectionSubject.Quote, "Personne ne viendra") with { Speaker = "Claire Petit" }).Quotes);
    }

    [Fact]
    public void What_is_no_quote_is_gone_with_its_speaker()
    {
        CorrectedText mended = French(Text, About(CorrectionSubject.NotAQuote, "« Le pont tiendra dix ans »"));

        Assert.Equal(("", "Paul Durand", ""), (mended.Quotes, mended.Speakers, mended.Flaws));
    }

    [Fact]
    public void A_quote_that_was_missed_has_its_marks_and_kind()
    {
        CorrectedText mended = French(Text, About(CorrectionSubject.Quote, "La Mer") with { Speaker = "Anne Roux", SpeakerKind = SpeakerKind.Named });

        Assert.Equal("Le pont tiendra dix ans = Anne Roux; La Mer = Anne Roux *", mended.Quotes);
        Assert.Equal("", mended.Terms);
        Assert.Equal((QuoteMarks.Guillemets, QuoteKind.Direct, 2), (mended.Article.Quotes[1].Marks, mended.Article.Quotes[1].Kind, mended.Article.Quotes[1].Block));
    }

    [Fact]
    public void What_was_taken_for_a_quote_can_be_a_term_and_back()
    {
        Assert.Equal(("", "Le pont tiendra dix ans; La Mer"), (French(Text, About(CorrectionSubject.Term, "Le pont tiendra dix ans")).Quotes, French(Text, About(CorrectionSubject.Term, "Le pont tiendra dix ans")).Terms));
        Assert.Equal("", French(Text, About(CorrectionSubject.NotATerm, "La Mer")).Terms);
    }

    [Fact]
    public void Terms_may_lie_in_each_other_and_none_is_there_twice()
    {
        Correction outer = About(CorrectionSubject.Term, "film « La Mer » sort");
        Assert.Equal("film « La Mer » sort; La Mer", French(Text, outer).Terms);
        Assert.Equal("La Mer", French(Text, outer, outer with { Words = "sort", TrueWords = "La Mer" }).Terms);
    }

    [Fact]
    public void Statements_are_corrected_as_quotes_are()
    {
        Assert.Equal("la digue coûtera 3 millions d’euros = Paul Durand", French(Text).Statements);
        Assert.Equal("la digue coûtera 3 millions d’euros = Anne Roux *", French(Text, About(CorrectionSubject.Statement, "la digue") with { Speaker = "Anne Roux" }).Statements);
        Assert.Equal("", French(Text, About(CorrectionSubject.NotAStatement, "la digue")).Statements);
        Assert.Equal("la digue coûtera 3 millions d’euros = Paul Durand; sort en mai = Anne Roux *", French(Text, About(CorrectionSubject.Statement, "sort en mai") with { Speaker = "Anne Roux" }).Statements);
    }

    [Fact]
    public void Limits_are_mended_by_all_the_words()
    {
        CorrectedText mended = French(Text, About(CorrectionSubject.Quote, "Le pont") with { TrueWords = "Le pont tiendra" });

        Assert.Equal("Le pont tiendra = Anne Roux *", mended.Quotes);
    }

    [Fact]
    public void A_quote_that_was_read_in_pieces_becomes_one_with_their_speaker()
    {
        const string Pieces = "“We start,” Ann Cole said, “in May.”\n";
        Assert.Equal("We start, = Ann Cole; in May. = Ann Cole", English(Pieces).Quotes);
        Assert.Equal("We start,” Ann Cole said, “in May. = Ann Cole *", English(Pieces, About(CorrectionSubject.Quote, "We start […] in May.")).Quotes);
    }

    [Fact]
    public void An_entry_that_contradicts_another_takes_no_pieces_away()
    {
        const string Pieces = "“We start,” Ann Cole said, “in May.”\n";
        CorrectedText mended = English(
            Pieces,
            About(CorrectionSubject.Quote, "We start") with { TrueWords = "start" },
            About(CorrectionSubject.Quote, "start") with { TrueWords = "We start […] in May." });

        Assert.Equal(("start = Ann Cole *; in May. = Ann Cole", "1 Contradicts"), (mended.Quotes, mended.Flaws));
    }

    [Fact]
    public void Nobody_is_known_when_an_entry_says_so()
    {
        Assert.Equal("Le pont tiendra dix ans = nobody *", French(Text, About(CorrectionSubject.Quote, "Le pont") with { SpeakerKind = SpeakerKind.Unknown }).Quotes);
        Assert.Equal("0 DoesNotFit", English("He left. “We had no choice. It was that or close.”\n", About(CorrectionSubject.Quote, "We had no choice") with { SpeakerKind = SpeakerKind.Named }).Flaws);
    }

    [Fact]
    public void Another_name_of_a_speaker_means_the_speaker()
    {
        const string Text = "Anne Roux est arrivée. Mme Roux a dit : « Je reste. »\nPaul Durand a dit : « Nous partirons demain. »\n";
        CorrectedText mended = French(Text, About(CorrectionSubject.Quote, "Nous partirons") with { Speaker = "roux" });
        Assert.Equal(("Je reste. = Anne Roux; Nous partirons demain. = Anne Roux *", "Anne Roux"), (mended.Quotes, mended.Speakers));
    }

    [Fact]
    public void Two_entries_that_say_otherwise_are_reported_and_the_first_holds()
    {
        CorrectedText mended = French(
            Text,
            About(CorrectionSubject.Quote, "Le pont tiendra") with { Speaker = "Claire Petit" },
            About(CorrectionSubject.Quote, "tiendra dix ans") with { Speaker = "Paul Durand" },
            About(CorrectionSubject.NotAQuote, "Le pont tiendra"),
            About(CorrectionSubject.Quote, "Le pont tiendra") with { Name = "Pont" });

        Assert.Equal(("Le pont tiendra dix ans = Claire Petit *", "1 Contradicts; 2 Contradicts"), (mended.Quotes, mended.Flaws));
        Assert.All(mended.Result.Flaws, flaw => Assert.Equal(0, flaw.Other));
        Assert.Equal([new CorrectedName(CorrectionSubject.Quote, mended.Article.Quotes[0].Range, "Pont", 3)], mended.Result.Names);
        Assert.Equal("1 Contradicts", French(Text, About(CorrectionSubject.NotAQuote, "Le pont tiendra"), About(CorrectionSubject.Quote, "Le pont tiendra dix ans")).Flaws);
    }

    [Theory]
    [InlineData(CorrectionSubject.Quote, "Le pont tiendra", "Anne Roux")]
    [InlineData(CorrectionSubject.Quote, "Le pont tiendra dix ans", null)]
    [InlineData(CorrectionSubject.Statement, "la digue", "Paul Durand")]
    [InlineData(CorrectionSubject.Term, "La Mer", null)]
    [InlineData(CorrectionSubject.Figure, "dix ans", null)]
    [InlineData(CorrectionSubject.NotAQuote, "La Mer", null)]
    [InlineData(CorrectionSubject.NotATerm, "dix ans", null)]
    [InlineData(CorrectionSubject.NotAStatement, "La Mer", null)]
    [InlineData(CorrectionSubject.NotAFigure, "La Mer", null)]
    public void An_entry_that_changes_nothing_any_more_is_reported_and_the_article_is_the_very_same(CorrectionSubject subject, string words, string? speaker)
    {
        CorrectedText read = French(Text), same = French(Text, About(subject, words) with { Speaker = speaker });

        Assert.Equal("0 ChangesNothing", same.Flaws);
        Assert.Equal(read.Article, same.Article);
    }

    [Fact]
    public void Without_entries_an_article_is_the_very_same_object()
    {
        var article = French(Text).Article;
        Assert.Same(article, Corrector.Apply(article, ArticleCorrections.None).Model);
        Assert.Same(article, Corrector.Apply(article, [new Correction { Subject = CorrectionSubject.Article, In = "a.txt", Name = "Pont" }]).Model);
        Assert.Same(article, Corrector.Apply(article, new ArticleCorrections(default, new EquatableArray<Correction>([new Correction { Subject = CorrectionSubject.SameSpeaker, Names = new(["X", "Y"]) }]))).Model);
    }

    [Fact]
    public void The_name_of_an_article_is_said_once()
    {
        Correction name = new() { Subject = CorrectionSubject.Article, Name = "Pont" };
        CorrectedText named = French(Text, name, name with { Name = "Digue" });
        Assert.Equal(("Pont", "1 Contradicts"), (named.Result.Name, named.Flaws));
    }

    [Fact]
    public void A_block_is_for_what_an_entry_says_and_there_is_one_title()
    {
        const string Text = "Le pont\nLe conseil a voté la digue hier soir.\nLa mer monte\n";
        CorrectedText mended = French(Text, About(CorrectionSubject.Block, "La mer monte") with { BlockKind = BlockKind.Title });

        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.Title], mended.Article.Blocks.Select(block => block.Kind));
        Assert.Equal("La mer monte", mended.Article.Title);
        Assert.Equal("0 ChangesNothing", French(Text, About(CorrectionSubject.Block, "conseil") with { BlockKind = BlockKind.Paragraph }).Flaws);
        Assert.Equal("1 Contradicts", French(Text, About(CorrectionSubject.Block, "La mer monte") with { BlockKind = BlockKind.Title }, About(CorrectionSubject.Block, "conseil") with { BlockKind = BlockKind.Title }).Flaws);
    }
}
