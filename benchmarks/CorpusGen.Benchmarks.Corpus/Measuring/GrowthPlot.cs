using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Benchmarks.Corpus.Measuring;

/// <summary>Growth with the number of articles as an SVG image: both axes are logarithmic, so what grows linearly is a line at 45°.</summary>
internal static class GrowthPlot
{
    private const int Width = 760, Height = 480, Left = 70, Right = 210, Top = 30, Bottom = 50;

    private static readonly (string Name, string Colour, Func<SizeResult, double?> Value)[] s_lines =
    [
        ("build, Articles (s)", "#0b6e4f", result => result.ArticlesBuild.Seconds),
        ("build, All (s)", "#c84630", result => result.AllBuild?.Seconds),
        ("build, resources only (s)", "#888888", result => result.EmbeddedBuild.Seconds),
        ("peak memory, Articles (MB)", "#3d5a80", result => result.ArticlesBuild.PeakMegabytes),
        ("assembly (MB)", "#8f5fa8", result => result.AssemblyMegabytes),
        ("first title (ms)", "#d49a00", result => result.FirstTitle),
    ];

    public static string Write(IReadOnlyList<SizeResult> results)
    {
        double[] sizes = results.Select(result => (double)result.Articles).ToArray();
        double[] values = results.SelectMany(result => s_lines.Select(line => line.Value(result)).OfType<double>()).Where(value => value > 0).ToArray();
        var x = new Axis(sizes.Min(), sizes.Max(), Left, Width - Right);
        var y = new Axis(Math.Pow(10, Math.Floor(Math.Log10(values.Min()))), Math.Pow(10, Math.Ceiling(Math.Log10(values.Max()))), Height - Bottom, Top);

        var svg = new StringBuilder();
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">");
        Add($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"white\"/>");
        foreach (double size in sizes)
        {
            Add($"<line x1=\"{x.At(size):F1}\" y1=\"{Top}\" x2=\"{x.At(size):F1}\" y2=\"{Height - Bottom}\" stroke=\"#eeeeee\"/>");
            Add($"<text x=\"{x.At(size):F1}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{size:N0}</text>");
        }

        for (double value = y.Least; value <= y.Most * 1.01; value *= 10)
        {
            Add($"<line x1=\"{Left}\" y1=\"{y.At(value):F1}\" x2=\"{Width - Right}\" y2=\"{y.At(value):F1}\" stroke=\"#eeeeee\"/>");
            Add($"<text x=\"{Left - 8}\" y=\"{y.At(value) + 4:F1}\" text-anchor=\"end\">{value:#,0.##}</text>");
        }

        Add($"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 10}\" text-anchor=\"middle\">articles</text>");
        int legend = Top + 10;
        foreach ((string name, string colour, Func<SizeResult, double?> valueOf) in s_lines)
        {
            IEnumerable<string> points = results
                .Where(result => valueOf(result) is > 0)
                .Select(result => Text($"{x.At(result.Articles):F1},{y.At(valueOf(result)!.Value):F1}"));
            Add($"<polyline points=\"{string.Join(' ', points)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            Add($"<text x=\"{Width - Right + 15}\" y=\"{legend}\" fill=\"{colour}\">{name}</text>");
            legend += 20;
        }

        Add($"</svg>");
        return svg.ToString();

        void Add(FormattableString line) => svg.Append(Text(line)).Append('\n');
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Axis(double Least, double Most, double Start, double End)
    {
        public double At(double value) =>
            Most <= Least ? Start : Start + ((Math.Log(value) - Math.Log(Least)) / (Math.Log(Most) - Math.Log(Least)) * (End - Start));
    }
}
