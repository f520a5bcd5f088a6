using System.Collections.Generic;
using System.CommandLine;
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

    public bool IsJson(ParseResult result) => result.GetValue(_json) || result.GetValue(_jsonLines);

    /// <summary>All texts; those that cannot be read are reported.</summary>
    /// <exception cref="System.IO.IOException">Standard input cannot be read.</exception>
    public IReadOnlyList<CorpusDocument> Read(ParseResult result, Streams streams, out int exitCode)
    {
        Language? language = LanguageTag.Parse(result.GetValue(_language));
        IEnumerable<TextSource> sources = result.GetValue(_jsonLines) ? JsonLines.Read(streams.Input, language) : TextFiles.Find(result.GetValue(_paths) ?? [], language);
        return DocumentReader.Read(sources, streams, out exitCode);
    }
}
