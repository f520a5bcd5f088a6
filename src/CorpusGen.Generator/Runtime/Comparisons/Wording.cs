namespace CorpusGen;

/// <summary>How one article words what somebody said: <c>saying.Wordings.Where(wording => wording.Reason == WordingReason.Translated)</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Wording
{
    internal Wording(Quote quote, WordingReason reason, double likeness)
    {
        Quote = quote;
        Text = quote.Text;
        Article = quote.Article;
        Reason = reason;
        Likeness = likeness;
    }

    internal Wording(Term term, WordingReason reason, double likeness)
    {
        Term = term;
        Text = term.Text;
        Article = term.Article;
        Reason = reason;
        Likeness = likeness;
    }

    /// <summary>The words, without the quotation marks.</summary>
    public string Text { get; init; }

    /// <summary>The quote that they are, or null when they are a <see cref="Term"/>.</summary>
    public Quote? Quote { get; init; }

    /// <summary>The term that they are, a few words in quotation marks inside a sentence, or null when they are a <see cref="Quote"/>.</summary>
    public Term? Term { get; init; }

    /// <summary>Why they are a wording of the saying.</summary>
    public WordingReason Reason { get; init; }

    /// <summary>How much of the shorter of these words and the whole is in the other: 0 to 1.</summary>
    public double Likeness { get; init; }

    /// <summary>The article they stand in.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public Article Article { get; init; }

    /// <summary>Where they stand.</summary>
    public Location Location => Quote?.Location ?? Term!.Location;

    /// <summary>Words (shortened), reason and place.</summary>
    public override string ToString() => CorpusGenRuntime.Print.Invariant($"“{CorpusGenRuntime.Print.Short(Text)}” ({Reason}) {Location}");
}
