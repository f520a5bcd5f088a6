using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen disagreements</c>.</summary>
internal static class DisagreementsCommand
{
    private const string Description =
        """
        Finds figures of different articles that cannot all be true.

        Each is a line for people, or a JSON object. Offsets count UTF-16 code units from the start of the file, without a byte order mark; ends are exclusive.

        Exit codes: 0 none found; 1 a text could not be read (the others are compared); 2 wrong usage; 3 disagreements found.

        Examples:
          corpusgen disagreements articles
          corpusgen disagreements a.txt b.txt --json > disagreements.jsonl
          corpusgen disagreements --jsonl < texts.jsonl > disagreements.jsonl
        """;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static Command Create(Streams streams)
    {
        var texts = new ComparedTexts();
        var command = new Command("disagreements", Description);
        texts.AddTo(command);
        command.SetAction(result => texts.Run(result, streams, (documents, isJson) => Compare(documents, isJson, streams)));
        return command;
    }

    private static int Compare(IReadOnlyList<CorpusDocument> documents, bool isJson, Streams streams)
    {
        IReadOnlyList<DisagreementModel> found = CorpusDisagreements.Find(documents);
        using var output = new MemoryStream();
        foreach (DisagreementModel disagreement in found)
        {
            if (isJson)
                WriteJson(output, disagreement);
            else
                WriteLine(output, disagreement, streams.OutputColours);
        }

        output.Position = 0;
        StandardOutput.Guard(() => output.CopyTo(streams.Output));
        return found.Count > 0 ? ExitCode.Found : ExitCode.Success;
    }

    private static void WriteJson(Stream output, DisagreementModel disagreement)
    {
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("kind", disagreement.Kind == DisagreementKind.Revision ? "revision" : "conflict");
            json.WriteStartArray("figures");
            foreach (FigureOfDocument figure in disagreement.Figures)
            {
                json.WriteStartObject();
                json.WriteString("document", figure.Document.Id);
                json.WriteNumber("start", figure.Range.Start);
                json.WriteNumber("end", figure.Range.End);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("reason", disagreement.Reason);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    // a.txt(3,14): 50 million users; b.txt(8,2): more than 87 million users: conflict: …
    private static void WriteLine(Stream output, DisagreementModel disagreement, Colours colours)
    {
        var line = new StringBuilder();
        foreach (FigureOfDocument figure in disagreement.Figures)
        {
            (int number, int column) = new LineMap(figure.Document.Article.File)[figure.Range.Start];
            line.Append(line.Length == 0 ? "" : "; ").Append(figure.Document.Id).Append('(').Append(number).Append(',').Append(column).Append("): ").Append(figure.Words);
        }

        string kind = disagreement.Kind == DisagreementKind.Revision ? colours.Doubtful("revision") : colours.Wrong("conflict");
        output.Write(Encoding.UTF8.GetBytes($"{Visible.Text(line.ToString())}: {kind}: {Visible.Text(disagreement.Reason)}"));
        output.WriteByte((byte)'\n');
    }
}
