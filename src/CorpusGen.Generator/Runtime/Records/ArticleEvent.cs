namespace CorpusGen;

/// <summary>Something that happened, which front matters say articles to be about: <c>Corpus.Events.PontFerme.Articles.Count</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record ArticleEvent
{
    internal ArticleEvent(string name) => Name = name;

    /// <summary>The name as the articles spell it, in its most frequent spelling.</summary>
    public string Name { get; init; }

    /// <summary>The articles that have it, in the order of the corpus.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Article> Articles => CorpusGenRuntime.Index.ArticlesOfEvent(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
