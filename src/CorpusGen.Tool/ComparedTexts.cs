using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using CorpusGen.Extraction.Corpora;

namespace CorpusGen.Tool;

/// <summary>The arguments of a command that compares texts: where they come from, and how the result is written.</summary>
internal sealed class ComparedTexts
{
    private readonly Argument<string[]> _paths = PathArgument.Create(ArgumentArity.ZeroOrMore);

    private readonly Option<bool> _jsonLines = new("--jsonl")
    {
        Description = """Reads lines of {"id":"…","language":"…","text":"…","date":"2018-03-23","event":"…"} from standard input instead of files, of which id and text are needed, and writes JSON.""",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Writes JSON Lines." };

    private readonly Option<string> _language = PathArgument.CreateLanguage();

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_jsonLines);
        command.Add(_json);
        command.Add(_language);
        command.Validators.Add(result =>
        {
            bool anyPath = result.GetResult(_paths) is { Tokens.Count: > 0 };
            if (anyPath == result.GetValue(_jsonLines))
                result.AddError(anyPath ? "Give either PATH or --jsonl, not both." : "Give at least one PATH, or --jsonl to read from standard input.");
        });
    }

    /// <summary>Reads all texts and writes what comparing them gives; those that cannot be read are reported.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="streams">Where texts come from and results go.</param>
    /// <param name="write">Writes the result, as JSON or for people, and returns the exit code where all texts were read.</param>
    public int Run(ParseResult result, Streams streams, Func<IReadOnlyList<CorpusDocument>, bool, int> write)
    {
        try
        {
            Language? language = LanguageTag.Parse(result.GetValue(_language));
            bool isJsonLines = result.GetValue(_jsonLines);
            IEnumerable<TextSource> sources = isJsonLines ? JsonLines.Read(streams.Input, language) : TextFiles.Find(result.GetValue(_paths) ?? [], language);
            IReadOnlyList<CorpusDocument> documents = DocumentReader.Read(sources, streams, out int exitCode);
            int written = write(documents, isJsonLines || result.GetValue(_json));
            return exitCode == ExitCode.Success ? written : exitCode;
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
}
