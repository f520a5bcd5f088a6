using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Figures;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>Figures that changed on the way into a translation, or that one side alone has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TranslatedFigureAnalyzer : CorpusAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FigureRules.TranslatedOtherwise, FigureRules.OnOneSideOnly);

    private protected override void Analyze(CompilationAnalysisContext context, CompilationTexts texts)
    {
        foreach ((FiguresOfText original, FiguresOfText translation) in Translations.In(texts, context.Compilation, context.Options, Extraction, context.CancellationToken))
            Compare(context, original, translation);
    }

    private static void Compare(CompilationAnalysisContext context, FiguresOfText original, FiguresOfText translation)
    {
        foreach (TranslationChange change in TranslatedFigures.Compare(original.Figures.All, translation.Figures.All))
        {
            if (change is { Original: int old, Translation: int @new })
            {
                Location[] elsewhere = [original.Text.LocationOf(original.Figures.Places[old])];
                Report(context, translation.Text, translation.Figures.Places[@new], FigureRules.TranslatedOtherwise, elsewhere, translation.WordsOf(@new), original.PlaceOf(old));
                continue;
            }

            (FiguresOfText has, FiguresOfText lacks) = change.Original is null ? (translation, original) : (original, translation);
            int figure = change.Original ?? change.Translation!.Value;
            Report(
                context,
                has.Text,
                has.Figures.Places[figure],
                FigureRules.OnOneSideOnly,
                [lacks.Text.LocationOf(lacks.Text.FirstLine)],
                has.WordsOf(figure),
                has == translation ? "original" : "translation",
                lacks.Text.Path);
        }
    }
}
