using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Analyzers.Rules;

/// <summary>A rule about what front matters say. Texts without one are not asked for.</summary>
public abstract class FrontMatterAnalyzer : TextAnalyzer
{
    private readonly SharedExtraction _extraction;

    private protected FrontMatterAnalyzer(SharedExtraction extraction) => _extraction = extraction;

    /// <summary>Reports what is wrong with a front matter.</summary>
    private protected abstract void Analyze(CorpusText text, FrontMatter frontMatter, TextReport report);

    private protected sealed override void Analyze(CorpusText text, TextReport report)
    {
        if (text.IsLegible && text.FindingsOf(_extraction).FrontMatter is { } frontMatter)
            Analyze(text, frontMatter, report);
    }
}
