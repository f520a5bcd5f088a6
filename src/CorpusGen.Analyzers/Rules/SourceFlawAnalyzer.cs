using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A rule about one kind of flaw in how a file is written, which its reader finds.</summary>
public abstract class SourceFlawAnalyzer : TextAnalyzer
{
    private readonly SharedExtraction _extraction;
    private readonly SourceFlawKind _kind;
    private readonly DiagnosticDescriptor _rule;

    private protected SourceFlawAnalyzer(SharedExtraction extraction, SourceFlawKind kind, DiagnosticDescriptor rule)
    {
        _extraction = extraction;
        _kind = kind;
        _rule = rule;
        SupportedDiagnostics = ImmutableArray.Create(rule);
    }

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>What the message says of a flaw.</summary>
    private protected abstract object[] ArgumentsOf(CorpusText text, SourceFlaw flaw);

    private protected override void Analyze(CorpusText text, TextReport report)
    {
        if (!text.IsLegible)
            return;
        foreach (SourceFlaw flaw in text.FindingsOf(_extraction).SourceFlaws.Where(flaw => flaw.Kind == _kind))
            report.At(flaw.Range, _rule, ArgumentsOf(text, flaw));
    }
}
