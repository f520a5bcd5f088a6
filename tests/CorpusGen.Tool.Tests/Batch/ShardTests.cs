using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Batch;

/// <summary><c>shard.sh</c> and <c>check-shards.py</c>: what counts as a result, and what is found missing.</summary>
public sealed class ShardTests : IDisposable
{
    private const string Scripts = "cp ~/corpusgen/examples/batch/*.sh ~/corpusgen/examples/batch/*.py .\n";

    private readonly BatchFolder _folder = new();

    public ShardTests() => _folder.Write("shards/0.jsonl", """
        {"id":"a","text":"Le pont a 3 arches."}
        {"id":"b","text":

        {"id":"c","text":"Un mot."}

        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_line_that_cannot_be_read_is_named_and_the_shard_is_done()
    {
        string output = await _folder.Succeed(Scripts + """
            mkdir results
            ./shard.sh shards/0.jsonl results/0.jsonl
            export CORPUSGEN_CALLS=$PWD/calls
            ./shard.sh shards/0.jsonl results/0.jsonl
            ./check-shards.py shards results
            """);

        Assert.Equal(["0.jsonl", "0.jsonl.log"], _folder.Names("results"));
        Assert.StartsWith("results/0.jsonl.log: standard input(2,18): error: ", output);
        Assert.EndsWith("1 shards, 2 texts, 1 unreadable, 0 shards wrong\n", output);
        Assert.DoesNotContain("calls", _folder.Names("."));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_line_that_cannot_be_read_and_a_mended_shard_is_whole()
    {
        string output = await _folder.Succeed(Scripts + """
            mkdir results
            printf '{"id":"z","text":"\xE9"}\n' >> shards/0.jsonl
            ./shard.sh shards/0.jsonl results/0.jsonl
            ./check-shards.py shards results
            sed -i '$d;2d' shards/0.jsonl
            rm results/0.jsonl
            ./shard.sh shards/0.jsonl results/0.jsonl
            ./check-shards.py shards results
            """);

        Assert.Contains("1 shards, 2 texts, 2 unreadable, 0 shards wrong\n", output);
        Assert.EndsWith("1 shards, 2 texts, 0 unreadable, 0 shards wrong\n", output);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("tei")]
    public async Task A_shard_in_another_format_is_a_file_or_folder_that_is_whole(string format)
    {
        await _folder.Succeed(Scripts + $"mkdir results; ./shard.sh shards/0.jsonl results/0 {format}; ./shard.sh shards/0.jsonl results/0 {format}");

        Assert.Equal(["0", "0.log"], _folder.Names("results"));
    }

    [Fact]
    public async Task Results_that_could_not_be_written_have_no_name()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full.");
        ShellRun run = await _folder.Run(Scripts + """
            mkdir results bin
            printf '#!/bin/sh\nexec dotnet exec ~/built-tool/corpusgen.dll "$@" > /dev/full\n' > bin/corpusgen
            chmod +x bin/corpusgen
            PATH=$PWD/bin:$PATH ./shard.sh shards/0.jsonl results/0.jsonl
            """);

        Assert.Equal(ExitCode.CutShort, run.ExitCode);
        Assert.StartsWith("shards/0.jsonl: exit code 4\n", run.Error);
        Assert.Contains("error: standard output: No space left on device\n", run.Error);
        Assert.Empty(_folder.Names("results"));
    }

    [Theory]
    [InlineData("rm results/0.jsonl", "shards/0.jsonl: no results/0.jsonl")]
    [InlineData("sed -i 2d results/0.jsonl", "results/0.jsonl: line 2 is of None, not of 'c'")]
    [InlineData("sed -i 1p results/0.jsonl", "results/0.jsonl: line 2 is of 'a', not of 'c'")]
    [InlineData("sed -i '1{h;d};2G' results/0.jsonl", "results/0.jsonl: line 1 is of 'c', not of 'a'")]
    [InlineData("sed -i 2p results/0.jsonl", "results/0.jsonl: line 3 is of 'c', which shards/0.jsonl has not")]
    [InlineData("cp results/0.jsonl results/1.jsonl", "results/1.jsonl: no shards/1.jsonl")]
    public async Task What_is_missing_doubled_or_elsewhere_is_found(string damage, string message)
    {
        ShellRun run = await _folder.Run(Scripts + $$"""
            mkdir results
            printf '%s\n' '{"id":"a"}' '{"id":"c"}' > results/0.jsonl
            echo 'standard input(2,18): error: no' > results/0.jsonl.log
            {{damage}}
            ./check-shards.py shards results
            """);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message + "\n", run.Output);
        Assert.EndsWith("1 shards wrong\n", run.Output);
    }
}
