using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Somebody's own words.</summary>
public sealed record QuoteModel
{
    /// <summary>The words, without the marks and the blanks inside them.</summary>
    public required TextRange Range { get; init; }

    /// <summary>How the quote stands in the text.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>The marks round it.</summary>
    public required QuoteMarks Marks { get; init; }

    /// <summary>The index of the block in which it starts.</summary>
    public required int Block { get; init; }

    /// <summary>Who said it.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>The ISO 8601 date of a post (<c>2018-03-23</c>), or null.</summary>
    public string? Date { get; init; }

    /// <summary>The pattern that found it.</summary>
    public required Pattern Rule { get; init; }
}
