using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace CorpusGen.Package.Tests;

/// <summary>An error or warning of a build.</summary>
/// <param name="Place">The path from the folder of the project, with line and column: <c>app.csproj(7,5)</c>.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">Its id.</param>
/// <param name="Text">What it says.</param>
/// <param name="Project">The full path of the project.</param>
internal sealed partial record BuildMessage(string Place, string Severity, string Code, string Text, string Project)
{
    /// <summary>As tests compare it.</summary>
    public override string ToString() => $"{Place}: {Severity} {Code}: {Text}";

    /// <summary>The messages that a build has printed, each once.</summary>
    public static IEnumerable<BuildMessage> Read(string output) =>
        output.Split('\n').Select(line => Form().Match(line.TrimEnd('\r'))).Where(match => match.Success).Select(Of).Distinct();

    private static BuildMessage Of(Match match)
    {
        string project = match.Groups[match.Groups["project"].Success ? "project" : "file"].Value, folder = Path.GetDirectoryName(project)! + Path.DirectorySeparatorChar;
        return new BuildMessage(
            WithSlashes(match.Groups["place"].Value.Trim().Replace(folder, "")),
            match.Groups["severity"].Value,
            match.Groups["code"].Value,
            WithSlashes(match.Groups["text"].Value.Replace(folder.Replace('\\', '/'), "").Replace(folder, "")),
            project);
    }

    private static string WithSlashes(string text) => Path.DirectorySeparatorChar == '/' ? text : text.Replace('\\', '/');

    // Behind the text stand the help link, if the compiler says it, and the project, if the place is not in its file.
    [GeneratedRegex(@"^\s*(?<place>(?<file>.*?)(?:\([0-9,]+\))?)\s*: (?<severity>error|warning) (?<code>\w+): (?<text>.*?)(?: \(https:[^)]*\))?(?: \[(?<project>[^\[\]]+?)(?:::[^\]]*)?\])?$")]
    private static partial Regex Form();
}
