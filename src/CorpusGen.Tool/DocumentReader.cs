using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Corpora;

namespace CorpusGen.Tool;

/// <summary>Reads all texts of a corpus, to compare them.</summary>
internal static class DocumentReader
{
    /// <summary>The texts that can be read, in order; each that cannot is reported.</summary>
    /// <param name="sources">The texts.</param>
    /// <param name="streams">Where messages go.</param>
    /// <param name="exitCode">An <see cref="ExitCode"/>.</param>
    /// <exception cref="System.IO.IOException">Standard input cannot be read.</exception>
    public static IReadOnlyList<CorpusDocument> Read(IEnumerable<TextSource> sources, Streams streams, out int exitCode)
    {
        var documents = new List<CorpusDocument>();
        int code = ExitCode.Success;
        using var progress = new Progress(streams, (sources as IReadOnlyCollection<TextSource>)?.Count);
        OrderedWork.Run(sources, Read, Add, static () => { }, Wait);
        exitCode = code;
        return documents;

        void Add(Outcome outcome)
        {
            if (outcome.Document is not null)
            {
                documents.Add(outcome.Document);
            }
            else
            {
                progress.Report(outcome.Problem!);
                code = ExitCode.SomeFailed;
            }

            progress.Advance();
        }

        void Wait(TextSource source)
        {
            if (source.IsWaiting)
                progress.Note($"{Visible.Text(source.Name)}: waiting: nothing has come from it for some time");
        }
    }

    private static Outcome Read(TextSource source)
    {
        try
        {
            return new Outcome(source.Read().ToDocument(), Problem: null);
        }
        catch (UnreadableTextException e)
        {
            return new Outcome(null, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Outcome(null, new UnreadableTextException(source.Name, e.Message).Message);
        }
    }

    private readonly record struct Outcome(CorpusDocument? Document, string? Problem);
}
