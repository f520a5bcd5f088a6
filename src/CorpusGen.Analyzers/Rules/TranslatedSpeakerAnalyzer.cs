using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Figures;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>Somebody whom one of two texts quotes, and whom the other, its translation, does not so much as name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TranslatedSpeakerAnalyzer : CorpusAnalyzer
{
    // Names are spelled otherwise in another language, and begin with the same letter: Poutine and Putin, Zelensky and Zelenskyy.
    private const int MostOtherLetters = 2;

    // Of shorter names two letters are half.
    private const int LeastLetters = 5;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FigureRules.SpeakerOnOneSideOnly);

    private protected override void Analyze(CompilationAnalysisContext context, CompilationTexts texts)
    {
        foreach ((FiguresOfText original, FiguresOfText translation) in Translations.In(texts, context.Compilation, context.Options, Extraction, context.CancellationToken))
        {
            Report(context, original, translation, "translation");
            Report(context, translation, original, "original");
        }
    }

    private static void Report(CompilationAnalysisContext context, FiguresOfText has, FiguresOfText lacks, string side)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>? words = null;
        foreach (SaidWords said in has.Said)
        {
            if (said.Speaker is string speaker && seen.Add(speaker) && !IsNamed(speaker, words ??= WordsOf(lacks.Text.Text)))
                Report(context, has.Text, said.Quote, FigureRules.SpeakerOnOneSideOnly, [lacks.Text.LocationOf(lacks.Text.FirstLine)], speaker, side, lacks.Text.Path);
        }
    }

    // By any word of the name that is no particle: the other text may have the surname alone, or the handle.
    private static bool IsNamed(string speaker, HashSet<string> words)
    {
        foreach (string part in WordsOf(speaker))
        {
            if (words.Contains(part))
                return true;
            if (part.Length < LeastLetters)
                continue;
            foreach (string word in words)
            {
                if (word[0] == part[0] && NearestWord.Distance(word, part) <= MostOtherLetters)
                    return true;
            }
        }

        return false;
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            if (i - start > 2)
                words.Add(NameKey.Of(text.Substring(start, i - start)));
            start = i + 1;
        }

        return words;
    }
}
