using System;
using System.Linq;
using CorpusGen.Generator.Clashes;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Analyzers.Clashes;

/// <summary>What to do about a name that is hidden.</summary>
internal static class HiddenNameRemedy
{
    public static string For(HiddenName name, SemanticModel semantics, EmittedCorpus corpus)
    {
        // A namespace that is there for the corpus alone goes with it.
        if (name.Other is INamespaceSymbol space && Contains(space.ToDisplayString(), corpus.Namespace) && IsOnlyFor(space, corpus))
        {
            int part = space.ToDisplayString().Split('.').Length - 1;
            string other = Namespaces.Unused(semantics.Compilation, NamespaceName.With(corpus.Namespace, part, "Texts"));
            return $"set <CorpusGenNamespace> in the project file to a namespace without that word, such as {other}, and write 'using {other};' here";
        }

        string meant = "global::" + name.Meant.ToDisplayString();
        return CanHaveAlias(name, semantics)
            ? $"write 'using {name.Meant.Name} = {meant};' here, behind the line of the namespace"
            : $"write {meant} here" + (IsOfProject(name.Other) ? ", or give the other one another name or namespace" : "");
    }

    // An alias is seen before what is in the namespaces around the one it stands in, and clashes with what is in that one. What is in a type is seen before it.
    private static bool CanHaveAlias(HiddenName name, SemanticModel semantics)
    {
        var inner = name.Name.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>();
        return inner is not null
            && name.Other.ContainingType is null
            && semantics.GetDeclaredSymbol(inner)?.ToDisplayString() != name.Other.ContainingNamespace.ToDisplayString();
    }

    private static bool IsOfProject(ISymbol symbol) => symbol is INamedTypeSymbol && symbol.Locations.Any(location => location.IsInSource);

    // Whether a namespace has nothing that would stay in it if the corpus were elsewhere.
    private static bool IsOnlyFor(INamespaceSymbol space, EmittedCorpus corpus) =>
        space.GetTypeMembers().All(type => corpus.Types.Values.Contains(type, SymbolEqualityComparer.Default))
        && space.GetNamespaceMembers().All(inner => Contains(inner.ToDisplayString(), corpus.Namespace) && IsOnlyFor(inner, corpus));

    private static bool Contains(string outer, string inner) =>
        inner == outer || inner.StartsWith(outer + ".", StringComparison.Ordinal);
}
