using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpus.Writing;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>Measures one size after the other, in a folder that it deletes at the end.</summary>
internal static class Measurement
{
    // All has five times the members of its articles; beyond this it is only asked for to find a limit.
    private const int MostForAll = 10_000;

    public static IReadOnlyList<SizeResult> Run(IEnumerable<int> sizes)
    {
        string folder = Path.Combine(Path.GetTempPath(), "corpusgen-measured-" + Environment.ProcessId);
        try
        {
            string package = Path.Combine(folder, "package");
            Package.Unpack(package);
            return sizes.Select(size => Measure(size, package, Path.Combine(folder, size.ToString(System.Globalization.CultureInfo.InvariantCulture)))).ToList();
        }
        finally
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    private static SizeResult Measure(int size, string package, string folder)
    {
        Console.Error.WriteLine($"{size} articles");
        string articles = Path.Combine(folder, "articles");
        double raw = ArticleFiles.Write(size, articles) / 1e6;

        var embedded = new ConsumerProject(Path.Combine(folder, "embedded"), package, articles, Content.Embedded);
        var named = new ConsumerProject(Path.Combine(folder, "named"), package, articles, Content.Articles);
        var all = new ConsumerProject(Path.Combine(folder, "all"), package, articles, Content.All);

        // The first build warms the disk's cache for the others.
        embedded.Build();
        Command embeddedBuild = BestBuild(embedded);
        Command namedBuild = BestBuild(named);
        Command? allBuild = size > MostForAll ? null : BestBuild(all);

        string json = Path.Combine(folder, "corpus.json");
        named.Run("write-json", json);
        var jsonReader = new ConsumerProject(Path.Combine(folder, "json"), package, articles, Content.Json);
        jsonReader.Build();
        string jsonOfItems = Path.Combine(folder, "items.json");
        named.Run("write-json-of-items", jsonOfItems);
        ReadingResult[] reading = Best(() => named.Run("read"), () => jsonReader.Run(json), () => jsonReader.Run(jsonOfItems));
        return new SizeResult(
            size,
            raw,
            embeddedBuild,
            namedBuild,
            allBuild,
            new FileInfo(named.Assembly).Length / 1e6,
            EditTimes.Measure(size),
            Enumerable.Range(0, 5).Min(_ => named.Run("title").Milliseconds),
            reading[0],
            reading[1],
            reading[2],
            Extract(articles, cores: 1),
            Extract(articles, cores: 2));
    }

    private static Command BestBuild(ConsumerProject project) => Enumerable.Range(0, 2).Select(_ => project.Build()).MinBy(build => build.Seconds)!;

    // In turns, so that what else the machine does slows all of them down.
    private static ReadingResult[] Best(params Func<ReadingResult>[] runs)
    {
        ReadingResult[][] turns = Enumerable.Range(0, 5).Select(_ => runs.Select(run => run()).ToArray()).ToArray();
        if (turns.SelectMany(turn => turn).Select(result => result.Checksum).Distinct().Count() != 1)
            throw new InvalidOperationException("The programs did not read the same.");
        return runs.Select((_, i) => turns.Select(turn => turn[i]).MinBy(result => result.Milliseconds)!).ToArray();
    }

    private static Command Extract(string articles, int cores)
    {
        string tool = Path.Combine(Repository.Root, "src", "CorpusGen.Tool", "bin", "Release", "net10.0", "corpusgen.dll");
        return Enumerable.Range(0, 3).Select(_ => Command.DotNet([tool, "extract", articles], Repository.Root, cores, keepsOutput: false)).MinBy(run => run.Seconds)!;
    }
}
