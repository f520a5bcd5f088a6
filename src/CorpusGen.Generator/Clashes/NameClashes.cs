using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Clashes;

/// <summary>Finds what has the name of a type of the corpus in the corpus's namespace: in the project, where it is an error, and in what the project refers to.</summary>
internal sealed class NameClashes
{
    private readonly Compilation _compilation;
    private readonly string _name;
    private readonly string _accessibility;

    private NameClashes(Compilation compilation, string name, string accessibility)
    {
        _compilation = compilation;
        _name = name;
        _accessibility = accessibility;
    }

    /// <param name="compilation">The project, without what is emitted.</param>
    /// <param name="name">The namespace of the corpus.</param>
    /// <param name="accessibility">The keyword of the emitted types.</param>
    /// <param name="types">What is emitted into it.</param>
    public static EquatableArray<Clash> Find(Compilation compilation, string name, string accessibility, IEnumerable<EmittedType> types) =>
        new(new NameClashes(compilation, name, accessibility).InNamespace(types).ToArray());

    private IEnumerable<Clash> InNamespace(IEnumerable<EmittedType> types)
    {
        if (Namespaces.Find(_compilation, _name) is not INamespaceSymbol space)
            yield break;
        var inReferences = new List<ISymbol>();
        foreach (EmittedType type in types)
        {
            foreach (INamespaceOrTypeSymbol symbol in space.GetMembers(type.Name).OfType<INamespaceOrTypeSymbol>().Where(IsInTheWay))
            {
                if (symbol.Locations.FirstOrDefault(location => location.IsInSource) is not Location location)
                    inReferences.Add(symbol);
                else if (symbol is not INamedTypeSymbol declared || !type.IsDeclaredBy(declared, _accessibility))
                    yield return Clash.At(DiagnosticIds.NameTaken, SourcePlace.Of(location), symbol.ToDisplayString(), Elsewhere(), HowToExtend(type));
            }
        }

        foreach (IGrouping<string, ISymbol> reference in inReferences.GroupBy(AssemblyOf, StringComparer.Ordinal))
            yield return Clash.At(DiagnosticIds.NameInReference, null, reference.Key, NamesOf(reference.ToArray()), Elsewhere());
    }

    private bool IsInTheWay(INamespaceOrTypeSymbol symbol) =>
        symbol is INamespaceSymbol
        || (symbol is INamedTypeSymbol { Arity: 0 } && _compilation.IsSymbolAccessibleWithin(symbol, _compilation.Assembly));

    // A merged namespace is in no assembly.
    private static string AssemblyOf(ISymbol symbol) =>
        symbol.ContainingAssembly?.Name ?? (symbol as INamespaceSymbol)?.ConstituentNamespaces[0].ContainingAssembly?.Name ?? "";

    private static string NamesOf(ISymbol[] symbols) => symbols.Length == 1
        ? symbols[0].ToDisplayString()
        : symbols[0].ToDisplayString() + " and " + (symbols.Length - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + " more";

    private string HowToExtend(EmittedType type) => type.IsOpen
        ? $", or declare it '{_accessibility} {type.Keywords} {type.Name}' to add members to the one of the corpus"
        : "";

    private string Elsewhere() => Namespaces.Unused(_compilation, _name + ".Texts");
}
