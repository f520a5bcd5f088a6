using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using CorpusGen.Generator.Tests.Driving;
using VerifyTests;
using VerifyXunit;

namespace CorpusGen.Generator.Tests.Snapshots;

/// <summary>Compares generated code with the files in _snapshots by Verify.SourceGenerators: <c>dotnet test -p:SnapshotEngine=Verify</c>.</summary>
internal static class Snapshot
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();

    public static async Task Matches(GeneratorRun run, [CallerFilePath] string testFile = "")
    {
        var settings = new VerifySettings();
        settings.UseDirectory(SnapshotFiles.Folder);
        settings.IgnoreGeneratedResult(SnapshotFiles.IsIgnored);
        await Verifier.Verify(run.Driver, settings, testFile);
    }
}
