namespace CorpusGen;

sealed partial record Article
{
    /// <summary>Its words, to be compared with those of others.</summary>
    internal CorpusGenRuntime.ArticleWords ToCompared() => CorpusGenRuntime.ArticleWords.Of(this, _indexed);
}
