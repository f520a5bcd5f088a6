using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Citations;
using CorpusGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes;

/// <summary>Takes the words as they were said in place of those that were altered, or the member of the quote in place of the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationCodeFix))]
public sealed class CitationCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CitationAltered);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            TextSpan span = diagnostic.Location.SourceSpan;
            if (diagnostic.Properties.TryGetValue(CitationAnalyzer.WordsProperty, out string? words) && words is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Use the words as they were said",
                        cancellation => Replace(context.Document, span, SymbolDisplay.FormatLiteral(words, quote: true), cancellation),
                        nameof(CitationCodeFix) + "Words"),
                    diagnostic);
            }

            if (diagnostic.Properties.TryGetValue(CitationAnalyzer.MemberProperty, out string? member) && member is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Use {member}", cancellation => ReplaceCall(context.Document, span, member, cancellation), nameof(CitationCodeFix) + "Member"),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> Replace(Document document, TextSpan span, string code, CancellationToken cancellation)
    {
        Microsoft.CodeAnalysis.Text.SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(span, code)));
    }

    private static async Task<Document> ReplaceCall(Document document, TextSpan span, string member, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var call = root?.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();
        return call is null ? document : await Replace(document, call.Span, member, cancellation).ConfigureAwait(false);
    }
}
