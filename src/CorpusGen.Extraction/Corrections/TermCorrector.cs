using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Corrects terms. One may lie in another, and none crosses another; what is a term whole is no quote.</summary>
internal sealed class TermCorrector(CorrectionRun run, CorrectedItems<TermModel> items) : ItemCorrector<TermModel>(run, items, "a term")
{
    /// <summary>The quotes, which the corrector of quotes shares with this one.</summary>
    public QuoteCorrector? Quotes { get; set; }

    protected override bool IsPiece(TextRange item, TextRange limits) => item == limits || !limits.Contains(item) && !item.Contains(limits);

    protected override bool TakeOver(int entry, TextRange limits) => Quotes!.GiveUp(entry, limits);

    protected override string? Problem(TermModel? item, Correction correction) => null;

    protected override TermModel Create(TextRange words, TermModel? piece, Correction correction) =>
        new() { Range = words, Block = Run.BlockOf(words), Marks = MarksRound.Of(Run.Article.Text, words) };

    protected override TermModel WithRange(TermModel item, TextRange words) => item with { Range = words, Block = Run.BlockOf(words), Marks = MarksRound.Of(Run.Article.Text, words) };

    protected override TermModel WithFacts(TermModel item, Correction correction) => item;

    protected override TermModel Marked(TermModel item) => item;
}
