using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes;

/// <summary>Takes a nearest name in place of one that the corpus does not have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GoneNameCodeFix))]
public sealed class GoneNameCodeFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NameIsGone);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(GoneNameAnalyzer.NamesProperty, out string? names) || string.IsNullOrEmpty(names))
                continue;
            string[] all = names!.Split(GoneNameAnalyzer.Separator);
            for (int i = 0; i < all.Length; i++)
            {
                string name = all[i];
                context.RegisterCodeFix(
                    CodeAction.Create($"Use {name}", cancellation => Replace(context.Document, diagnostic.Location.SourceSpan, name, cancellation), EquivalenceKey(i)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    // All in a project are corrected alike: each with its nearest name.
    private static string EquivalenceKey(int place) => nameof(GoneNameCodeFix) + place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<Document> Replace(Document document, TextSpan span, string name, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(span, name)));
    }
}
