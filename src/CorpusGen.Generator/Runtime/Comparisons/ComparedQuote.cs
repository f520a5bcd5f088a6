namespace CorpusGen;

sealed partial record Quote
{
    /// <summary>
    /// What somebody said, with all wordings of it; null when it is quoted only here: <c>quote.Saying?.Wordings.Count</c>. All quotations of the corpus are compared on first use.
    /// </summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public Saying? Saying => CorpusGenRuntime.Compared.Sayings.Of(this);
}
