using System.Collections.Immutable;
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

/// <summary>A value of another type than the project declares for its key, or a second value of a key that has one. Anything can be text. Keys with a meaning have rules of their own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredTypeAnalyzer : FrontMatterAnalyzer
{
    /// <summary>The rule as hosts make it.</summary>
    public DeclaredTypeAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal DeclaredTypeAnalyzer(SharedExtraction extraction)
        : base(extraction)
    {
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.DeclaredType);

    private protected override void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report)
    {
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            if (DeclaredKey.Find(report.Texts.DeclaredKeys, entry.Key) is not { IsReserved: false } key)
                continue;
            for (int i = 0; i < entry.Value.Items.Count; i++)
            {
                FrontMatterScalar scalar = entry.Value.Items[i];
                ValueType type = ValueTypes.Of(scalar, out _);
                string? wrong = Fits(type, key.Type) ? null : WordsOf(scalar, type, key.Type);
                if (wrong is null && i > 0 && !key.IsList)
                    wrong = "a second value";
                if (wrong is not null)
                    report.At(scalar.Range, FrontMatterRules.DeclaredType, Excerpt.Of(scalar.Text, new TextRange(0, scalar.Text.Length)), wrong, entry.Key, DeclaredWords.TypeOf(key));
            }
        }
    }

    private static bool Fits(ValueType type, ValueType declared) => type == ValueType.None || type == declared || declared == ValueType.Text || (type == ValueType.Integer && declared == ValueType.Decimal);

    private static string WordsOf(FrontMatterScalar scalar, ValueType type, ValueType declared)
    {
        if (type == ValueType.WrongDate)
            return declared == ValueType.Date ? "no date (" + DateReader.Read(scalar.Text).Detail + ")" : ValueTypes.Words(ValueType.Text);
        bool isForItsQuotes = scalar.Kind == ScalarKind.Quoted && Fits(ValueTypes.Of(scalar with { Kind = ScalarKind.Plain }, out _), declared);
        return ValueTypes.Words(type) + (isForItsQuotes ? " for its quotes" : "");
    }
}
