using System;

namespace CorpusGen.Extraction.Sources;

/// <summary>What a file is written in. Both may have a front matter.</summary>
public enum SourceFormat
{
    /// <summary>Bare text: its lines are its blocks, unless they were cut at a fixed width.</summary>
    Text,

    /// <summary>Markdown as sites keep it: CommonMark with tables, footnotes, embedded HTML and the shortcodes of generators.</summary>
    Markdown,
}

/// <summary>What the names of files say of their formats.</summary>
public static class SourceFormats
{
    /// <summary>The format of a file: <c>SourceFormats.OfPath("posts/2018-03-23-tesla.md") == SourceFormat.Markdown</c>.</summary>
    /// <param name="path">Its path or name; of an unknown extension it is text.</param>
    public static SourceFormat OfPath(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase)
            ? SourceFormat.Markdown
            : SourceFormat.Text;
}
