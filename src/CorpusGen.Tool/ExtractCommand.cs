using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen extract</c>.</summary>
internal static class ExtractCommand
{
    private const string Description =
        """
        Prints one JSON object for each text, a line each: its blocks, quotes, statements, terms and figures.

        Offsets count UTF-16 code units from the start of the text, without a byte order mark; ends are exclusive.

        Examples:
          corpusgen extract articles > results.jsonl
          corpusgen extract a.txt b.txt --language fr
          corpusgen extract --jsonl < texts.jsonl > results.jsonl
        """;

    public static Command Create(Streams streams)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"Files, and folders whose texts ({TextKinds.Patterns}) are read, those of their folders too. UTF-8, or UTF-16 with a byte order mark.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var jsonLines = new Option<bool>("--jsonl")
        {
            Description = """Reads lines of {"id":"…","language":"…","text":"…"} from standard input instead of files; language may be left out. Results come in the same order.""",
        };
        var language = new Option<string>("--language")
        {
            Description = "The language of texts that do not say theirs; auto finds it from the words of each text.",
            DefaultValueFactory = _ => "auto",
        };
        language.AcceptOnlyFromAmong("fr", "en", "auto");

        var command = new Command("extract", Description) { paths, jsonLines, language };
        command.Validators.Add(result =>
        {
            bool anyPath = result.GetResult(paths) is { Tokens.Count: > 0 };
            if (anyPath == result.GetValue(jsonLines))
                result.AddError(anyPath ? "Give either PATH or --jsonl, not both." : "Give at least one PATH, or --jsonl to read from standard input.");
        });
        paths.Validators.Add(result =>
        {
            // Taken for a path, a mistyped option would only be a file that is not there.
            foreach (Token token in result.Tokens)
            {
                if (token.Value.StartsWith('-') && !Path.Exists(token.Value))
                    result.AddError($"Unrecognized option '{token.Value}'.");
            }
        });
        command.SetAction(result =>
        {
            Language? given = LanguageTag.Parse(result.GetValue(language));
            IEnumerable<TextSource> sources = result.GetValue(jsonLines)
                ? JsonLines.Read(streams.Input, given)
                : TextFiles.Find(result.GetValue(paths) ?? [], given);
            return ExtractionRun.Start(sources, streams);
        });
        return command;
    }
}
