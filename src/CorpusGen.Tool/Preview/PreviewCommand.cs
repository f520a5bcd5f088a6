using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading;
using CorpusGen.Extraction.Corpora;

namespace CorpusGen.Tool.Preview;

/// <summary><c>corpusgen preview</c>.</summary>
internal static class PreviewCommand
{
    private const string Description =
        """
        Writes one page that shows the texts with all that was found in them, for a browser.

        It needs no network and no other file. Quotes, statements, terms and figures are highlighted; pointing or tabbing to one shows who said it, the words that tell, the rule and the place. Beside the texts: who says what,
        figures by what they count, sayings and their wordings, figures that disagree, and words in context.

        A file that is there already is written over if this command made it, else only with --force.

        With --watch the page is served on this machine instead, for this machine alone, and is shown anew whenever a text changes, until Ctrl+C.

        Examples:
          corpusgen preview articles -o page.html
          corpusgen preview articles --watch
          corpusgen preview a.txt b.md --language fr --output page.html --force
        """;

    public static Command Create(Streams streams)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore);
        var output = new Option<string>("--output", "-o") { Description = "The page to write." };
        var force = new Option<bool>("--force") { Description = "Writes over a file that this command has not made." };
        var watch = new Option<bool>("--watch") { Description = "Serves the page on 127.0.0.1 and shows every change of a text." };
        var port = new Option<int>("--port") { Description = "Where --watch serves it; 0 for any port that is free." };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number > 65535))
                result.AddError("--port is a number from 0 to 65535.");
        });
        Option<string> language = PathArgument.CreateLanguage();

        var command = new Command("preview", Description) { paths, output, force, watch, port, language };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(output) is not null) == result.GetValue(watch))
                result.AddError(result.GetValue(watch) ? "Give either --output or --watch, not both." : "Name the page to write with --output, or give --watch to have it served.");
        });
        command.SetAction(result =>
        {
            string[] texts = result.GetValue(paths) ?? [];
            Language? given = LanguageTag.Parse(result.GetValue(language));
            return result.GetValue(output) is { } file
                ? Write(TextFiles.Find(texts, given), new PageFile(file), result.GetValue(force), streams)
                : Watch(texts, given, result.GetValue(port), streams);
        });
        return command;
    }

    private static int Watch(string[] paths, Language? language, int port, Streams streams)
    {
        try
        {
            using var watch = new PreviewWatch(paths, language, port, streams);
            watch.RunAsync(CancellationToken.None).GetAwaiter().GetResult();
            return ExitCode.Success;
        }
        catch (HttpListenerException e)
        {
            streams.Error.WriteLine($"error: port {port} of 127.0.0.1: {e.Message}; --port names another");
            return ExitCode.SomeFailed;
        }
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
