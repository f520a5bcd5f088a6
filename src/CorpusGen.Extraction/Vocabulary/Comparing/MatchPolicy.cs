namespace CorpusGen;

/// <summary>What may differ between words that count as verbatim. Numbers, negation, names and all other words are never folded, whatever a policy says.</summary>
/// <example><code>Corpus.Match("words", MatchPolicy.Version1 with { MostFolding = MatchFolding.Case })</code></example>
public sealed partial record MatchPolicy
{
    private MatchPolicy(int version) => Version = version;

    /// <summary>The first contract: cuts that dots show and insertions in brackets are allowed, and a piece of what somebody said is verbatim from three words on. It never changes.</summary>
    public static MatchPolicy Version1 { get; } = new MatchPolicy(1);

    /// <summary>The number of the contract.</summary>
    public int Version { get; }

    /// <summary>The most that may be overlooked; what needs more is altered.</summary>
    public MatchFolding MostFolding { get; init; } = MatchFolding.Insertion;

    /// <summary>The least words of a piece that can be judged. Fewer are judged only when somebody said just these.</summary>
    public int LeastWords { get; init; } = 3;

    /// <summary>The most words that an insertion in square brackets may stand for. It never stands for a negation, a number or a name.</summary>
    public int MostReplacedWords { get; init; } = 4;
}
