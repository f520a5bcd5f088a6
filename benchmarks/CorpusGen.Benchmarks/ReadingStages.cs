using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Quotes;

namespace CorpusGen.Benchmarks;

/// <summary>The stages of reading an article, each on the results of those before it.</summary>
internal sealed class ReadingStages
{
    private readonly List<(string Text, Document Document, Page Page)> _read = [];

    public ReadingStages(IEnumerable<string> articles)
    {
        foreach (string text in articles)
        {
            Document document = Document.Read(text, LanguageDetector.Detect(text));
            _read.Add((text, document, BlockReader.Read(document)));
        }
    }

    public int ReadTokens()
    {
        int found = 0;
        foreach ((string text, Document document, _) in _read)
        {
            Document read = Document.Read(text, document.Language);
            found += read.Tokens.Count;
            read.Tokens.Release();
        }

        return found;
    }

    public int ReadBlocks()
    {
        int found = 0;
        foreach ((_, Document document, _) in _read)
            found += BlockReader.Read(document).Blocks.Count;
        return found;
    }

    public int ReadSpeech()
    {
        int found = 0;
        foreach ((_, Document document, Page page) in _read)
            found += SpeechReader.Read(document, page, []).Quotes.Count;
        return found;
    }

    public int ReadFigures()
    {
        int found = 0;
        foreach ((_, Document document, Page page) in _read)
            found += FigureReader.Read(document, page.Blocks).Count;
        return found;
    }
}
