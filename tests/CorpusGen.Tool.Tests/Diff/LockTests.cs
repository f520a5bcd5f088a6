using System;
using System.IO;
using Xunit;

namespace CorpusGen.Tool.Tests.Diff;

/// <summary><c>corpusgen lock</c> has a build write the file; what that writes is tested with the package.</summary>
public sealed class LockTests : IDisposable
{
    // As a project is that does not have to be restored.
    private const string Project =
        """
        <Project DefaultTargets="Build">
          <PropertyGroup>
            <CorpusGenLockFile Condition="'$(CorpusGenLockFile)' == ''">LOCK</CorpusGenLockFile>
            <CorpusGenLockFile Condition="'$(_CorpusGenLockTo)' != ''">$(_CorpusGenLockTo)</CorpusGenLockFile>
          </PropertyGroup>
          <Target Name="Restore" />
          <Target Name="Build">
            <WriteLinesToFile File="$(MSBuildProjectDirectory)/$(CorpusGenLockFile)" Lines="$(CorpusGenLock)" Condition="$([System.IO.Path]::IsPathRooted('$(CorpusGenLockFile)')) == 'false'" />
            <WriteLinesToFile File="$(CorpusGenLockFile)" Lines="$(CorpusGenLock)" Condition="$([System.IO.Path]::IsPathRooted('$(CorpusGenLockFile)'))" />
            <Error Text="nothing compiles" Condition="Exists('fails')" />
          </Target>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_project_is_built_such_that_it_writes_its_file()
    {
        _folder.Write("news.csproj", Project.Replace("LOCK", "corpus.lock"));
        CommandRun run = CommandRun.Of("lock", _folder.Path);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("", run.Output);
        Assert.Equal("write", File.ReadAllText(Path.Combine(_folder.Path, "corpus.lock")).Trim());
    }

    [Fact]
    public void A_project_without_a_lock_file_gets_the_one_that_is_named_and_one_that_fails_is_said()
    {
        string project = _folder.Write("news.csproj", Project.Replace("LOCK", "")), file = Path.Combine(_folder.Path, "my, own.lock");
        CommandRun without = CommandRun.Of("lock", project);
        Assert.Equal((2, ""), (without.ExitCode, without.Output));
        Assert.Contains("news.csproj: error: it has no lock file: set <CorpusGenLockFile>corpus.lock</CorpusGenLockFile> in it, or give -o", without.Error);

        _folder.Write("fails", "");
        CommandRun run = CommandRun.Of("lock", project, "-o", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing compiles", run.Error);
        Assert.Equal("write", File.ReadAllText(file).Trim());
    }

    [Theory]
    [InlineData("folder", "no project file in it: a lock file is that of a project; texts are compared with corpusgen diff")]
    [InlineData("folder/a.txt", "no project file: a lock file is that of a project")]
    [InlineData("two", "2 project files in it: name one")]
    [InlineData("nowhere", "no such file or folder")]
    public void What_is_no_project_is_said(string path, string message)
    {
        _folder.Write("folder/a.txt", "A text.");
        _folder.Write("two/a.csproj", "<Project />");
        _folder.Write("two/b.csproj", "<Project />");
        CommandRun run = CommandRun.Of("lock", Path.Combine(_folder.Path, path));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"{_folder.Shown}/{path}: error: {message}", run.Error);
    }
}
