using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Settings;

/// <summary>A value that a setting cannot have.</summary>
/// <param name="Setting">The property, or the metadata.</param>
/// <param name="Value">What it was set to.</param>
/// <param name="RightValues">What it can be, in words.</param>
/// <param name="File">The path of the file whose metadata it is, or null for a property.</param>
internal sealed record WrongValue(string Setting, string Value, string RightValues, string? File)
{
    public Diagnostic ToDiagnostic() =>
        File is null
            ? Diagnostic.Create(DiagnosticDescriptors.WrongSetting, Location.None, Setting, Value, RightValues)
            : Diagnostic.Create(DiagnosticDescriptors.WrongFileMetadata, Location.None, Setting, Value, RightValues, File);
}
