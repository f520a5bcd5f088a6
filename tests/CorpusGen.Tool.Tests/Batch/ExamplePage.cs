using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace CorpusGen.Tool.Tests.Batch;

/// <summary>The page of the examples: its commands by section.</summary>
internal static partial class ExamplePage
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(BatchFolder.Repository, "examples/batch/README.md"));

    /// <summary>All commands of a section and of the sections in it, as they stand there.</summary>
    public static string Commands(string heading)
    {
        string section = Assert.Single(Section().Matches(s_page), match => match.Groups["heading"].Value == heading).Value;
        string commands = string.Concat(Block().Matches(section).Select(match => match.Groups["commands"].Value));
        Assert.NotEqual("", commands);
        return commands;
    }

    [GeneratedRegex(@"^## (?<heading>.+)\n(?:(?!## ).*\n?)*", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^```sh\n(?<commands>(?:(?!```).*\n)*)```", RegexOptions.Multiline)]
    private static partial Regex Block();
}
