namespace CorpusGen.Extraction.Sources;

/// <summary>What the format says of a line of words.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Level">Of a heading 1 to 6, of an item of a list or a block quote how deep it is nested, from 1; else 0.</param>
public readonly record struct SourceLine(LineRole Role, int Level = 0);

/// <summary>What the format says that a line is for.</summary>
public enum LineRole
{
    /// <summary>Running text, as far as the format tells.</summary>
    Paragraph,

    /// <summary>A heading; the first one of level 1 is the title where the front matter has none.</summary>
    Heading,

    /// <summary>An item of a list, or another paragraph in it.</summary>
    ListItem,

    /// <summary>Words of a block quote.</summary>
    BlockQuote,

    /// <summary>Whose the block quote above is: <c>— Anne Roux, maire de Lens</c>, the <c>footer</c> of a shortcode.</summary>
    QuoteAttribution,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>A cell of a table.</summary>
    TableCell,
}
