using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A value of another type than nearly all values of its key have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherTypeAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public OtherTypeAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal OtherTypeAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.OtherType);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            if (ReservedKeys.Contains(entry.Key) || DeclaredKey.Find(report.Texts.DeclaredKeys, entry.Key) is not null || report.Texts.FrontMatters.Uses[entry.Key] is not { Usual: ValueType usual } use)
                continue;
            foreach (FrontMatterScalar scalar in entry.Value.Items)
            {
                ValueType type = ValueTypes.Of(scalar, out _);
                if (type != ValueType.WrongDate && (ValueTypes.Join(usual, type) != ValueType.Text || IsVersion(scalar.Text)))
                    continue;
                if (type == ValueType.WrongDate && usual != ValueType.Date)
                    type = ValueType.Text;
                report.At(
                    scalar.Range,
                    FrontMatterRules.OtherType,
                    Excerpt.Of(scalar.Text, new TextRange(0, scalar.Text.Length)),
                    type == ValueType.WrongDate ? "no date (" + DateReader.Read(scalar.Text).Detail + ")" : ValueTypes.Words(type),
                    entry.Key,
                    use.CountOfUsual(usual),
                    use.Values,
                    ValueTypes.Words(usual),
                    type == ValueType.WrongDate ? "it has no value here" : "its member is text in all articles for this one");
            }
        }
    }

    // Among 0.9 and 1.0, 0.15.3 is right.
    private static bool IsVersion(string text) => text.Split('.') is { Length: > 2 } parts && parts.All(part => part.Length > 0 && part.All(c => c is >= '0' and <= '9'));
}
