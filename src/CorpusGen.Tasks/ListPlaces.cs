using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Generator.Reading;
using CorpusGen.Tasks.Declarations;
using Microsoft.Build.Framework;

namespace CorpusGen.Tasks;

/// <summary>Makes the property that tells the compiler where the project sets what the generator reads, so that a wrong value is reported at its place.</summary>
public sealed class ListPlaces : ITask
{
    private const string SettingPrefix = "CorpusGen";

    // A project with more is made by a program. Without a place, a message has the name of the setting, or of the file.
    private const int Most = 500, LongestValue = 200;

    /// <inheritdoc />
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc />
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The full path of the project file.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The files that say what the project is, in the order of evaluation, the project file among them; there need not be a file.</summary>
    public string[] ProjectFiles { get; set; } = [];

    /// <summary>The places with <c>|</c> between them, and of each name, value, file, line and column with <c>,</c> between them.</summary>
    [Output]
    public string Places { get; private set; } = "";

    /// <inheritdoc />
    public bool Execute()
    {
        // What the command line sets no file sets.
        IReadOnlyDictionary<string, string> global = BuildEngine is IBuildEngine6 engine ? engine.GetGlobalProperties() : new Dictionary<string, string>();
        ProjectText text = ProjectText.Read(ProjectFile, ProjectFiles.Where(file => file.Length > 0), global);
        Places = string.Join("|", text.Properties
            .Where(property => property.Name.StartsWith(SettingPrefix, StringComparison.OrdinalIgnoreCase) && !global.Keys.Contains(property.Name, StringComparer.OrdinalIgnoreCase))
            .Concat(text.Elements.SelectMany(element => element.Metadata))
            .Where(place => place.Value.Length is > 0 and <= LongestValue)
            .Take(Most)
            .Select(Written));
        return true;
    }

    private static string Written(NamedPlace place) => string.Join(",", new[]
    {
        place.Name, place.Value, place.Place.File, place.Place.Line.ToString(CultureInfo.InvariantCulture), place.Place.Column.ToString(CultureInfo.InvariantCulture),
    }.Select(ResourceName.EscapeLine));
}
