using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Something in a text that cannot be read as it is written, at its place.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Range">The mark, number or date.</param>
public sealed record FlawModel(FlawKind Kind, TextRange Range);

/// <summary>What is wrong with something in a text.</summary>
public enum FlawKind
{
    /// <summary>A quotation mark opens words that none closes: <c>« Nous partons, a dit Anne Roux.</c></summary>
    MissingClosingMark,

    /// <summary>A quotation mark closes words that none opens: <c>Nous partons », a dit Anne Roux.</c></summary>
    MissingOpeningMark,

    /// <summary>A number has more than the 28 digits that are kept of one: <c>un milliard de milliards de milliards de milliards</c>.</summary>
    NumberTooLarge,

    /// <summary>A date that no calendar has: <c>31 février</c>.</summary>
    ImpossibleDate,
}
