using System.Collections.Generic;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Reads a text into an <see cref="ArticleModel"/>. Same text and language in, same model out, on every machine, culture and thread.</summary>
public static class ArticleExtractor
{
    /// <summary>Reads <paramref name="text"/>; never throws: <c>ArticleExtractor.Extract(File.ReadAllText("a.txt"))</c>.</summary>
    /// <param name="text">The text of one article.</param>
    /// <param name="language">Its language; null finds it from the text's own words.</param>
    public static ArticleModel Extract(string text, Language? language = null)
    {
        Document document = Document.Read(text, language ?? LanguageDetector.Detect(text));
        List<BlockModel> blocks = BlockReader.Read(document);
        List<FigureModel> figures = FigureReader.Read(document, blocks);

        return new ArticleModel
        {
            Text = text,
            Language = document.Language,
            Blocks = new EquatableArray<BlockModel>(blocks.ToArray()),
            Quotes = EquatableArray<QuoteModel>.Empty,
            Statements = EquatableArray<StatementModel>.Empty,
            Terms = EquatableArray<TermModel>.Empty,
            Figures = new EquatableArray<FigureModel>(figures.ToArray()),
        };
    }
}
