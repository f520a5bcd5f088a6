using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator.Clashes;

/// <summary>A type that is emitted into the namespace of the corpus.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Keywords">How it is declared, without its accessibility: <c>sealed partial record</c>.</param>
/// <param name="IsOfComparing">Whether it is there only to compare articles.</param>
internal sealed record EmittedType(string Name, string Keywords, bool IsOfComparing = false)
{
    // Where a program adds members.
    private static readonly string[] s_open = ["sealed partial record", "static partial class"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<EmittedType> All { get; } = RuntimeFile.All
        .SelectMany(file => file.Lines.Where(RuntimeFile.IsType).Select(line => Read(line, file.IsOfComparing)))
        .GroupBy(type => type.Name, StringComparer.Ordinal)
        .Select(declarations => declarations.First())
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToArray();

    /// <summary>Whether a program may declare it as well, to add members.</summary>
    public bool IsOpen => s_open.Contains(Keywords) && Name is not ("CorpusLists" or "CorpusGenRuntime" or "CorpusComparing");

    /// <summary>Whether a type of the program is this one with more members.</summary>
    public bool IsDeclaredBy(INamedTypeSymbol type, string accessibility) =>
        IsOpen && type.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is TypeDeclarationSyntax declaration && IsDeclaredBy(declaration, accessibility));

    private bool IsDeclaredBy(TypeDeclarationSyntax declaration, string accessibility)
    {
        string otherAccessibility = accessibility == "public" ? "internal" : "public";
        bool isRecord = declaration.IsKind(SyntaxKind.RecordDeclaration);
        return (Keywords.EndsWith("record", StringComparison.Ordinal) ? isRecord : declaration.IsKind(SyntaxKind.ClassDeclaration))
            && declaration.ParameterList is null
            && Has("partial")
            && !Has(otherAccessibility)
            && !Has("abstract")
            && !(isRecord && Has("static"));

        bool Has(string modifier) => declaration.Modifiers.Any(token => token.Text == modifier);
    }

    // public sealed partial record Location(string Path, …
    // internal sealed class CitationAttribute : global::System.Attribute
    private static EmittedType Read(string line, bool isOfComparing)
    {
        string[] words = line.Split('(')[0].Split([" : "], StringSplitOptions.None)[0].Split(' ');
        return new EmittedType(words[words.Length - 1], string.Join(" ", words.Skip(1).Take(words.Length - 2)), isOfComparing);
    }
}
