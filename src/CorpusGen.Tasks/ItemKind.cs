using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Tasks;

/// <summary>A type of items that CorpusGen reads, with those of a project.</summary>
/// <param name="Type">What the project calls them: <c>CorpusFile</c>.</param>
/// <param name="Noun">What each of them is: <c>text</c>.</param>
/// <param name="Metadata">The metadata that is read of them.</param>
/// <param name="Files">Those of the project; none where they are no files.</param>
internal sealed record ItemKind(string Type, string Noun, IReadOnlyList<string> Metadata, IReadOnlyList<ProjectFile> Files)
{
    public const string Text = "CorpusFile", Draft = "CorpusDraft", Corrections = "CorpusCorrections", Key = "CorpusKey";

    /// <summary>All types there are.</summary>
    public static IReadOnlyList<string> AllTypes { get; } = [Text, Draft, Corrections, Key];

    /// <summary>The metadata of a key.</summary>
    public static IReadOnlyList<string> OfKeys { get; } = ["Type", "Required", "Values"];

    /// <summary>The metadata of a draft.</summary>
    public static IReadOnlyList<string> OfDrafts { get; } = ["Language", "Format", "NoWarn"];

    /// <summary>Whether each of them is a file.</summary>
    public bool AreFiles => Type != Key;

    /// <summary>Whether a project can well have none for a while: articles make a corpus, drafts come and go.</summary>
    public bool CanBeNone => Type != Text;

    /// <summary>Whether a name is one of these types, in whatever case.</summary>
    public static bool IsType(string name) => AllTypes.Contains(name, StringComparer.OrdinalIgnoreCase);
}
