using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.IO;
using System.Text;
using CorpusGen.Tool.Export;
using CorpusGen.Tool.Preview;

namespace CorpusGen.Tool;

/// <summary>The command line of the tool.</summary>
internal static class CorpusgenCommand
{
    private const string Description =
        """
        Finds the quotes, figures and speakers of news articles in French and English.

        Exit codes: 0 all done; 1 a text could not be read or a correction does not fit (the others are done); 2 wrong usage; 3 something was compared and reported; 4 input or output failed, so that the results are not whole; 141 the reader of the results has ended.
        """;

    public static int Run(string[] arguments, Streams streams)
    {
        var root = new RootCommand(Description)
        {
            ExtractCommand.Create(streams),
            ExportCommand.Create(streams),
            CorrectionsCommand.Create(streams),
            SayingsCommand.Create(streams),
            DisagreementsCommand.Create(streams),
            VerifyCommand.Create(streams),
            PreviewCommand.Create(streams),
        };
        ParseResult result = root.Parse(arguments);

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

    /// <summary>Says what is wrong, and nothing on standard output: that may be where results are collected.</summary>
    private static int Reject(ParseResult result, TextWriter error)
    {
        foreach (ParseError problem in result.Errors)
            error.WriteLine(Visible.Text(problem.Message));
        string command = "corpusgen";
        for (SymbolResult? part = result.CommandResult; part is CommandResult { Command: not RootCommand } inner; part = part.Parent)
            command = command.Insert("corpusgen".Length, " " + inner.Command.Name);
        error.WriteLine($"See {command} --help");
        return ExitCode.WrongUsage;
    }
}
