using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.FrontMatters;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ValueType = CorpusGen.Generator.FrontMatters.ValueType;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A value that is none of those that the project declares for its key; the nearest of them is offered.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnlistedValueAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public UnlistedValueAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal UnlistedValueAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.UnlistedValue);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            if (DeclaredKey.Find(report.Texts.DeclaredKeys, entry.Key) is not { Values.Count: > 0 } key)
                continue;
            foreach (FrontMatterScalar scalar in entry.Value.Items)
            {
                foreach (string value in WordsOf(scalar, entry).Where(value => !key.Values.Contains(value, StringComparer.Ordinal)))
                {
                    string? nearest = NearestWord.Of(value, key.Values);
                    report.At(
                        scalar.Range,
                        FrontMatterRules.UnlistedValue,
                        Excerpt.Of(value, new TextRange(0, value.Length)),
                        entry.Key,
                        nearest is null ? "write " + DeclaredWords.Listed(key) : $"did you mean '{nearest}'?");
                }
            }
        }
    }

    // Tags may stand in one value, with commas between them.
    private static IEnumerable<string> WordsOf(FrontMatterScalar scalar, FrontMatterEntry entry)
    {
        if (ValueTypes.Of(scalar, out KeyText value) == ValueType.None)
            return [];
        bool isDivided = !entry.Value.IsList && ReservedKeys.Tags.Contains(entry.Key, StringComparer.OrdinalIgnoreCase);
        return isDivided ? value.Text.Split(',').Select(word => word.Trim()).Where(word => word.Length > 0) : [value.Text];
    }
}
