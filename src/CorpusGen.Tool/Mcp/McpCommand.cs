using System.CommandLine;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace CorpusGen.Tool.Mcp;

/// <summary><c>corpusgen mcp</c>.</summary>
internal static class McpCommand
{
    private const string Description =
        """
        Serves the texts to an agent, over the Model Context Protocol on standard input and output.

        The agent finds quotes and figures, reads articles, and verifies what it wrote against them; each answer has its place and a citation. Nothing is written, and nothing is read but the
        texts that are named here, once, at the start. How to tell a client: docs/mcp.md.

        Examples:
          corpusgen mcp articles
          claude mcp add articles -- corpusgen mcp /home/anne/articles
        """;

    public static Command Create(Streams streams)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.OneOrMore);
        Option<string> language = PathArgument.CreateLanguage();
        var corrections = new Option<string>("--corrections")
        {
            Description = "A file with what is read wrongly and what is true. An entry that does not fit is reported; the others are applied.",
        };
        var command = new Command("mcp", Description) { paths, language, corrections };
        command.SetAction(result => Serve(TextFiles.Find(result.GetValue(paths) ?? [], LanguageTag.Parse(result.GetValue(language))), result.GetValue(corrections), streams));
        return command;
    }

    private static int Serve(IReadOnlyList<TextSource> sources, string? corrections, Streams streams)
    {
        CorrectionFile? correctionFile;
        try
        {
            correctionFile = corrections is null ? null : CorrectionFile.Read(corrections, sources);
        }
        catch (UnreadableTextException e)
        {
            streams.Error.WriteLine(e.Message);
            return ExitCode.WrongUsage;
        }

        return Run(sources, correctionFile, streams);
    }

    // The protocol's assemblies are loaded when this is compiled, which no other command asks for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(IReadOnlyList<TextSource> sources, CorrectionFile? corrections, Streams streams) => CorpusServer.Run(sources, corrections, streams);
}
