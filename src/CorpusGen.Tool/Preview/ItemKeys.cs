using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Preview;

/// <summary>
/// What links call the items of an article: a letter, line and column, <c>q11.335</c>. A link that somebody keeps still leads there when the page is written anew, unless
/// the text before it on its line has changed, or lines were added above.
/// </summary>
internal sealed class ItemKeys
{
    private readonly LineMap _lines;
    private readonly Dictionary<TextRange, string> _byPlace = [];
    private readonly HashSet<string> _taken = [];

    public ItemKeys(ArticleModel article)
    {
        _lines = new LineMap(article.File);
        foreach (QuoteModel quote in article.Quotes)
            Quotes.Add(Add('q', article.InFile(quote.Range)));
        foreach (StatementModel statement in article.Statements)
            Statements.Add(Add('s', article.InFile(statement.Range)));
        foreach (TermModel term in article.Terms)
            Terms.Add(Add('t', article.InFile(term.Range)));
        foreach (FigureModel figure in article.Figures)
            Figures.Add(Add('f', article.InFile(figure.Range)));
    }

    public List<string> Quotes { get; } = [];

    public List<string> Statements { get; } = [];

    public List<string> Terms { get; } = [];

    public List<string> Figures { get; } = [];

    /// <summary>The key of the item at a place in the file; null when there is none.</summary>
    public string? At(TextRange place) => _byPlace.GetValueOrDefault(place);

    private string Add(char kind, TextRange place)
    {
        (int line, int column) = _lines[place.Start];
        string first = string.Create(CultureInfo.InvariantCulture, $"{kind}{line}.{column}"), key = first;
        for (int i = 2; !_taken.Add(key); i++)
            key = string.Create(CultureInfo.InvariantCulture, $"{first}~{i}");
        _byPlace.TryAdd(place, key);
        return key;
    }
}
