using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>The results as tables in Markdown.</summary>
internal static class ResultTable
{
    public static string Write(IReadOnlyList<SizeResult> results)
    {
        var table = new StringBuilder();
        table.Append("| articles | text, MB | build, resources only | build, `Articles` | | peak | build, `All` | | peak | assembly, MB | to text |\n");
        table.Append("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (SizeResult result in results)
        {
            double embedded = result.EmbeddedBuild.Seconds;
            string all = result.AllBuild is Command build
                ? Text($"{build.Seconds:F1} s | {build.Seconds / embedded:F1} × | {build.PeakMegabytes:F0} MB")
                : "– | – | –";
            table.Append(Text(
                $"| {result.Articles:N0} | {result.RawMegabytes:F1} | {embedded:F1} s | {result.ArticlesBuild.Seconds:F1} s | {result.ArticlesBuild.Seconds / embedded:F1} × | {result.ArticlesBuild.PeakMegabytes:F0} MB | {all} | {result.AssemblyMegabytes:F1} | {result.AssemblyMegabytes / result.RawMegabytes:F2} × |\n"));
        }

        table.Append("\n| articles | C# edited | empty pipeline | one text edited | first title | `extract`, 1 core | 2 cores | | peak |\n");
        table.Append("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (SizeResult result in results)
        {
            table.Append(Text(
                $"| {result.Articles:N0} | {result.Edits.Code:F1} ms | {result.Edits.CodeWithEmptyPipeline:F1} ms | {result.Edits.Text:F0} ms | {result.FirstTitle:F1} ms | {result.ExtractOnOne.Seconds:F1} s | {result.ExtractOnTwo.Seconds:F1} s | {result.ExtractOnOne.Seconds / result.ExtractOnTwo.Seconds:F1} × | {result.ExtractOnTwo.PeakMegabytes:F0} MB |\n"));
        }

        table.Append("\n| articles | quotes and figures | from JSON | | from JSON of these alone | | allocated | from JSON | | from JSON of these alone | |\n");
        table.Append("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (SizeResult result in results)
        {
            ReadingResult own = result.Reading, all = result.ReadingJson, items = result.ReadingJsonOfItems;
            table.Append(Text(
                $"| {result.Articles:N0} | {own.Milliseconds:F0} ms | {all.Milliseconds:F0} ms | {all.Milliseconds / own.Milliseconds:F1} × | {items.Milliseconds:F0} ms | {items.Milliseconds / own.Milliseconds:F1} × | {own.Megabytes:F1} MB | {all.Megabytes:F1} MB | {all.Megabytes / own.Megabytes:F1} × | {items.Megabytes:F1} MB | {items.Megabytes / own.Megabytes:F1} × |\n"));
        }

        return table.ToString();
    }

    private static string Text(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
