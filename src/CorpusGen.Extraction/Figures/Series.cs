namespace CorpusGen.Extraction.Figures;

/// <summary>What a number behind a conjunction or a comma goes on with when the figure before it is one of the kind: nothing else says what it is.</summary>
internal enum Series
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary><c>1386 ou 1387</c></summary>
    Years,

    /// <summary><c>aged 19, 24 and 31</c></summary>
    Ages,

    /// <summary><c>tables 7 et 8</c></summary>
    Labels,

    /// <summary><c>6-4, 3-6, 6-2</c></summary>
    Scores,
}
