using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusGen.Tool;

/// <summary>Work done on all processors whose results come in the order of the items.</summary>
internal static class OrderedWork
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>Runs <paramref name="work"/> for each item, and <paramref name="take"/> for each result, in order, one at a time.</summary>
    /// <remarks>
    /// Memory is bounded: the source is asked for an item only while fewer than a few a processor are under way or wait to be taken.
    /// A result is taken as soon as it and those before it are there, so that a program at the other end of a pipe may wait for it.
    /// </remarks>
    /// <param name="source">Read on a thread of its own, which may be waiting for its next item when the run ends.</param>
    /// <param name="work">Runs on the threads of the pool.</param>
    /// <param name="take">Runs on the calling thread; what it throws ends the run.</param>
    /// <param name="pause">Follows <paramref name="take"/> whenever the next result is not there yet, and the last one.</param>
    /// <param name="wait">Is told of an item when everything has been waiting for its result for some time.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> source, Func<TItem, TResult> work, Action<TResult> take, Action pause, Action<TItem> wait)
    {
        var window = new BlockingCollection<(TItem Item, Task<TResult> Result)>(boundedCapacity: 4 * Environment.ProcessorCount);
        var stop = new CancellationTokenSource();
        Task reader = Task.Factory.StartNew(() => Read(source, work, window, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            Take(window, take, pause, wait);
        }
        catch
        {
            stop.Cancel();
            throw;
        }

        reader.GetAwaiter().GetResult();
    }

    private static void Read<TItem, TResult>(IEnumerable<TItem> source, Func<TItem, TResult> work, BlockingCollection<(TItem Item, Task<TResult> Result)> window, CancellationToken stop)
    {
        try
        {
            foreach (TItem item in source)
                window.Add((item, Task.Run(() => work(item), CancellationToken.None)), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Whoever takes has thrown the reason.
        }
        finally
        {
            window.CompleteAdding();
        }
    }

    private static void Take<TItem, TResult>(BlockingCollection<(TItem Item, Task<TResult> Result)> window, Action<TResult> take, Action pause, Action<TItem> wait)
    {
        while (true)
        {
            if (!window.TryTake(out (TItem Item, Task<TResult> Result) next))
            {
                pause();
                if (!window.TryTake(out next, Timeout.Infinite))
                    return;
            }

            if (!next.Result.IsCompleted)
                pause();
            if (Task.WaitAny([next.Result], s_patience) < 0)
                wait(next.Item);
            take(next.Result.GetAwaiter().GetResult());
        }
    }
}
