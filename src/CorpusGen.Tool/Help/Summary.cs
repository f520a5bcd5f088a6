using System.CommandLine;

namespace CorpusGen.Tool.Help;

/// <summary>What a command does, in a line: the first of its description.</summary>
internal static class Summary
{
    public static string Of(Command command)
    {
        string description = command.Description ?? "";
        int end = description.IndexOf('\n');
        return end < 0 ? description : description[..end].TrimEnd();
    }

    /// <summary>What else its description says; nothing when there is only the line.</summary>
    public static string Rest(Command command) => (command.Description ?? "")[Of(command).Length..].Trim('\r', '\n');
}
