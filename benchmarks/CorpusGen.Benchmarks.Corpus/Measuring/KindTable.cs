using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>Kinds of texts as a table in Markdown.</summary>
internal static class KindTable
{
    public static string Write(IReadOnlyList<KindResult> results)
    {
        var table = new StringBuilder();
        table.Append("| texts | articles | bytes each | build, resources only | build, `Articles` | | assembly, MB | to text |\n");
        table.Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (KindResult result in results)
        {
            double embedded = result.EmbeddedBuild.Seconds, named = result.ArticlesBuild.Seconds;
            table.Append(((FormattableString)$"| {result.Kind} | {result.Articles:N0} | {result.RawMegabytes * 1e6 / result.Articles:N0} | {embedded:F1} s | {named:F1} s | {named / embedded:F1} × | {result.AssemblyMegabytes:F1} | {result.AssemblyMegabytes / result.RawMegabytes:F2} × |\n")
                .ToString(CultureInfo.InvariantCulture));
        }

        return table.ToString();
    }
}
