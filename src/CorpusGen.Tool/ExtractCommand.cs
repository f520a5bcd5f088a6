using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen extract</c>.</summary>
internal static class ExtractCommand
{
    private const string Description =
        """
        Prints what is in each text as a line of JSON: blocks, quotes, statements, terms, figures.

        Offsets count UTF-16 code units from the start of the text, without a byte order mark; ends are exclusive.

        Examples:
          corpusgen extract articles > results.jsonl
          corpusgen extract a.txt b.txt --language fr
          corpusgen extract --jsonl < texts.jsonl > results.jsonl
          corpusgen extract articles --suggest-corrections corrections.yml > results.jsonl
          corpusgen extract articles --corrections corrections.yml > results.jsonl
        """;

    public static Command Create(Streams streams)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.ZeroOrMore);
        var jsonLines = new Option<bool>("--jsonl")
        {
            Description = """Reads lines of {"id":"…","language":"…","text":"…"} from standard input instead of files; language may be left out. Results come in the same order.""",
        };
        Option<string> language = PathArgument.CreateLanguage();
        var corrections = new Option<string>("--corrections")
        {
            Description = "A file with what is read wrongly and what is true. An entry that does not fit is reported; the others are applied.",
        };
        var suggestions = new Option<string>("--suggest-corrections")
        {
            Description = "A new file to write what the reader is not sure of to, ready to be filled in and given to --corrections.",
        };

        var command = new Command("extract", Description) { paths, jsonLines, language, corrections, suggestions };
        command.Validators.Add(result =>
        {
            bool anyPath = result.GetResult(paths) is { Tokens.Count: > 0 };
            if (anyPath == result.GetValue(jsonLines))
                result.AddError(anyPath ? "Give either PATH or --jsonl, not both." : "Give at least one PATH, or --jsonl to read from standard input.");
        });
        suggestions.Validators.Add(result =>
        {
            if (result.Tokens is [var file] && Path.Exists(file.Value))
                result.AddError($"{file.Value} is there already: name a new file, so that nothing that was filled in is lost.");
        });
        command.SetAction(result =>
        {
            Language? given = LanguageTag.Parse(result.GetValue(language));
            IEnumerable<TextSource> sources = result.GetValue(jsonLines)
                ? JsonLines.Read(streams.Input, given)
                : TextFiles.Find(result.GetValue(paths) ?? [], given);
            return Extract(sources, result.GetValue(corrections), result.GetValue(suggestions), streams);
        });
        return command;
    }

    private static int Extract(IEnumerable<TextSource> sources, string? corrections, string? suggestions, Streams streams)
    {
        try
        {
            CorrectionFile? correctionFile = corrections is null ? null : CorrectionFile.Read(corrections, sources as IReadOnlyList<TextSource>);
            using SuggestionFile? suggestionFile = suggestions is null ? null : new SuggestionFile(suggestions, sources as IReadOnlyList<TextSource>);
            return ExtractionRun.Start(sources, streams, correctionFile, suggestionFile);
        }
        catch (UnreadableTextException e)
        {
            streams.Error.WriteLine(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (UnauthorizedAccessException e)
        {
            streams.Error.WriteLine($"error: {e.Message}");
            return ExitCode.WrongUsage;
        }
    }
}
