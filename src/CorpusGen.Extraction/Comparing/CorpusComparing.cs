namespace CorpusGen;

/// <summary>
/// Compares words and figures of different articles: pure functions on values. These files are compiled here and emitted into every project that has a corpus, so they name
/// the types of the framework in full and have no feature later than C# 10. What is folded and what never is: docs/comparing.md.
/// </summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
internal static partial class CorpusComparing
{
}
