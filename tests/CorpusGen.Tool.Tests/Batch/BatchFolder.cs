using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Batch;

/// <summary>An empty folder to run the examples of <c>examples/batch</c> in: the tool is in PATH, this repository is <c>~/corpusgen</c>, and what clusters have stands in.</summary>
internal sealed class BatchFolder : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(4);

    private static readonly ConcurrentDictionary<string, bool> s_programs = new();

    private readonly TemporaryFolder _home = new();
    private readonly TemporaryFolder _work = new();

    public BatchFolder()
    {
        Directory.CreateSymbolicLink(System.IO.Path.Combine(_home.Path, "corpusgen"), Repository);
        Directory.CreateSymbolicLink(System.IO.Path.Combine(_home.Path, "built-tool"), AppContext.BaseDirectory);
    }

    public static string Repository { get; } =
        typeof(BatchFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Repository").Value!;

    /// <summary>The full path of the folder.</summary>
    public string Path => _work.Path;

    /// <summary>Skips a test that needs a program which is not here. Dask is Debian's, for its own Python.</summary>
    public static void Need(string engine)
    {
        bool isThere = s_programs.GetOrAdd(engine, static engine => engine == "dask"
            ? Succeeds("/usr/bin/python3", "-c", "import importlib.util, shutil, sys; sys.exit(not (importlib.util.find_spec('distributed') and shutil.which('dask')))")
            : Succeeds(engine, "--version"));
        Assert.SkipUnless(isThere, engine == "dask" ? "Dask is not installed: apt-get install python3-distributed." : $"{engine} is not installed: apt-get install {engine}.");
    }

    /// <summary>Runs a script of bash in the folder; no process that it started outlives it.</summary>
    public async Task<ShellRun> Run(string script)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The examples need GNU's programs.");
        return await ShellRun.Of(_work.Path, $$"""
            export HOME='{{_home.Path}}' PATH='{{System.IO.Path.Combine(Repository, "tests/CorpusGen.Tool.Tests/Batch/StandIns")}}':"$PATH" LC_ALL=C.UTF-8
            unset -f corpusgen
            trap 'kill $(jobs -p) 2> /dev/null || true; wait' EXIT
            set -euo pipefail
            {{script}}
            """, s_limit);
    }

    /// <summary>Runs a script that must succeed.</summary>
    /// <returns>Its output.</returns>
    public async Task<string> Succeed(string script)
    {
        ShellRun run = await Run(script);
        Assert.True(run.ExitCode == 0, $"exit code {run.ExitCode}\n{run.Output}\n{run.Error}");
        return run.Output;
    }

    public void Write(string name, string text) => _work.Write(name, text);

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(_work.Path, name));

    /// <summary>The names of all that is in a folder, in their order.</summary>
    public string[] Names(string folder) => [.. Directory.GetFileSystemEntries(System.IO.Path.Combine(_work.Path, folder)).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        _work.Dispose();
        _home.Dispose();
    }

    private static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
