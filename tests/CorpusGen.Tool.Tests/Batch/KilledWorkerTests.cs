using System;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Batch;

/// <summary>A worker that is killed in the middle of a shard costs that shard again, and nothing else.</summary>
public sealed class KilledWorkerTests : IDisposable
{
    // Half of the results are in a file and no more come: then whoever runs that shard is killed, as a machine that loses power, and nobody of it can clean up.
    private const string WaitForHalf = """
        until [ -e stall/processes ]; do sleep 0.1; done
        read -r tool shard < stall/processes
        """;

    private const string Compare = """
        ./check-shards.py shards results
        cat results/*.jsonl | cmp - one.jsonl
        wc -l < calls
        cat results/*.part | wc -l
        """;

    private readonly BatchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Under_GNU_parallel()
    {
        BatchFolder.Need("parallel");
        string output = await _folder.Succeed($$"""
            {{ExamplePage.Commands("Shards")}}
            mkdir results
            export CORPUSGEN_STALL=$PWD/stall CORPUSGEN_CALLS=$PWD/calls
            find shards -name '*.jsonl' | sort | parallel --jobs 3 --retries 3 ./shard.sh {} results/{/} &
            run=$!
            {{WaitForHalf}}
            kill -9 $shard $tool
            wait $run
            {{Compare}}
            """);

        AssertWhole(output);
    }

    [Fact]
    public async Task Under_Dask()
    {
        BatchFolder.Need("dask");
        string output = await _folder.Succeed($$"""
            {{ExamplePage.Commands("Shards")}}
            export CORPUSGEN_STALL=$PWD/stall CORPUSGEN_CALLS=$PWD/calls
            dask scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file scheduler.json 2> scheduler.log &
            scheduler=$!
            dask worker --scheduler-file scheduler.json --host 127.0.0.1 --nworkers 3 --nthreads 1 --no-dashboard 2> workers.log &
            workers=$!
            ./extract-dask.py scheduler.json shards results &
            run=$!
            {{WaitForHalf}}
            worker=$(awk '/^PPid:/ { print $2 }' /proc/$shard/status)
            kill -9 $worker $shard $tool
            wait $run
            grep -c "$worker was killed by signal 9" workers.log
            kill $workers && wait $workers
            kill $scheduler
            {{Compare}}
            """);

        Assert.StartsWith("4 shards, 0 failed\n1\n", output);
        AssertWhole(output);
    }

    // Four shards were read to their end by one process each, and of the fifth process, which was killed, four lines are left.
    private static void AssertWhole(string output) => Assert.EndsWith("4 shards, 60 texts, 0 unreadable, 0 shards wrong\n4\n4\n", output);
}
