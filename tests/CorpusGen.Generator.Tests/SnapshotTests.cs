using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Driving;
using CorpusGen.Generator.Tests.Snapshots;
using Xunit;

namespace CorpusGen.Generator.Tests;

public class SnapshotTests
{
    [Fact]
    public Task A_small_corpus_with_its_texts_as_literals() =>
        Snapshot.Matches(GeneratorRun.OfMarked(SampleTexts.Harbour, SampleTexts.Bridge).AssertAllCompiles());

    [Fact]
    public Task A_small_corpus_without_members_for_quotes_and_internal() => Snapshot.Matches(GeneratorRun.Of(
        [SampleTexts.Bridge],
        new ProjectOptions(("CorpusGenMembers", "Articles"), ("CorpusGenVisibility", "internal")),
        MarkedText.Extract).AssertAllCompiles());

    [Fact]
    public Task Wrong_settings() => Snapshot.Matches(GeneratorRun.Of([new TextFile("texts/gone.txt", null)], new ProjectOptions(("CorpusGenMembers", "Some"))));

    // The real extraction over the real articles, as in a project that embeds them.
    [Fact]
    public Task The_seeds() => Snapshot.Matches(GeneratorRun.Of(
        RepositoryFiles.Seeds().Select(seed => seed.Embedded())).AssertAllCompiles());
}
