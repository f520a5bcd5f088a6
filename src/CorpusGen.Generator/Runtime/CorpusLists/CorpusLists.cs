namespace CorpusGen;

/// <summary>The types of the lists that <see cref="Corpus"/> has: <c>foreach (Quote quote in Corpus.Quotes)</c>.</summary>
[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
public static partial class CorpusLists
{
}
