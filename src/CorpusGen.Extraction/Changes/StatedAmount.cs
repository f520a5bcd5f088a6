using System.Globalization;
using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Changes;

/// <summary>What a figure says, as people read it: <c>about 50000000</c>, in <c>USD</c>. Two figures that say the same have the same text.</summary>
internal static class StatedAmount
{
    /// <summary>Its value with how exactly the text gives it; null when there is none.</summary>
    public static string? ValueOf(FigureModel figure)
    {
        string? value = figure.Score is { } score ? Text(score)
            : figure.Min is decimal min && figure.Max is decimal max ? Text(min) + " to " + Text(max)
            : figure.Iso is string iso && figure.Kind != FigureKind.Duration ? iso
            : figure.Value is decimal exact ? Text(exact)
            : figure.Min is decimal least ? (figure.Approximation == Approximation.Exact ? "at least " : "") + Text(least)
            : figure.Max is decimal most ? (figure.Approximation == Approximation.Exact ? "at most " : "") + Text(most)
            : figure.Iso;
        return value is null ? null : WordsOf(figure.Approximation) + value;
    }

    /// <summary>What the value is in; null for a count.</summary>
    public static string? UnitOf(FigureModel figure) => figure.Kind switch
    {
        FigureKind.Count => figure.Unit?.ToString(),
        FigureKind.Money => figure.Currency?.ToString() ?? "money",
        FigureKind.Percent => figure.Unit?.ToString() ?? "%",
        FigureKind.Measure or FigureKind.Duration when figure.Unit is { } unit => unit.ToString(),
        _ => figure.Kind.ToString().ToLowerInvariant(),
    };

    private static string Text(Score score) => score.First.ToString(CultureInfo.InvariantCulture) + "-" + score.Second.ToString(CultureInfo.InvariantCulture);

    // Dividing by one drops the zeros that 6.9 × 1,000,000 leaves behind the point.
    private static string Text(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string WordsOf(Approximation approximation) => approximation switch
    {
        Approximation.About => "about ",
        Approximation.Almost => "almost ",
        Approximation.MoreThan => "more than ",
        Approximation.AtLeast => "at least ",
        Approximation.LessThan => "less than ",
        Approximation.AtMost => "at most ",
        Approximation.Barely => "barely ",
        Approximation.Vague => "vaguely ",
        _ => "",
    };
}
