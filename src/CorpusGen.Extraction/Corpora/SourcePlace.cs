using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corpora;

/// <summary>A place in a document of the corpus.</summary>
/// <param name="Document">The <see cref="CorpusDocument"/>.</param>
/// <param name="Range">Where in its file, in UTF-16 code units.</param>
/// <param name="Speaker">The name of who says it there; null when nobody is named.</param>
public sealed record SourcePlace(CorpusDocument Document, TextRange Range, string? Speaker)
{
    /// <summary>The words there.</summary>
    public string Words => Range.In(Document.Article.File);

    /// <summary>The id of the document and the range.</summary>
    public override string ToString() => FormattableString.Invariant($"{Document.Id} {Range.Start}..{Range.End}");
}
