using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;

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
        var output = new BufferedStream(streams.Output, BufferSize);
        using var run = new TextRun(streams.ForResultsAsTheyCome(), (sources as IReadOnlyCollection<TextSource>)?.Count, corrections);
        try
        {
            run.Read(sources, Make, Write, () => StandardOutput.Guard(output.Flush));
            return run.ExitCode;
        }
        catch (ClosedPipeException)
        {
            return ExitCode.ClosedPipe;
        }
        catch (IOException e)
        {
            // Standard output or input itself fails: a disk is full, say. There is nothing to go on with.
            run.Report($"error: {e.Message}");
            return ExitCode.CutShort;
        }

        (ReadOnlyMemory<byte> Line, string Suggestions) Make(ReadArticle read)
        {
            var line = new ArrayBufferWriter<byte>();
            ArticleJson.Write(line, read.Text, read.Article);
            return (line.WrittenMemory, suggestions?.Of(read.Text, read.Article) ?? "");
        }

        void Write((ReadOnlyMemory<byte> Line, string Suggestions) result)
        {
            suggestions?.Write(result.Suggestions);
            StandardOutput.Guard(() => output.Write(result.Line.Span));
        }
    }
}
