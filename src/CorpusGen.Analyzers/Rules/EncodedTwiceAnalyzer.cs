using System.Collections.Immutable;
using CorpusGen.Analyzers.Diagnostics;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A text that some program has read in another encoding than it had, and saved as it understood it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EncodedTwiceAnalyzer : TextAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TextRules.EncodedTwice);

    // What the compiler reads by a code page is good in the file, or is CG0201's.
    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (!text.Encoding.IsCodePage && DoubleEncoding.Find(text.Text) is { } found)
        {
            var range = new TextRange(found.First, found.First + found.Length);
            report.At(range, TextRules.EncodedTwice, range.In(text.Text), found.Meant.ToString(), found.Count == 2 ? ", as is one more" : ", as are " + (found.Count - 1) + " more");
        }
    }
}
