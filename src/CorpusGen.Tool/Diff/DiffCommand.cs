using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using CorpusGen.Extraction.Changes;

namespace CorpusGen.Tool.Diff;

/// <summary><c>corpusgen diff</c>.</summary>
internal static class DiffCommand
{
    private const string Description =
        """
        Says which quotes, figures, speakers and articles are new, gone, changed or moved.

        OLD and NEW are folders, texts, .jsonl files (texts a line, or what extract wrote), .lock files, or revisions of git: HEAD~1 for what lay there where the other argument lies now, HEAD~1:articles for a path in it. A path that exists is taken for a path. A text that was renamed is one that moved.

        Exit codes: 0 nothing differs; 1 a text could not be read (the others are compared); 2 wrong usage, no such path or revision; 3 something differs.

        Examples:
          corpusgen diff HEAD articles                           # what is not committed yet
          corpusgen diff main:articles HEAD:articles --format markdown > comment.md
          corpusgen diff before after --format jsonl
          corpusgen diff results-of-may.jsonl results-of-june.jsonl
        """;

    private static readonly string[] s_formats = ["text", "jsonl", "markdown"];

    public static Command Create(Streams streams)
    {
        Argument<string> old = Side("OLD", "As it was."), @new = Side("NEW", "As it is.");
        var format = new Option<string>("--format")
        {
            Description = "text for people, a line a change, in colours on a terminal; jsonl for programs; markdown for the comment of a pull request.",
            DefaultValueFactory = _ => s_formats[0],
            HelpName = string.Join('|', s_formats),
        };
        format.AcceptOnlyFromAmong(s_formats);
        Option<string> language = PathArgument.CreateLanguage();
        var command = new Command("diff", Description) { old, @new, format, language };
        command.SetAction(result => Compare(result.GetValue(old)!, result.GetValue(@new)!, result.GetValue(format)!, LanguageTag.Parse(result.GetValue(language)), streams));
        return command;
    }

    private static Argument<string> Side(string name, string description)
    {
        var side = new Argument<string>(name) { Description = description };
        side.Validators.Add(result =>
        {
            // Taken for a revision, a mistyped option would only be one that is not there.
            if (result.Tokens is [var token] && token.Value.StartsWith('-') && !Path.Exists(token.Value))
                result.AddError($"Unrecognized option '{token.Value}'.");
        });
        return side;
    }

    private static int Compare(string old, string @new, string format, Language? language, Streams streams)
    {
        try
        {
            (ComparedSide before, ComparedSide after) = new SideReader(old, @new, language).Read();
            var reader = new StateReader(streams, language);
            (CorpusState oldState, CorpusState newState) = reader.Read(before, after);
            IReadOnlyList<CorpusChange> changes = CorpusChanges.Between(oldState, newState);
            StandardOutput.Guard(() =>
            {
                Write(changes, before, after, format, streams);
                streams.Output.Flush();
            });
            return reader.ExitCode != ExitCode.Success ? reader.ExitCode : changes.Count > 0 ? ExitCode.Found : ExitCode.Success;
        }
        catch (UnreadableTextException e)
        {
            streams.Error.WriteLine(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (ClosedPipeException)
        {
            return ExitCode.ClosedPipe;
        }
        catch (IOException e)
        {
            streams.Error.WriteLine($"error: {Visible.Text(e.Message)}");
            return ExitCode.SomeFailed;
        }
    }

    private static void Write(IReadOnlyList<CorpusChange> changes, ComparedSide old, ComparedSide @new, string format, Streams streams)
    {
        if (format == "jsonl")
        {
            foreach (CorpusChange change in changes)
                streams.Output.Write(ChangeJson.Of(change, old, @new));
            return;
        }

        var words = new ChangeWords(changes, old, @new);
        streams.Output.Write(Encoding.UTF8.GetBytes(format == "markdown" ? ChangeMarkdown.Of(words) : ChangeLines.Of(words, streams.OutputColours)));
    }
}
