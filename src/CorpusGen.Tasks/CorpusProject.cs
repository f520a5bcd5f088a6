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

    /// <summary>The full paths of the files that ask for the package.</summary>
    public required IReadOnlyList<string> PackageFiles { get; init; }

    /// <summary>The texts of the corpus.</summary>
    public required IReadOnlyList<ProjectFile> Files { get; init; }

    /// <summary>The properties that are settings.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>The metadata of a CorpusFile that is read.</summary>
    public required IReadOnlyList<string> Metadata { get; init; }

    /// <summary>What is written in its files.</summary>
    public required ProjectText Text { get; init; }

    /// <summary>
    /// Whether the project file itself asks for the package: it wants a corpus. A reference for a whole repository, in Directory.Build.props or as
    /// GlobalPackageReference, says nothing about this project.
    /// </summary>
    public bool HasPackage => AsksForPackage(File);

    /// <summary>Whether the project has a corpus, or should have.</summary>
    public bool WantsCorpus => HasPackage || Files.Count > 0 || Text.CorpusFiles.Any(element => IsSame(element.Place.File, File));

    /// <summary>The project file as a whole.</summary>
    public Place Whole => new(File, 0, 0);

    /// <summary>
    /// The elements that the project answers for: its own. What stands in a file that many projects share may well be for others, unless this one has the
    /// package itself, or that file gives it the package.
    /// </summary>
    public IEnumerable<CorpusFileElement> Elements =>
        Text.CorpusFiles.Where(element => HasPackage || IsSame(element.Place.File, File) || AsksForPackage(element.Place.File));

    /// <summary>The place of the last element that includes a file, or the project as a whole.</summary>
    public Place PlaceOf(ProjectFile file) => Text.CorpusFiles.LastOrDefault(element => Includes(element, file))?.Place ?? Whole;

    private static bool Includes(CorpusFileElement element, ProjectFile file) =>
        element.Kind == ElementKind.Include && element.Patterns.Any(pattern => pattern.Matches(file.FullPath));

    private bool AsksForPackage(string file) => PackageFiles.Any(asking => IsSame(asking, file));

    private static bool IsSame(string file, string other) => string.Equals(file, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A CorpusFile item.</summary>
/// <param name="Path">As the project says it.</param>
/// <param name="FullPath">With <c>/</c> between its parts.</param>
/// <param name="Name">The name that it is given, or nothing.</param>
internal sealed record ProjectFile(string Path, string FullPath, string Name);
