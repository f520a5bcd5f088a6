namespace CorpusGen;

/// <summary>What the corpus says of words: <c>Corpus.Match("Je ne savais pas").Quotes.Count</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed class CorpusMatch
{
    internal CorpusMatch(Verdict verdict, MatchFolding folding, global::System.Collections.Generic.IReadOnlyList<Quote> quotes, Location? location, string? difference, string? nearest)
    {
        Verdict = verdict;
        Folding = folding;
        Quotes = quotes;
        Location = location;
        Difference = difference;
        Nearest = nearest;
    }

    /// <summary><c>Verbatim</c>, <c>Altered</c>, <c>Misattributed</c> or <c>Absent</c>; <c>None</c> of one or two words that are no whole quote.</summary>
    public Verdict Verdict { get; }

    /// <summary>What had to be overlooked so that the words are verbatim.</summary>
    public MatchFolding Folding { get; }

    /// <summary>The quotes that have the words, the one in which least is overlooked first, or the nearest one; empty when only the running text of an article has them, or nothing.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes { get; }

    /// <summary>Where the first of the quotes stands, or the line of the article that has the words; null when nothing has.</summary>
    public Location? Location { get; }

    /// <summary>What became of the nearest words, as <c>'nous' became 'vous'</c>; null when nothing did.</summary>
    public string? Difference { get; }

    /// <summary>The nearest words, as they were said; null when the words are as they were said, or like nothing.</summary>
    public string? Nearest { get; }

    /// <summary>Verdict, difference and place.</summary>
    public override string ToString() => CorpusGenRuntime.Print.Invariant($"{Verdict} {Difference} {Location}");
}
