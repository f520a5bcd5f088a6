using System.Collections.Generic;
using CorpusGen.Extraction.Articles;

namespace CorpusGen.Extraction.Figures;

/// <summary>Reads the figures of a document: numbers and what they measure.</summary>
internal static class FigureReader
{
    /// <summary>The figures in the order of the text.</summary>
    public static List<FigureModel> Read(Document document, IReadOnlyList<BlockModel> blocks)
    {
        return [];
    }
}
