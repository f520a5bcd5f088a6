using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corpora;

/// <summary>Figures about one thing that cannot all be true.</summary>
public sealed record DisagreementModel
{
    /// <summary>Whether one corrects the other.</summary>
    public required DisagreementKind Kind { get; init; }

    /// <summary>Two or more, each of which contradicts another of them.</summary>
    public required EquatableArray<FigureOfDocument> Figures { get; init; }

    /// <summary>Why they are about one thing and how they differ, in English.</summary>
    public required string Reason { get; init; }
}

/// <summary>A figure and the article it stands in.</summary>
/// <param name="Document">The article.</param>
/// <param name="Figure">The figure; its ranges count in the words of the article.</param>
public sealed record FigureOfDocument(CorpusDocument Document, FigureModel Figure)
{
    /// <summary>Where it stands in the file, in UTF-16 code units.</summary>
    public TextRange Range => Document.Article.InFile(Figure.Range);

    /// <summary>The figure and what it counts, where that stands behind it: <c>50 millions d'utilisateurs</c>.</summary>
    public string Words => Figure.Counted is TextRange counted && counted.Start >= Figure.Range.End && counted.Start - Figure.Range.End <= LongestGap
        ? new TextRange(Figure.Range.Start, counted.End).In(Document.Article.Text)
        : Figure.Range.In(Document.Article.Text);

    // " de ses ", " of its ": what stands further behind was found elsewhere in the sentence.
    private const int LongestGap = 12;
}
