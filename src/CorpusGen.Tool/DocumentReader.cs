using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Tool;

/// <summary>Reads all texts of a corpus, to compare them.</summary>
internal static class DocumentReader
{
    /// <summary>The texts that can be read, in order; each that cannot is reported.</summary>
    /// <param name="sources">The texts.</param>
    /// <param name="streams">Where messages go.</param>
    /// <param name="exitCode">An <see cref="ExitCode"/>.</param>
    /// <param name="corrections">What is read wrongly, or null.</param>
    /// <exception cref="System.IO.IOException">Standard input cannot be read.</exception>
    public static IReadOnlyList<CorpusDocument> Read(IEnumerable<TextSource> sources, Streams streams, out int exitCode, CorrectionFile? corrections = null)
    {
        var documents = new List<CorpusDocument>();
        int code = ExitCode.Success;
        using var progress = new Progress(streams, (sources as IReadOnlyCollection<TextSource>)?.Count);
        Report(corrections?.Flaws.Where(flaw => flaw.Kind != CorrectionFlawKind.NoSuchText) ?? []);
        OrderedWork.Run(sources, source => Read(source, corrections), Add, static () => { }, Wait);
        exitCode = code;
        return documents;

        void Add(Outcome outcome)
        {
            if (outcome.Document is not null)
            {
                Report(outcome.Flaws);
                documents.Add(outcome.Document);
            }
            else
            {
                progress.Report(outcome.Problem!);
                code = ExitCode.SomeFailed;
            }

            progress.Advance();
        }

        void Report(IEnumerable<PlacedFlaw> flaws)
        {
            foreach (PlacedFlaw flaw in flaws)
            {
                progress.Report(corrections!.Show(flaw));
                code = ExitCode.SomeFailed;
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
            ReadArticle read = ReadArticle.Of(source, corrections);
            return new Outcome(read.Text.ToDocument(read.Article), read.Flaws, Problem: null);
        }
        catch (UnreadableTextException e)
        {
            return new Outcome(null, [], e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new Outcome(null, [], new UnreadableTextException(source.Name, e.Message).Message);
        }
    }

    private readonly record struct Outcome(CorpusDocument? Document, PlacedFlaw[] Flaws, string? Problem);
}
