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
        NamesOfText? names = null;
        foreach (SaidWords said in has.Said)
        {
            if (said.Speaker is string speaker && seen.Add(speaker) && !(names ??= new NamesOfText(lacks.Words)).Has(speaker))
                Report(context, has.Text, said.Quote, FigureRules.SpeakerOnOneSideOnly, [lacks.Text.LocationOf(lacks.Text.FirstLine)], speaker, side, lacks.Text.Path);
        }
    }

    /// <summary>The words of a text that begin with a capital, and all of them as one.</summary>
    private sealed class NamesOfText(string text)
    {
        private readonly HashSet<string> _names = CapitalizedIn(text);
        private readonly string _all = NameKey.Of(text);

        /// <summary>Whether the text has a name: all of it, in whatever form, or any word of it that is no particle, since the surname is enough.</summary>
        public bool Has(string name)
        {
            if (_all.IndexOf(NameKey.Of(name.TrimStart('@')), StringComparison.Ordinal) >= 0)
                return true;
            foreach (string part in CapitalizedIn(name))
            {
                if (_names.Contains(part) || (part.Length >= LeastLetters && IsSpelledNearly(part)))
                    return true;
            }

            return false;
        }

        private bool IsSpelledNearly(string part)
        {
            foreach (string name in _names)
            {
                if (name[0] == part[0] && NearestWord.Distance(name, part) <= MostOtherLetters)
                    return true;
            }

            return false;
        }

        private static HashSet<string> CapitalizedIn(string text)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            int start = 0;
            for (int i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && char.IsLetterOrDigit(text[i]))
                    continue;
                if (i - start > 1 && char.IsUpper(text[start]) && !CorpusComparing.FunctionWords.Has(text.Substring(start, i - start).ToLowerInvariant()))
                    words.Add(NameKey.Of(text.Substring(start, i - start)));
                start = i + 1;
            }

            return words;
        }
    }
}
