using System.CommandLine;

namespace CorpusGen.Tool.Terminal;

/// <summary>The options that every command has.</summary>
internal static class CommonOptions
{
    private const string Quiet = "--quiet", NoColour = "--no-color";

    public static void AddTo(RootCommand root)
    {
        root.Add(new Option<bool>(Quiet, "-q") { Description = "Says nothing but what is wrong: no progress, no notes.", Recursive = true });
        root.Add(new Option<bool>(NoColour) { Description = "Writes without colours, which only a terminal gets; NO_COLOR in the environment does the same.", Recursive = true });
    }

    /// <summary>The streams as the command line wants them.</summary>
    public static Streams Apply(ParseResult result, Streams streams)
    {
        if (IsGiven(result, Quiet))
            streams = streams with { IsQuiet = true, ShowProgress = false };
        if (IsGiven(result, NoColour))
            streams = streams with { OutputColours = default, Error = ColouredMessages.Plain(streams.Error) };
        return streams;
    }

    private static bool IsGiven(ParseResult result, string name)
    {
        foreach (Option option in result.RootCommandResult.Command.Options)
        {
            if (option is Option<bool> flag && option.Name == name)
                return result.GetValue(flag);
        }

        return false;
    }
}
