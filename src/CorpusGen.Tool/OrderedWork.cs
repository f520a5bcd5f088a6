using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace CorpusGen.Tool;

/// <summary>Work done on all processors whose results come in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>Runs <paramref name="work"/> for each item, and <paramref name="take"/> for each result, in order, one at a time.</summary>
    /// <remarks>
    /// Memory is bounded: the source is asked for an item only while fewer than a few a processor are under way or wait to be taken.
    /// A result is taken as soon as it and those before it are there, so that a program at the other end of a pipe may wait for it.
    /// </remarks>
    /// <param name="source">Read on the calling thread.</param>
    /// <param name="work">Runs on the threads of the pool.</param>
    /// <param name="take">Runs on a thread of its own; what it throws ends the run.</param>
    /// <param name="pause">Follows <paramref name="take"/> whenever the next result is not there yet, and the last one.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> source, Func<TItem, TResult> work, Action<TResult> take, Action pause)
    {
        using var window = new BlockingCollection<Task<TResult>>(boundedCapacity: 4 * Environment.ProcessorCount);
        using var stop = new CancellationTokenSource();
        Task taker = Task.Factory.StartNew(() => Take(window, take, pause, stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (TItem item in source)
                window.Add(Task.Run(() => work(item)), stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The reason comes from the taker, below.
        }
        finally
        {
            window.CompleteAdding();
            taker.GetAwaiter().GetResult();
        }
    }

    private static void Take<TResult>(BlockingCollection<Task<TResult>> window, Action<TResult> take, Action pause, CancellationTokenSource stop)
    {
        try
        {
            while (true)
            {
                if (!window.TryTake(out Task<TResult>? next))
                {
                    pause();
                    if (!window.TryTake(out next, Timeout.Infinite))
                        return;
                }

                if (!next.IsCompleted)
                    pause();
                take(next.GetAwaiter().GetResult());
            }
        }
        catch
        {
            stop.Cancel();
            throw;
        }
    }
}
