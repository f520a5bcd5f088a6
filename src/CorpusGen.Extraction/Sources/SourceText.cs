using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Sources;

/// <summary>A file, its words without what a format adds to them, and where they stand in it. Two of equal files read in equal formats are equal.</summary>
public sealed record SourceText
{
    /// <summary>The file as it is, without a byte order mark.</summary>
    public required string File { get; init; }

    /// <summary>What is read: a paragraph, a heading, an item of a list is one line, with a blank line between blocks that the file separates. The same object as <see cref="File"/> for bare text.</summary>
    public required string Words { get; init; }

    /// <summary>Where the words stand in the file.</summary>
    public required PlaceMap Map { get; init; }

    /// <summary>What the format says of each line of the words that is not blank, in their order; empty for bare text, where the form of the lines alone tells.</summary>
    public EquatableArray<SourceLine> Lines { get; init; }

    /// <summary>What stands above the words in a front matter; null when there is none.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>What is wrong in the file, in the order of the file: a front matter that does not parse, that never closes, a key twice.</summary>
    public EquatableArray<SourceFlaw> Flaws { get; init; }

    /// <summary>A file that is words and nothing else.</summary>
    public static SourceText Bare(string file) => new() { File = file, Words = file, Map = PlaceMap.Identity };
}
