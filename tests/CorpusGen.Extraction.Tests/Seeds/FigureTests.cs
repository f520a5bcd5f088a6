using System;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Tests.Gold;
using Xunit;

namespace CorpusGen.Extraction.Tests.Seeds;

public sealed class FigureTests
{
    public static TheoryData<string> Articles { get; } = [.. GoldArticle.Names()];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_figure_is_found_with_its_exact_number(string name) =>
        ForEachFigure(name, (_, figure) => figure is null ? "a figure, but not found" : null);

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_figure_has_its_value_and_kind(string name) => ForEachFigure(name, (gold, figure) =>
        !SameName(figure?.Kind, gold.Kind) ? $"{gold.Kind}, but found {figure?.Kind.ToString() ?? "nothing"}"
        : gold.Value is not null && figure?.Value != Number(gold.Value) ? $"value {gold.Value}, but found {figure?.Value?.ToString(CultureInfo.InvariantCulture) ?? "none"}"
        : gold.Value is null && figure?.Iso != gold.Iso ? $"{gold.Iso}, but found {figure?.Iso ?? "none"}"
        : null);

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_figure_is_as_exact_as_the_text_says(string name) => ForEachFigure(name, (gold, figure) =>
        SameName(figure?.Approximation, gold.Approximation) ? null : $"{gold.Approximation}, but found {figure?.Approximation.ToString() ?? "nothing"}");

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_figure_has_its_bounds(string name) => ForEachFigure(name, (gold, figure) =>
        figure?.Min == Number(gold.Min) && figure?.Max == Number(gold.Max)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"bounds {gold.Min ?? "-"} and {gold.Max ?? "-"}, but found {figure?.Min} and {figure?.Max}"));

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_figure_has_its_unit_and_currency(string name) => ForEachFigure(name, (gold, figure) =>
        SameName(figure?.Unit, gold.Unit) && SameName(figure?.Currency, gold.Currency)
            ? null
            : $"{gold.Unit ?? "no unit"} and {gold.Currency ?? "no currency"}, but found {figure?.Unit} and {figure?.Currency}");

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_date_and_duration_has_its_ISO_form(string name) =>
        ForEachFigure(name, (gold, figure) => figure?.Iso == gold.Iso ? null : $"{gold.Iso ?? "none"}, but found {figure?.Iso ?? "none"}");

    [Theory]
    [MemberData(nameof(Articles))]
    public void What_is_counted_is_found(string name)
    {
        GoldArticle article = GoldArticle.Read(name);
        ForEachFigure(article, (gold, figure) =>
        {
            string? counted = figure?.Counted?.In(article.Text);
            return gold.Counted is null || Matching.SameCounted(gold.Counted, counted) ? null : $"{gold.Counted}, but found {counted ?? "nothing counted"}";
        });
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Nothing_else_is_a_figure(string name)
    {
        GoldArticle article = GoldArticle.Read(name);
        var findings = new Findings();
        foreach (FigureModel figure in article.Found.Figures)
        {
            bool isCore = article.CoreFigures.Any(gold => gold.NumberRange == figure.Number);
            if (!isCore && !article.FreeForFigures.Any(figure.Number.Overlaps))
                findings.Add(article.Text, figure.Number, $"not a figure, but found by {figure.Rule}");
        }

        findings.AssertNone();
    }

    private static void ForEachFigure(string name, Func<GoldFigure, FigureModel?, string?> problemOf) => ForEachFigure(GoldArticle.Read(name), problemOf);

    private static void ForEachFigure(GoldArticle article, Func<GoldFigure, FigureModel?, string?> problemOf)
    {
        var findings = new Findings();
        foreach (GoldFigure gold in article.CoreFigures)
        {
            if (problemOf(gold, Matching.Exact(article, gold)) is { } problem)
                findings.Add(article.Text, gold.Range, problem);
        }

        findings.AssertNone();
    }

    private static bool SameName<T>(T? found, string? gold)
        where T : struct, Enum => string.Equals(found?.ToString(), gold, StringComparison.OrdinalIgnoreCase);

    private static decimal? Number(string? gold) => gold is null ? null : decimal.Parse(gold, CultureInfo.InvariantCulture);
}
