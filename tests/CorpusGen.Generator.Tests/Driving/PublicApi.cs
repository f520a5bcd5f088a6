using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Driving;

/// <summary>What a program can use of a namespace, a line for each type and member.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat s_type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword);

    private static readonly SymbolDisplayFormat s_member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static IEnumerable<string> Lines(INamespaceSymbol space) =>
        space.GetTypeMembers().OrderBy(type => type.Name, StringComparer.Ordinal).SelectMany(type => Lines(type, ""));

    private static IEnumerable<string> Lines(INamedTypeSymbol type, string indent)
    {
        if (!IsPublic(type))
            yield break;
        string bases = string.Join(", ", new[] { type.BaseType is { SpecialType: SpecialType.None } parent ? parent : null }.Concat(type.Interfaces).OfType<INamedTypeSymbol>().Select(symbol => symbol.ToDisplayString(s_member)));
        yield return indent + Modifiers(type) + type.ToDisplayString(s_type) + (bases.Length == 0 ? "" : " : " + bases);
        foreach (ISymbol member in type.GetMembers().Where(IsOwnMember).OrderBy(member => member.ToDisplayString(s_member), Order(type)))
            yield return indent + "    " + member.ToDisplayString(s_member);
        foreach (INamedTypeSymbol inner in type.GetTypeMembers().OrderBy(inner => inner.Name, StringComparer.Ordinal))
        {
            foreach (string line in Lines(inner, indent + "    "))
                yield return line;
        }
    }

    // The values of an enum stay as they are declared.
    private static IComparer<string> Order(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Enum ? Comparer<string>.Create((_, _) => 0) : StringComparer.Ordinal;

    private static string Modifiers(INamedTypeSymbol type) =>
        type.TypeKind != TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";

    private static bool IsOwnMember(ISymbol member) =>
        IsPublic(member)
        && member is not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet }
        && !(member.IsImplicitlyDeclared && (member is IMethodSymbol { MethodKind: not MethodKind.Constructor } || member.ContainingType.TypeKind == TypeKind.Enum));

    private static bool IsPublic(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
