using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>
/// What a figure counts when an entry says it: words of its own paragraph, if they stand there; the noun is the one that the reader finds behind a number in the same words.
/// </summary>
internal static class CountedWords
{
    public static FigureModel Of(FigureModel figure, FigureFacts facts, CorrectionRun run)
    {
        if (facts.Counted is not { } counted)
            return facts.CountedNoun is null ? figure : figure with { CountedNoun = facts.CountedNoun };
        if (counted.Length == 0)
            return figure with { Counted = null, CountedNoun = null };
        TextRange paragraph = run.Article.Blocks[figure.Block].Range;
        TextRange? words = run.Words.FindNear(counted, figure.Range) is { } place && paragraph.Contains(place) && !place.Overlaps(figure.Number) ? place : null;
        return figure with { Counted = words, CountedNoun = facts.CountedNoun ?? NounOf(counted, run.Article.Language) };
    }

    private static string NounOf(string counted, Language language)
    {
        ArticleModel counting = ArticleExtractor.Extract("12 " + counted, language);
        return counting.Figures.Count > 0 && counting.Figures[0].CountedNoun is { } noun ? noun : counted.ToLowerInvariant();
    }
}
