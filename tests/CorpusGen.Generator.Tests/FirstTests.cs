using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests;

public class FirstTests
{
    [Fact]
    public void Slice()
    {
        GeneratorRun run = GeneratorRun.OfMarked(new TextFile("a.txt", "Titre de l'article\n\nMusk: «C’est quoi Facebook ?» [Elon Musk|@elonmusk|tweet]. {6,9 millions|d'abonnés|6900000|abonné}"));
        run.AssertCompiles();
        using LoadedCorpus corpus = LoadedCorpus.Load(run);
        Assert.Equal("C’est quoi Facebook ?", corpus.List("Quotes").Single().Text);
    }
}
