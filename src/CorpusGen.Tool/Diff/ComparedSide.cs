using System;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Tool.Diff;

/// <summary>One of the two states that are compared: what its texts are called on both sides, and how they are read.</summary>
internal sealed class ComparedSide
{
    /// <summary>What it is.</summary>
    public required SideKind Kind { get; init; }

    /// <summary>What stands before the path of a text in it, for people: <c>articles/</c>, <c>HEAD~1:articles/</c>; empty where paths are whole.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Its texts by their paths in it; the lock file itself, where it is one; empty for lines.</summary>
    public IEnumerable<SideText> Texts { get; init; } = [];

    /// <summary>What whoever compares should know; null when there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The file with the lines; null where it has none.</summary>
    public LinesFile? Lines { get; init; }

    /// <summary>What people call the texts of it that were read, by what tells them from each other.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);
}

/// <summary>A text of a side.</summary>
/// <param name="Path">Its path in the side, with <c>/</c>.</param>
/// <param name="Source">The text.</param>
internal readonly record struct SideText(string Path, TextSource Source);

/// <summary>JSON Lines on the disk or in a revision.</summary>
/// <param name="Name">What messages call them.</param>
/// <param name="Open">Their bytes; throws what opening a file does.</param>
internal sealed record LinesFile(string Name, Func<Stream> Open);

/// <summary>What a state is read from.</summary>
internal enum SideKind
{
    /// <summary>A folder, on the disk or in a revision.</summary>
    Folder,

    /// <summary>One text.</summary>
    Text,

    /// <summary>JSON Lines: texts, or what was extracted.</summary>
    Lines,

    /// <summary>A lock file.</summary>
    Lock,
}
