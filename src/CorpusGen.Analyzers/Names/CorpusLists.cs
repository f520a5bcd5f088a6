using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Analyzers.Names;

/// <summary>
/// The lists of a corpus as the compiler sees them: classes derived from <c>CorpusList</c>, beside a class <c>Corpus</c> that has one of each.
/// </summary>
internal static class CorpusLists
{
    private const string ListName = "CorpusList", CorpusName = "Corpus", ArticleName = "Article";

    /// <summary>What a list has elements of, <c>Quote</c>; null when a type is no list of a corpus.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol? type) => BaseOf(type)?.TypeArguments[0];

    /// <summary>Whether a property is that of an article: <c>Corpus.Articles.TheTitle</c>, <c>Corpus.Quotes.TheTitle</c>.</summary>
    public static bool IsNamedMember(IPropertySymbol property) =>
        !property.IsStatic
        && !property.IsIndexer
        && property.ContainingType is INamedTypeSymbol { Arity: 0 } list
        && ElementOf(list) is ITypeSymbol element
        && (SymbolEqualityComparer.Default.Equals(property.Type, element) || ElementOf(property.Type) is not null)
        && !IsOldName(property);

    // What a member was called, which the compiler says where it is used, is no name to choose.
    private static bool IsOldName(IPropertySymbol property) => property.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ObsoleteAttribute" });

    /// <summary>All named members of a list, with those of the classes that it inherits from.</summary>
    public static IEnumerable<ISymbol> NamedMembers(ITypeSymbol list)
    {
        ITypeSymbol element = ElementOf(list)!;
        for (ITypeSymbol? type = list; type is not null && !IsList(type); type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers())
            {
                bool isNamed = member is IFieldSymbol { IsImplicitlyDeclared: false } field
                    ? SymbolEqualityComparer.Default.Equals(field.Type, element)
                    : member is IPropertySymbol property && IsNamedMember(property);
                if (isNamed && member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
                    yield return member;
            }
        }
    }

    /// <summary>The lists of the corpus that a list is one of, with their names: <c>Corpus.Quotes</c>.</summary>
    public static IEnumerable<IPropertySymbol> ListsBeside(ITypeSymbol list) =>
        CorpusOf(list)?.GetMembers().OfType<IPropertySymbol>().Where(property => property.IsStatic && ElementOf(property.Type) is not null) ?? [];

    /// <summary>A list as code names it, <c>Corpus.Quotes</c> or <c>Corpus.Quotes.TheTitle</c>; its type's name when no property has it.</summary>
    public static string NameOf(ITypeSymbol list)
    {
        foreach (IPropertySymbol property in ListsBeside(list))
        {
            if (SymbolEqualityComparer.Default.Equals(property.Type, list))
                return $"{CorpusName}.{property.Name}";
        }

        return ListOfAll(list) is IPropertySymbol all ? $"{CorpusName}.{all.Name}.{list.Name}" : list.Name;
    }

    /// <summary>The list of the whole corpus that has the same elements: <c>Corpus.Quotes</c> for the quotes of an article.</summary>
    public static IPropertySymbol? ListOfAll(ITypeSymbol list) =>
        ListsBeside(list).FirstOrDefault(property => SymbolEqualityComparer.Default.Equals(ElementOf(property.Type), ElementOf(list)));

    /// <summary>The same for a list that an article has, which is no list of the corpus: <c>article.Quotes</c>. Null for any other property.</summary>
    public static IPropertySymbol? ListOfAll(IPropertySymbol property) =>
        property is { IsStatic: false, ContainingType: { Name: ArticleName, Arity: 0 } article, Type: INamedTypeSymbol { Arity: 1 } list }
            ? ListsBeside(article).FirstOrDefault(all => SymbolEqualityComparer.Default.Equals(ElementOf(all.Type), list.TypeArguments[0]))
            : null;

    /// <summary>The class that has the lists, beside a type of its namespace; null where there is none.</summary>
    public static INamedTypeSymbol? CorpusOf(ITypeSymbol type) =>
        type.ContainingNamespace?.GetTypeMembers(CorpusName, 0).FirstOrDefault(corpus => corpus.IsStatic && corpus.GetMembers("Articles").Length == 1);

    /// <summary>Whether a type is the class that has the lists.</summary>
    public static bool IsCorpus(INamedTypeSymbol type) => type is { Name: CorpusName, Arity: 0 } && SymbolEqualityComparer.Default.Equals(CorpusOf(type), type);

    /// <summary>The name alone of an access: <c>TheTitle</c> of <c>Corpus.Articles.TheTitle</c>.</summary>
    public static SyntaxNode NameIn(SyntaxNode access) => access switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => access,
    };

    private static INamedTypeSymbol? BaseOf(ITypeSymbol? type)
    {
        for (INamedTypeSymbol? current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (IsList(current))
                return CorpusOf(current) is null ? null : current;
        }

        return null;
    }

    private static bool IsList(ITypeSymbol type) => type is INamedTypeSymbol { Name: ListName, Arity: 1 };
}
