namespace CorpusGen.Formats;

/// <summary>What a file is written in. Both may have a front matter.</summary>
public enum SourceFormat
{
    /// <summary>Bare text: its lines are its blocks, unless they were cut at a fixed width.</summary>
    Text,

    /// <summary>Markdown as sites keep it: CommonMark with tables, footnotes, embedded HTML and the shortcodes of generators.</summary>
    Markdown,
}
