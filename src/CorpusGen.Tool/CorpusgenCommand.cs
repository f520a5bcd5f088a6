using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Text;
using CorpusGen.Tool.Completion;
using CorpusGen.Tool.Diff;
using CorpusGen.Tool.Export;
using CorpusGen.Tool.Help;
using CorpusGen.Tool.Mcp;
using CorpusGen.Tool.Preview;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool;

/// <summary>The command line of the tool.</summary>
internal static class CorpusgenCommand
{
    private const string Description =
        """
        Finds the quotes, figures and speakers of news articles in French and English.

        Examples:
          corpusgen extract articles > results.jsonl            every text as a line of JSON
          corpusgen preview articles -o page.html               a page to look at
          corpusgen export articles --format csv -o tables      for a spreadsheet
          corpusgen verify draft.md --corpus articles           what a draft takes from the articles
          corpusgen extract --jsonl < texts.jsonl > out.jsonl   texts from another program

        Exit codes:
          0    all done
          1    a text could not be read, or a correction does not fit; the others are done
          2    wrong usage: nothing is done
          3    something was compared, and is reported
          4    input or output failed (a disk is full): the results are not whole
          141  the reader of the results has ended

        Results go to standard output, messages and progress to standard error; progress is only shown on a terminal.
        """;

    public static int Run(string[] arguments, Streams streams)
    {
        ParseResult result = Create(streams).Parse(arguments);

        // Commands keep the streams that they were made with.
        if (CommonOptions.Apply(result, streams) is var wanted && wanted != streams)
            result = Create(streams = wanted).Parse(arguments);

        if (result.Action is ParseErrorAction)
            return Reject(result, streams.Error);

        // For help alone, which fits in whole, so that nothing is written before the guard; and not disposed: that would write again what could not be written.
        var output = new StreamWriter(streams.Output, new UTF8Encoding(false), bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n" };
        try
        {
            int exitCode = result.Invoke(new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false });
            StandardOutput.Guard(output.Flush);
            return exitCode;
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

    /// <summary>All commands, as the documentation and the help show them.</summary>
    public static RootCommand Create(Streams streams)
    {
        var root = new RootCommand(Description)
        {
            ExtractCommand.Create(streams),
            PreviewCommand.Create(streams),
            ExportCommand.Create(streams),
            VerifyCommand.Create(streams),
            SayingsCommand.Create(streams),
            DisagreementsCommand.Create(streams),
            DiffCommand.Create(streams),
            LockCommand.Create(streams),
            CorrectionsCommand.Create(streams),
            McpCommand.Create(streams),
            CompletionCommand.Create(streams),
        };
        CommonOptions.AddTo(root);
        CommandListHelp.AddTo(root);
        return root;
    }

    /// <summary>Says what is wrong, and nothing on standard output: that may be where results are collected.</summary>
    private static int Reject(ParseResult result, TextWriter error)
    {
        foreach (string problem in UsageMessages.Of(result))
            error.WriteLine(problem);
        error.WriteLine($"See {CommandName.Of(result.CommandResult.Command)} --help");
        return ExitCode.WrongUsage;
    }
}
