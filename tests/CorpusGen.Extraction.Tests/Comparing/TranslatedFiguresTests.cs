using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corpora;
using Xunit;

namespace CorpusGen.Extraction.Tests.Comparing;

public class TranslatedFiguresTests
{
    // Too many for a table of all pairs.
    [Fact]
    public void Of_very_long_texts_the_numbers_that_one_side_has_alone_are_found()
    {
        List<CorpusComparing.ComparedFigure> original = Counts(Enumerable.Range(10, 2500)), translation = Counts(Enumerable.Range(10, 2500).Reverse().Where(number => number != 1000).Append(9999));
        Assert.Equal([new TranslationChange(990, null), new TranslationChange(null, 2499)], TranslatedFigures.Compare(original, translation));
        Assert.Empty(TranslatedFigures.Compare(original, original));
    }

    private static List<CorpusComparing.ComparedFigure> Counts(IEnumerable<int> numbers) => [.. numbers.Select(number => new CorpusComparing.ComparedFigure(0, 1, FigureKind.Count) { Value = number })];
}
