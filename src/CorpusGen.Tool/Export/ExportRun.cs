using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Tool.Export;

/// <summary>Texts in, a corpus for other programs out.</summary>
internal static class ExportRun
{
    /// <summary>Adds each text to the export, in order, and writes a message for each that cannot be read.</summary>
    /// <param name="sources">The texts.</param>
    /// <param name="export">Takes the articles; ended when all are there.</param>
    /// <param name="corrections">What is read wrongly, or null.</param>
    /// <param name="streams">Where messages go.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Start(IEnumerable<TextSource> sources, ArticleExport export, CorrectionFile? corrections, Streams streams)
    {
        int exitCode = ExitCode.Success;
        using var progress = new Progress(streams, (sources as IReadOnlyCollection<TextSource>)?.Count);
        try
        {
            // Whoever exports some of the texts has entries about others.
            Report(corrections?.Flaws.Where(flaw => flaw.Kind != CorrectionFlawKind.NoSuchText) ?? []);
            OrderedWork.Run(sources, source => Read(source, corrections), Add, export.Flush, Wait);
            export.Complete();
        }
        catch (ClosedPipeException)
        {
            exitCode = ExitCode.ClosedPipe;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is written to, or standard input, fails: there is nothing to go on with.
            progress.Report($"error: {Visible.Text(e.Message)}");
            exitCode = ExitCode.CutShort;
        }

        return exitCode;

        void Add(Outcome outcome)
        {
            if (outcome.Article is { } article)
            {
                Report(article.Flaws);
                export.Add(article);
            }
            else
            {
                progress.Report(outcome.Problem!);
                exitCode = ExitCode.SomeFailed;
            }

            progress.Advance();
        }

        void Report(IEnumerable<PlacedFlaw> flaws)
        {
            foreach (PlacedFlaw flaw in flaws)
            {
                progress.Report(corrections!.Show(flaw));
                exitCode = ExitCode.SomeFailed;
            }
        }

        void Wait(TextSource source)
        {
            if (source.IsWaiting)
                progress.Note($"{Visible.Text(source.Name)}: waiting: nothing has come from it for some time");
        }
    }

    private static Outcome Read(TextSource source, CorrectionFile? corrections)
    {
        try
        {
            return new Outcome(ReadArticle.Of(source, corrections), Problem: null);
        }
        catch (UnreadableTextException e)
        {
            return new Outcome(null, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One text that something goes wrong with does not take all others down.
            return new Outcome(null, new UnreadableTextException(source.Name, e.Message).Message);
        }
    }

    private readonly record struct Outcome(ReadArticle? Article, string? Problem);
}
