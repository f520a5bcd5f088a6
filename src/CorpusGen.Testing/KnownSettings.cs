using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Testing;

/// <summary>The properties and metadata that the generator reads: it names each by a constant.</summary>
internal static class KnownSettings
{
    public const string PropertyPrefix = "build_property.";
    public const string MetadataPrefix = "build_metadata.CorpusGenFileWithMetadata.CorpusGenFile";

    private static readonly IReadOnlyList<string> s_constants =
    [
        .. typeof(PropertyNames).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    // What the targets tell the generator of the files is no setting of the user's.
    private static readonly IReadOnlyList<string> s_properties = Named(PropertyPrefix, PropertyNames.Directory, PropertyNames.Files, PropertyNames.DraftFiles, PropertyNames.Corrections, PropertyNames.LockFile, PropertyNames.Lock);

    private static readonly IReadOnlyList<string> s_metadata = Named(MetadataPrefix, PropertyNames.FileDraft);

    public static void CheckProperty(string name) => Check(name, "setting", s_properties);

    public static void CheckMetadata(string name) => Check(name, "metadata of a text", s_metadata);

    private static void Check(string name, string kind, IReadOnlyList<string> known)
    {
        if (!known.Contains(name, StringComparer.Ordinal))
            throw new ArgumentException($"'{name}' is no {kind} that the generator knows. It knows {string.Join(", ", known)}.", nameof(name));
    }

    private static IReadOnlyList<string> Named(string prefix, params string[] except) =>
    [
        .. s_constants.Except(except)
            .Where(constant => constant.StartsWith(prefix, StringComparison.Ordinal))
            .Select(constant => constant.Substring(prefix.Length))
            .OrderBy(name => name, StringComparer.Ordinal),
    ];
}
