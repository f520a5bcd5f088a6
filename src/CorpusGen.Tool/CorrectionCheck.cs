using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Tool;

/// <summary>A corrections file against its texts.</summary>
internal static class CorrectionCheck
{
    /// <summary>Writes a line for each flaw, in the order of the file.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Start(string path, IReadOnlyList<TextSource> sources, Streams streams)
    {
        CorrectionFile corrections;
        try
        {
            corrections = CorrectionFile.Read(path, sources);
        }
        catch (UnreadableTextException e)
        {
            streams.Error.WriteLine(e.Message);
            return ExitCode.WrongUsage;
        }

        var flaws = new List<PlacedFlaw>(corrections.Flaws);
        var uses = new List<SpeakerUse>();
        var speakers = new HashSet<string>();
        int exitCode;
        TextSource[] concerned = [.. sources.Where(corrections.Concerns)];
        using (var run = new TextRun(streams, concerned.Length))
        {
            run.Run(concerned, static source => source.Name, source => Check(source, corrections), text =>
            {
                flaws.AddRange(text.Flaws);
                uses.AddRange(text.Uses);
                speakers.UnionWith(text.Speakers);
            });
            exitCode = run.ExitCode;
        }

        flaws.AddRange(corrections.FlawsOf(uses, speakers));
        Write(streams, flaws.OrderBy(flaw => flaw.Place.Range.Start).Select(corrections.Show));
        if (flaws.Count == 0 && exitCode == ExitCode.Success && !streams.IsQuiet)
            streams.Error.WriteLine($"{Visible.Text(TextFile.Slashes(path))}: all corrections fit ({corrections.Count})");
        return flaws.Count > 0 ? ExitCode.SomeFailed : exitCode;
    }

    private static void Write(Streams streams, IEnumerable<string> lines)
    {
        StandardOutput.Guard(() =>
        {
            using var output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            foreach (string line in lines)
                output.WriteLine(line);
        });
    }

    private static Checked Check(TextSource source, CorrectionFile corrections)
    {
        NamedText text = source.Read();
        ArticleModel article = text.Extract();
        Corrected corrected = corrections.Apply(text, article);
        return new Checked([.. corrections.FlawsOf(text, corrected)], [.. corrected.Uses], [.. article.Speakers.Select(speaker => speaker.Name)]);
    }

    private readonly record struct Checked(PlacedFlaw[] Flaws, SpeakerUse[] Uses, string[] Speakers);
}
