using System.Collections;
using System.Linq;
using CorpusGen.Generator.Tests.Driving;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>Figures of several articles that cannot all be true are values of the corpus.</summary>
public class DisagreementTests
{
    [Fact]
    public void Articles_of_one_story_give_two_numbers_of_users()
    {
        using LoadedCorpus corpus = LoadedCorpus.Load(GeneratorRun.Of([.. RepositoryFiles.Seeds()], ProjectOptions.Comparing));
        dynamic found = Assert.Single(corpus.List("Disagreements"));
        Assert.Equal("Conflict", found.Kind.ToString());
        Assert.Equal(
            ["000: 50000000", "002: 50000000", "003: 87000000"],
            ((IEnumerable)found.Figures).Cast<dynamic>().Select(figure => $"{((string)figure.Article.Path).Substring("seeds/".Length, 3)}: {figure.Value ?? figure.Min}"));
        Assert.NotEmpty((string)found.Reason);
    }

    [Fact]
    public void Articles_of_two_declared_events_do_not_disagree()
    {
        static TextFile[] Articles(string other) =>
        [
            new TextFile("a.md", "---\nevent: Nantes\ndate: 2024-05-02\n---\n\n# Naufrage à Nantes\n\nLe naufrage de la barge *Ondine*, mercredi à Nantes, a fait 12 morts.\n"),
            new TextFile("b.md", $"---\nevent: {other}\ndate: 2024-05-02\n---\n\n# Naufrage à Nantes\n\nLe naufrage de la barge *Ondine*, mercredi à Nantes, a fait 15 morts, selon un bilan.\n"),
        ];
        using LoadedCorpus one = LoadedCorpus.Load(GeneratorRun.Of(Articles("Nantes"), ProjectOptions.Comparing));
        Assert.Equal(["a.md", "b.md"], ((IEnumerable)Assert.Single(one.List("Disagreements")).Figures).Cast<dynamic>().Select(figure => (string)figure.Article.Path));
        using LoadedCorpus two = LoadedCorpus.Load(GeneratorRun.Of(Articles("Lyon"), ProjectOptions.Comparing));
        Assert.Empty(two.List("Disagreements"));
    }
}
