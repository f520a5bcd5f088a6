using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusGen.Generator.Tests.Driving;

/// <summary>
/// What the compiler makes of code, with XML docs and without resources. A corpus takes a third of a second, and many tests have the same one: whoever sets something wrong gets the default. Equal code is
/// compiled once.
/// </summary>
internal static class CompiledCode
{
    private static readonly ConcurrentDictionary<string, Lazy<(byte[], ImmutableArray<Diagnostic>)>> s_assemblies = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<Diagnostic>>> s_diagnostics = new(StringComparer.Ordinal);

    /// <summary>The assembly, with what the compiler says of the code.</summary>
    public static (byte[] Image, ImmutableArray<Diagnostic> Diagnostics) Emit(Compilation compilation) => Once(s_assemblies, compilation, Compile);

    /// <summary>What the compiler says of the code but for what it finds only when it writes an assembly, in half the time that this takes.</summary>
    public static ImmutableArray<Diagnostic> DiagnosticsOf(Compilation compilation) => Once(s_diagnostics, compilation, code => code.GetDiagnostics());

    private static T Once<T>(ConcurrentDictionary<string, Lazy<T>> known, Compilation compilation, Func<Compilation, T> make) =>
        KeyOf(compilation) is string key ? known.GetOrAdd(key, _ => new Lazy<T>(() => make(compilation))).Value : make(compilation);

    // Everything that the result depends on, as all that is compiled here has the same options; null for what refers to something that is in no file, and has no name to know it by.
    private static string? KeyOf(Compilation compilation)
    {
        string?[] references = compilation.References.Select(reference => (reference as PortableExecutableReference)?.FilePath).ToArray();
        if (references.Contains(null))
            return null;
        var key = new StringBuilder(compilation.AssemblyName).Append('\n').AppendJoin('\n', references);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
            key.Append('\n').Append(((CSharpParseOptions)tree.Options).LanguageVersion).Append(' ').Append(Convert.ToHexString(tree.GetText().GetChecksum().AsSpan())).Append(' ').Append(tree.FilePath);
        return key.ToString();
    }

    private static (byte[], ImmutableArray<Diagnostic>) Compile(Compilation compilation)
    {
        using MemoryStream image = new(), docs = new();
        EmitResult result = compilation.Emit(image, xmlDocumentationStream: docs);
        return (image.ToArray(), result.Diagnostics);
    }
}
