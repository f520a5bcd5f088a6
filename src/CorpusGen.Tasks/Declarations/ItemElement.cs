using System.Collections.Generic;

namespace CorpusGen.Tasks.Declarations;

/// <summary>How an element gets at its items.</summary>
internal enum ElementKind
{
    /// <summary>It adds them.</summary>
    Include,

    /// <summary>It sets metadata of those that there are.</summary>
    Update,

    /// <summary>Something else: it takes them away, or says what holds for all of them.</summary>
    Other,
}

/// <summary>An element for items of CorpusGen, as the project has it.</summary>
/// <param name="Type">Their type: <c>CorpusFile</c>.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Patterns">What it includes or updates, as far as that can be told.</param>
/// <param name="IsKnown">Whether that is all of it: no condition, no property of an unknown value, no other items.</param>
/// <param name="LeftOut">What it leaves out or takes away, as far as that can be told.</param>
/// <param name="Metadata">The names of its metadata, each with its place.</param>
internal sealed record ItemElement(string Type, Place Place, ElementKind Kind, IReadOnlyList<FilePattern> Patterns, bool IsKnown, IReadOnlyList<FilePattern> LeftOut, IReadOnlyList<NamedPlace> Metadata);

/// <summary>A name, where the project says it, and the value that it gives it there.</summary>
internal readonly record struct NamedPlace(string Name, Place Place, string Value = "");
