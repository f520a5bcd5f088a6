using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;

namespace CorpusGen.Tool.Help;

/// <summary>An option with its short forms and its value: <c>-o, --output OUT</c>.</summary>
internal static class OptionText
{
    public static string Of(Option option)
    {
        // Of -?, -h, /?, /h and --help people need two.
        var names = option is HelpOption ? ["-h", option.Name] : option.Aliases.Append(option.Name).OrderBy(name => name.Length).ToArray();
        return string.Join(", ", names) + (ValueOf(option) is { } value ? " " + value : "");
    }

    // A value of few words is shown by them.
    private static string? ValueOf(Option option)
    {
        if (option.ValueType == typeof(bool) || option is HelpOption or VersionOption)
            return null;
        string value = option.HelpName ?? string.Join('|', option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => item.Label));
        if (value.Length == 0)
            value = option.Name.TrimStart('-').ToUpperInvariant();
        return option.Arity.MaximumNumberOfValues > 1 ? value + "…" : value;
    }
}
