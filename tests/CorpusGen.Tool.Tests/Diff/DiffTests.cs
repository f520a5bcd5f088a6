using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using CorpusGen.Tool.Terminal;
using Xunit;

namespace CorpusGen.Tool.Tests.Diff;

public sealed class DiffTests : IDisposable
{
    private const string Port = "\"We will close the northern port before winter,\" said Anne Roux.\n\nThe port employs 340 people.\n";
    private const string Edited = "\"We may close the northern port before winter,\" said Anne Roux.\n\nThe port employs 350 people.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_edit_is_a_line_for_each_thing_that_it_changed()
    {
        _folder.Write("old/a.txt", Port);
        _folder.Write("new/a.txt", Edited);
        CommandRun run = Diff("old", "new");
        Assert.Equal(
            $"{_folder.Shown}/new/a.txt(1,2): changed quote: “We may close the northern port before winter,” (Anne Roux): 'will' became 'may'\n"
            + $"{_folder.Shown}/new/a.txt(3,18): changed figure: “350”: '340' became '350'; value 340 became 350\n",
            run.Output);
        Assert.Equal((3, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Nothing_is_printed_where_nothing_differs()
    {
        _folder.Write("old/a.txt", Port);
        _folder.Write("new/a.txt", Port);
        Assert.Equal(new CommandRun(0, "", ""), Diff("old", "new"));
    }

    [Fact]
    public void What_is_gone_is_shown_where_it_was_and_a_new_article_counts_what_is_in_it()
    {
        _folder.Write("old/a.txt", Port);
        _folder.Write("new/a.txt", "The port employs 340 people.\n");
        _folder.Write("new/b.txt", "\"The bridge is the work of two generations,\" said Mary Hill. It is long.\n");
        Assert.Equal(
            [
                $"{_folder.Shown}/old/a.txt(1,2): gone quote: “We will close the northern port before winter,” (Anne Roux)",
                $"{_folder.Shown}/new/b.txt: new article: 1 quote, 1 figure",
                "gone speaker: Anne Roux",
                "new speaker: Mary Hill",
            ],
            Diff("old", "new").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Two_texts_are_compared_whatever_they_are_called()
    {
        _folder.Write("before.txt", Port);
        _folder.Write("after.md", Port.Replace("340", "350"));
        Assert.Equal($"{_folder.Shown}/after.md(3,18): changed figure: “350”: '340' became '350'; value 340 became 350\n", Diff("before.txt", "after.md").Output);
    }

    [Fact]
    public void What_is_gone_of_two_texts_was_in_the_old_one()
    {
        _folder.Write("before.txt", Port);
        _folder.Write("after.md", "The port employs 340 people.\n");
        Assert.Contains($"{_folder.Shown}/before.txt(1,2): gone quote: ", Diff("before.txt", "after.md").Output);
        Assert.Equal("before.txt", Path.GetFileName(Diff("before.txt", "after.md", "--format", "jsonl").Results[0].GetProperty("old").GetProperty("document").GetString()));
    }

    [Fact]
    public async Task Places_are_of_files_that_are_there()
    {
        // A folder in the folder that is called as it is, and one that is compared by whole paths.
        _folder.Write("old/old/a.txt", Port);
        _folder.Write("new/b.txt", Edited);
        _folder.Write("articles/a.txt", Port);
        _folder.Write("extracted.jsonl", CommandRun.WithInput(Line("b.txt", Port), "extract", "--jsonl").Output);
        ShellRun run = await ShellRun.Of(_folder.Path, "corpusgen diff old new; corpusgen diff articles extracted.jsonl; corpusgen diff new old");
        string[] places = [.. run.Output.Split('\n').Where(line => line.Contains(": moved article")).Select(line => line.Replace(": moved article: was", ""))];
        Assert.Equal(["new/b.txt old/old/a.txt", "b.txt articles/a.txt", "old/old/a.txt new/b.txt"], places);
        Assert.Contains("\nold/old/a.txt(1,2): changed quote", run.Output);
    }

    [Fact]
    public void Results_of_extract_are_compared_with_each_other_and_with_texts()
    {
        _folder.Write("articles/a.txt", Port);
        string articles = Path.Combine(_folder.Path, "articles");
        _folder.Write("old.jsonl", CommandRun.Of("extract", articles).Output);
        Assert.Equal(new CommandRun(0, "", ""), Diff("old.jsonl", "articles"));
        _folder.Write("articles/a.txt", Edited);
        CommandRun run = Diff("old.jsonl", "articles");
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        _folder.Write("new.jsonl", CommandRun.Of("extract", articles).Output);
        Assert.Equal(run.Output.Replace("(1,2)", "").Replace("(3,18)", ""), Diff("old.jsonl", "new.jsonl").Output);
    }

    [Fact]
    public void Lines_of_texts_are_known_by_their_ids()
    {
        _folder.Write("old.jsonl", Line("one", Port) + Line("two", Port));
        _folder.Write("new.jsonl", Line("two", Port) + Line("one", Edited));
        Assert.Equal(["one(1,2): changed quote", "one(3,18): changed figure"], Diff("old.jsonl", "new.jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(": ", line.Split(": ")[..2])));
    }

    [Fact]
    public void A_line_that_is_neither_is_reported_and_the_others_are_compared()
    {
        _folder.Write("old.jsonl", Line("one", Port));
        _folder.Write("new.jsonl", Line("one", Edited) + "{\"id\":\"two\",\"quotes\":[{}]}\n[]\n");
        CommandRun run = Diff("old.jsonl", "new.jsonl");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal($"{_folder.Shown}/new.jsonl(2,1): error: neither a text nor a result of corpusgen extract\n{_folder.Shown}/new.jsonl(3,1): error: not an object\n", run.Error);
    }

    [Theory]
    [InlineData("""{"id":null,"quotes":[],"figures":[],"speakers":[]}""")]
    [InlineData("""{"path":null,"id":null,"quotes":[],"figures":[],"speakers":[]}""")]
    [InlineData("""{"id":"two","quotes":[],"figures":[],"speakers":[{"name":null}]}""")]
    [InlineData("""{"id":"two","quotes":[{"text":null,"start":0,"end":1}],"figures":[],"speakers":[]}""")]
    public void A_result_that_lacks_a_name_is_reported_at_its_line_and_the_others_are_compared(string line)
    {
        _folder.Write("old.jsonl", Line("one", Port));
        _folder.Write("new.jsonl", line + "\n" + Line("one", Edited));
        CommandRun run = Diff("old.jsonl", "new.jsonl");
        Assert.Equal((1, $"{_folder.Shown}/new.jsonl(1,1): error: neither a text nor a result of corpusgen extract\n"), (run.ExitCode, run.Error));
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Json_has_both_states_and_how_they_differ()
    {
        _folder.Write("old/a.txt", Port);
        _folder.Write("new/a.txt", Edited);
        JsonElement figure = Diff("old", "new", "--format", "jsonl").Results[1];
        Assert.Equal(("changed", "figure"), (figure.GetProperty("change").GetString(), figure.GetProperty("kind").GetString()));
        Assert.Equal(["340", "350"], new[] { "old", "new" }.Select(side => figure.GetProperty(side).GetProperty("value").GetString()));
        Assert.Equal((3, 18), (figure.GetProperty("new").GetProperty("line").GetInt32(), figure.GetProperty("new").GetProperty("column").GetInt32()));
        Assert.Equal(["words", "value"], figure.GetProperty("differences").EnumerateArray().Select(difference => difference.GetProperty("what").GetString()));
    }

    [Fact]
    public void Markdown_is_a_list_for_each_article()
    {
        _folder.Write("old/a.txt", Port);
        _folder.Write("new/a.txt", Edited);
        Assert.Equal(
            $"""
            ### Corpus: 1 figure changed, 1 quote changed

            **{_folder.Shown}/new/a.txt**

            - **changed quote, line 1**: “We may close the northern port before winter,” (Anne Roux): 'will' became 'may'
            - **changed figure, line 3**: “350”: '340' became '350'; value 340 became 350

            """.ReplaceLineEndings("\n"),
            Diff("old", "new", "--format", "markdown").Output);
    }

    [Theory]
    [InlineData("port (2).txt")]
    [InlineData("a (x, y).txt")]
    [InlineData("a(1,2)")]
    public void A_name_may_look_like_a_place(string id)
    {
        string old = Line(id, Port), @new = Line(id, Edited);
        _folder.Write("texts-old.jsonl", old);
        _folder.Write("texts-new.jsonl", @new);
        string[] lines = Diff("texts-old.jsonl", "texts-new.jsonl", "--format", "markdown").Output.Split('\n');
        Assert.Equal($"**{id}**", lines[2]);
        Assert.StartsWith("- **changed quote, line 1**: ", lines[4]);

        // What extract wrote has places without lines.
        _folder.Write("old.jsonl", CommandRun.WithInput(old, "extract", "--jsonl").Output);
        _folder.Write("new.jsonl", CommandRun.WithInput(@new, "extract", "--jsonl").Output);
        lines = Diff("old.jsonl", "new.jsonl", "--format", "markdown").Output.Split('\n');
        Assert.Equal($"**{id}**", lines[2]);
        Assert.StartsWith("- **changed quote**: ", lines[4]);
    }

    [Fact]
    public void Words_of_a_text_are_no_markdown()
    {
        _folder.Write("old/a.txt", "Nothing was said.\n");
        _folder.Write("new/a.txt", "\"Ask @octocat on www.example.org <script>alert(1)</script> ![x](http://e.org/) `#12` | **now** ~~or~~,\" said Anne Roux.\n");
        string markdown = Diff("old", "new", "--format", "markdown").Output;
        string line = markdown.Split('\n').Single(line => line.StartsWith("- **new quote", StringComparison.Ordinal));
        string words = line[line.IndexOf('“')..];
        Assert.Equal(words, new string([.. words.Where(c => "<>`*_[]|~@!\\".IndexOf(c) < 0)]));
        Assert.Contains("&#64;&#8203;octocat", words);
        Assert.Contains("&#35;&#8203;12", words);
        Assert.Contains("www&#46;example", words);
        Assert.DoesNotContain("http:", words);
    }

    [Fact]
    public void Markdown_is_not_longer_than_a_comment_may_be()
    {
        _folder.Write("old/a.txt", "Nothing was said.\n");
        _folder.Write("new/a.txt", string.Concat(Enumerable.Range(1000, 1500).Select(i => $"\"We will build bridge number {i} before the winter comes,\" said Anne Roux.\n\n")));
        string markdown = Diff("old", "new", "--format", "markdown").Output;
        Assert.InRange(markdown.Length, 50_000, 61_000);
        Assert.Contains(" more: `corpusgen diff` shows all.", markdown);
    }

    [Fact]
    public void A_terminal_gets_colours_and_hostile_words_none_of_their_own()
    {
        _folder.Write("old/a.txt", "Nothing was said.\n");
        _folder.Write("new/a.txt", "\"The port \u001B[31mwill close before winter,\" said Anne Roux.\n");
        using var output = new MemoryStream();
        using var error = new StringWriter();
        CorpusgenCommand.Run(["diff", Path.Combine(_folder.Path, "old"), Path.Combine(_folder.Path, "new")], new Streams(Stream.Null, output, error) { OutputColours = new Colours(true) });
        string text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        Assert.Contains("\u001B[32mnew quote\u001B[0m", text);
        Assert.DoesNotContain("\u001B[31m", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B", Diff("old", "new").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_reported_and_the_others_are_compared()
    {
        _folder.Write("old/a.txt", Port);
        _folder.Write("new/a.txt", Edited);
        _folder.Write("new/b.txt", [0x41, 0xFF]);
        CommandRun run = Diff("old", "new");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith($"{_folder.Shown}/new/b.txt(1,2): error: not UTF-8", run.Error);
    }

    [Fact]
    public void A_lock_file_is_compared_with_texts_as_paths_are_in_it()
    {
        string path = _folder.Write("a.txt", Edited).Replace('\\', '/');
        _folder.Write("corpus.lock", $"article | {path} | TheName\nquote | {path} | We | We will close the northern port before winter, | by Anne Roux\nfigure | {path} | _340 | 340 | = 340 | of person\nspeaker | AnneRoux | Anne Roux\n");
        CommandRun run = Diff("corpus.lock", "a.txt");
        Assert.Contains("a.txt(1,2): changed quote: “We may close the northern port before winter,” (Anne Roux): 'will' became 'may'", run.Output);
        Assert.Contains("changed figure: “350”: '340' became '350'; value 340 became 350", run.Output);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public void A_broken_lock_file_is_reported_with_its_place()
    {
        _folder.Write("a.txt", Edited);
        _folder.Write("corpus.lock", "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n");
        Assert.Contains($"{_folder.Shown}/corpus.lock(1,1): error: a conflict of a merge is not resolved here", Diff("corpus.lock", "a.txt").Error);
    }

    [Fact]
    public void Words_that_are_shortened_have_no_half_of_a_character()
    {
        string quote = new('a', 98), mark = new('b', 38);
        _folder.Write("old.lock", $"article | a.txt | A |\nquote | a.txt | Q | {quote}😀cc\n");
        _folder.Write("new.lock", $"article | a.txt | A |\n{mark}😀cc | a.txt\n");
        CommandRun run = Diff("old.lock", "new.lock");
        Assert.Equal($"a.txt: gone quote: “{quote}…”\n", run.Output);
        Assert.Contains($"'{mark}…' begins no line of a lock file", run.Error);
    }

    [Theory]
    [InlineData("diff", "a")]
    [InlineData("diff", "--formt", "b")]
    [InlineData("diff", "a", "b", "--format", "xml")]
    public void Wrong_usage_is_said(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("See corpusgen diff --help", run.Error);
    }

    [Fact]
    public void A_revision_is_compared_with_the_folder_as_it_is_and_a_renamed_file_moved()
    {
        using var repository = new Repository();
        repository.Write("articles/été.txt", Port);
        repository.Commit();
        File.Move(Path.Combine(repository.Path, "articles", "été.txt"), Path.Combine(repository.Path, "articles", "b.txt"));
        repository.Write("articles/b.txt", Edited);
        string articles = Path.Combine(repository.Path, "articles");
        Assert.Equal(
            [
                $"{repository.Shown}/articles/b.txt: moved article: was HEAD:articles/été.txt",
                $"{repository.Shown}/articles/b.txt(1,2): changed quote",
                $"{repository.Shown}/articles/b.txt(3,18): changed figure",
            ],
            CommandRun.Of("diff", "HEAD", articles).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => i == 0 ? line : string.Join(": ", line.Split(": ")[..2])));
    }

    [Fact]
    public void A_text_is_compared_with_what_it_was()
    {
        using var repository = new Repository();
        string file = repository.Write("articles/a.txt", Port);
        repository.Commit();
        repository.Write("articles/a.txt", Edited);
        Assert.Equal(2, CommandRun.Of("diff", "HEAD", file).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void What_a_revision_has_not_is_new_and_that_is_said()
    {
        using var repository = new Repository();
        repository.Write("README", "Texts.\n");
        repository.Commit();
        repository.Write("articles/a.txt", Port);
        CommandRun run = CommandRun.Of("diff", "HEAD", Path.Combine(repository.Path, "articles"));
        Assert.Contains("a.txt: new article", run.Output);
        Assert.Equal("HEAD:articles/: not in this revision: all of it is new or gone\n", run.Error);
        Assert.Equal("", CommandRun.Of("-q", "diff", "HEAD", Path.Combine(repository.Path, "articles")).Error);
    }

    [Fact]
    public async Task A_lock_file_and_lines_of_a_revision_are_read_as_the_files_are()
    {
        using var repository = new Repository();
        const string Locked = "article | a.txt | A |\nquote | a.txt | We | We will close the northern port before winter, | by Anne Roux\nspeaker | AnneRoux | Anne Roux\n";
        repository.Write("corpus.lock", Locked);
        repository.Write("texts.jsonl", "\uFEFF" + Line("one", Port) + "[]\n");
        repository.Commit();
        repository.Write("corpus.lock", Locked.Replace("will", "may"));
        repository.Write("texts.jsonl", Line("one", Port.Replace("340", "350")));
        ShellRun run = await ShellRun.Of(repository.Path, "corpusgen diff HEAD corpus.lock; corpusgen diff HEAD:corpus.lock corpus.lock; corpusgen diff HEAD texts.jsonl; corpusgen diff HEAD:texts.jsonl texts.jsonl; corpusgen diff HEAD:corpus.lock HEAD:corpus.lock; echo $?");
        const string Quote = "a.txt: changed quote: “We may close the northern port before winter,” (Anne Roux): 'will' became 'may'", Figure = "one(3,18): changed figure: “350”: '340' became '350'; value 340 became 350";
        Assert.Equal([Quote, Quote, Figure, Figure, "0"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["HEAD:texts.jsonl(2,1): error: not an object", "HEAD:texts.jsonl(2,1): error: not an object"], run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Two_revisions_are_compared_and_no_shell_reads_their_names()
    {
        using var repository = new Repository();
        repository.Write("articles/a.txt", Port);
        repository.Commit();
        repository.Write("articles/a.txt", Edited);
        repository.Commit();
        ShellRun run = await ShellRun.Of(repository.Path, "corpusgen diff HEAD~1:articles HEAD:articles; echo $?; corpusgen diff HEAD~1 HEAD | wc -l; corpusgen diff 'HEAD;touch made' articles; echo $?; corpusgen diff HEAD:nowhere HEAD; echo $?; ls");
        Assert.Equal(
            [
                "HEAD:articles/a.txt(1,2): changed quote: “We may close the northern port before winter,” (Anne Roux): 'will' became 'may'",
                "HEAD:articles/a.txt(3,18): changed figure: “350”: '340' became '350'; value 340 became 350",
                "3", "2", "2", "2", "articles",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
        Assert.Contains("HEAD;touch made: error: no such file or folder, and no revision of the git repository of articles", run.Error);
        Assert.Contains("HEAD:nowhere: error: HEAD has no nowhere", run.Error);
    }

    [Fact]
    public void Where_there_is_no_repository_that_is_said()
    {
        _folder.Write("articles/a.txt", Port);
        CommandRun run = Diff("articles", "articles");
        Assert.Equal(0, run.ExitCode);
        run = CommandRun.Of("diff", "HEAD~1", Path.Combine(_folder.Path, "articles"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"HEAD~1: error: no such file or folder, and {_folder.Shown}/articles is in no git repository", run.Error);
    }

    private CommandRun Diff(string old, string @new, params string[] options) =>
        CommandRun.Of(["diff", Path.Combine(_folder.Path, old), Path.Combine(_folder.Path, @new), .. options]);

    private static string Line(string id, string text) => JsonSerializer.Serialize(new { id, text }) + "\n";
}
