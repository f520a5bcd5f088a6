using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Tasks.Declarations;

namespace CorpusGen.Tasks;

/// <summary>All that the rules about a project look at.</summary>
internal sealed class CorpusProject
{
    /// <summary>The full path of the project file.</summary>
    public required string File { get; init; }

    /// <summary>Its folder.</summary>
    public required string Folder { get; init; }

    /// <summary>As MSBuild calls it: <c>C#</c>, <c>F#</c>, <c>VB</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The code page that the compiler is told, or nothing.</summary>
    public required string CodePage { get; init; }

    /// <summary>Whether the compiler is given the generator.</summary>
    public required bool HasGenerator { get; init; }

    /// <summary>Whether the project file itself asks for the package: it wants a corpus.</summary>
    public required bool HasPackage { get; init; }

    /// <summary>The texts of the corpus.</summary>
    public required IReadOnlyList<ProjectFile> Files { get; init; }

    /// <summary>The properties that are settings.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>The metadata of a CorpusFile that is read.</summary>
    public required IReadOnlyList<string> Metadata { get; init; }

    /// <summary>What is written in its files.</summary>
    public required ProjectText Text { get; init; }

    /// <summary>Whether the project has a corpus, or should have.</summary>
    public bool WantsCorpus => HasPackage || Files.Count > 0;

    /// <summary>The project file as a whole.</summary>
    public Place Whole => new(File, 0, 0);

    /// <summary>
    /// The elements that the project answers for: its own. What stands in a file that many projects share may well be for others, unless this one has the package itself.
    /// </summary>
    public IEnumerable<CorpusFileElement> Elements => Text.CorpusFiles.Where(element => HasPackage || IsOwn(element));

    /// <summary>The place of the last element that includes a file, or the project as a whole.</summary>
    public Place PlaceOf(ProjectFile file) =>
        Text.CorpusFiles.LastOrDefault(element => element.Kind == ElementKind.Include && element.Patterns.Any(pattern => pattern.Matches(file.FullPath)))?.Place ?? Whole;

    private bool IsOwn(CorpusFileElement element) => string.Equals(element.Place.File, File, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A CorpusFile item.</summary>
/// <param name="Path">As the project says it.</param>
/// <param name="FullPath">With <c>/</c> between its parts.</param>
/// <param name="Name">The name that it is given, or nothing.</param>
internal sealed record ProjectFile(string Path, string FullPath, string Name);
