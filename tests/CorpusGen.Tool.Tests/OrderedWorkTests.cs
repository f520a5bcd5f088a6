using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class OrderedWorkTests
{
    // As when the reader of the results ends while standard input has nothing more to wake up by.
    [Fact]
    public async Task A_run_that_cannot_write_does_not_wait_for_its_next_item()
    {
        using var next = new ManualResetEventSlim();
        Task run = Task.Run(() => OrderedWork.Run(Items(), item => item, _ => throw new IOException("full"), () => { }, _ => { }), TestContext.Current.CancellationToken);
        try
        {
            Assert.Same(run, await Task.WhenAny(run, Task.Delay(30_000, TestContext.Current.CancellationToken)));
            await Assert.ThrowsAsync<IOException>(() => run);
        }
        finally
        {
            next.Set();
        }

        IEnumerable<int> Items()
        {
            yield return 1;
            next.Wait();
            yield return 2;
        }
    }
}
