using System;
using System.IO;
using System.Text;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        using Stream input = StandardStreams.OpenInput();
        using Stream output = StandardStreams.OpenOutput();

        // Console.Error would write in the console's own encoding, and with its own line ends.
        using var error = new StreamWriter(StandardStreams.OpenError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        var errorColours = Colours.Of(!Console.IsErrorRedirected, Environment.GetEnvironmentVariable);
        return CorpusgenCommand.Run(arguments, new Streams(input, output, errorColours.AreOn ? new ColouredMessages(error, errorColours) : error)
        {
            ShowProgress = !Console.IsErrorRedirected,
            IsOutputWatched = !Console.IsOutputRedirected,
            OutputColours = Colours.Of(!Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
        });
    }
}
