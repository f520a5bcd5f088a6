namespace CorpusGen;

/// <summary>What figures count: <c>Corpus.CountedNouns.Utilisateur.Figures</c> has those of <c>utilisateurs</c> and <c>utilisateurs Facebook</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record CountedNoun
{
    internal CountedNoun(string name) => Name = name;

    /// <summary>The head noun, in lower case and singular: <c>utilisateur</c>.</summary>
    public string Name { get; init; }

    /// <summary>The figures that count it in every article, in the order of the corpus. Reads the whole corpus on first use.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Figure> Figures => CorpusGenRuntime.Index.FiguresOf(Name);

    /// <summary>The noun.</summary>
    public override string ToString() => Name;
}
