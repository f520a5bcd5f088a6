using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>What the shell does with standard input, output and error.</summary>
public sealed class StandardStreamTests
{
    private const string Article = "Un titre à lire\n\nElle a dit : « Nous avons 3 chats. »\n";

    // An input without an end: whoever reads on to the end never comes back.
    [Fact]
    public async Task A_reader_that_has_enough_ends_the_run_without_a_message()
    {
        using var folder = new TemporaryFolder();
        ShellRun run = await ShellRun.Of(folder.Path, """
            yes '{"id":"a","text":"Un mot."}' 2> yes.txt | corpusgen extract --jsonl | head -n 1
            echo "${PIPESTATUS[1]}" >&2
            """);

        Assert.StartsWith("""{"id":"a",""", run.Output);
        Assert.Equal("141\n", run.Error);
    }

    [Theory]
    [InlineData("corpusgen extract a.txt", ">&-", "error: standard output: it is closed\n")]
    [InlineData("corpusgen extract a.txt", "> /dev/full", "error: standard output: No space left on device\n")]
    [InlineData("corpusgen --help", ">&-", "error: standard output: it is closed\n")]
    [InlineData("corpusgen --help", "> /dev/full", "error: standard output: No space left on device\n")]
    [InlineData("corpusgen extract --jsonl", "<&-", "error: standard input: it is closed\n")]
    [InlineData("corpusgen extract --jsonl", "<&- >&-", "error: standard input: it is closed\n")]
    [InlineData("corpusgen extract --jsonl", "< .", "error: standard input: Is a directory\n")]
    public async Task Input_or_output_that_is_not_there_is_one_line_that_says_so(string command, string redirection, string message)
    {
        Assert.SkipUnless(System.IO.File.Exists("/dev/full") || !redirection.Contains("full"), "There is no /dev/full.");
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        ShellRun run = await ShellRun.Of(folder.Path, $"{command} {redirection}");

        Assert.Equal((ExitCode.CutShort, "", message), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("2>&-")]
    [InlineData("2> /dev/full")]
    public async Task Messages_that_nobody_can_take_do_not_end_the_results(string redirection)
    {
        Assert.SkipUnless(System.IO.File.Exists("/dev/full") || !redirection.Contains("full"), "There is no /dev/full.");
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        ShellRun run = await ShellRun.Of(folder.Path, $"corpusgen extract missing.txt a.txt {redirection}");

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith("""{"id":"a.txt",""", run.Output);
    }

    [Fact]
    public async Task A_pipe_in_place_of_a_file_is_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        ShellRun run = await ShellRun.Of(folder.Path, "corpusgen extract <(cat a.txt) /dev/stdin < a.txt");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        string[] results = [.. run.Output.TrimEnd().Split('\n').Select(line => line[line.IndexOf("\"language\"", System.StringComparison.Ordinal)..])];
        Assert.Equal(2, results.Length);
        Assert.Equal(results[0], results[1]);
    }

    [Fact]
    public async Task A_named_pipe_that_nobody_writes_into_is_waited_for_and_named()
    {
        using var folder = new TemporaryFolder();
        ShellRun run = await ShellRun.Of(folder.Path, """
            mkfifo slow
            corpusgen extract slow 2> messages &
            until [ -s messages ]; do sleep 0.1; done
            printf 'Un mot.\n' > slow
            wait
            cat messages >&2
            """);

        Assert.Equal("slow: waiting: nothing has come from it for some time\n", run.Error);
        Assert.StartsWith("""{"id":"slow",""", run.Output);
    }

    [Fact]
    public async Task A_device_without_an_end_is_refused_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        ShellRun run = await ShellRun.Of(folder.Path, "corpusgen extract /dev/zero a.txt");

        Assert.Equal((ExitCode.SomeFailed, "/dev/zero: error: it does not end: more than 256 MiB came from what is no file\n"), (run.ExitCode, run.Error));
        Assert.StartsWith("""{"id":"a.txt",""", run.Output);
    }
}
