using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen.Analyzers.Names;

/// <summary>
/// Warns where code relies on a name that an article has only because its path comes first: were the article to go, the code would compile, and mean another
/// one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MovableNameAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NameRules.NameCanMove);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Analyze, OperationKind.PropertyReference);
    }

    // The property of an article is of a list of this compilation: what a library has was settled there.
    private static void Analyze(OperationAnalysisContext context)
    {
        IPropertySymbol property = ((IPropertyReferenceOperation)context.Operation).Property;
        if (!SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, context.Compilation.Assembly) || !CorpusLists.IsNamedMember(property))
            return;
        CorpusNames names = CorpusNames.Of(context.Compilation, context.Options, context.CancellationToken);
        if (names.ByName(property.Name) is not NamedArticle article || names.IsGiven(article.Path))
            return;
        if (names.LosersTo(article).FirstOrDefault() is not NamedArticle loser)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            NameRules.NameCanMove,
            CorpusLists.NameIn(context.Operation.Syntax).GetLocation(),
            article.Name,
            names.PlaceOf(article.Path),
            names.PlaceOf(loser.Path),
            article.Path));
    }
}
