using System.Collections.Generic;
using System.CommandLine;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen verify</c>.</summary>
internal static class VerifyCommand
{
    private const string Description =
        """
        Checks the quotations and figures of drafts against the articles they are taken from.

        It says what was altered, what somebody else said, what no article has, what articles give otherwise. For people a line for each of these: draft.md(3,14): altered: “…”: 'nous' became 'vous'; a.txt(8,2). With --json a line of JSON for each draft, with everything that was checked.

        Exit codes: 0 nothing of that kind; 1 a text could not be read; 2 wrong usage; 3 something was found.

        Examples:
          corpusgen verify draft.md --corpus articles
          corpusgen verify drafts --corpus articles --corpus more.jsonl --json > verdicts.jsonl
          corpusgen verify --jsonl --corpus articles < answers.jsonl > verdicts.jsonl
        """;

    public static Command Create(Streams streams)
    {
        Argument<string[]> drafts = PathArgument.Create(ArgumentArity.ZeroOrMore);
        var corpus = new Option<string[]>("--corpus")
        {
            Description = $"Files, folders whose texts ({TextKinds.Patterns}) are read, and .jsonl files with a text a line, as extract reads them.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var jsonLines = new Option<bool>("--jsonl")
        {
            Description = """Reads drafts as lines of {"id":"…","language":"…","text":"…"} from standard input instead of files, and writes JSON.""",
        };
        var json = new Option<bool>("--json") { Description = "Writes a line of JSON for each draft, with what is right as well." };
        Option<string> language = PathArgument.CreateLanguage();
        var command = new Command("verify", Description) { drafts, corpus, jsonLines, json, language };
        command.Validators.Add(result =>
        {
            bool anyPath = result.GetResult(drafts) is { Tokens.Count: > 0 };
            if (anyPath == result.GetValue(jsonLines))
                result.AddError(anyPath ? "Give either PATH or --jsonl, not both." : "Give at least one PATH of a draft before --corpus (all that stand behind it are the corpus), or --jsonl to read drafts from standard input.");
        });
        command.SetAction(result =>
        {
            Language? given = LanguageTag.Parse(result.GetValue(language));
            bool isJsonLines = result.GetValue(jsonLines);
            IEnumerable<TextSource> sources = isJsonLines ? JsonLines.Read(streams.Input, given) : TextFiles.Find(result.GetValue(drafts) ?? [], given);
            return VerificationRun.Start(sources, CorpusTexts.Find(result.GetValue(corpus) ?? [], given), areFiles: !isJsonLines, isJson: isJsonLines || result.GetValue(json), streams);
        });
        return command;
    }
}
