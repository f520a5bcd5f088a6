using System;
using System.Diagnostics;
using Xunit;

namespace CorpusGen.Tool.Tests.Diff;

/// <summary>A git repository in a folder that is gone after the test.</summary>
internal sealed class Repository : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Repository() => Git("init", "-q");

    public string Path => _folder.Path;

    public string Shown => _folder.Shown;

    public string Write(string name, string text) => _folder.Write(name, text);

    public void Commit()
    {
        Git("add", "-A");
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "texts");
    }

    public void Dispose() => _folder.Dispose();

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
