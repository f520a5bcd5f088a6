using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace CorpusGen.Tool.Help;

/// <summary>The help of a command that only has others: a line for each. The usual help, which all other commands have, would show the whole description of each here.</summary>
internal sealed class CommandListHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Has <c>--help</c> use it.</summary>
    public static void AddTo(RootCommand root)
    {
        root.Options.OfType<VersionOption>().Single().Description = "Shows the version.";
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Shows this help; of a command, what it does, its options and examples.";

        // These are paths elsewhere, and Windows has the others as well.
        if (!OperatingSystem.IsWindows())
        {
            option.Aliases.Remove("/?");
            option.Aliases.Remove("/h");
        }

        option.Action = new CommandListHelp((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        if (command.Subcommands.Count == 0)
            return usual.Invoke(parseResult);
        Write(command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Success;
    }

    private static void Write(Command command, TextWriter output)
    {
        string name = CommandName.Of(command);
        output.WriteLine(Summary.Of(command));
        output.WriteLine();
        output.WriteLine("Usage:");
        output.WriteLine($"  {name} COMMAND [options]");
        output.WriteLine($"  {name} COMMAND --help");
        output.WriteLine();
        WriteColumns(output, "Commands:", command.Subcommands.Where(inner => !inner.Hidden).Select(inner => (inner.Name, Summary.Of(inner))));
        output.WriteLine();
        WriteColumns(output, "Options:", OptionsOf(command).Select(option => (OptionText.Of(option), option.Description ?? "")));
        if (Summary.Rest(command) is { Length: > 0 } rest)
        {
            output.WriteLine();
            output.WriteLine(rest.ReplaceLineEndings(output.NewLine));
        }
    }

    // Those that every command has are those of the root.
    private static IEnumerable<Option> OptionsOf(Command command)
    {
        foreach (Option option in command.Options)
            yield return option;
        foreach (Option option in command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive))
            yield return option;
    }

    private static void WriteColumns(TextWriter output, string title, IEnumerable<(string Name, string Text)> rows)
    {
        (string Name, string Text)[] all = [.. rows];
        int width = all.Max(row => row.Name.Length);
        output.WriteLine(title);
        foreach ((string name, string text) in all)
            output.WriteLine($"  {name.PadRight(width)}  {text}");
    }
}
