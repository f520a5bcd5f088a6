using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Corrects statements. What is a statement whole is no quote.</summary>
internal sealed class StatementCorrector(CorrectionRun run, CorrectedItems<StatementModel> items) : ItemCorrector<StatementModel>(run, items, "a statement")
{
    /// <summary>The quotes, which the corrector of quotes shares with this one.</summary>
    public QuoteCorrector? Quotes { get; set; }

    protected override bool TakeOver(int entry, TextRange limits) => Quotes!.GiveUp(entry, limits);

    protected override string? Problem(StatementModel? item, Correction correction) => Attributions.Problem(item?.Attribution ?? Attribution.Unknown, correction);

    protected override StatementModel Create(TextRange words, StatementModel? piece, Correction correction) => new()
    {
        Range = words,
        Block = Run.BlockOf(words),
        Attribution = piece?.Attribution ?? Attribution.Unknown,
        Rule = Pattern.Correction,
    };

    protected override StatementModel WithRange(StatementModel item, TextRange words) => item with { Range = words, Block = Run.BlockOf(words) };

    protected override StatementModel WithFacts(StatementModel item, Correction correction) => item with { Attribution = Attributions.Of(item.Attribution, correction, Run.Article) };

    protected override StatementModel Marked(StatementModel item) => item with { Rule = Pattern.Correction };
}
