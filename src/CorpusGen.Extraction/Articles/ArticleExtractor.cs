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
        Page page = BlockReader.Read(document);
        List<FigureModel> figures = FigureReader.Read(document, page.Blocks);
        Speech speech = SpeechReader.Read(document, page);
        DatePosts(speech.Quotes, page.Posts, figures);
        document.Tokens.Release();

        return new ArticleModel
        {
            Text = text,
            Language = document.Language,
            Blocks = new EquatableArray<BlockModel>(page.Blocks.ToArray()),
            Quotes = InOrder(speech.Quotes, static quote => quote.Range),
            Statements = InOrder(speech.Statements, static statement => statement.Range),
            Terms = InOrder(speech.Terms, static term => term.Range),
            Figures = InOrder(figures, static figure => figure.Range),
        };
    }

    /// <summary>A post has the date of its attribution, as it was read among the figures. Posts and figures are in the order of the text.</summary>
    private static void DatePosts(List<QuoteModel> quotes, List<Post> posts, List<FigureModel> figures)
    {
        foreach (Post post in posts)
        {
            if (post.Date is not { } date)
                continue;
            int quote = quotes.FindIndex(quote => quote.Kind == QuoteKind.Post && quote.Block == post.FirstBlock);
            int figure = figures.FindIndex(figure => figure.Kind == FigureKind.Date && figure.Range.Start < date.End && date.Start < figure.Range.End);
            if (quote >= 0 && figure >= 0)
                quotes[quote] = quotes[quote] with { Date = figures[figure].Iso };
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
