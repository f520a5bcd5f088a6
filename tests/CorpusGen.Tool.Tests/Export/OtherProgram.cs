using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Export;

/// <summary>Programs that nobody here wrote, which read what is exported. Where one is not there, its tests are skipped and say so.</summary>
internal static class OtherProgram
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>Runs a program that must succeed.</summary>
    /// <returns>Its output.</returns>
    public static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        Process? process = null;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed.");
        }

        using (process)
        {
            process!.StandardInput.Close();
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            if (!process.WaitForExit(s_limit))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail($"{program} did not end.");
            }

            Assert.True(process.ExitCode == 0, $"{program}: {error.Result}");
            return output.Result;
        }
    }

    /// <summary>Runs a script of Python that prints JSON.</summary>
    public static JsonElement Python(string script, params string[] arguments) => JsonDocument.Parse(Run("python3", ["-c", script, .. arguments])).RootElement;
}
