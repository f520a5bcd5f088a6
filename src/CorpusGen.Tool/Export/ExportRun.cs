using System;
using System.Collections.Generic;
using System.IO;

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
        using var run = new TextRun(streams, (sources as IReadOnlyCollection<TextSource>)?.Count, corrections);
        try
        {
            run.Read(sources, static read => read, export.Add, export.Flush);
            export.Complete();
            return run.ExitCode;
        }
        catch (ClosedPipeException)
        {
            return ExitCode.ClosedPipe;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is written to, or standard input, fails: there is nothing to go on with.
            run.Report($"error: {Visible.Text(e.Message)}");
            return ExitCode.CutShort;
        }
    }
}
