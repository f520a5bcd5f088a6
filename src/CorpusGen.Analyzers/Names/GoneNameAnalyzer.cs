using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Names;

/// <summary>
/// Explains a name that the corpus does not have, <c>Corpus.Quotes.TheTitle.TheWords</c>: which names are nearest, what they stand for, and where. The
/// compiler says with CS1061 that there is no such member.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GoneNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that has the names to choose from, with <see cref="Separator"/> between them, the nearest first.</summary>
    internal const string NamesProperty = "Names";

    internal const char Separator = '|';

    private const string NoMore = "a text says it no more, or it is misspelt; ", NoArticle = "its text is no more there or has another title, or it is misspelt; ";

    private const int MostNames = 3;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NameRules.NameIsGone);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Analyze, OperationKind.Invalid);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        // Of a method that is not found, the call is what is invalid, and in some versions of the compiler what is called as well.
        SyntaxNode syntax = context.Operation.Syntax;
        bool isCall = syntax is InvocationExpressionSyntax;
        if (context.Operation.SemanticModel is not SemanticModel semantics
            || IsCalled(syntax)
            || !IsAccess(isCall ? ((InvocationExpressionSyntax)syntax).Expression : syntax, out SimpleNameSyntax? name, out ExpressionSyntax? receiver)
            || IsFound(semantics.GetSymbolInfo(name!, context.CancellationToken)))
        {
            return;
        }

        INamedTypeSymbol? type = TypeOf(receiver!, semantics, context.CancellationToken);
        if (type is not null && LeftOut.Advice(type, name!.Identifier.ValueText) is string advice)
        {
            Report(context, name, "", type.Name, advice);
            return;
        }

        // Where without System.Linq.
        if (isCall)
            return;
        ITypeSymbol? list = semantics.GetTypeInfo(receiver!, context.CancellationToken).Type;
        if (CorpusLists.ElementOf(list) is null)
        {
            if (OtherPlace.Of(name!.Identifier.ValueText, receiver!, semantics, context.CancellationToken) is OtherPlace other)
                Report(context, name, other.Name, other.Receiver, other.Advice);
            else if (type is not null && LeftOut.OfArticle(type, name.Identifier.ValueText) is { } article)
                Report(context, name, article.Nearest, type.Name, article.Advice);
            return;
        }

        ISymbol[] members = CorpusLists.NamedMembers(list!).ToArray();
        string[] nearest = NameLikeness.Nearest(name!.Identifier.ValueText, members.Select(member => member.Name), MostNames);
        Report(context, name, string.Join(Separator.ToString(), nearest), ListIn(list!), (AreOfArticles(list!, members) ? NoArticle : NoMore) + Advice(list!, name.Identifier.ValueText, members, nearest));
    }

    // Corpus.Articles.TheTitle, Corpus.Quotes.TheTitle
    private static bool AreOfArticles(ITypeSymbol list, ISymbol[] members) =>
        CorpusLists.ElementOf(list)!.Name == "Article" || members.OfType<IPropertySymbol>().Any(member => CorpusLists.ElementOf(member.Type) is not null);

    private static void Report(OperationAnalysisContext context, SimpleNameSyntax name, string nearest, string receiver, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(
            NameRules.NameIsGone,
            name.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(NamesProperty, nearest),
            receiver,
            name.Identifier.ValueText,
            advice));

    private static bool IsAccess(SyntaxNode syntax, out SimpleNameSyntax? name, out ExpressionSyntax? receiver)
    {
        (name, receiver) = syntax switch
        {
            MemberAccessExpressionSyntax access => (access.Name, access.Expression),
            MemberBindingExpressionSyntax binding => (binding.Name, binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression),
            _ => (null, null),
        };
        return receiver is not null && name is IdentifierNameSyntax { Identifier.IsMissing: false };
    }

    // A member that is there and cannot be used like this.
    private static bool IsFound(SymbolInfo found) => found.Symbol is not null || !found.CandidateSymbols.IsEmpty;

    private static bool IsCalled(SyntaxNode access) => access.Parent is InvocationExpressionSyntax invocation && invocation.Expression == access;

    // Of a class, whose members are static, or of what has the members.
    private static INamedTypeSymbol? TypeOf(ExpressionSyntax receiver, SemanticModel semantics, CancellationToken cancellation) =>
        semantics.GetSymbolInfo(receiver, cancellation).Symbol as INamedTypeSymbol ?? semantics.GetTypeInfo(receiver, cancellation).Type as INamedTypeSymbol;

    // Corpus.Quotes.TheTitle (texts/a.txt): the class of an article's list says which text it is of.
    private static string ListIn(ITypeSymbol list)
    {
        string name = CorpusLists.NameOf(list);
        string doc = CorpusLists.ListsBeside(list).Any(property => SymbolEqualityComparer.Default.Equals(property.Type, list)) ? "" : MemberDoc.Of(list);
        int start = doc.IndexOf(" of ", StringComparison.Ordinal), end = doc.LastIndexOf(", in the order of the text", StringComparison.Ordinal);
        return start < 0 || end < start ? name : $"{name} ({doc.Substring(start + 4, end - start - 4)})";
    }

    private static string Advice(ITypeSymbol list, string name, ISymbol[] members, string[] nearest)
    {
        if (Elsewhere(list, name) is string elsewhere)
            return elsewhere;
        if (members.Length == 0)
            return WithoutNames(list, name);
        if (nearest.Length == 0)
        {
            return members.Length > MostNames
                ? $"none of its {members.Length} names is like it: take out the code that needs it, or put back what it named"
                : "it has " + string.Join("; ", members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(Said));
        }

        string[] all = nearest.Select(near => Said(members.First(member => member.Name == near))).ToArray();
        return (all.Length == 1 ? "the nearest name is " : "the nearest names are ") + string.Join("; ", all);
    }

    private static string Said(ISymbol member)
    {
        string doc = MemberDoc.Of(member);
        return doc.Length == 0 ? member.Name : $"{member.Name}, {doc}";
    }

    // The words went from one article to another.
    private static string? Elsewhere(ITypeSymbol list, string name)
    {
        if (CorpusLists.ListOfAll(list) is not IPropertySymbol all || SymbolEqualityComparer.Default.Equals(all.Type, list))
            return null;
        IEnumerable<ISymbol> found =
            from article in CorpusLists.NamedMembers(all.Type).OfType<IPropertySymbol>()
            from member in article.Type.GetMembers(name)
            where !SymbolEqualityComparer.Default.Equals(article.Type, list) && member is IFieldSymbol
            select member;
        return found.FirstOrDefault() is ISymbol first ? $"{CorpusLists.NameOf(first.ContainingType)} has it: {Said(first)}" : null;
    }

    // Quotes and figures of a large corpus have no names.
    private static string WithoutNames(ITypeSymbol list, string name)
    {
        IPropertySymbol? own = CorpusLists.ListsBeside(list).FirstOrDefault(property => SymbolEqualityComparer.Default.Equals(property.Type, list));
        bool isArticle = own is not null && CorpusLists.ListsBeside(list).Any(property =>
            property.Name == "Articles" && CorpusLists.NamedMembers(property.Type).Any(member => member.Name == name));
        return isArticle
            ? $"where CorpusGenMembers is Articles, write Corpus.Articles.{name}.{own!.Name}"
            : "there is no name in it";
    }
}
