using System.Collections.Generic;
using System.CommandLine;

namespace CorpusGen.Tool;

/// <summary><c>corpusgen corrections</c>.</summary>
internal static class CorrectionsCommand
{
    private const string Description =
        """
        Says which entries of a corrections file do not fit the texts.

        Their words are gone or mean several places, another one contradicts them, or they change nothing any more. Each is a line FILE(line,column): error: … of standard output. Exit codes: 0 all entries fit; 1 some do not, or a text could not be read; 2 wrong usage.

        Example:
          corpusgen corrections check corrections.yml articles
        """;

    public static Command Create(Streams streams)
    {
        var file = new Argument<string>("FILE") { Description = "The corrections file." };
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore);
        Option<string> language = PathArgument.CreateLanguage();
        var check = new Command("check", Description) { file, paths, language };
        check.SetAction(result =>
        {
            IReadOnlyList<TextSource> sources = TextFiles.Find(result.GetValue(paths) ?? [], LanguageTag.Parse(result.GetValue(language)));
            return CorrectionCheck.Start(result.GetValue(file)!, sources, streams);
        });
        return new Command("corrections", "Checks a file of corrections of what was read wrongly.") { check };
    }
}
