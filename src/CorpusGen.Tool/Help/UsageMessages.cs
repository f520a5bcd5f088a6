using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Help;

/// <summary>What is wrong with a command line, each on a line, with the command or option that may be meant.</summary>
internal static partial class UsageMessages
{
    public static IEnumerable<string> Of(ParseResult result)
    {
        Command command = result.CommandResult.Command;

        // Of a command that is misspelt the parser says that there is none, and that it knows nothing of what follows.
        return command.Action is null && result.UnmatchedTokens is [string unknown, ..] && !unknown.StartsWith('-')
            ? [Visible.Text($"'{unknown}' is no command of {CommandName.Of(command)}{Meant(unknown, command.Subcommands)}")]
            : result.Errors.Select(error => Of(error, command));
    }

    // The values that there are come each on a line of its own.
    private static string Of(ParseError error, Command command)
    {
        string message = error.Message.ReplaceLineEndings("\n").Replace(":\n\t'", ": '").Replace("'\n\t'", "', '").Trim();
        string meant = UnknownOption().Match(message) is { Success: true } match ? Meant(match.Groups[1].Value, OptionsOf(command)) : "";
        return Visible.Text(meant.Length == 0 ? message : message.TrimEnd('.')) + meant;
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string Meant(string unknown, IEnumerable<Symbol> known) =>
        NearestWord.Of(unknown, known.Where(symbol => !symbol.Hidden).Select(symbol => symbol.Name)) is string nearest ? $"; did you mean {nearest}?" : "";

    [GeneratedRegex("^Unrecognized .*'(--[^'=]*)")]
    private static partial Regex UnknownOption();
}
