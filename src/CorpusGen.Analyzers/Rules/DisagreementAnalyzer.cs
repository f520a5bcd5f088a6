using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Figures;
using CorpusGen.Analyzers.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>Figures of several articles about one thing that cannot all be true: at each of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisagreementAnalyzer : CorpusAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FigureRules.Disagreement);

    private protected override void Analyze(CompilationAnalysisContext context, CompilationTexts texts)
    {
        List<FiguresOfText> all = FiguresOfText.In(texts, Extraction, context.CancellationToken);
        foreach (CorpusComparing.FoundDisagreement found in CorpusComparing.DisagreementFinder.Find(all.ConvertAll(text => text.ToCompared())))
        {
            foreach (CorpusComparing.FigurePlace place in found.Figures)
            {
                CorpusComparing.FigurePlace[] others = [.. found.Figures.Where(other => other.CompareTo(place) != 0)];
                Location[] elsewhere = [.. others.Select(other => all[other.Article].Text.LocationOf(all[other.Article].Figures.Places[other.Figure]))];
                FiguresOfText text = all[place.Article];
                Report(
                    context,
                    text.Text,
                    text.Figures.Places[place.Figure],
                    FigureRules.Disagreement,
                    elsewhere,
                    text.WordsOf(place.Figure),
                    string.Join(", ", others.Select(other => all[other.Article].PlaceOf(other.Figure))),
                    found.Kind == DisagreementKind.Revision ? "revision" : "conflict",
                    found.Reason);
            }
        }
    }
}
