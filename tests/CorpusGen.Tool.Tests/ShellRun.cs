using System;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>A run of the tool as a program, in a shell: what it was given as standard input, output and error is what is tested.</summary>
internal sealed record ShellRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>Runs a script of bash in a folder. In it, <c>corpusgen</c> is the tool.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="script">The script.</param>
    /// <param name="limit">After which it hangs, on a busy machine too; a minute if null.</param>
    public static async Task<ShellRun> Of(string folder, string script, TimeSpan? limit = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no bash.");
        string tool = Path.Combine(AppContext.BaseDirectory, "corpusgen.dll");
        var start = new ProcessStartInfo("bash", ["-c", $"corpusgen() {{ dotnet exec '{tool}' \"$@\"; }}\n{script}"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(limit ?? s_limit);
        process.StandardInput.Close();
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(end.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(end.Token);
            await process.WaitForExitAsync(end.Token);
            return new ShellRun(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
