using System.CommandLine;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen sayings</c>.</summary>
internal static class SayingsCommand
{
    private const string Description =
        """
        Finds what is quoted more than once, with all its wordings.

        Wordings may be shortened, reworded or translated. For people: the speaker and, below, each wording with its place. With --json, and for texts from --jsonl, a line of JSON for each saying:
          {"id":"…","speaker":…,"wordings":[{"document":"…","start":n,"end":n,"likeness":x,"reason":"…"}]}
        Offsets count UTF-16 code units from the start of the file; ends are exclusive.

        Examples:
          corpusgen sayings articles
          corpusgen sayings articles --json > sayings.jsonl
          corpusgen sayings --jsonl < texts.jsonl > sayings.jsonl
        """;

    public static Command Create(Streams streams)
    {
        var texts = new ComparedTexts();
        var command = new Command("sayings", Description);
        texts.AddTo(command);
        command.SetAction(result => texts.Run(result, streams, (documents, isJson) =>
        {
            SayingReport.Write(documents, streams, isJson);
            return ExitCode.Success;
        }));
        return command;
    }
}
