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

        // On a terminal that shows the results as well, progress would run through them.
        bool showProgress = !Console.IsErrorRedirected && Console.IsOutputRedirected;
        return CorpusgenCommand.Run(arguments, new Streams(input, output, error, showProgress)
        {
            OutputColours = Colours.Of(!Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
        });
    }
}
