using System;
using System.ComponentModel;
using System.Globalization;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Mcp.Answers;

/// <summary>A number and what it measures.</summary>
internal sealed record FigureItem : IAnswerItem
{
    private const int MostCharacters = 200, MostOfName = 120, CharactersAround = 100;

    [Description("The words of the figure.")]
    public required string Text { get; init; }

    [Description("count, money, percent, measure, duration, date, year, time, ordinal or score.")]
    public required string Kind { get; init; }

    [Description("The number, as a decimal with a point; absent where only bounds are known.")]
    public string? Value { get; init; }

    [Description("The lower bound.")]
    public string? Min { get; init; }

    [Description("The upper bound.")]
    public string? Max { get; init; }

    [Description("exact, about, almost, moreThan, atLeast, lessThan, atMost, barely or vague.")]
    public required string Approximation { get; init; }

    [Description("The unit of a measure or duration.")]
    public string? Unit { get; init; }

    [Description("The currency of an amount (ISO 4217).")]
    public string? Currency { get; init; }

    [Description("The noun that is counted, in the singular.")]
    public string? Noun { get; init; }

    [Description("A date, time or duration as ISO 8601 has it.")]
    public string? Iso { get; init; }

    [Description("Who gives the figure; absent when the article itself does.")]
    public string? GivenBy { get; init; }

    [Description("The words around it.")]
    public required string Context { get; init; }

    [Description("The rule that found it.")]
    public required string Rule { get; init; }

    public required Place Place { get; init; }

    [Description("To be given with the figure.")]
    public required string Citation { get; init; }

    public static FigureItem Of(ServedFigure served)
    {
        (ServedArticle article, FigureModel figure) = served;
        string text = article.Model.Text;
        Place place = article.PlaceOf(figure.Range);
        string context = ContextOf(article, figure);
        return new FigureItem
        {
            Text = CorpusWords.Mark(figure.Range.In(text), MostCharacters),
            Kind = EnumText<FigureKind>.Of(figure.Kind).Value,
            Value = figure.Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"{score.First}-{score.Second}") : Decimal(figure.Value),
            Min = Decimal(figure.Min),
            Max = Decimal(figure.Max),
            Approximation = EnumText<CorpusGen.Approximation>.Of(figure.Approximation).Value,
            Unit = figure.Unit is { } unit ? EnumText<CorpusGen.Unit>.Of(unit).Value : null,
            Currency = figure.Currency?.ToString(),
            Noun = CorpusWords.MarkAny(figure.CountedNoun, MostOfName),
            Iso = figure.Iso,
            GivenBy = CorpusWords.MarkAny(served.Giver, MostOfName),
            Context = CorpusWords.Mark(context, int.MaxValue),
            Rule = EnumText<Pattern>.Of(figure.Rule).Value,
            Place = place,
            Citation = CitationOf(served, place),
        };
    }

    // Who gives a figure has not said the words around it, unless these are a quote.
    private static string CitationOf(ServedFigure served, Place place)
    {
        (ServedArticle article, FigureModel figure) = served;
        return article.QuoteAround(figure.Range) is { } quote
            ? Mcp.Citation.Of(Around(article, figure.Range, quote.Range), quote.Attribution.Speaker ?? quote.Attribution.Handle, article, place)
            : Mcp.Citation.Of(ContextOf(article, figure), speaker: null, article, place);
    }

    public string ToLine() => $"{Place}: {Text}{(Noun is null ? "" : $" of {Noun}")}, {Amount}, given by {GivenBy ?? "the article itself"}, in: {Context}, cite: {Citation}";

    private string Amount => FigureWords.Of(Value, Iso, Min, Max, Approximation) + ((Unit ?? Currency) is { } unit && (Value is not null || Iso is null) ? " " + unit : "");

    private static string ContextOf(ServedArticle article, FigureModel figure) => Around(article, figure.Range, article.Model.Blocks[figure.Block].Range);

    // Some words before and behind, whole ones, of what it stands in.
    private static string Around(ServedArticle article, TextRange range, TextRange whole)
    {
        string text = article.Model.Text;
        int start = Math.Max(whole.Start, range.Start - CharactersAround), end = Math.Min(whole.End, range.End + CharactersAround);
        if (start > whole.Start && text.IndexOf(' ', start, range.Start - start) is >= 0 and int first)
            start = first + 1;
        if (end < whole.End && text.LastIndexOf(' ', end - 1, end - range.End) is >= 0 and int last)
            end = last;
        return (start > whole.Start ? "… " : "") + text[start..end].Trim() + (end < whole.End ? " …" : "");
    }

    private static string? Decimal(decimal? number) => number is { } value ? DecimalText.Of(value) : null;
}
