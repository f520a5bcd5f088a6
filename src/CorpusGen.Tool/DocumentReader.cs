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
    /// <param name="corrections">What is read wrongly, or null.</param>
    /// <exception cref="System.IO.IOException">Standard input cannot be read.</exception>
    public static IReadOnlyList<CorpusDocument> Read(IEnumerable<TextSource> sources, Streams streams, out int exitCode, CorrectionFile? corrections = null)
    {
        var documents = new List<CorpusDocument>();
        using var run = new TextRun(streams, (sources as IReadOnlyCollection<TextSource>)?.Count, corrections);
        run.Read(sources, static read => read.Text.ToDocument(read.Article), documents.Add);
        exitCode = run.ExitCode;
        return documents;
    }
}
