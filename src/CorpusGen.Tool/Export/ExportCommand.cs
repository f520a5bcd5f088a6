using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using CorpusGen.Tool.Export.Brat;
using CorpusGen.Tool.Export.Csv;
using CorpusGen.Tool.Export.Sqlite;
using CorpusGen.Tool.Export.Tei;
using CorpusGen.Tool.Export.WebAnnotation;

namespace CorpusGen.Tool.Export;

/// <summary><c>corpusgen export</c>.</summary>
internal static class ExportCommand
{
    private const string Description =
        """
        Writes quotes, figures, statements and speakers for other programs.

          csv            for spreadsheets: a folder with articles.csv, quotes.csv, statements.csv, figures.csv, speakers.csv
          brat           for annotation tools (brat, INCEpTION): a folder with a .txt and an .ann for each text
          webannotation  W3C Web Annotations, as JSON-LD
          tei            TEI P5, a teiCorpus
          sqlite         a database with keys, full-text search and views
          jsonl          JSON Lines, as corpusgen extract prints them

        What is there already is not written over. webannotation, tei and jsonl go to standard output where no --output is given.

        Exit codes: 0 all done; 1 a text could not be read or a correction does not fit (the others are exported); 2 wrong usage; 4 input or output failed (nothing is left of it, but for what standard output had taken); 141 the reader of the results has ended.

        Examples:
          corpusgen export articles --format csv -o tables
          corpusgen export articles --format sqlite -o corpus.db
          corpusgen export a.txt b.txt --format tei > articles.xml
          corpusgen export --jsonl --format brat -o brat < texts.jsonl
        """;

    public static Command Create(Streams streams)
    {
        Argument<string[]> paths = PathArgument.Create(ArgumentArity.ZeroOrMore);
        var jsonLines = new Option<bool>("--jsonl")
        {
            Description = """Reads lines of {"id":"…","language":"…","text":"…"} from standard input instead of files; language may be left out.""",
        };
        var format = new Option<string>("--format") { Description = "What to write.", Required = true, HelpName = string.Join('|', ExportFormats.Names) };
        format.AcceptOnlyFromAmong(ExportFormats.Names);
        var output = new Option<string>("--output", "-o") { Description = "A new file or, for csv and brat, a new or empty folder.", HelpName = "OUT" };
        Option<string> language = PathArgument.CreateLanguage();
        var corrections = new Option<string>("--corrections")
        {
            Description = "A file with what is read wrongly and what is true. An entry that does not fit is reported; the others are applied.",
        };

        var command = new Command("export", Description) { paths, jsonLines, format, output, language, corrections };
        command.Validators.Add(result =>
        {
            bool anyPath = result.GetResult(paths) is { Tokens.Count: > 0 };
            if (anyPath == result.GetValue(jsonLines))
                result.AddError(anyPath ? "Give either PATH or --jsonl, not both." : "Give at least one PATH, or --jsonl to read from standard input.");
        });
        command.Validators.Add(result => CheckOutput(result, result.GetResult(format)?.Tokens, result.GetValue(output)));
        command.SetAction(result =>
        {
            Language? given = LanguageTag.Parse(result.GetValue(language));
            IEnumerable<TextSource> sources = result.GetValue(jsonLines)
                ? JsonLines.Read(streams.Input, given)
                : TextFiles.Find(result.GetValue(paths) ?? [], given);
            return Export(sources, ExportFormats.Parse(result.GetValue(format)!), result.GetValue(output), result.GetValue(corrections), streams);
        });
        return command;
    }

    private static void CheckOutput(CommandResult result, IReadOnlyList<Token>? given, string? output)
    {
        if (given is not [{ Value: var name }] || !ExportFormats.Names.Contains(name))
            return; // which is reported as such
        ExportFormat format = ExportFormats.Parse(name);
        if (output is null)
        {
            if (!ExportFormats.IsStream(format))
                result.AddError($"{name} needs --output, {(ExportFormats.IsFolder(format) ? "a new folder" : "a new file")}: it is not written to standard output.");
        }
        else if (output.Length == 0)
        {
            result.AddError("--output is empty: name a new file or folder.");
        }
        else if (ExportFormats.IsFolder(format))
        {
            if (File.Exists(output) || (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any()))
                result.AddError($"{output} is there already: name a new or empty folder, so that nothing is lost.");
        }
        else if (Path.Exists(output))
        {
            result.AddError($"{output} is there already: name a new file, so that nothing is lost.");
        }
    }

    private static int Export(IEnumerable<TextSource> sources, ExportFormat format, string? output, string? corrections, Streams streams)
    {
        try
        {
            CorrectionFile? correctionFile = corrections is null ? null : CorrectionFile.Read(corrections, sources as IReadOnlyList<TextSource>);
            using ArticleExport export = Open(format, output, streams);
            return ExportRun.Start(sources, export, correctionFile, output is null ? streams.ForResultsAsTheyCome() : streams);
        }
        catch (UnreadableTextException e)
        {
            streams.Error.WriteLine(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"error: {Visible.Text(e.Message)}");
            return ExitCode.WrongUsage;
        }
    }

    private static ArticleExport Open(ExportFormat format, string? output, Streams streams) => format switch
    {
        ExportFormat.Csv => new CsvExport(new NewFolder(output!)),
        ExportFormat.Brat => new BratExport(new NewFolder(output!)),
        ExportFormat.WebAnnotation => new WebAnnotationExport(ExportTarget.Open(output, streams)),
        ExportFormat.Tei => new TeiExport(ExportTarget.Open(output, streams)),
        ExportFormat.Sqlite => new SqliteExport(new NewFile(output!)),
        _ => new JsonLinesExport(ExportTarget.Open(output, streams)),
    };
}
