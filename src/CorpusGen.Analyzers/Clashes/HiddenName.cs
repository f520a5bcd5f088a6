using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Analyzers.Clashes;

/// <summary>
/// A name in code that is the name of a type of the corpus and means something else: C# looks in the namespaces around before it looks at usings. In
/// <c>Acme.App</c>, <c>Corpus</c> is the namespace <c>Acme.Corpus</c>; where the project has a class <c>Article</c> outside of namespaces, <c>Article</c> is that
/// class.
/// </summary>
internal sealed class HiddenName
{
    private const string ListTypes = "CorpusLists";

    private readonly SemanticModel _semantics;

    private HiddenName(SemanticModel semantics, IdentifierNameSyntax name, INamespaceOrTypeSymbol other, INamedTypeSymbol meant)
    {
        _semantics = semantics;
        Name = name;
        Other = other;
        Meant = meant;
    }

    /// <summary>The name in the code.</summary>
    public IdentifierNameSyntax Name { get; }

    /// <summary>What it means there.</summary>
    public INamespaceOrTypeSymbol Other { get; }

    /// <summary>The type of the corpus.</summary>
    public INamedTypeSymbol Meant { get; }

    /// <summary>Null when a name is none of the corpus, or means what it says.</summary>
    /// <param name="name">The name.</param>
    /// <param name="semantics">The file that it is in.</param>
    /// <param name="corpus">The types of the corpus by their names.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static HiddenName? Of(
        IdentifierNameSyntax name, SemanticModel semantics, IReadOnlyDictionary<string, INamedTypeSymbol> corpus, CancellationToken cancellation)
    {
        if (!corpus.TryGetValue(name.Identifier.ValueText, out INamedTypeSymbol? meant) || !IsFirst(name))
            return null;
        if (semantics.GetAliasInfo(name, cancellation) is not null)
            return null;
        SymbolInfo found = semantics.GetSymbolInfo(name, cancellation);
        return (found.Symbol ?? Only(found)) is INamespaceOrTypeSymbol other and not ITypeParameterSymbol
            && !SymbolEqualityComparer.Default.Equals(other, meant)
            ? new HiddenName(semantics, name, other, meant)
            : null;
    }

    /// <summary>Whether the code does not compile because of it.</summary>
    /// <param name="errors">What the compiler says of the file.</param>
    /// <param name="cancellation">Stops the search.</param>
    public bool IsInTheWay(IReadOnlyList<Diagnostic> errors, CancellationToken cancellation)
    {
        // Corpus.Quotes: the other has no such member, and that of the corpus has.
        if (MemberOf(Name) is SimpleNameSyntax member)
        {
            SymbolInfo found = _semantics.GetSymbolInfo(member, cancellation);
            return found.Symbol is null && found.CandidateSymbols.IsEmpty && Meant.GetMembers(member.Identifier.ValueText).Length > 0;
        }

        // typeof(Corpus): a namespace is no type.
        if (Other is INamespaceSymbol)
            return _semantics.GetSymbolInfo(Name, cancellation).Symbol is null;

        return errors.Any(error => IsOfBoth(error) || IsOfMember(error, cancellation));
    }

    // A namespace where a type must be is the only candidate.
    private static ISymbol? Only(SymbolInfo found) =>
        found is { CandidateSymbols.Length: 1, CandidateReason: CandidateReason.NotATypeOrNamespace or CandidateReason.NotAValue }
            ? found.CandidateSymbols[0]
            : null;

    // Not the Corpus of News.Corpus, of global::Corpus and of new() { Corpus = 1 }.
    private static bool IsFirst(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        QualifiedNameSyntax qualified => qualified.Left == name,
        AliasQualifiedNameSyntax or MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or BaseNamespaceDeclarationSyntax => false,
        _ => true,
    };

    private static SimpleNameSyntax? MemberOf(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        QualifiedNameSyntax qualified => qualified.Right,
        _ => null,
    };

    // "Cannot convert type 'News.Article' to 'Article'": the compiler names both in whatever language, each in full. A list is named by its own type.
    private bool IsOfBoth(Diagnostic error)
    {
        string message = error.GetMessage();
        return NamesType(message, Other) && (NamesType(message, Meant) || message.Contains($"{Meant.ContainingNamespace.ToDisplayString()}.{ListTypes}."));
    }

    private static bool NamesType(string message, ISymbol type)
    {
        string name = type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        for (int i = message.IndexOf(name, StringComparison.Ordinal); i >= 0; i = message.IndexOf(name, i + 1, StringComparison.Ordinal))
        {
            if ((i == 0 || !IsPartOfName(message[i - 1])) && (i + name.Length == message.Length || !IsPartOfName(message[i + name.Length])))
                return true;
        }

        return false;
    }

    private static bool IsPartOfName(char c) => c == '.' || SyntaxFacts.IsIdentifierPartCharacter(c);

    // article.Quotes: what the code takes for an article of the corpus has no such member.
    private bool IsOfMember(Diagnostic error, CancellationToken cancellation) =>
        _semantics.SyntaxTree.GetRoot(cancellation).FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true) is SimpleNameSyntax member
        && member.Parent is MemberAccessExpressionSyntax access
        && access.Name == member
        && SymbolEqualityComparer.Default.Equals(_semantics.GetTypeInfo(access.Expression, cancellation).Type, Other)
        && Meant.GetMembers(member.Identifier.ValueText).Length > 0
        && Other.GetMembers(member.Identifier.ValueText).IsEmpty;
}
