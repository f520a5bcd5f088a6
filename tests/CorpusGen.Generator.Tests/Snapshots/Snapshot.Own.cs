using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Driving;
using DiffEngine;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Snapshots;

/// <summary>
/// Compares generated code with the files in _snapshots, by the conventions of Verify.SourceGenerators, so that either engine reads the other's
/// files: <c>Class.Test#Hint.verified.cs</c>, whose first line is <c>//HintName: Hint.cs</c>, and <c>Class.Test.verified.txt</c> where there are
/// diagnostics. What differs is written as <c>.received.</c> beside it. To accept it, rename it, or run the tests with
/// CORPUSGEN_ACCEPT=1 in the environment and read the diff.
/// </summary>
internal static class Snapshot
{
    private static readonly bool s_isAccepting = Environment.GetEnvironmentVariable("CORPUSGEN_ACCEPT") == "1";

    public static async Task Matches(GeneratorRun run, [CallerFilePath] string testFile = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(testFile)!, SnapshotFiles.Folder);
        string test = $"{TestContext.Current.TestClass!.TestClassSimpleName}.{TestContext.Current.TestMethod!.MethodName}";
        Dictionary<string, string> received = Receive(run, test);

        foreach (string old in Files(folder, test, "received"))
            File.Delete(old);
        var differences = new List<string>();
        foreach ((string name, string content) in received)
        {
            if (await Compare(folder, name, content) is string difference)
                differences.Add($"{name}: {difference}");
        }

        foreach (string verified in Files(folder, test, "verified").Where(path => !received.ContainsKey(Name(path))))
        {
            if (s_isAccepting)
                File.Delete(verified);
            else
                differences.Add(Name(verified) + ": is not generated any more; delete it if that is right");
        }

        Assert.True(
            differences.Count == 0,
            $"Snapshots in {folder} differ (to accept them all: CORPUSGEN_ACCEPT=1 in the environment):\n{string.Join("\n", differences)}");
    }

    private static Dictionary<string, string> Receive(GeneratorRun run, string test)
    {
        var received = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (GeneratedSourceResult source in run.Result.GeneratedSources.Where(source => !SnapshotFiles.IsIgnored(source)))
        {
            received.Add(
                $"{test}#{Path.GetFileNameWithoutExtension(source.HintName)}.verified.cs",
                SnapshotText.Normalise($"//HintName: {source.HintName}\n{source.SourceText}"));
        }

        if (run.Diagnostics.Length > 0)
            received.Add(test + ".verified.txt", DiagnosticText.Write(run.Diagnostics));
        return received;
    }

    // What differs, or null.
    private static async Task<string?> Compare(string folder, string name, string content)
    {
        string verified = Path.Combine(folder, name);
        string text = File.Exists(verified) ? SnapshotText.Normalise(await File.ReadAllTextAsync(verified)) : "";
        if (SnapshotText.AreEqual(content, text))
            return null;
        if (s_isAccepting)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(verified, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            return null;
        }

        string received = Path.Combine(folder, name.Replace(".verified.", ".received.", StringComparison.Ordinal));
        await File.WriteAllTextAsync(received, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (!BuildServerDetector.Detected)
            await DiffRunner.LaunchAsync(received, verified);
        return text.Length == 0 ? "is new" : SnapshotText.Difference(content, text);
    }

    private static IEnumerable<string> Files(string folder, string test, string state) => !Directory.Exists(folder)
        ? []
        : Directory.GetFiles(folder, $"{test}*.{state}.*").Where(path => Name(path)[test.Length] is '#' or '.').ToArray();

    private static string Name(string path) => Path.GetFileName(path);
}
