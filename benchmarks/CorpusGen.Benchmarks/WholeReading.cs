using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.Benchmarks;

/// <summary>Reading articles from their texts alone, and nothing kept of it, as a program does that goes through a corpus.</summary>
internal sealed class WholeReading(IReadOnlyList<string> articles)
{
    public int Read()
    {
        int found = 0;
        foreach (string text in articles)
            found += ArticleExtractor.Extract(text).Blocks.Count;
        return found;
    }

    public int DetectLanguages()
    {
        int found = 0;
        foreach (string text in articles)
            found += (int)LanguageDetector.Detect(text);
        return found;
    }
}
