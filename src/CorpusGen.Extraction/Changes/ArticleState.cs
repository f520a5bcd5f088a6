using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Changes;

/// <summary>What is kept of an article to tell what an edit changed.</summary>
internal sealed record ArticleState
{
    private static readonly char[] s_lineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The article itself.</summary>
    public required FoundItem Article { get; init; }

    /// <summary>Its quotes and figures, in the order of the text where that is known.</summary>
    public required EquatableArray<FoundItem> Items { get; init; }

    /// <summary>Whether <see cref="Items"/> are in the order of the text.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>The names of those whom it names as speakers; empty where they are known of the corpus alone.</summary>
    public EquatableArray<string> Speakers { get; init; }

    /// <summary>Its language.</summary>
    public Language Language { get; init; }

    /// <summary>What its text is told by; null when that is not known.</summary>
    public string? TextKey { get; init; }

    public string Path => Article.Item.Article;

    /// <param name="path">What it is called.</param>
    /// <param name="model">What is in it.</param>
    /// <param name="name">The name of its member, or null.</param>
    /// <param name="quoteNames">The names of the members of its quotes; null when they have none.</param>
    /// <param name="figureNames">Those of its figures.</param>
    public static ArticleState Of(string path, ArticleModel model, string? name = null, IReadOnlyList<string>? quoteNames = null, IReadOnlyList<string>? figureNames = null)
    {
        var lines = new Lazy<LineMap>(() => new LineMap(model.File));
        var items = new List<(int Start, FoundItem Item)>(model.Quotes.Count + model.Figures.Count);
        for (int i = 0; i < model.Quotes.Count; i++)
        {
            QuoteModel quote = model.Quotes[i];
            items.Add((quote.Range.Start, Find(Of(quote, model, path, quoteNames?[i]), quote.Range, quote.Block)));
        }

        for (int i = 0; i < model.Figures.Count; i++)
        {
            FigureModel figure = model.Figures[i];
            items.Add((figure.Range.Start, Find(Of(figure, figure.Range.In(model.Text), path, figureNames?[i]), figure.Range, figure.Block)));
        }

        return new ArticleState
        {
            Article = new FoundItem(
                new CorpusItem { Kind = ItemKind.Article, Article = path, Words = OneLine(model.Title ?? ""), Member = name },
                new ItemPlace(new TextRange(0, 0), 1, 1)),
            Items = new EquatableArray<FoundItem>([.. items.OrderBy(item => item.Start).Select(item => item.Item)]),
            IsOrdered = true,
            Speakers = new EquatableArray<string>([.. model.Speakers.Select(speaker => speaker.Name)]),
            Language = model.Language,
        };

        FoundItem Find(CorpusItem item, TextRange range, int block)
        {
            TextRange place = model.InFile(range);
            (int line, int column) = lines.Value[place.Start];
            TextRange around = block < model.Blocks.Count ? model.Blocks[block].Range : range;
            return new FoundItem(item, new ItemPlace(place, line, column), around.Contains(range) ? ItemContext.Of(model.Text, around, range) : new ItemContext("", ""));
        }
    }

    /// <summary>A figure as an item.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="words">Its words.</param>
    /// <param name="path">What its article is called.</param>
    /// <param name="name">The name of its member, or null.</param>
    public static CorpusItem Of(FigureModel figure, string words, string path, string? name = null) => new()
    {
        Kind = ItemKind.Figure,
        Article = path,
        Words = OneLine(words),
        Member = name,
        Value = StatedAmount.ValueOf(figure),
        Unit = StatedAmount.UnitOf(figure),
        Noun = figure.CountedNoun,
        Speaker = figure.Attribution?.Speaker,
    };

    /// <summary>Words on one line, whatever ends lines in the file.</summary>
    public static string OneLine(string words) =>
        words.IndexOfAny(s_lineBreaks) < 0 ? words : string.Join(" ", words.Split(s_lineBreaks, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));

    private static CorpusItem Of(QuoteModel quote, ArticleModel model, string path, string? name) => new()
    {
        Kind = ItemKind.Quote,
        Article = path,
        Words = OneLine(quote.Range.In(model.Text)),
        Member = name,
        Speaker = quote.Attribution.Speaker ?? quote.Attribution.Handle,
    };
}
