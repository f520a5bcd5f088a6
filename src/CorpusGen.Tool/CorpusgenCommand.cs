using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Text;

namespace CorpusGen.Tool;

/// <summary>The command line of the tool.</summary>
internal static class CorpusgenCommand
{
    private const string Description =
        """
        Finds the quotes, figures and speakers of news articles in French and English.

        Exit codes: 0 all done; 1 a text could not be read (the others are done); 2 wrong usage.
        """;

    public static int Run(string[] arguments, Streams streams)
    {
        var root = new RootCommand(Description) { ExtractCommand.Create(streams) };
        ParseResult result = root.Parse(arguments);

        if (result.Action is ParseErrorAction usage)
            return Reject(result, usage, streams.Error);

        using var output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        return result.Invoke(new InvocationConfiguration { Output = output, Error = streams.Error });
    }

    /// <summary>Says what is wrong, and nothing on standard output: that may be where results are collected.</summary>
    private static int Reject(ParseResult result, ParseErrorAction usage, TextWriter error)
    {
        usage.ShowHelp = false;
        usage.ShowTypoCorrections = false;
        result.Invoke(new InvocationConfiguration { Output = error, Error = error });
        string command = result.CommandResult.Command is RootCommand ? "corpusgen" : $"corpusgen {result.CommandResult.Command.Name}";
        error.WriteLine($"See {command} --help");
        return ExitCode.WrongUsage;
    }
}
