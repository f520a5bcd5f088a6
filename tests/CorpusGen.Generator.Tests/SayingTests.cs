using System.Collections;
using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>What is quoted more than once is one saying in the corpus, and each of its quotes leads to it.</summary>
public class SayingTests
{
    [Fact]
    public void The_articles_of_one_story_share_its_sayings()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([.. RepositoryFiles.Seeds()], ProjectOptions.Comparing));
        Assert.Equal(
            [
                "Elon Musk: Absolument. Ça a l'air nul quand même. (000) | Absolument, ça ne ressemble à rien (001) | Absolument, elle parait mauvaise de toute façon ! (003)",
                "Brian Acton: Il est temps. #deletefacebook (001) | It is time. #deletefacebook (003)",
                "Elon Musk: Je ne savais même pas que nous en avions une. Je vais le faire. (001) | Je ne savais même pas qu'il y en avait une (page). On va le faire (002) | Je ne savais pas qu’il y’en avait une, je vais le faire ! (003)",
                ": Efface SpaceX sur Facebook, si t'en es capable ! (002) | Efface SpaceX sur Facebook, si t'en es capable ! (002)",
                "Elon Musk: C'est quoi Facebook ? (002) | C’est quoi Facebook ? (003)",
            ],
            corpus.List("Sayings").Select(saying => saying.Speaker?.Name + ": " + string.Join(" | ", ((IEnumerable)saying.Wordings).Cast<dynamic>().Select(Show))));
    }

    [Fact]
    public void A_quote_leads_to_its_saying_and_what_is_said_once_to_none()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of(
        [
            new TextFile("a.md", "# Le pont est fermé\n\nLe maire Paul Durand parle du pont de la ville de Nantes.\n\n« Nous **fermerons** le pont dès demain matin », a déclaré Paul Durand. « La ville paiera », a-t-il ajouté.\n"),
            new TextFile("b.txt", "Nantes : le pont ferme\n\nLe pont de Nantes ferme.\n\n« Nous fermerons le pont dès demain matin », a annoncé le maire Paul Durand.\n"),
        ], ProjectOptions.Comparing));
        dynamic saying = Assert.Single(corpus.List("Sayings"));
        dynamic[] quotes = corpus.List("Quotes");
        Assert.Equal([true, false, true], quotes.Select(quote => (object)quote.Saying == (object)saying));
        Assert.True(saying.IsVerbatim);
        Assert.Equal("Nous **fermerons** le pont dès demain matin", ((string)quotes[0].Article.Text).Substring(saying.Wordings[0].Location.Start, saying.Wordings[0].Location.Length));
        Assert.Equal("Whole", saying.Wordings[0].Reason.ToString());
        Assert.Equal("SameWords", saying.Wordings[1].Reason.ToString());
        Assert.Equal(1d, (double)saying.Wordings[1].Likeness);
    }

    private static string Show(dynamic wording) => $"{((string)wording.Text).Replace('\u00A0', ' ').Replace('\u202F', ' ')} ({((string)wording.Article.Path).Substring("seeds/".Length, 3)})";
}
