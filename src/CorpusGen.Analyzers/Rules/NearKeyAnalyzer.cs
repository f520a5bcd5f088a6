using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
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

namespace CorpusGen.Analyzers.Rules;

/// <summary>A key that few articles have, and that differs in a letter or two from one that many have and this one lacks.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NearKeyAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public NearKeyAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal NearKeyAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.NearKey);

    // A shorter key has too many neighbours: date and name are two.
    private const int FewestLetters = 5, LettersForTwo = 9;

    // So much more frequent is the right key.
    private const int FewestRight = 4, MuchMore = 10;

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        EquatableArray<DeclaredKey> declared = report.Texts.DeclaredKeys;
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            if (ReservedKeys.Contains(entry.Key) || DeclaredKey.Find(declared, entry.Key) is not null || NearestTo(entry.Key, frontMatter, report.Texts.FrontMatters, declared) is not string right)
                continue;
            CorpusFrontMatters all = report.Texts.FrontMatters;
            string ofRight = DeclaredKey.Find(declared, right) is not null ? "those that the project declares" : all.Uses.ContainsKey(right) ? Articles(all, right) : "those that have a meaning";
            report.At(entry.KeyRange, FrontMatterRules.NearKey, entry.Key, Articles(all, entry.Key), right, ofRight);
        }
    }

    private static string? NearestTo(string key, FrontMatter frontMatter, CorpusFrontMatters all, EquatableArray<DeclaredKey> declared)
    {
        int count = all.Uses[key].Articles;
        IEnumerable<string> used =
            from other in all.Uses
            where other.Value.Articles >= FewestRight && (count == 1 || other.Value.Articles >= MuchMore * count)
            where IsNear(key, other.Key)
            orderby other.Value.Articles descending, other.Key
            select other.Value.Spelling;
        IEnumerable<string> reserved = ReservedKeys.All.Where(other => Letters(other) == Letters(key));

        // What is declared is right however few have it.
        return reserved.Concat(declared.Select(other => other.Name).Where(other => IsNear(key, other))).Concat(used).FirstOrDefault(other => ReservedKeys.Find(frontMatter, other) is null);
    }

    // Swapped, added, lost or other letters; or only the signs between words are others.
    private static bool IsNear(string key, string other)
    {
        string left = Letters(key), right = Letters(other);
        if (left == right)
            return !string.Equals(key, other, StringComparison.OrdinalIgnoreCase);
        int most = Math.Min(left.Length, right.Length) switch { >= LettersForTwo => 2, >= FewestLetters => 1, _ => 0 };
        return Math.Abs(left.Length - right.Length) <= most && NearestWord.Distance(left, right) <= most;
    }

    private static string Letters(string key) => new(key.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    private static string Articles(CorpusFrontMatters all, string key) =>
        all.Uses[key].Articles == 1 ? "one article" : all.Uses[key].Articles.ToString(CultureInfo.InvariantCulture) + " articles";
}
