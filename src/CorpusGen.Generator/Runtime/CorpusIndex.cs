using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusGen;

/// <summary>
/// Where everything is. Nothing is read before it is asked for: the heads of a part at the first article of it, an article at its first use, the
/// heads of all parts at the length of a list. Two threads can read the same article twice, and both then see the same one.
/// </summary>
internal sealed class CorpusIndex
{
    private readonly CorpusPart?[] _parts;
    private readonly SharedNames<Speaker> _speakers;
    private readonly SharedNames<CountedNoun> _countedNouns;
    private readonly Lazy<IndexedArticle[]> _articles;
    private readonly Lazy<Dictionary<string, IReadOnlyList<Quote>>> _quotesBySpeaker;
    private readonly Lazy<Dictionary<string, IReadOnlyList<Figure>>> _figuresByNoun;

    public CorpusIndex(CorpusPart?[] parts, Func<string> speakers, Func<string> countedNouns)
    {
        _parts = parts;
        _speakers = new SharedNames<Speaker>(
            speakers,
            row => new Speaker(row.Text()) { Kind = row.Value<SpeakerKind>(), Handle = row.TextOrNull() },
            speaker => speaker.Name);
        _countedNouns = new SharedNames<CountedNoun>(countedNouns, row => new CountedNoun(row.Text()), noun => noun.Name);
        _articles = new Lazy<IndexedArticle[]>(ReadHeads, LazyThreadSafetyMode.PublicationOnly);

        Articles = new ListOverArticles<Article>(_articles, _ => 1, article => new[] { article });
        Quotes = new ListOverArticles<Quote>(_articles, article => article.Quotes, article => article.Quotes);
        Statements = new ListOverArticles<Statement>(_articles, article => article.Statements, article => article.Statements);
        Terms = new ListOverArticles<Term>(_articles, article => article.Terms, article => article.Terms);
        Figures = new ListOverArticles<Figure>(_articles, article => article.Figures, article => article.Figures);
        _quotesBySpeaker = new Lazy<Dictionary<string, IReadOnlyList<Quote>>>(
            () => GroupByName(Quotes, quote => quote.Speaker?.Name),
            LazyThreadSafetyMode.PublicationOnly);
        _figuresByNoun = new Lazy<Dictionary<string, IReadOnlyList<Figure>>>(
            () => GroupByName(Figures, figure => figure.Counted?.Name),
            LazyThreadSafetyMode.PublicationOnly);
    }

    public IReadOnlyList<Article> Articles { get; }

    public IReadOnlyList<Quote> Quotes { get; }

    public IReadOnlyList<Statement> Statements { get; }

    public IReadOnlyList<Term> Terms { get; }

    public IReadOnlyList<Figure> Figures { get; }

    public IReadOnlyList<Speaker> Speakers => _speakers;

    public IReadOnlyList<CountedNoun> CountedNouns => _countedNouns;

    public Article ArticleAt(int part, int place) => _parts[part]!.ArticlesOf(this)[place].Article;

    public Speaker SpeakerNamed(string name) => _speakers[name];

    public CountedNoun CountedNounNamed(string name) => _countedNouns[name];

    public IReadOnlyList<Quote> QuotesOf(string speaker) =>
        _quotesBySpeaker.Value.TryGetValue(speaker, out IReadOnlyList<Quote>? quotes) ? quotes : Array.Empty<Quote>();

    public IReadOnlyList<Figure> FiguresOf(string noun) =>
        _figuresByNoun.Value.TryGetValue(noun, out IReadOnlyList<Figure>? figures) ? figures : Array.Empty<Figure>();

    private static Dictionary<string, IReadOnlyList<T>> GroupByName<T>(IReadOnlyList<T> items, Func<T, string?> nameOf) => items
        .Where(item => nameOf(item) is not null)
        .GroupBy(item => nameOf(item)!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<T>)group.ToList().AsReadOnly(), StringComparer.Ordinal);

    private IndexedArticle[] ReadHeads() => _parts
        .SelectMany(part => part is null ? Enumerable.Empty<IndexedArticle>() : part.ArticlesOf(this))
        .OrderBy(article => article.Path, StringComparer.Ordinal)
        .ToArray();
}
