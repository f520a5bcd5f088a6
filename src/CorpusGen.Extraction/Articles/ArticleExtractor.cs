using System;
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
        Speech speech = SpeechReader.Read(document, blocks);
        DatePosts(speech.Quotes, blocks, figures);
        document.Tokens.Release();

        return new ArticleModel
        {
            Text = text,
            Language = document.Language,
            Blocks = new EquatableArray<BlockModel>(blocks.ToArray()),
            Quotes = InOrder(speech.Quotes, static quote => quote.Range),
            Statements = InOrder(speech.Statements, static statement => statement.Range),
            Terms = InOrder(speech.Terms, static term => term.Range),
            Figures = InOrder(figures, static figure => figure.Range),
        };
    }

    /// <summary>A post has the date of its attribution line. Posts and figures are in the order of the text.</summary>
    private static void DatePosts(List<QuoteModel> quotes, List<BlockModel> blocks, List<FigureModel> figures)
    {
        int figure = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            if (quotes[i].Kind != QuoteKind.Post)
                continue;
            int attribution = quotes[i].Block + 1;
            while (attribution < blocks.Count && blocks[attribution].Kind == BlockKind.Post)
                attribution++;
            while (figure < figures.Count && (figures[figure].Block < attribution || (figures[figure].Block == attribution && figures[figure].Kind != FigureKind.Date)))
                figure++;
            if (figure < figures.Count && figures[figure].Block == attribution)
                quotes[i] = quotes[i] with { Date = figures[figure].Iso };
        }
    }

    private static EquatableArray<T> InOrder<T>(List<T> items, Func<T, TextRange> range)
        where T : IEquatable<T>
    {
        // Most lists are in order as they were read.
        for (int i = 1; i < items.Count; i++)
        {
            if (Compare(range(items[i - 1]), range(items[i])) <= 0)
                continue;
            items.Sort((a, b) => Compare(range(a), range(b)));
            break;
        }

        return new EquatableArray<T>(items.ToArray());
    }

    private static int Compare(TextRange a, TextRange b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);
}
