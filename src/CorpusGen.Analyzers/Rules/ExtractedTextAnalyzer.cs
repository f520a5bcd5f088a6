using CorpusGen.Analyzers.Texts;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A rule about what the extraction finds in a text.</summary>
public abstract class ExtractedTextAnalyzer : TextAnalyzer
{
    /// <summary>Reads texts; hosts have one for all rules.</summary>
    internal SharedExtraction Extraction { get; init; } = SharedExtraction.OfProcess;

    /// <summary>Reports what is wrong with what was found in a text.</summary>
    private protected abstract void Analyze(CorpusText text, TextFindings findings, TextReport report);

    /// <summary>Whether it is worth extracting a text for this rule.</summary>
    private protected virtual bool Concerns(CorpusText text) => text.IsLegible;

    private protected sealed override void Analyze(CorpusText text, TextReport report)
    {
        if (Concerns(text))
            Analyze(text, text.FindingsOf(Extraction), report);
    }
}
