using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Completion;

/// <summary>The scripts in the shells that they are for.</summary>
public sealed class CompletionTests
{
    // As bash calls it when somebody presses the key.
    private const string Press =
        """
        source <(corpusgen completion bash)
        press() {
            COMP_LINE=$1 COMP_POINT=${#1}
            read -ra COMP_WORDS <<< "$1"
            [[ $1 == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _corpusgen
            echo "${COMPREPLY[*]}"
        }
        """;

    [Theory]
    [InlineData("corpusgen ver", "verify")]
    [InlineData("corpusgen corrections ", "check")]
    [InlineData("/usr/bin/corpusgen extract --sugg", "--suggest-corrections")]
    [InlineData("corpusgen extract é.txt --language ", "auto en fr")]
    [InlineData("corpusgen export articles --format s", "sqlite")]
    [InlineData("corpusgen extract ", "")] // which leaves it to the shell: files are meant
    [InlineData("corpusgen extract --nothing", "")]
    public async Task Bash_completes(string line, string suggestions)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(new ShellRun(0, suggestions + "\n", ""), await ShellRun.Of(folder.Path, $"{Press}\npress '{line}'"));
    }

    [Fact]
    public async Task Bash_has_it_registered_with_files_where_nothing_is_suggested()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(new ShellRun(0, "complete -o default -F _corpusgen corpusgen\n", ""), await ShellRun.Of(folder.Path, "source <(corpusgen completion bash); complete -p corpusgen"));
    }

    [Theory]
    [InlineData("corpusgen ver", "verify\n")]
    [InlineData("corpusgen export articles --format s", "sqlite\n")]
    [InlineData("corpusgen preview no", "notes.txt\n")]
    public async Task Fish_completes(string line, string suggestions)
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes.txt", "");
        folder.Write("script.fish", $"function corpusgen; dotnet exec '{System.AppContext.BaseDirectory}/corpusgen.dll' $argv; end\ncorpusgen completion fish | source\ncomplete -C '{line}'\n");
        ShellRun run = await ShellRun.Of(folder.Path, "command -v fish > /dev/null || exit 99\nHOME=$PWD fish script.fish");
        Assert.SkipWhen(run.ExitCode == 99, "There is no fish.");
        Assert.Equal((0, suggestions), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _corpusgen corpusgen\n")]
    [InlineData("zsh", "compdef _corpusgen corpusgen\n")]
    [InlineData("fish", "complete --command corpusgen ")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName corpusgen ")]
    public void Each_shell_has_its_script(string shell, string part) => Assert.Contains(part, CommandRun.Of("completion", shell).Output);

    [Fact]
    public void Another_shell_is_wrong_usage_that_names_those_there_are()
    {
        CommandRun run = CommandRun.Of("completion", "tcsh");
        Assert.Equal((ExitCode.WrongUsage, ""), (run.ExitCode, run.Output));
        Assert.All(new[] { "bash", "zsh", "fish", "pwsh" }, shell => Assert.Contains(shell, run.Error));
    }
}
