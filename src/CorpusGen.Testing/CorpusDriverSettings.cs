using System;
using System.Collections.Immutable;

namespace CorpusGen.Testing;

/// <summary>What a project says of its corpus. A value that is none is reported as in a build, among the diagnostics; null sets nothing.</summary>
/// <example><code>
/// var settings = new CorpusDriverSettings { Namespace = "News", Language = "fr" }
///     .Update("articles/2018-03-23.txt", ("Name", "TeslaPages"));
/// </code></example>
public sealed record CorpusDriverSettings
{
    /// <summary>The property <c>CorpusGenNamespace</c>: where <c>Corpus</c> and its types go.</summary>
    public string? Namespace { get; init; }

    /// <summary>The property <c>CorpusGenMembers</c>: <c>All</c> or <c>Articles</c>.</summary>
    public string? Members { get; init; }

    /// <summary>The property <c>CorpusGenLanguage</c>: <c>fr</c> or <c>en</c>; null finds it from each text.</summary>
    public string? Language { get; init; }

    /// <summary>The property <c>CorpusGenNaming</c>: <c>Auto</c> or <c>FileName</c>.</summary>
    public string? Naming { get; init; }

    /// <summary>The property <c>CorpusGenVisibility</c>: <c>public</c> or <c>internal</c>.</summary>
    public string? Visibility { get; init; }

    /// <summary>Which files of a folder are texts, with <c>*</c> and <c>?</c>.</summary>
    public string Pattern { get; init; } = "*.txt";

    /// <summary>
    /// Whether the results have the files too that are the same for every corpus: the records and what reads them. With them a new version of the package changes
    /// the snapshot.
    /// </summary>
    public bool KeepsConstantFiles { get; init; }

    /// <summary>What the project's file of <c>CorpusCorrections</c> says: <c>File.ReadAllText("corrections.yml")</c>. Null for a project without one.</summary>
    public string? Corrections { get; init; }

    internal ImmutableSortedDictionary<string, string> OtherProperties { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    internal ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Metadata { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, string>>(StringComparer.Ordinal);

    /// <summary>The same with any other property of the project.</summary>
    /// <param name="property">Its name as in the project file.</param>
    /// <param name="value">Its value as in the project file.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentException">The generator knows no such property; the message has those that it knows.</exception>
    /// <example><code>settings = settings.With("RootNamespace", "News");</code></example>
    public CorpusDriverSettings With(string property, string value)
    {
        KnownSettings.CheckProperty(property);
        return this with { OtherProperties = OtherProperties.SetItem(property, value ?? throw new ArgumentNullException(nameof(value))) };
    }

    /// <summary>The same with metadata of a text, as <c>&lt;CorpusFile Update="…" Name="…" /&gt;</c> gives it.</summary>
    /// <param name="path">The path of the text from the project's folder, as in <c>articles/a.txt</c>.</param>
    /// <param name="metadata">The name of each, such as <c>Name</c>, <c>Language</c> or <c>Event</c>, and its value.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentException">The generator knows no such metadata; the message has those that it knows.</exception>
    /// <example><code>settings = settings.Update("articles/a.txt", ("Name", "TeslaPages"), ("Language", "fr"));</code></example>
    public CorpusDriverSettings Update(string path, params (string Name, string Value)[] metadata)
    {
        path = ProjectText.CheckPath(path);
        if (!Metadata.TryGetValue(path, out ImmutableSortedDictionary<string, string>? all))
            all = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in metadata)
        {
            KnownSettings.CheckMetadata(name);
            all = all.SetItem(name, value ?? throw new ArgumentNullException(nameof(metadata)));
        }

        return this with { Metadata = Metadata.SetItem(path, all) };
    }
}
