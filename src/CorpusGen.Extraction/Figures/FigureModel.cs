using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>A number and what it measures.</summary>
public sealed record FigureModel
{
    /// <summary>Modifier, number, scale word and unit (<c>environ 50 millions</c>, <c>19 milliards de dollars</c>).</summary>
    public required TextRange Range { get; init; }

    /// <summary>The number and its scale word alone (<c>50 millions</c>); the whole for a date.</summary>
    public required TextRange Number { get; init; }

    /// <summary>What it measures.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The value, scale word applied; null for a range, a date, a time, a score and a vague figure.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower bound, or null.</summary>
    public decimal? Min { get; init; }

    /// <summary>The upper bound, or null.</summary>
    public decimal? Max { get; init; }

    /// <summary>Both sides of a score; else null.</summary>
    public Score? Score { get; init; }

    /// <summary>How exactly the text gives it.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>The unit of a measure, duration or percentage point, or null.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The currency of money, or null when the text does not tell.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The words for what is counted (<c>profils Facebook</c>), or null.</summary>
    public TextRange? Counted { get; init; }

    /// <summary>The head noun of what is counted, lower case and singular (<c>profil</c>), or null.</summary>
    public string? CountedNoun { get; init; }

    /// <summary>ISO 8601: a date (<c>2018-03-23</c>, <c>2017-01</c>, <c>--05-08</c>, <c>---14</c>), a time or a duration (<c>PT30M</c>), or null.</summary>
    public string? Iso { get; init; }

    /// <summary>Who gives it, when it stands in a quote, in a statement or under a source phrase (<c>selon la police</c>); null when the article itself says it.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>The index of the block in which it stands.</summary>
    public required int Block { get; init; }

    /// <summary>The pattern that found it.</summary>
    public required Pattern Rule { get; init; }
}
