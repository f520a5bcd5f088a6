using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Generator.Tests.Driving;
using CorpusGen.Generator.Tests.Snapshots;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// The public types and members that every program with a corpus has: a change of them changes other people's code. <c>_snapshots/EmittedApi.txt</c> has them; to accept a change,
/// run the test with CORPUSGEN_ACCEPT=1 in the environment and read the diff.
/// </summary>
public class EmittedApiTests
{
    [Fact]
    public void The_emitted_public_types_are_those_of_the_last_version()
    {
        string[] lines = PublicApi.Lines(News(GeneratorRun.OfMarked(SampleTexts.Bridge))).ToArray();
        string file = Path.Combine(Folder(), "EmittedApi.txt");
        if (Environment.GetEnvironmentVariable("CORPUSGEN_ACCEPT") == "1")
            File.WriteAllLines(file, lines);
        string[] known = File.ReadAllLines(file);
        string[] differences = [.. known.Except(lines).Select(line => "- " + line.Trim()), .. lines.Except(known).Select(line => "+ " + line.Trim())];
        Assert.True(differences.Length == 0, "The emitted public API has changed:\n" + string.Join("\n", differences));
        Assert.Equal(known, lines);
    }

    [Fact]
    public void Only_what_is_public_is_in_the_namespace_and_one_class_beside_it() =>
        Assert.Equal(
            ["CorpusGenRuntime"],
            News(GeneratorRun.OfMarked(SampleTexts.Bridge)).GetTypeMembers().Where(type => type.DeclaredAccessibility != Accessibility.Public).Select(type => type.Name));

    private static INamespaceSymbol News(GeneratorRun run) => run.Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "News");

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, SnapshotFiles.Folder);
}
