using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Testing;

/// <summary>The framework that the test runs on, as the project's.</summary>
internal static class FrameworkReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } = [.. Paths().Select(path => MetadataReference.CreateFromFile(path))];

    // .NET Framework has no such list; its core library has all that the generator asks for.
    private static string[] Paths() =>
        AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") is string all
            ? [.. all.Split(Path.PathSeparator).Where(IsOfFramework)]
            : [typeof(object).Assembly.Location];

    private static bool IsOfFramework(string path) =>
        Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll");
}
