using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;

namespace CorpusGen.Tasks.Declarations;

/// <summary>The values of properties, as far as the files of the project say them without a condition. MSBuild does not tell a task what it knows.</summary>
internal sealed class KnownProperties
{
    // A property in a property; each names those above it, so that no circle is possible in what MSBuild takes.
    private static readonly Regex s_property = new(@"\$\(\s*([A-Za-z_][\w-]*)\s*\)");

    private static readonly Regex s_code = new("%([0-9A-Fa-f]{2})");

    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyDictionary<string, string> _global;

    /// <summary>The properties of a project.</summary>
    /// <param name="projectFile">Its full path.</param>
    /// <param name="global">What the command line sets, which the project cannot change.</param>
    public KnownProperties(string projectFile, IReadOnlyDictionary<string, string> global)
    {
        _global = global;
        _values["MSBuildProjectFullPath"] = projectFile;
        _values["MSBuildProjectFile"] = Path.GetFileName(projectFile);
        _values["MSBuildProjectName"] = Path.GetFileNameWithoutExtension(projectFile);
        _values["MSBuildProjectDirectory"] = Path.GetDirectoryName(projectFile);
    }

    /// <summary>Begins another file: its folder and name are properties.</summary>
    public void Enter(string file)
    {
        _values["MSBuildThisFile"] = Path.GetFileName(file);
        _values["MSBuildThisFileFullPath"] = file;
        _values["MSBuildThisFileDirectory"] = Path.GetDirectoryName(file) + Path.DirectorySeparatorChar;
    }

    /// <summary>Sets a property; null is a value that is not known.</summary>
    public void Set(string name, string? value) => _values[name] = value;

    /// <summary>The text with the values of its properties and without codes such as <c>%3B</c>; null when one of them is not known.</summary>
    public string? Expand(string text) => ExpandProperties(text) is string expanded ? Decode(expanded) : null;

    /// <summary>Text without codes such as <c>%3B</c>. A list is divided before: the semicolon that a code stands for divides nothing.</summary>
    public static string Decode(string text) => s_code.Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    /// <summary>The text with the values of its properties; null when one of them is not known.</summary>
    public string? ExpandProperties(string text)
    {
        bool isKnown = true;
        string expanded = s_property.Replace(text, match =>
        {
            string name = match.Groups[1].Value;
            string? value = _global.TryGetValue(name, out string? global) ? global : _values.TryGetValue(name, out string? local) ? local : null;
            isKnown &= value is not null;
            return value ?? "";
        });
        bool hasMore = expanded.Contains("$(") || expanded.Contains("@(") || expanded.Contains("%(");
        return isKnown && !hasMore ? expanded : null;
    }
}
