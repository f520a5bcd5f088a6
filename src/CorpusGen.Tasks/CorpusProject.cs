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

    /// <summary>What is to be done with the lock file, or nothing.</summary>
    public required string Lock { get; init; }

    /// <summary>Whether a lock file is named.</summary>
    public required bool HasLockFile { get; init; }

    /// <summary>Whether the compiler is given the generator.</summary>
    public required bool HasGenerator { get; init; }

    /// <summary>The full paths of the files that ask for the package.</summary>
    public required IReadOnlyList<string> PackageFiles { get; init; }

    /// <summary>What CorpusGen reads of it, the texts first.</summary>
    public required IReadOnlyList<ItemKind> Items { get; init; }

    /// <summary>The properties that are settings.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>What is written in its files.</summary>
    public required ProjectText Text { get; init; }

    /// <summary>
    /// Whether the project file itself asks for the package: it wants a corpus. A reference for a whole repository, in Directory.Build.props or as
    /// GlobalPackageReference, says nothing about this project.
    /// </summary>
    public bool HasPackage => AsksForPackage(File);

    /// <summary>The texts of the corpus.</summary>
    public IReadOnlyList<ProjectFile> Files => Items[0].Files;

    /// <summary>Whether the project has a corpus, or should have.</summary>
    public bool WantsCorpus => HasPackage || Files.Count > 0 || Text.Elements.Any(element => IsOwn(element.Place));

    /// <summary>The project file as a whole.</summary>
    public Place Whole => new(File, 0, 0);

    /// <summary>The elements for texts that the project answers for.</summary>
    public IEnumerable<ItemElement> TextElements => ElementsOf(Items[0]);

    /// <summary>The elements for items of a kind that the project answers for.</summary>
    public IEnumerable<ItemElement> ElementsOf(ItemKind kind) => AllElementsOf(kind).Where(element => AnswersFor(element.Place));

    /// <summary>The elements for items of a kind, in the order of evaluation.</summary>
    public IEnumerable<ItemElement> AllElementsOf(ItemKind kind) => Text.Elements.Where(element => IsSame(element.Type, kind.Type));

    /// <summary>
    /// Whether the project answers for what is said at a place: for its own files. What stands in a file that many projects share may well be for others, unless this one has the
    /// package itself, or that file gives it the package.
    /// </summary>
    public bool AnswersFor(Place place) => HasPackage || IsOwn(place) || AsksForPackage(place.File);

    /// <summary>Whether a place is in the project file itself, or on the command line.</summary>
    public bool IsOwn(Place place) => IsSame(place.File, File);

    /// <summary>The place of the last element that includes a file, or the project as a whole.</summary>
    public Place PlaceOf(ItemKind kind, ProjectFile file) => AllElementsOf(kind).LastOrDefault(element => Includes(element, file))?.Place ?? Whole;

    /// <summary>The place of the last element that includes a text, or the project as a whole.</summary>
    public Place PlaceOf(ProjectFile text) => PlaceOf(Items[0], text);

    private static bool Includes(ItemElement element, ProjectFile file) =>
        element.Kind == ElementKind.Include && element.Patterns.Any(pattern => pattern.Matches(file.FullPath));

    private bool AsksForPackage(string file) => PackageFiles.Any(asking => IsSame(asking, file));

    private static bool IsSame(string file, string other) => string.Equals(file, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A file that is an item of the project.</summary>
/// <param name="Path">As the project says it.</param>
/// <param name="FullPath">With <c>/</c> between its parts.</param>
/// <param name="Name">The name that it is given, or nothing.</param>
internal sealed record ProjectFile(string Path, string FullPath, string Name);
