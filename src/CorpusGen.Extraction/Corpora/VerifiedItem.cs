using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corpora;

/// <summary>A quotation or figure of a text, and what a corpus says of it: <c>item.Verdict == Verdict.Altered</c>.</summary>
public sealed record VerifiedItem
{
    /// <summary>What it is.</summary>
    public required VerifiedKind Kind { get; init; }

    /// <summary>Where it stands in the text: of a quotation the words without marks, of a figure number and unit.</summary>
    public required TextRange Range { get; init; }

    /// <summary>What the corpus says: of a quotation <c>Verbatim</c>, <c>Altered</c>, <c>Misattributed</c> or <c>Absent</c>, of a figure <c>Given</c>, <c>Otherwise</c> or <c>NotGiven</c>.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What had to be overlooked so that a quotation is verbatim; <c>Exact</c> for all else.</summary>
    public MatchFolding Folding { get; init; }

    /// <summary>The place in the corpus that says so, the nearest one when words or numbers differ; null when there is none.</summary>
    public SourcePlace? Source { get; init; }

    /// <summary>What is different, as <c>'nous' became 'vous'</c>, or who says so; null when nothing is.</summary>
    public string? Difference { get; init; }
}
