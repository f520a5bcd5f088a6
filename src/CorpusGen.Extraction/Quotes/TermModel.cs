using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>A name, a title or a scare quote in quotation marks.</summary>
public sealed record TermModel
{
    /// <summary>The words, without the marks and the blanks inside them.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The marks round it.</summary>
    public required QuoteMarks Marks { get; init; }

    /// <summary>The index of the block in which it stands.</summary>
    public required int Block { get; init; }
}
