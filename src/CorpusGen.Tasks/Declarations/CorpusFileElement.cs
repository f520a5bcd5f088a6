using System.Collections.Generic;

namespace CorpusGen.Tasks.Declarations;

/// <summary>How a CorpusFile element gets at its files.</summary>
internal enum ElementKind
{
    /// <summary>It adds them.</summary>
    Include,

    /// <summary>It sets metadata of those that there are.</summary>
    Update,

    /// <summary>Something else: it takes them away, or says what holds for all.</summary>
    Other,
}

/// <summary>A CorpusFile element of the project, as it is written.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Patterns">What it includes or updates, as far as that can be told.</param>
/// <param name="IsKnown">Whether that is all of it: no condition, no property of an unknown value, no other items.</param>
/// <param name="Metadata">The names of its metadata, each with its place.</param>
internal sealed record CorpusFileElement(Place Place, ElementKind Kind, IReadOnlyList<FilePattern> Patterns, bool IsKnown, IReadOnlyList<NamedPlace> Metadata);

/// <summary>A name, and where the project says it.</summary>
internal readonly record struct NamedPlace(string Name, Place Place);
