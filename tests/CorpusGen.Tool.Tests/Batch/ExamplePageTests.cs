using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Batch;

/// <summary>
/// The commands of <c>examples/batch/README.md</c> as they stand there. Each section compares its results with those of one process. Under the engines that are really here, a worker is killed
/// meanwhile, in the middle of a shard: it costs that shard again, and nothing else.
/// </summary>
public sealed class ExamplePageTests(ShardedTexts texts) : IClassFixture<ShardedTexts>, IDisposable
{
    private const string Whole = "4 shards, 60 texts, 0 unreadable, 0 shards wrong\n";

    // Half of the results are in a file and no more come: then whoever runs that shard is killed, as a machine that loses power, and nobody of it can clean up.
    private const string WaitForHalf = """
        export CORPUSGEN_STALL=$PWD/stall CORPUSGEN_CALLS=$PWD/calls
        wait_for_half() {
            until [ -e stall/processes ]; do sleep 0.1; done
            read -r tool shard < stall/processes
        }

        """;

    private readonly BatchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_runs_under_GNU_parallel_with_a_job_killed()
    {
        BatchFolder.Need("parallel");
        string output = await Run(WaitForHalf + $$"""
            { wait_for_half; kill -9 $shard $tool; wc -l < "$(echo results/*.$shard.part)"; } &
            {{ExamplePage.Commands("GNU parallel")}}
            wait $!
            wc -l < calls
            """);

        // Four shards, one of them again for the page, and their tables. Of the process that was killed, which is not counted, four lines were left.
        Assert.StartsWith("4\n" + Whole, output);
        Assert.EndsWith(Whole + "9\n", output);
        AssertTables();
    }

    [Fact]
    public async Task The_page_runs_under_Dask_with_a_worker_killed()
    {
        BatchFolder.Need("dask");
        string output = await Run(WaitForHalf + $$"""
            { wait_for_half; awk '/^PPid:/ { print $2 }' /proc/$shard/status > killed; kill -9 $(cat killed) $shard $tool; } &
            {{ExamplePage.Commands("Dask").Replace("--no-dashboard &", "--no-dashboard 2>> dask.log &", StringComparison.Ordinal)}}
            grep -c "$(cat killed) was killed by signal 9" dask.log
            wc -l < calls
            cat results-dask/*.part | wc -l
            """);

        Assert.Equal("4 shards, 0 failed\n" + Whole + "1\n4\n4\n", output);
    }

    // Neither is here: see StandIns. Spark prints nothing, and the page compares what it made.
    [Theory]
    [InlineData("Slurm", Whole)]
    [InlineData("Spark", "")]
    public async Task The_page_runs_by_copy_and_paste(string engine, string output)
    {
        BatchFolder.Need("bash");
        Assert.Equal(output, await Run(ExamplePage.Commands(engine)));
    }

    private async Task<string> Run(string script) => await _folder.Succeed($"cp -r '{(await texts.Folder).Path}'/. .\n{script}");

    // One heading, and the rows of all shards behind it.
    private void AssertTables()
    {
        string[] quotes = _folder.Read("quotes.csv").Split("\r\n");
        Assert.StartsWith("\ufeffarticle,id,line", quotes[0]);
        Assert.Single(quotes, line => line.Contains("article,id,"));
        string[] ids = [.. _folder.Read("articles.csv").Split("\r\n").Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[1])];
        Assert.Equal((60, 60), (ids.Length, ids.Distinct().Count()));
    }
}
