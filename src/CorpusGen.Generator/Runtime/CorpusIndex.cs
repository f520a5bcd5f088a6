using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusGen;

/// <summary>
/// Where everything is. The heads of the articles are read at once, so that lists know their length; the rest of an article is read
/// on its first use. Two threads can read the same article twice, and both then see the same one.
/// </summary>
internal sealed class CorpusIndex
{
    private readonly IndexedArticle[] _articles;
    private readonly Dictionary<string, IndexedArticle> _byPath;
    private readonly Dictionary<string, Speaker> _speakers = new Dictionary<string, Speaker>(StringComparer.Ordinal);
    private readonly Dictionary<string, CountedNoun> _countedNouns = new Dictionary<string, CountedNoun>(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, IReadOnlyList<Quote>>> _quotesBySpeaker;
    private readonly Lazy<Dictionary<string, IReadOnlyList<Figure>>> _figuresByNoun;

    public CorpusIndex(IReadOnlyList<CorpusPart> parts, string speakers, string countedNouns)
    {
        Speakers = ReadSpeakers(speakers);
        CountedNouns = ReadCountedNouns(countedNouns);
        _articles = parts.SelectMany(part => IndexedArticle.ReadHeads(this, part)).ToArray();
        Array.Sort(_articles, (left, right) => string.CompareOrdinal(left.Path, right.Path));
        _byPath = _articles.ToDictionary(article => article.Path, StringComparer.Ordinal);

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

    public IReadOnlyList<Speaker> Speakers { get; }

    public IReadOnlyList<CountedNoun> CountedNouns { get; }

    public Article ArticleAt(string path) => _byPath[path].Article;

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

    private IReadOnlyList<Speaker> ReadSpeakers(string rows)
    {
        var speakers = new List<Speaker>();
        for (var row = new Rows(rows, 0); !row.IsAtEnd; row.Next())
        {
            var speaker = new Speaker(row.Text()) { Kind = row.Value<SpeakerKind>(), Handle = row.TextOrNull() };
            _speakers.Add(speaker.Name, speaker);
            speakers.Add(speaker);
        }

        return speakers.AsReadOnly();
    }

    private IReadOnlyList<CountedNoun> ReadCountedNouns(string rows)
    {
        var nouns = new List<CountedNoun>();
        for (var row = new Rows(rows, 0); !row.IsAtEnd; row.Next())
        {
            var noun = new CountedNoun(row.Text());
            _countedNouns.Add(noun.Name, noun);
            nouns.Add(noun);
        }

        return nouns.AsReadOnly();
    }
}
