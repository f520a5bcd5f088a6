using System.Linq;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Tests.Gold;
using Xunit;

namespace CorpusGen.Extraction.Tests.Seeds;

public sealed class SayingTests
{
    [Fact]
    public void The_five_articles_tell_five_sayings_more_than_once()
    {
        GoldArticle[] articles = [.. GoldArticle.All()];
        CorpusDocument[] documents = [.. articles.Select((article, i) => new CorpusDocument($"{i}", article.Found))];

        Assert.Equal(
            [
                "Elon Musk: 0 Absolument | 1 Absolument | 3 Absolument",
                "Brian Acton: 1 Il est | 3 It is",
                "Elon Musk: 1 Je ne | 2 Je ne | 3 Je ne",
                ": 2 Efface SpaceX | 2 Efface SpaceX",
                "Elon Musk: 2 C'est quoi | 3 C’est quoi",
            ],
            CorpusSaying.Find(documents).Select(saying => saying.Speaker + ": " + string.Join(" | ", saying.Wordings.Select(wording => wording.Document + " " + Opening(wording.Range.In(articles[wording.Document].Text))))));
    }

    private static string Opening(string words) => words.StartsWith("Absolument", System.StringComparison.Ordinal) ? "Absolument" : string.Join(' ', words.Split(' ').Take(2));
}
