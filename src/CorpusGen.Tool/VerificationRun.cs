using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool;

/// <summary>Drafts against a corpus.</summary>
internal static class VerificationRun
{
    /// <summary>Writes what is wrong in each draft, in order, and a message for each text that cannot be read.</summary>
    /// <param name="drafts">What is checked.</param>
    /// <param name="corpus">What it is taken from.</param>
    /// <param name="areFiles">Whether drafts are called by their paths; else by ids, which name no file.</param>
    /// <param name="isJson">Whether results are lines of JSON, with what is right as well.</param>
    /// <param name="streams">Where results and messages go.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Start(IEnumerable<TextSource> drafts, IEnumerable<TextSource> corpus, bool areFiles, bool isJson, Streams streams)
    {
        try
        {
            IReadOnlyList<CorpusDocument> texts = DocumentReader.Read(drafts, streams, out int draftCode);

            // A draft that lies among the articles is no source of itself.
            HashSet<string> ids = [.. areFiles ? texts.Select(text => Path.GetFullPath(text.Id)) : []];
            IReadOnlyList<CorpusDocument> documents = DocumentReader.Read(corpus.Where(source => !ids.Contains(Path.GetFullPath(source.Name))), streams, out int corpusCode);
            var verifier = new TextVerifier(documents);
            bool isFound = false;
            StandardOutput.Guard(() =>
            {
                foreach (CorpusDocument draft in texts)
                {
                    IReadOnlyList<VerifiedItem> items = verifier.Verify(draft.Article);
                    isFound |= items.Any(IsWrong);
                    streams.Output.Write(isJson ? VerificationJson.Of(draft, items) : Encoding.UTF8.GetBytes(Lines(draft, items, streams.OutputColours)));
                }

                streams.Output.Flush();
            });
            return Math.Max(draftCode, corpusCode) is var code and not ExitCode.Success ? code : isFound ? ExitCode.Found : ExitCode.Success;
        }
        catch (ClosedPipeException)
        {
            return ExitCode.ClosedPipe;
        }
        catch (IOException e)
        {
            streams.Error.WriteLine($"error: {e.Message}");
            return ExitCode.CutShort;
        }
    }

    private static bool IsWrong(VerifiedItem item) => item.Verdict is Verdict.Altered or Verdict.Misattributed or Verdict.Absent or Verdict.Otherwise;

    private static string Lines(CorpusDocument draft, IReadOnlyList<VerifiedItem> items, Colours colours)
    {
        var lines = new StringBuilder();
        foreach (VerifiedItem item in items.Where(IsWrong))
            lines.Append(VerificationLine.Of(draft, item, colours)).Append('\n');
        return lines.ToString();
    }
}
