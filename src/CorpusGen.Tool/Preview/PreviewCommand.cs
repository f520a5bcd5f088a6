using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using CorpusGen.Extraction.Corpora;

namespace CorpusGen.Tool.Preview;

/// <summary><c>corpusgen preview</c>.</summary>
internal static class PreviewCommand
{
    private const string Description =
        """
        Writes one page that shows the texts with all that was found in them, for a browser. It needs no network and no other file.

        Quotes, statements, terms and figures are highlighted; pointing or tabbing to one shows who said it, the words that tell, the rule and the place. Beside the texts: who says what,
        figures by what they count, sayings and their wordings, figures that disagree, and words in context.

        A file that is there already is written over if this command made it, else only with --force.

        Examples:
          corpusgen preview articles -o page.html
          corpusgen preview a.txt b.md --language fr --output page.html --force
        """;

    public static Command Create(Streams streams)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore);
        var output = new Option<string>("--output", "-o") { Description = "The page to write.", Required = true };
        var force = new Option<bool>("--force") { Description = "Writes over a file that this command has not made." };
        Option<string> language = PathArgument.CreateLanguage();

        var command = new Command("preview", Description) { paths, output, force, language };
        command.SetAction(result => Write(
            TextFiles.Find(result.GetValue(paths) ?? [], LanguageTag.Parse(result.GetValue(language))),
            new PageFile(result.GetValue(output)!),
            result.GetValue(force),
            streams));
        return command;
    }

    private static int Write(IReadOnlyList<TextSource> sources, PageFile file, bool isForced, Streams streams)
    {
        try
        {
            // Before the texts are read, which may take a while.
            if (file.WhyKept(isForced) is { } reason)
            {
                streams.Error.WriteLine(reason);
                return ExitCode.WrongUsage;
            }

            IReadOnlyList<CorpusDocument> documents = DocumentReader.Read(sources, streams, out int exitCode);
            if (documents.Count == 0)
            {
                streams.Error.WriteLine("error: no text could be read, so there is no page to write");
                return ExitCode.SomeFailed;
            }

            file.Write(PreviewPage.Of(documents));
            return exitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            streams.Error.WriteLine($"{file.Name}: error: {Visible.Text(e.Message)}");
            return ExitCode.SomeFailed;
        }
    }
}
