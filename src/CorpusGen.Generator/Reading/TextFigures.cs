using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>The figures of a text, as they are compared with those of other texts.</summary>
/// <param name="Blocks">The lines of its words.</param>
/// <param name="All">The figures; their places count in its words.</param>
/// <param name="Places">Where each stands in the file.</param>
internal sealed record TextFigures(CorpusComparing.ComparedBlock[] Blocks, CorpusComparing.ComparedFigure[] All, TextRange[] Places)
{
    /// <summary>Those of an article.</summary>
    public static TextFigures Of(ArticleModel model) =>
        new(CorpusDisagreements.BlocksOf(model), CorpusDisagreements.FiguresOf(model), [.. model.Figures.Select(figure => model.InFile(figure.Range))]);
}
