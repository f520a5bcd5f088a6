namespace CorpusGen;

/// <summary>How much had to be overlooked until words were the same, from nothing to most.</summary>
public enum MatchFolding
{
    /// <summary>Nothing: the same characters.</summary>
    Exact,

    /// <summary>Blanks, kinds of marks, apostrophes and hyphens, punctuation, ligatures, accents on capitals, separators in numbers.</summary>
    Typography,

    /// <summary>Small and capital letters.</summary>
    Case,

    /// <summary>A cut that dots show: <c>un décor ne vote pas (…) n’appelle pas les pompiers</c>.</summary>
    Ellipsis,

    /// <summary>Words in brackets, beside what was said or in place of a few words: <c>[Il] est parti</c>.</summary>
    Insertion,
}
