using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;

namespace CorpusGen.Tool;

/// <summary>The texts that a command reads, and their language.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create(ArgumentArity arity)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"Files, and folders whose texts ({TextKinds.Patterns}) are read, those of their folders too. UTF-8, or UTF-16 with a byte order mark.",
            Arity = arity,
        };
        paths.Validators.Add(result =>
        {
            // Taken for a path, a mistyped option would only be a file that is not there.
            foreach (Token token in result.Tokens)
            {
                if (token.Value.StartsWith('-') && !Path.Exists(token.Value))
                    result.AddError($"Unrecognized option '{token.Value}'.");
            }
        });
        return paths;
    }

    public static Option<string> CreateLanguage()
    {
        var language = new Option<string>("--language")
        {
            Description = "The language of texts that do not say theirs; auto finds it from the words of each text.",
            DefaultValueFactory = _ => "auto",
        };
        language.AcceptOnlyFromAmong("fr", "en", "auto");
        return language;
    }
}
