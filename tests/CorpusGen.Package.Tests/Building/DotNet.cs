using System.Diagnostics;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Runs the SDK as a user does.</summary>
internal static class DotNet
{
    /// <summary>Runs <c>dotnet</c> in a folder and returns what it prints; fails the test when it fails.</summary>
    public static async Task<string> Run(string folder, params string[] arguments)
    {
        (int exitCode, string output) = await RunToEnd(folder, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} in {folder}\n{output}");
        return output;
    }

    /// <summary>Runs <c>dotnet</c> in a folder and returns how it ended and what it printed.</summary>
    public static Task<(int ExitCode, string Output)> RunToEnd(string folder, params string[] arguments) => RunToEnd(folder, new ProcessStartInfo("dotnet", arguments));

    /// <summary>Runs <c>dotnet</c> in a folder where it compiles much of its own code: to compile it again once it runs often would take more time than it saves.</summary>
    public static Task<(int ExitCode, string Output)> RunLong(string folder, params string[] arguments) =>
        RunToEnd(folder, new ProcessStartInfo("dotnet", arguments) { Environment = { ["DOTNET_TieredCompilation"] = "0" } });

    private static async Task<(int ExitCode, string Output)> RunToEnd(string folder, ProcessStartInfo start)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = System.Text.Encoding.UTF8;

        // The build that runs the tests must not be the build that the project sees, nor its packages, which go before those of nuget.config, nor
        // what the machine says of compilers.
        foreach (string name in new[] { "NUGET_PACKAGES", "DOTNET_TieredPGO", "CscEnvironment", "UseSharedCompilation", "CI", "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly" })
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
