using System;
using System.Collections.Generic;
using System.Diagnostics;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.Benchmarks;

/// <summary>Reading articles from their texts alone, and nothing kept of it, as a program does that goes through a corpus.</summary>
internal sealed class WholeReading(IReadOnlyList<string> articles)
{
    /// <summary>
    /// Reads until the compiler has put its last code in the place of its first, which it does in the background: it takes
    /// seconds where there are few processors, and more than the warming up of BenchmarkDotNet.
    /// </summary>
    public void WarmUp()
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(6))
            Read();
    }

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
