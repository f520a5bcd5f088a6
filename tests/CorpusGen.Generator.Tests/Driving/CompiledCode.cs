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
/// Code as the compiler makes it an assembly, with XML docs and without resources. A corpus takes a third of a second, and many tests have the same one: whoever sets something wrong gets the default. Equal
/// code is compiled once.
/// </summary>
internal sealed record CompiledCode(byte[] Image, ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly ConcurrentDictionary<string, Lazy<CompiledCode>> s_known = new(StringComparer.Ordinal);

    public static CompiledCode Of(Compilation compilation)
    {
        // A reference that is in no file has no name to know it by.
        string?[] references = compilation.References.Select(reference => (reference as PortableExecutableReference)?.FilePath).ToArray();
        return references.Contains(null)
            ? Compile(compilation)
            : s_known.GetOrAdd(KeyOf(compilation, references), _ => new Lazy<CompiledCode>(() => Compile(compilation))).Value;
    }

    // Everything that the result depends on, as all that is compiled here has the same options.
    private static string KeyOf(Compilation compilation, string?[] references)
    {
        var key = new StringBuilder(compilation.AssemblyName).Append('\n').AppendJoin('\n', references);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
            key.Append('\n').Append(((CSharpParseOptions)tree.Options).LanguageVersion).Append(' ').Append(Convert.ToHexString(tree.GetText().GetChecksum().AsSpan())).Append(' ').Append(tree.FilePath);
        return key.ToString();
    }

    private static CompiledCode Compile(Compilation compilation)
    {
        using MemoryStream image = new(), docs = new();
        EmitResult result = compilation.Emit(image, xmlDocumentationStream: docs);
        return new CompiledCode(image.ToArray(), result.Diagnostics);
    }
}
