using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Tool.Tests.Export;

public sealed class ExportCommandTests : IDisposable
{
    private const string Line = """{"id":"a","text":"“We won,” said Mary Bell."}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Formats => [.. CorpusGen.Tool.Export.ExportFormats.Names];

    [Theory]
    [InlineData("export")]
    [InlineData("export", "a.txt")]
    [InlineData("export", "a.txt", "--format", "xlsx", "-o", "x")]
    [InlineData("export", "a.txt", "--format", "csv")]
    [InlineData("export", "a.txt", "--format", "brat")]
    [InlineData("export", "a.txt", "--format", "sqlite")]
    [InlineData("export", "a.txt", "--format", "sqlite", "-o", "")]
    [InlineData("export", "a.txt", "--jsonl", "--format", "tei")]
    [InlineData("export", "--format", "tei")]
    public void A_command_line_that_makes_no_sense_ends_with_2_and_writes_nothing(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.Equal((ExitCode.WrongUsage, ""), (run.ExitCode, run.Output));
        Assert.Contains("See corpusgen export --help", run.Error);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_there_is_not_written_over(string format)
    {
        string file = _folder.Write("out/x", "mine");
        string output = CorpusGen.Tool.Export.ExportFormats.IsFolder(CorpusGen.Tool.Export.ExportFormats.Parse(format)) ? Path.GetDirectoryName(file)! : file;
        CommandRun run = CommandRun.WithInput(Line, "export", "--jsonl", "--format", format, "-o", output);
        Assert.Equal((ExitCode.WrongUsage, "mine"), (run.ExitCode, File.ReadAllText(file)));
        Assert.Contains("is there already", run.Error);
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(file)!));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_text_that_cannot_be_read_is_reported_and_the_others_are_exported(string format)
    {
        string output = Path.Combine(_folder.Path, "out");
        CommandRun run = CommandRun.WithInput($"{Line}\n[]\n{Line}", "export", "--jsonl", "--format", format, "-o", output);
        Assert.Equal((ExitCode.SomeFailed, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("standard input(2,1): error: ", run.Error);
        Assert.True(Path.Exists(output));
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.part"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_corpus_of_nothing_is_one(string format)
    {
        string output = Path.Combine(_folder.Path, "out");
        Assert.Equal(new CommandRun(0, "", ""), CommandRun.WithInput("", "export", "--jsonl", "--format", format, "-o", output));
        Assert.True(Path.Exists(output));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_place_that_cannot_be_written_is_named(string format)
    {
        string output = Path.Combine(_folder.Write("file", ""), "out");
        CommandRun run = CommandRun.WithInput(Line, "export", "--jsonl", "--format", format, "-o", output);
        Assert.Equal((ExitCode.WrongUsage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("error: ", run.Error);
        Assert.Contains(output, run.Error);
    }

    [Fact]
    public void What_a_run_that_was_cut_off_left_is_not_written_over()
    {
        string part = _folder.Write("c.db.part", "left");
        CommandRun run = CommandRun.WithInput(Line, "export", "--jsonl", "--format", "sqlite", "-o", Path.Combine(_folder.Path, "c.db"));
        Assert.Equal((ExitCode.WrongUsage, "left"), (run.ExitCode, File.ReadAllText(part)));
        Assert.Contains("c.db.part is there, from a run that is under way or was cut off", run.Error);
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        string output = Directory.CreateDirectory(Path.Combine(_folder.Path, "out")).FullName;
        Assert.Equal(0, CommandRun.WithInput(Line, "export", "--jsonl", "--format", "csv", "-o", output).ExitCode);
        Assert.Equal(5, Directory.GetFiles(output).Length);
    }

    [Fact]
    public void JSON_lines_are_those_of_extract()
    {
        string expected = CommandRun.WithInput(ExportedTexts.Lines, "extract", "--jsonl").Output;
        Assert.Equal(expected, CommandRun.WithInput(ExportedTexts.Lines, "export", "--jsonl", "--format", "jsonl").Output);
        Assert.Equal(expected, File.ReadAllText(ExportedTexts.Export(_folder, "jsonl")));
    }

    [Theory]
    [InlineData("tei")]
    [InlineData("webannotation")]
    public void What_goes_to_standard_output_is_what_a_file_has(string format) =>
        Assert.Equal(File.ReadAllText(ExportedTexts.Export(_folder, format)), CommandRun.WithInput(ExportedTexts.Lines, "export", "--jsonl", "--format", format).Output);

    [Fact]
    public void Corrections_are_applied()
    {
        string text = _folder.Write("a.txt", "“We won,” said Mary Bell.");
        string corrections = _folder.Write("c.yml", "- in: a.txt\n  quote: We won\n  speaker: John Carter\n");
        CommandRun run = CommandRun.Of("export", text, "--format", "jsonl", "--corrections", corrections);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("John Carter", run.Results[0].GetProperty("quotes")[0].Text("speaker"));
    }

    [Fact]
    public void Help_names_the_formats_and_the_options()
    {
        string help = CommandRun.Of("export", "--help").Output;
        Assert.All([.. CorpusGen.Tool.Export.ExportFormats.Names, "--jsonl", "--output", "--language", "--corrections", "Examples"], name => Assert.Contains(name, help));
    }

    [Fact]
    public async Task A_reader_that_has_enough_ends_the_export()
    {
        _folder.Write("texts.jsonl", string.Concat(Enumerable.Repeat(Line + "\n", 20_000)));
        ShellRun run = await ShellRun.Of(_folder.Path, "corpusgen export --jsonl --format tei < texts.jsonl | head -c 100 > head; echo ${PIPESTATUS[0]}");
        Assert.Equal(("141\n", ""), (run.Output, run.Error));
    }

    [Fact]
    public async Task What_cannot_be_written_to_its_end_is_reported_and_nothing_of_it_is_left()
    {
        _folder.Write("texts.jsonl", string.Concat(Enumerable.Repeat(Line + "\n", 2_000)));

        // A bound for what one file may have in it stands in for a full disk. The runtime itself needs larger ones, unless it is told so.
        ShellRun run = await ShellRun.Of(_folder.Path, """
            export DOTNET_EnableWriteXorExecute=0
            ulimit -f 64
            trap '' XFSZ
            for format in csv tei sqlite; do corpusgen export --jsonl --format $format -o out-$format < texts.jsonl; echo $?; done
            ls
            """);
        Assert.Equal("4\n4\n4\ntexts.jsonl\n", run.Output);
        Assert.Equal(3, run.Error.Split('\n').Count(line => line.StartsWith("error: ", StringComparison.Ordinal)));
    }
}
