using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Tool.Help;

namespace CorpusGen.Tool.Tests.Help;

/// <summary>The part of docs/tool.md that says what commands and options there are, made of the commands themselves.</summary>
internal static class ToolPage
{
    public static string Commands()
    {
        var page = new StringBuilder();
        RootCommand root = CorpusgenCommand.Create(new Streams(Stream.Null, Stream.Null, TextWriter.Null));
        page.Append("Every command has these:\n\n");
        AddRows(page, "Option", root.Options.Select(option => (OptionText.Of(option), Text(option))));
        foreach (Command command in root.Subcommands)
            Add(page, command);
        return page.ToString();
    }

    private static void Add(StringBuilder page, Command command)
    {
        if (command.Subcommands.Count > 0)
        {
            foreach (Command inner in command.Subcommands)
                Add(page, inner);
            return;
        }

        string name = CommandName.Of(command);
        string arguments = string.Concat(command.Arguments.Select(argument => " " + ArgumentText(argument)));
        page.Append($"\n### {name["corpusgen ".Length..]}\n\n`{name}{arguments} [options]`\n\n");
        AddDescription(page, command.Description!);
        if (command.Arguments.Count > 0)
            AddRows(page, "Argument", command.Arguments.Select(argument => (argument.Name, argument.Description!)));
        if (command.Arguments.Count > 0 && command.Options.Any())
            page.Append('\n');
        if (command.Options.Any())
            AddRows(page, "Option", command.Options.Select(option => (OptionText.Of(option), Text(option))));
    }

    private static string Text(Option option) =>
        option.Description!.TrimEnd('.') + "."
        + (option.Required ? " Required." : option is { HasDefaultValue: true } and not HelpOption && option.GetDefaultValue() is string { Length: > 0 } value ? $" Default: `{value}`." : "");

    private static string ArgumentText(Argument argument) => argument.Arity switch
    {
        { MinimumNumberOfValues: 0, MaximumNumberOfValues: > 1 } => $"[{argument.Name}…]",
        { MaximumNumberOfValues: > 1 } => $"{argument.Name}…",
        _ => argument.Name,
    };

    // What is indented is meant as it stands.
    private static void AddDescription(StringBuilder page, string description)
    {
        bool isInCode = false;
        foreach (string line in description.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            bool isCode = line.StartsWith("  ", StringComparison.Ordinal);
            if (isCode != isInCode)
                page.Append(isCode ? (page[^2] == '\n' ? "" : "\n") + "```text\n" : "```\n");
            isInCode = isCode;
            page.Append(isCode ? line[2..] : Escaped(line)).Append('\n');
        }
    }

    private static void AddRows(StringBuilder page, string title, IEnumerable<(string Name, string Text)> rows)
    {
        page.Append($"| {title} | |\n| --- | --- |\n");
        foreach ((string name, string text) in rows)
            page.Append($"| `{name.Replace("|", "\\|")}` | {Escaped(text)} |\n");
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
            escaped.Append(c is '*' or '<' or '|' or '_' or '[' or ']' ? "\\" : "").Append(c);
        return escaped.ToString();
    }
}
