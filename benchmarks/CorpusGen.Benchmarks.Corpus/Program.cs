using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CorpusGen.Benchmarks.Corpus.Measuring;
using CorpusGen.Benchmarks.Corpus.Writing;

switch (args)
{
    case ["write", string count, string folder]:
        long bytes = ArticleFiles.Write(int.Parse(count, CultureInfo.InvariantCulture), folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles, {bytes:N0} bytes"));
        return 0;

    case ["lines", string count]:
        using (var lines = new BufferedStream(Console.OpenStandardOutput(), 1 << 16))
            ArticleLines.Write(int.Parse(count, CultureInfo.InvariantCulture), RealTexts.In(Path.Combine(Repository.Root, "seeds")), lines);
        return 0;

    case ["measure", .. string[] sizes]:
        IReadOnlyList<SizeResult> results = Measurement.Run(
            sizes.Length == 0 ? [100, 1_000, 10_000, 30_000] : sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
        Console.WriteLine(ResultTable.Write(results));
        if (results.Count > 1)
            File.WriteAllText(Path.Combine(Repository.Root, "docs", "growth.svg"), GrowthPlot.Write(results));
        return 0;

    case ["size", string count, .. string[] folders]:
        Console.WriteLine(KindTable.Write(KindMeasurement.Run(int.Parse(count, CultureInfo.InvariantCulture), folders)));
        return 0;

    case ["markdown", string count]:
        Console.WriteLine(MarkdownMeasurement.Run(int.Parse(count, CultureInfo.InvariantCulture)));
        return 0;

    case ["edit", string count]:
        Console.WriteLine(EditTimes.Measure(int.Parse(count, CultureInfo.InvariantCulture)));
        return 0;

    default:
        Console.Error.WriteLine(
            """
            Usage: CorpusGen.Benchmarks.Corpus write COUNT FOLDER    writes made articles
                   CorpusGen.Benchmarks.Corpus lines COUNT           prints short ones, and the seeds between them, as JSON Lines
                   CorpusGen.Benchmarks.Corpus edit COUNT            measures a generator driver after edits of code and of a text
                   CorpusGen.Benchmarks.Corpus size COUNT [FOLDER…]  measures the build and the assembly of several kinds of texts, and of those in folders
                   CorpusGen.Benchmarks.Corpus markdown COUNT        measures the build of Markdown posts with front matter, and of the same words as bare texts
                   CorpusGen.Benchmarks.Corpus measure [COUNT…]      measures with as many, prints tables and draws docs/growth.svg
            """);
        return 2;
}
