namespace CorpusGen;

/// <summary>A tag that front matters give to articles: <c>Corpus.Tags.Transport.Articles.Count</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record ArticleTag
{
    internal ArticleTag(string name) => Name = name;

    /// <summary>The words as the articles spell them, in their most frequent spelling.</summary>
    public string Name { get; init; }

    /// <summary>The articles that have it, in the order of the corpus.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Article> Articles => CorpusGenRuntime.Index.ArticlesOfTag(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
