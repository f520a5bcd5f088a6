using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Corrects figures. Whoever names one often writes what is counted with it, so that words round a figure mean the figure.</summary>
internal sealed class FigureCorrector(CorrectionRun run, CorrectedItems<FigureModel> items) : ItemCorrector<FigureModel>(run, items, "a figure")
{
    protected override CorrectedItem<FigureModel>? Find(int entry, TextRange words, out bool isAmbiguous)
    {
        isAmbiguous = false;
        if (Items.Around(words) is { } around)
            return around;
        List<CorrectedItem<FigureModel>> found = Items.Overlapping(words);
        isAmbiguous = found.Count > 1;
        if (isAmbiguous)
            Run.Report(entry, CorrectionFlawKind.Ambiguous, $"the words are those of {found.Count} figures: give words of one alone");
        return found.FirstOrDefault();
    }

    protected override string? Problem(FigureModel? item, Correction correction)
    {
        FigureFacts facts = correction.Figure;
        if (item is null && !facts.StateAmount)
            return "a figure that was missed needs value, min, max or iso";
        FigureKind kind = FigureAmount.KindOf(facts, item?.Kind);
        if (facts.Value is not null && kind is FigureKind.Date or FigureKind.Time)
            return "a date or a time has no value: write iso";
        if (facts.Currency is not null && kind != FigureKind.Money)
            return "a currency is that of money: leave kind out, or write kind: money";
        FigureAmount amount = FigureAmount.Of(item, facts);
        if (amount.Min > amount.Max)
            return "min is greater than max";
        return Attributions.Problem(item?.Attribution ?? Attribution.Unknown, correction);
    }

    protected override FigureModel Create(TextRange words, FigureModel? piece, Correction correction) =>
        new() { Range = words, Number = words, Kind = FigureAmount.KindOf(correction.Figure, null), Block = Run.BlockOf(words), Rule = Pattern.Correction };

    protected override FigureModel WithRange(FigureModel item, TextRange words) =>
        item with { Range = words, Number = words.Contains(item.Number) ? item.Number : words, Block = Run.BlockOf(words) };

    protected override FigureModel WithFacts(FigureModel item, Correction correction)
    {
        FigureFacts facts = correction.Figure;
        FigureAmount amount = FigureAmount.Of(item, facts);
        FigureModel figure = item with
        {
            Kind = amount.Kind,
            Value = amount.Value,
            Min = amount.Min,
            Max = amount.Max,
            Approximation = amount.Approximation,
            Score = amount.Kind == FigureKind.Score && facts is { Value: null, Min: null, Max: null } ? item.Score : null,
            Unit = amount.Unit,
            Currency = amount.Currency,
            Iso = amount.Iso,
        };
        figure = CountedWords.Of(figure, facts, Run);
        if (correction.Speaker is null && correction.SpeakerKind is null)
            return figure;
        Attribution attribution = Attributions.Of(item.Attribution ?? Attribution.Unknown, correction, Run.Article);
        return figure with { Attribution = attribution.Kind == SpeakerKind.Unknown ? null : attribution };
    }

    protected override FigureModel Marked(FigureModel item) => item with { Rule = Pattern.Correction };

    protected override IEnumerable<(string What, object? Value)> Said(Correction correction) => base.Said(correction).Concat(
    [
        ("kind", correction.Figure.Kind),
        ("value", correction.Figure.Value),
        ("min", correction.Figure.Min),
        ("max", correction.Figure.Max),
        ("approximation", correction.Figure.Approximation),
        ("unit", correction.Figure.Unit),
        ("currency", correction.Figure.Currency),
        ("counted", correction.Figure.Counted),
        ("countedNoun", correction.Figure.CountedNoun),
        ("iso", correction.Figure.Iso),
    ]);
}
