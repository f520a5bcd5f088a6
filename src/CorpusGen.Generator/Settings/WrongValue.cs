using CorpusGen.Generator.Diagnostics;
using CorpusGen.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Settings;

/// <summary>A value that a setting cannot have.</summary>
/// <param name="Setting">The property, or the metadata.</param>
/// <param name="Value">What it was set to.</param>
/// <param name="RightValues">What it can be, in words.</param>
/// <param name="File">The path of the file whose metadata it is, or null for a property.</param>
/// <param name="Name">What the project calls the property or metadata.</param>
/// <param name="Written">The value in full.</param>
internal sealed record WrongValue(string Setting, string Value, string RightValues, string? File, string Name, string Written)
{
    private const int MostShown = 60;

    /// <summary>Whether it is that of a property, and not of metadata.</summary>
    public bool IsOfProperty => Setting == Name && File is null;

    /// <summary>A value of a property.</summary>
    public static WrongValue OfProperty(string key, string value, string rightValues) => new(NameIn(key), Shown(value), rightValues, File: null, NameIn(key), value);

    /// <summary>A value of metadata of a file.</summary>
    public static WrongValue OfMetadata(string key, string value, string rightValues, string file)
    {
        string name = NameIn(key).Substring("CorpusGenFile".Length);
        return new(name, Shown(value), rightValues, file, name, value);
    }

    /// <summary>A value of metadata of a CorpusKey item.</summary>
    public static WrongValue OfKey(string item, string metadata, string value, string rightValues) => new($"{metadata} of {Shown(item)}", Shown(value), rightValues, File: null, metadata, value);

    // People know the name they wrote: the property, or the metadata of the CorpusFile item.
    private static string NameIn(string key) => key.Substring(key.LastIndexOf('.') + 1);

    // A message is a line that people can read, whatever the value is.
    private static string Shown(string value)
    {
        string shown = Escape.Visible(value);
        return shown.Length <= MostShown ? shown : shown.Substring(0, MostShown) + "…";
    }

    /// <param name="place">Where the project says it.</param>
    public Diagnostic ToDiagnostic(Location place) =>
        File is null
            ? Diagnostic.Create(DiagnosticDescriptors.WrongSetting, place, Setting, Value, RightValues)
            : Diagnostic.Create(DiagnosticDescriptors.WrongFileMetadata, place, Setting, Value, RightValues, File);
}
