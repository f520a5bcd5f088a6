using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Tool;

/// <summary>Texts in, JSON Lines out.</summary>
internal static class ExtractionRun
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes a line for each text, in order, and a message for each that cannot be read.</summary>
    /// <param name="sources">The texts.</param>
    /// <param name="streams">Where results and messages go.</param>
    /// <param name="corrections">What is read wrongly, or null.</param>
    /// <param name="suggestions">What is written of which the reader is not sure, or null.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Start(IEnumerable<TextSource> sources, Streams streams, CorrectionFile? corrections = null, SuggestionFile? suggestions = null)
    {
        int exitCode = ExitCode.Success;
        var output = new BufferedStream(streams.Output, BufferSize);
        using var progress = new Progress(streams.ForResultsAsTheyCome(), (sources as IReadOnlyCollection<TextSource>)?.Count);
        try
        {
            // Whoever extracts some of the texts has entries about others.
            Report(corrections?.Flaws.Where(flaw => flaw.Kind != CorrectionFlawKind.NoSuchText) ?? []);
            OrderedWork.Run(sources, source => Extract(source, corrections, suggestions), Write, Flush, Wait);
        }
        catch (ClosedPipeException)
        {
            exitCode = ExitCode.ClosedPipe;
        }
        catch (IOException e)
        {
            // Standard output or input itself fails: a disk is full, say. There is nothing to go on with.
            progress.Report($"error: {e.Message}");
            exitCode = ExitCode.CutShort;
        }

        return exitCode;

        void Write(Result result)
        {
            if (result.Problem is not null)
            {
                progress.Report(result.Problem);
                exitCode = ExitCode.SomeFailed;
            }

            Report(result.Flaws);
            suggestions?.Write(result.Suggestions);
            StandardOutput.Guard(() => output.Write(result.Line.Span));
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

        void Flush() => StandardOutput.Guard(output.Flush);

        void Wait(TextSource source)
        {
            if (source.IsWaiting)
                progress.Note($"{Visible.Text(source.Name)}: waiting: nothing has come from it for some time");
        }
    }

    private static Result Extract(TextSource source, CorrectionFile? corrections, SuggestionFile? suggestions)
    {
        try
        {
            ReadArticle read = ReadArticle.Of(source, corrections);
            var line = new ArrayBufferWriter<byte>();
            ArticleJson.Write(line, read.Text, read.Article);
            return new Result(line.WrittenMemory, Problem: null, read.Flaws, suggestions?.Of(read.Text, read.Article) ?? "");
        }
        catch (UnreadableTextException e)
        {
            return new Result(ReadOnlyMemory<byte>.Empty, e.Message, [], "");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One text that something goes wrong with does not take the results of all others down.
            return new Result(ReadOnlyMemory<byte>.Empty, new UnreadableTextException(source.Name, e.Message).Message, [], "");
        }
    }

    private readonly record struct Result(ReadOnlyMemory<byte> Line, string? Problem, PlacedFlaw[] Flaws, string Suggestions);
}
