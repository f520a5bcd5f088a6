using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Clashes;

/// <summary>
/// Says where code does not compile because a namespace around it has something with the name of a type of the corpus. Code that means the other compiles, and
/// nothing is said of it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HiddenNameAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(NameRules.NameIsHidden);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (EmittedCorpus.Of(start.Compilation, start.Options, start.CancellationToken) is not EmittedCorpus corpus)
                return;
            var errors = new ConcurrentDictionary<SyntaxTree, Diagnostic[]>();
            start.RegisterSyntaxNodeAction(node => Analyze(node, corpus, errors), SyntaxKind.IdentifierName);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, EmittedCorpus corpus, ConcurrentDictionary<SyntaxTree, Diagnostic[]> errors)
    {
        if (HiddenName.Of((IdentifierNameSyntax)context.Node, context.SemanticModel, corpus.Types, context.CancellationToken) is not HiddenName name)
            return;

        // Few files have such a name, and only for those is the compiler asked.
        Diagnostic[] errorsOfFile = errors.GetOrAdd(context.Node.SyntaxTree, _ => ErrorsOf(context.SemanticModel, context.CancellationToken));
        if (name.IsInTheWay(errorsOfFile, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                NameRules.NameIsHidden,
                name.Name.GetLocation(),
                name.Name.Identifier.ValueText,
                name.Other is INamespaceSymbol ? "namespace" : "type",
                name.Other.ToDisplayString(),
                name.Meant.ToDisplayString(),
                HiddenNameRemedy.For(name, context.SemanticModel, corpus)));
        }
    }

    private static Diagnostic[] ErrorsOf(SemanticModel file, CancellationToken cancellation) =>
        file.GetDiagnostics(cancellationToken: cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
}
