using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Rules;
using CorpusGen.Generator.Tests.Analyzers.Driving;
using CorpusGen.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Analyzers;

public class NearIdenticalTests
{
    private const string Article = """
        Le pont du port sera fermé au printemps

        La maire a annoncé lundi que le pont du port sera fermé dès le printemps, parce que les câbles ne tiennent plus et que personne ne veut payer les travaux avant l'été.

        « Nous n'avons pas le choix », a déclaré Anne Roux devant les commerçants du quai, qui craignent de perdre la moitié de leurs clients. Elle a ajouté que les bus passeront par la gare.
        """;

    private const string Other = """
        Les pêcheurs manifestent contre la fermeture du pont

        Une centaine de pêcheurs ont défilé samedi dans les rues de la ville contre la fermeture du pont du port, que la maire a annoncée lundi sans les avoir reçus.
        """;

    [Fact]
    public async Task The_later_of_two_is_reported_with_the_path_of_the_other()
    {
        ImmutableArray<Diagnostic> diagnostics = await TextRun.Of(new TextFile("b.txt", Other), new TextFile("a/z.txt", Article.Replace("lundi", "mardi").ToUpperInvariant()), new TextFile("a/a.txt", Article));
        Assert.Equal(
            "CG0207 a/z.txt(1,1)-(1,40) 91 % of this text and of a/a.txt are the same, so that quotes and figures are there twice: take one of the files out of CorpusFile, or give this one NoWarn=\"CG0207\" if both are meant",
            TextRun.Lines(diagnostics, withPath: true));
        Assert.Equal("/project/a/a.txt", diagnostics[0].AdditionalLocations.Single().GetLineSpan().Path);
    }

    [Fact]
    public async Task The_one_that_is_most_alike_is_named()
    {
        string text = TextRun.Lines(await TextRun.Of(new TextFile("1.txt", Article.Replace("lundi", "mardi")), new TextFile("2.txt", Article), new TextFile("3.txt", Article)), withPath: true);
        Assert.Contains("CG0207 2.txt(1,1)-(1,40) 91 % of this text and of 1.txt", text);
        Assert.Contains("CG0207 3.txt(1,1)-(1,40) 100 % of this text and of 2.txt", text);
    }

    [Fact]
    public async Task Articles_about_one_story_and_texts_of_a_few_words_are_not()
    {
        string followUp = Article + "\n\nMardi, la maire a reçu les pêcheurs, qui demandent un bac gratuit pour la durée des travaux. Le préfet a promis une réponse avant la fin de la semaine, et le conseil se réunira vendredi soir pour en débattre avec les habitants du quartier.";
        Assert.Empty(await TextRun.Of(new TextFile("a.txt", Article), new TextFile("b.txt", Other), new TextFile("c.txt", followUp), new TextFile("d.txt", "À suivre sur notre site."), new TextFile("e.txt", "À suivre sur notre site.")));
    }

    [Fact]
    public async Task What_is_said_does_not_depend_on_the_order_of_the_files()
    {
        TextFile[] files = [.. Enumerable.Range(0, 40).Select(i => new TextFile($"{i:00}.txt", i % 3 == 0 ? Article + i : $"{Other} {string.Concat(Enumerable.Repeat($"Voilà {i} mots. ", i))}"))];
        string expected = TextRun.Lines(await TextRun.Of(files), withPath: true);
        Assert.Contains("CG0207", expected);
        Assert.Equal(expected, TextRun.Lines(await TextRun.Of([.. files.Reverse()]), withPath: true));
        Assert.Equal(expected, TextRun.Lines(await TextRun.Of([.. files.OrderBy(file => file.RelativePath.GetHashCode() * 31)]), withPath: true));
    }

    // All pairs of these would be two million comparisons.
    [Fact]
    public async Task Thousands_of_copies_take_no_longer_each_than_a_few()
    {
        ImmutableArray<Diagnostic> diagnostics = await TextRun.Of([new NearIdenticalAnalyzer()], [.. Enumerable.Range(0, 2000).Select(i => new TextFile($"{i}.txt", Article))]);
        Assert.Equal(1999, diagnostics.Length);
        Assert.All(diagnostics, diagnostic => Assert.Contains(" of 0.txt ", diagnostic.GetMessage()));
    }
}
