using System;
using System.IO;
using System.Threading.Tasks;
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
            <Message Importance="high" Text="$([System.IO.Path]::GetFullPath('$(CorpusGenLockFile)', '$(MSBuildProjectDirectory)')) written: 1 lines" />
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

        File.Delete(Path.Combine(_folder.Path, "fails"));
        run = CommandRun.Of("lock", project, "-o", file);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    [Fact]
    public void A_build_that_writes_nothing_is_no_success()
    {
        // The second one only has a project built along that writes its own.
        _folder.Write("without/news.csproj", """<Project><PropertyGroup><CorpusGenLockFile>corpus.lock</CorpusGenLockFile></PropertyGroup><Target Name="Restore" /><Target Name="Build" /></Project>""");
        _folder.Write("along/blog.csproj", """<Project DefaultTargets="Build"><PropertyGroup><CorpusGenLockFile>corpus.lock</CorpusGenLockFile></PropertyGroup><Target Name="Restore" /><Target Name="Build"><Message Importance="high" Text="/elsewhere/corpus.lock is as it was" /></Target></Project>""");
        foreach (string project in new[] { "without/news.csproj", "along/blog.csproj" })
        {
            CommandRun run = CommandRun.Of("lock", Path.Combine(_folder.Path, project));
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.Contains($"{_folder.Shown}/{project}: error: nothing was written: does the project use the package CorpusGen?", run.Error);
        }
    }

    [Fact]
    public void A_quiet_build_says_nothing_but_what_is_wrong()
    {
        _folder.Write("news.csproj", Project.Replace("LOCK", "corpus.lock").Replace("<Error", """<Warning Text="a quote was edited" Condition="Exists('warns')" /><Error"""));
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.Of("-q", "lock", _folder.Path));
        _folder.Write("warns", "");
        CommandRun run = CommandRun.Of("-q", "lock", _folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("a quote was edited", run.Error);
    }

    [Fact]
    public async Task A_folder_may_be_called_as_a_switch_is_and_its_own_sdk_builds_it()
    {
        _folder.Write("-x/news.csproj", Project.Replace("LOCK", "corpus.lock"));
        ShellRun run = await ShellRun.Of(_folder.Path, "corpusgen lock -- -x; echo $?");
        Assert.True(run.Output.Trim() == "0", run.Error);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "-x", "corpus.lock")));

        _folder.Write("-x/global.json", """{"sdk":{"version":"1.0.0","rollForward":"disable"}}""");
        run = await ShellRun.Of(_folder.Path, "corpusgen lock -- -x; echo $?");
        Assert.NotEqual("0", run.Output.Trim());
        Assert.Contains("global.json", run.Error);
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
