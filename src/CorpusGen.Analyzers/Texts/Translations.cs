using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Analyzers.Figures;
using CorpusGen.Analyzers.Names;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Texts;

/// <summary>The texts that translationOf pairs.</summary>
internal static class Translations
{
    /// <summary>Each translation whose original is in the corpus, in the order of their paths.</summary>
    public static IEnumerable<(FiguresOfText Original, FiguresOfText Translation)> In(
        CompilationTexts texts, Compilation compilation, AnalyzerOptions options, SharedExtraction extraction, CancellationToken cancellation)
    {
        List<FiguresOfText> all = FiguresOfText.In(texts, extraction, cancellation);
        if (all.TrueForAll(text => text.Metadata.TranslationOf is null))
            yield break;
        var names = CorpusNames.Of(compilation, options, cancellation);
        Dictionary<string, FiguresOfText> byPath = all.ToDictionary(text => text.Text.Path, StringComparer.Ordinal);
        foreach (FiguresOfText translation in all)
        {
            if (translation.Metadata.TranslationOf is string reference && names.Find(reference, translation.Text.Path) is string path && path != translation.Text.Path
                && byPath.TryGetValue(path, out FiguresOfText? original))
                yield return (original, translation);
        }
    }
}
