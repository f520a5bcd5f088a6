using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Extraction.Articles;

namespace CorpusGen.Tool;

/// <summary>Texts in, JSON Lines out.</summary>
internal static class ExtractionRun
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes a line for each text, in order, and a message for each that cannot be read.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Start(IEnumerable<TextSource> sources, Streams streams)
    {
        int exitCode = ExitCode.Success;
        var output = new BufferedStream(streams.Output, BufferSize);
        using var progress = new Progress(streams, (sources as IReadOnlyCollection<TextSource>)?.Count);
        try
        {
            OrderedWork.Run(sources, Extract, Write, Flush, Wait);
        }
        catch (ClosedPipeException)
        {
            exitCode = ExitCode.ClosedPipe;
        }
        catch (IOException e)
        {
            // Standard output or input itself fails: a disk is full, say. There is nothing to go on with.
            progress.Report($"error: {e.Message}");
            exitCode = ExitCode.SomeFailed;
        }

        return exitCode;

        void Write(Result result)
        {
            if (result.Problem is not null)
            {
                progress.Report(result.Problem);
                exitCode = ExitCode.SomeFailed;
            }

            StandardOutput.Guard(() => output.Write(result.Line.Span));
            progress.Advance();
        }

        void Flush() => StandardOutput.Guard(output.Flush);

        void Wait(TextSource source)
        {
            if (source.IsWaiting)
                progress.Report($"{Visible.Text(source.Name)}: waiting: nothing has come from it for some time");
        }
    }

    private static Result Extract(TextSource source)
    {
        try
        {
            NamedText text = source.Read();
            var line = new ArrayBufferWriter<byte>();
            ArticleJson.Write(line, text, ArticleExtractor.Extract(text.Text, text.Language));
            return new Result(line.WrittenMemory, Problem: null);
        }
        catch (UnreadableTextException e)
        {
            return new Result(ReadOnlyMemory<byte>.Empty, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One text that something goes wrong with does not take the results of all others down.
            return new Result(ReadOnlyMemory<byte>.Empty, new UnreadableTextException(source.Name, e.Message).Message);
        }
    }

    private readonly record struct Result(ReadOnlyMemory<byte> Line, string? Problem);
}
