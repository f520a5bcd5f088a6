using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Corrects quotes. They may run over several paragraphs, and never share words.</summary>
internal sealed class QuoteCorrector(CorrectionRun run, CorrectedItems<QuoteModel> items, StatementCorrector statements, TermCorrector terms)
    : ItemCorrector<QuoteModel>(run, items, "a quote")
{
    protected override bool TakeOver(int entry, TextRange limits) => statements.GiveUp(entry, limits) && terms.GiveUp(entry, limits);

    protected override string? Misplaced(TextRange words) => Run.BlockAt(words.Start) >= 0 && Run.BlockAt(words.End - 1) >= 0 ? null : "the words are no words of the article";

    protected override string? Problem(QuoteModel? item, Correction correction) => Attributions.Problem(item?.Attribution ?? Attribution.Unknown, correction);

    protected override QuoteModel Create(TextRange words, QuoteModel? piece, Correction correction)
    {
        QuoteMarks marks = MarksRound.Of(Run.Article.Text, words);
        int block = Run.BlockAt(words.Start);
        return new QuoteModel
        {
            Range = words,
            Kind = piece?.Kind ?? (Run.Article.Blocks[block].Kind == BlockKind.Post ? QuoteKind.Post
                : marks == QuoteMarks.None ? QuoteKind.Unmarked
                : char.IsLower(Run.Article.Text[words.Start]) ? QuoteKind.Partial
                : QuoteKind.Direct),
            Marks = marks,
            Block = block,
            Attribution = piece?.Attribution ?? Attribution.Unknown,
            Date = piece?.Date,
            Rule = Pattern.Correction,
        };
    }

    protected override QuoteModel WithRange(QuoteModel item, TextRange words) =>
        item with { Range = words, Block = Run.BlockAt(words.Start), Marks = MarksRound.Of(Run.Article.Text, words) };

    protected override QuoteModel WithFacts(QuoteModel item, Correction correction) =>
        item with { Kind = correction.QuoteKind ?? item.Kind, Attribution = Attributions.Of(item.Attribution, correction, Run.Article) };

    protected override QuoteModel Marked(QuoteModel item) => item with { Rule = Pattern.Correction };

    protected override IEnumerable<(string What, object? Value)> Said(Correction correction) => base.Said(correction).Append(("kind", correction.QuoteKind));
}
