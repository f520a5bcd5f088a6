using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.FrontMatters;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A key that the project requires, and that is missing or empty: at the key, the line that opens the front matter, or the beginning of a text without one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingKeyAnalyzer : TextAnalyzer
{
    private readonly SharedExtraction _extraction;

    /// <summary>The rule as hosts make it.</summary>
    public MissingKeyAnalyzer()
        : this(SharedExtraction.OfProcess)
    {
    }

    internal MissingKeyAnalyzer(SharedExtraction extraction) => _extraction = extraction;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(FrontMatterRules.MissingKey);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        DeclaredKey[] required = [.. report.Texts.DeclaredKeys.Where(key => key.IsRequired)];
        if (required.Length == 0 || !text.IsLegible)
            return;

        // A text that cannot have one is not extracted for it.
        FrontMatter? frontMatter = null;
        if (SourceTexts.MayHaveFrontMatter(text.Text))
        {
            TextFindings findings = text.FindingsOf(_extraction);
            frontMatter = findings.FrontMatter;
            if (findings.SourceFlaws.Any(flaw => IsUnread(flaw.Kind)) || (!report.Texts.HasDrafts && ArticleMetadata.Of(frontMatter).IsDraft))
                return;
        }

        foreach (DeclaredKey key in required)
            Check(key, text, frontMatter, report);
    }

    // What is missing may stand in what could not be read, of which other rules speak.
    private static bool IsUnread(SourceFlawKind kind) => kind is SourceFlawKind.Unparsable or SourceFlawKind.NeverCloses or SourceFlawKind.TooLong or SourceFlawKind.Json;

    private static void Check(DeclaredKey key, CorpusText text, FrontMatter? frontMatter, TextReport report)
    {
        FrontMatterEntry[] entries = frontMatter is null
            ? []
            : [.. key.Spellings.Select(spelling => ReservedKeys.Find(frontMatter, spelling)).OfType<FrontMatterEntry>()];
        if (entries.Any(HasValue) || (key.Key == ReservedKeys.Date && CorpusDocument.DayOfName(text.Path) is not null))
            return;
        string right = key.Values.Count > 0 ? DeclaredWords.Listed(key) : DeclaredWords.TypeOf(key);
        if (entries.Length > 0)
            report.At(entries[0].KeyRange, FrontMatterRules.MissingKey, entries[0].Key, "has no value", right);
        else
            report.At(OpeningOf(frontMatter), FrontMatterRules.MissingKey, key.Name, "is missing", right);
    }

    private static bool HasValue(FrontMatterEntry entry) => entry.Value.Items.Any(scalar => ValueTypes.Of(scalar, out _) != ValueType.None);

    private static TextRange OpeningOf(FrontMatter? frontMatter) => frontMatter is null ? new TextRange(0, 0) : new TextRange(frontMatter.Range.Start, frontMatter.Range.Start + "---".Length);
}
