using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpus.Writing;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>Measures builds of as many texts of one kind and another, with <c>CorpusGenMembers=Articles</c>: the fewer words stand round a figure, the larger the index is to its text.</summary>
internal static class KindMeasurement
{
    // In turns, so that what else the machine does slows both down.
    private const int Turns = 3;

    public static IReadOnlyList<KindResult> Run(int count, IEnumerable<string> folders)
    {
        string folder = Path.Combine(Path.GetTempPath(), "corpusgen-kinds-" + Environment.ProcessId);
        try
        {
            string package = Path.Combine(folder, "package");
            Package.Unpack(package);
            (string Name, Func<int, string> TextOf)[] kinds =
            [
                ("news", ArticleText.Of),
                ("short, many dates and figures", ArticleText.OfFigures),
                .. folders.Select(OfFolder),
            ];
            return kinds.Select((kind, i) => Measure(kind.Name, count, kind.TextOf, package, Path.Combine(folder, "kind" + i))).ToList();
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Name, Func<int, string> TextOf) OfFolder(string path)
    {
        RealTexts texts = RealTexts.In(path);
        return ($"{Path.GetFileName(Path.GetFullPath(path))}, {texts.Count} texts", texts.Of);
    }

    private static KindResult Measure(string kind, int count, Func<int, string> textOf, string package, string folder)
    {
        Console.Error.WriteLine(kind);
        string articles = Path.Combine(folder, "articles");
        double raw = ArticleFiles.Write(count, textOf, articles) / 1e6;
        var embedded = new ConsumerProject(Path.Combine(folder, "embedded"), package, articles, Content.Embedded);
        var named = new ConsumerProject(Path.Combine(folder, "named"), package, articles, Content.Articles);

        // The first build warms the disk's cache for the others.
        embedded.Build();
        (Command Embedded, Command Named)[] builds = Enumerable.Range(0, Turns).Select(_ => (embedded.Build(), named.Build())).ToArray();
        return new KindResult(
            kind,
            count,
            raw,
            builds.MinBy(turn => turn.Embedded.Seconds).Embedded,
            builds.MinBy(turn => turn.Named.Seconds).Named,
            new FileInfo(named.Assembly).Length / 1e6);
    }
}
