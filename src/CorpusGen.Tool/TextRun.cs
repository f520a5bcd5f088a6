using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Tool;

/// <summary>Reads texts on all processors and hands on what was made of each, in order. One that cannot be read is reported, as is a correction that does not fit, and the others go on.</summary>
/// <param name="streams">Where messages go.</param>
/// <param name="total">The number of texts; null when it is not known.</param>
/// <param name="corrections">What is read wrongly, or null.</param>
internal sealed class TextRun(Streams streams, int? total, CorrectionFile? corrections = null) : IDisposable
{
    private readonly Progress _progress = new(streams, total);

    /// <summary>An <see cref="Tool.ExitCode"/>: whether all was well so far.</summary>
    public int ExitCode { get; private set; } = Tool.ExitCode.Success;

    /// <summary>Reads texts with what is put right in them.</summary>
    /// <param name="sources">The texts.</param>
    /// <param name="make">What is wanted of each; called on any thread.</param>
    /// <param name="take">Takes it, in order, one at a time; what it throws ends the run.</param>
    /// <param name="pause">Follows <paramref name="take"/> whenever the next text is not read yet.</param>
    /// <exception cref="System.IO.IOException">Standard input cannot be read.</exception>
    public void Read<T>(IEnumerable<TextSource> sources, Func<ReadArticle, T> make, Action<T> take, Action? pause = null)
    {
        // Whoever reads some of the texts has entries about others.
        Report(corrections?.Flaws.Where(flaw => flaw.Kind != CorrectionFlawKind.NoSuchText) ?? []);
        Run(sources, source => source.Name, Make, made =>
        {
            Report(made.Flaws);
            take(made.Value);
        }, pause, Wait);

        (T Value, PlacedFlaw[] Flaws) Make(TextSource source)
        {
            var read = ReadArticle.Of(source, corrections);
            return (make(read), read.Flaws);
        }

        void Wait(TextSource source)
        {
            if (source.IsWaiting)
                _progress.Note($"{Visible.Text(source.Name)}: waiting: nothing has come from it for some time");
        }
    }

    /// <summary>Reads whatever comes from texts, in the caller's way.</summary>
    /// <param name="sources">What is read.</param>
    /// <param name="nameOf">What a message calls it.</param>
    /// <param name="read">Reads it; called on any thread.</param>
    /// <param name="take">Takes the result, in order, one at a time; what it throws ends the run.</param>
    public void Run<TSource, T>(IEnumerable<TSource> sources, Func<TSource, string> nameOf, Func<TSource, T> read, Action<T> take) =>
        Run(sources, nameOf, read, take, pause: null, static _ => { });

    /// <summary>Says what is wrong.</summary>
    public void Report(string problem)
    {
        _progress.Report(problem);
        ExitCode = Tool.ExitCode.SomeFailed;
    }

    public void Dispose() => _progress.Dispose();

    private void Run<TSource, T>(IEnumerable<TSource> sources, Func<TSource, string> nameOf, Func<TSource, T> read, Action<T> take, Action? pause, Action<TSource> wait)
    {
        OrderedWork.Run(sources, TryRead, Take, pause ?? (static () => { }), wait);

        (T? Value, string? Problem) TryRead(TSource source)
        {
            try
            {
                return (read(source), null);
            }
            catch (UnreadableTextException e)
            {
                return (default, e.Message);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One text that something goes wrong with does not take the results of all others down.
                return (default, new UnreadableTextException(nameOf(source), e.Message).Message);
            }
        }

        void Take((T? Value, string? Problem) result)
        {
            if (result.Problem is not null)
                Report(result.Problem);
            else
                take(result.Value!);
            _progress.Advance();
        }
    }

    private void Report(IEnumerable<PlacedFlaw> flaws)
    {
        foreach (PlacedFlaw flaw in flaws)
            Report(corrections!.Show(flaw));
    }
}
