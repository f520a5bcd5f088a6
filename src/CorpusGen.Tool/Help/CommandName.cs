using System.CommandLine;
using System.Linq;

namespace CorpusGen.Tool.Help;

/// <summary>A command as people type it: <c>corpusgen corrections check</c>.</summary>
internal static class CommandName
{
    public static string Of(Command command) =>
        command is RootCommand ? "corpusgen" : command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Of(parent)} {command.Name}" : command.Name;
}
