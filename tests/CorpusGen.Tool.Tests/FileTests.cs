using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests;

public sealed class FileTests
{
    private const string Article = "Un titre à lire\n\nElle a dit : « Nous avons 3 chats. »\n";

    [Fact]
    public void A_file_is_one_line_of_JSON_with_all_its_parts()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("extract", folder.Write("é.txt", Article), "--language", "fr");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($$"""{"id":"é.txt","path":"{{folder.Shown}}/é.txt","language":"fr","title":""", run.Output);
        Assert.EndsWith("}\n", run.Output);
        JsonElement result = Assert.Single(run.Results);
        Assert.Equal(
            ["id", "path", "language", "title", "source", "metadata", "blocks", "quotes", "statements", "terms", "figures", "speakers"],
            result.EnumerateObject().Select(property => property.Name));
        Assert.Equal(2, result.GetProperty("blocks").GetArrayLength());
    }

    [Fact]
    public void A_folder_stands_for_its_texts_in_the_ordinal_order_of_their_paths()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "b.txt", "a/z.txt", "a.txt", "B.txt", "é.txt", "a/b/c.TXT", "note.md", "c.markdown", "d.Text", "e.html", "txt" })
            folder.Write(name, Article);
        CommandRun run = CommandRun.Of("extract", folder.Path);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(
            new[] { "B.txt", "a.txt", "a/b/c.TXT", "a/z.txt", "b.txt", "c.markdown", "d.Text", "note.md", "é.txt" }.Select(name => $"{folder.Shown}/{name}"),
            run.Results.Select(result => result.GetProperty("path").GetString()));
    }

    [Fact]
    public void A_byte_order_mark_is_not_text()
    {
        using var folder = new TemporaryFolder();
        string[] paths =
        [
            folder.Write("1.txt", Article),
            folder.Write("2.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Article)]),
            folder.Write("3.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Article)]),
            folder.Write("4.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Article)]),
        ];
        CommandRun run = CommandRun.Of(["extract", .. paths]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Single(run.Results.Select(result => result.GetProperty("blocks").GetRawText()).Distinct());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        string bad = folder.Write("bad.txt", [.. "Un\nété, un caf"u8, 0xE9, .. " noir"u8]);
        string good = folder.Write("good.txt", Article);
        string missing = Path.Combine(folder.Path, "missing.txt");
        CommandRun run = CommandRun.Of("extract", bad, missing, good);

        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.Equal(["good.txt"], run.Ids);
        Assert.Equal($"{folder.Shown}/bad.txt(2,12): error: not UTF-8: byte 0xE9\n{folder.Shown}/missing.txt: error: no such file or folder\n", run.Error);
    }

    [Fact]
    public void Texts_of_two_or_four_bytes_a_character_that_do_not_say_so_are_refused_in_the_words_of_the_rule()
    {
        const string Wide = "error: This file is UTF-32: save it as UTF-8\n";
        const string Nul = "error: This file has the character U+0000, as there is many a one in UTF-32, and in UTF-16 without a byte order mark: save it as UTF-8\n";
        using var folder = new TemporaryFolder();
        Encoding little = new UTF32Encoding(bigEndian: false, byteOrderMark: true), big = new UTF32Encoding(bigEndian: true, byteOrderMark: true);
        string[] paths =
        [
            folder.Write("1.txt", [.. little.Preamble, .. little.GetBytes(Article)]),
            folder.Write("2.txt", little.GetBytes(Article)),
            folder.Write("3.txt", [.. big.Preamble, .. big.GetBytes(Article)]),
            folder.Write("4.txt", big.GetBytes(Article)),
            folder.Write("5.txt", Encoding.Unicode.GetBytes("A title\n\nShe said nothing.\n")),
            folder.Write("6.txt", Encoding.BigEndianUnicode.GetBytes("A title\n\nShe said nothing.\n")),
            folder.Write("7.txt", "A title\n\nShe said \0 nothing.\n"),
        ];
        CommandRun run = CommandRun.Of(["extract", .. paths]);

        Assert.Equal((ExitCode.SomeFailed, ""), (run.ExitCode, run.Output));
        string Shown(int number) => $"{folder.Shown}/{number}.txt";
        Assert.Equal(
            $"{Shown(1)}: {Wide}{Shown(2)}: {Wide}{Shown(3)}: {Wide}{Shown(4)}: {Wide}{Shown(5)}(1,2): {Nul}{Shown(6)}(1,1): {Nul}{Shown(7)}(3,10): {Nul}", run.Error);
    }

    [Fact]
    public void A_name_with_control_characters_is_one_line_and_moves_nothing()
    {
        CommandRun run = CommandRun.Of("extract", "a\n\u001b[31m\u202etxt.exe\u009b", "--lang\u001b[0m");
        Assert.Equal((ExitCode.WrongUsage, ""), (run.ExitCode, run.Output));
        Assert.Contains(@"--lang\u001B[0m", run.Error);
        Assert.DoesNotContain('\u001b', run.Error);

        run = CommandRun.Of("extract", "a\n\u001b[31m\u202etxt.exe\u009b\0");
        Assert.Equal(ExitCode.SomeFailed, run.ExitCode);
        Assert.StartsWith(@"a\n\u001B[31m\u202Etxt.exe\u009B\u0000: error: ", run.Error);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain(run.Error.TrimEnd('\n'), char.IsControl);
    }

    [Fact]
    public void A_text_that_something_else_goes_wrong_with_is_named_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = ExtractionRun.Start(
            [new FailingText(), new TextFile(folder.Write("good.txt", Article), null)],
            new Streams(Stream.Null, output, error));

        Assert.Equal((ExitCode.SomeFailed, "failing.txt: error: it fails\n"), (exitCode, error.ToString()));
        Assert.StartsWith("""{"id":"good.txt",""", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void A_folder_with_no_text_is_an_error_and_not_silence()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("extract", folder.Path);

        Assert.Equal((ExitCode.SomeFailed, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{folder.Shown}: error: no text in it (*.txt, *.text, *.md, *.markdown)\n", run.Error);
    }

    private sealed class FailingText : TextSource
    {
        public override string Name => "failing.txt";

        protected override NamedText ReadText() => throw new InvalidOperationException("it fails");
    }
}
