namespace CorpusGen;

/// <summary>Figures that cannot all be true: <c>Corpus.Disagreements[0].Figures.Select(figure => figure.Speaker?.Name ?? figure.Article.Name)</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Disagreement
{
    internal Disagreement(DisagreementKind kind, global::System.Collections.Generic.IReadOnlyList<Figure> figures, string reason)
    {
        Kind = kind;
        Figures = figures;
        Reason = reason;
    }

    /// <summary>Whether they contradict each other, or the later one corrects the earlier.</summary>
    public DisagreementKind Kind { get; init; }

    /// <summary>Two or more, in the order of the corpus; some can say the same.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Why they are about one thing and cannot all be true, in English, for people.</summary>
    public string Reason { get; init; }

    /// <summary>Whether the two are of one kind, with the same figures.</summary>
    public bool Equals(Disagreement? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Kind != other.Kind || Reason != other.Reason || Figures.Count != other.Figures.Count)
            return false;
        for (int i = 0; i < Figures.Count; i++)
        {
            if (Figures[i] != other.Figures[i])
                return false;
        }

        return true;
    }

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Figures.Count * 31) + Figures[0].GetHashCode());

    /// <summary>Kind and reason.</summary>
    public override string ToString() => $"{Kind}: {Reason}";
}
