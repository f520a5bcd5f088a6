using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generator.Diagnostics;
using CorpusGen.Generator.Settings;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Clashes;

/// <summary>
/// Finds a namespace or type called Corpus that code means when it says <c>Corpus</c>, whatever its usings are: those of the namespaces around come first. In
/// <c>Acme.Corpus</c> the class Corpus is seen in that namespace, and not in <c>Acme.App</c>.
/// </summary>
internal static class HiddenCorpus
{
    private const string Name = "Corpus";

    /// <param name="compilation">The project, without what is emitted.</param>
    /// <param name="corpus">The namespace of the corpus.</param>
    public static IEnumerable<Clash> Find(Compilation compilation, string corpus)
    {
        string[] parts = corpus.Split('.');
        for (int depth = parts.Length - 1; depth >= 0; depth--)
        {
            string around = string.Join(".", parts.Take(depth));
            bool isPart = parts[depth] == Name;
            INamespaceSymbol? space = depth == 0 ? compilation.GlobalNamespace : Namespaces.Find(compilation, around);
            ISymbol? other = space?.GetMembers(Name).FirstOrDefault(IsVisible);
            if (space is null || (other is null && !isPart) || CodeThatSees(compilation, space, around, corpus) is not string code)
                continue;

            string inTheWay = around.Length == 0 ? Name : around + "." + Name;
            string remedy = isPart && (other is null || IsOnlyAround(other, corpus))
                ? $"set <CorpusGenNamespace> in the project file to a namespace without that word, such as {Namespaces.Unused(compilation, NamespaceName.With(corpus, depth, "Texts"))}"
                : around.Length == 0
                    ? $"write {corpus}.{Name} there"
                    : $"write 'using {Name} = global::{corpus}.{Name};' there, behind the line of the namespace";
            yield return Clash.At(DiagnosticIds.CorpusIsHidden, null, code, inTheWay, $"{corpus}.{Name}", remedy);
            yield break;
        }

        bool IsVisible(ISymbol symbol) =>
            symbol is INamespaceSymbol || (symbol is INamedTypeSymbol { Arity: 0 } type && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
    }

    // Whether a namespace has nothing that would stay in it if the corpus were elsewhere.
    private static bool IsOnlyAround(ISymbol symbol, string corpus) =>
        symbol is INamespaceSymbol space
        && !space.GetTypeMembers().Any()
        && space.GetNamespaceMembers().All(inner => Contains(inner.ToDisplayString(), corpus) && IsOnlyAround(inner, corpus));

    // In words: code of the project that is in the namespace around or below, but not where the class is seen first.
    private static string? CodeThatSees(Compilation compilation, INamespaceSymbol space, string around, string corpus)
    {
        INamespaceSymbol? own = around.Length == 0
            ? compilation.Assembly.GlobalNamespace
            : space.ConstituentNamespaces.FirstOrDefault(part => SymbolEqualityComparer.Default.Equals(part.ContainingAssembly, compilation.Assembly));
        return own is null ? null : FirstWithTypes(own, corpus) is not INamespaceSymbol found ? null
            : found.IsGlobalNamespace ? "Code outside of namespaces" : $"Code in the namespace {found.ToDisplayString()}";
    }

    private static INamespaceSymbol? FirstWithTypes(INamespaceSymbol space, string corpus)
    {
        string name = space.IsGlobalNamespace ? "" : space.ToDisplayString();
        if (name.Length > 0 && Contains(corpus, name))
            return null;
        return space.GetTypeMembers().Any()
            ? space
            : space.GetNamespaceMembers().Select(inner => FirstWithTypes(inner, corpus)).FirstOrDefault(inner => inner is not null);
    }

    private static bool Contains(string outer, string inner) =>
        inner == outer || inner.StartsWith(outer + ".", StringComparison.Ordinal);
}
