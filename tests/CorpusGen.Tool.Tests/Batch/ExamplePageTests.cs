using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Batch;

/// <summary>The commands of <c>examples/batch/README.md</c> as they stand there. Each section compares its results with those of one process.</summary>
public sealed class ExamplePageTests : IDisposable
{
    private readonly BatchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("GNU parallel", "parallel")]
    [InlineData("Dask", "dask")]
    [InlineData("Slurm", "bash")]
    [InlineData("Spark", "bash")]
    public async Task The_page_runs_by_copy_and_paste(string engine, string program)
    {
        BatchFolder.Need(program);
        string output = await _folder.Succeed(ExamplePage.Commands("Shards") + ExamplePage.Commands(engine));

        if (engine != "Spark")
            Assert.Contains("4 shards, 60 texts, 0 unreadable, 0 shards wrong\n", output);
        if (engine == "GNU parallel")
            AssertTables();
    }

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
