using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Generator.Clashes;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Clashes;

/// <summary>What is emitted into a compilation.</summary>
/// <param name="Namespace">The namespace of the corpus.</param>
/// <param name="Types">The types that code can name, by their names.</param>
internal sealed record EmittedCorpus(string Namespace, IReadOnlyDictionary<string, INamedTypeSymbol> Types)
{
    /// <summary>Null when the compilation has no corpus of its own.</summary>
    public static EmittedCorpus? Of(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        CorpusSettings settings = CorpusSettings.Read(options.AnalyzerConfigOptionsProvider, cancellation);

        // The namespace that is set, unless it would have hidden something of the framework.
        string?[] spaces = [settings.WrittenNamespace, settings.DefaultNamespace];
        foreach (string name in spaces.OfType<string>())
        {
            Dictionary<string, INamedTypeSymbol> types = TypesIn(compilation, name);
            if (types.TryGetValue("Corpus", out INamedTypeSymbol? corpus) && corpus.GetMembers("Articles").Length == 1)
                return new EmittedCorpus(name, types);
        }

        return null;
    }

    private static Dictionary<string, INamedTypeSymbol> TypesIn(Compilation compilation, string space)
    {
        var types = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        foreach (EmittedType type in EmittedType.All)
        {
            if (compilation.Assembly.GetTypeByMetadataName(space + "." + type.Name) is INamedTypeSymbol found)
                types.Add(type.Name, found);
        }

        return types;
    }
}
