using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace CorpusGen;

/// <summary>
/// Where everything is. Nothing is read before it is asked for: the rows of a part at the first article of it, an article at its first use, the
/// heads of all parts at the length of a list. Two threads can read the same article twice, and both then see the same one.
/// </summary>
internal abstract class CorpusIndex
{
    private readonly CorpusPart?[] _parts = new CorpusPart?[Partition.Count];
    private IndexedArticle[]? _articles;
    private IReadOnlyList<Article>? _articleList;
    private IReadOnlyList<Quote>? _quotes;
    private IReadOnlyList<Statement>? _statements;
    private IReadOnlyList<Term>? _terms;
    private IReadOnlyList<Figure>? _figures;
    private SharedNames<Speaker>? _speakers;
    private SharedNames<CountedNoun>? _countedNouns;
    private Dictionary<string, IReadOnlyList<Quote>>? _quotesBySpeaker;
    private Dictionary<string, IReadOnlyList<Figure>>? _figuresByNoun;

    /// <summary>The articles in the order of their paths, with their heads read.</summary>
    public IndexedArticle[] IndexedArticles => Once(ref _articles) ?? Keep(ref _articles, ReadHeads());

    public IReadOnlyList<Article> Articles =>
        Once(ref _articleList) ?? Keep(ref _articleList, new ListOverArticles<Article>(this, _ => 1, article => new[] { article.Article }));

    public IReadOnlyList<Quote> Quotes =>
        Once(ref _quotes) ?? Keep(ref _quotes, new ListOverArticles<Quote>(this, article => article.QuoteCount, article => article.Items.Quotes));

    public IReadOnlyList<Statement> Statements =>
        Once(ref _statements) ?? Keep(ref _statements, new ListOverArticles<Statement>(this, article => article.StatementCount, article => article.Spans.Statements));

    public IReadOnlyList<Term> Terms =>
        Once(ref _terms) ?? Keep(ref _terms, new ListOverArticles<Term>(this, article => article.TermCount, article => article.Spans.Terms));

    public IReadOnlyList<Figure> Figures =>
        Once(ref _figures) ?? Keep(ref _figures, new ListOverArticles<Figure>(this, article => article.FigureCount, article => article.Items.Figures));

    public SharedNames<Speaker> Speakers => _speakers ?? ReadSpeakers();

    public SharedNames<CountedNoun> CountedNouns => _countedNouns ?? ReadCountedNouns();

    public Article ArticleAt(int part, int place) => PartAt(part)!.At(this, place).Article;

    public IReadOnlyList<Quote> QuotesOf(string speaker)
    {
        Dictionary<string, IReadOnlyList<Quote>> all = Once(ref _quotesBySpeaker) ?? Keep(ref _quotesBySpeaker, GroupByName(Quotes, quote => quote.Speaker?.Name));
        return all.TryGetValue(speaker, out IReadOnlyList<Quote>? quotes) ? quotes : Array.Empty<Quote>();
    }

    public IReadOnlyList<Figure> FiguresOf(string noun)
    {
        Dictionary<string, IReadOnlyList<Figure>> all = Once(ref _figuresByNoun) ?? Keep(ref _figuresByNoun, GroupByName(Figures, figure => figure.Counted?.Name));
        return all.TryGetValue(noun, out IReadOnlyList<Figure>? figures) ? figures : Array.Empty<Figure>();
    }

    /// <summary>Makes a part, or gives null when no article falls to it.</summary>
    protected abstract CorpusPart? MakePart(int number);

    protected abstract string SpeakerRows();

    protected abstract string CountedNounRows();

    private CorpusPart? PartAt(int number) => _parts[number] ?? Interlocked.CompareExchange(ref _parts[number], MakePart(number), null) ?? _parts[number];

    private static T? Once<T>(ref T? kept)
        where T : class => Volatile.Read(ref kept);

    private static T Keep<T>(ref T? kept, T made)
        where T : class => Interlocked.CompareExchange(ref kept, made, null) ?? made;

    private SharedNames<Speaker> ReadSpeakers() =>
        Keep(ref _speakers, SharedNames<Speaker>.Read(SpeakerRows(), ReadSpeaker));

    private SharedNames<CountedNoun> ReadCountedNouns() =>
        Keep(ref _countedNouns, SharedNames<CountedNoun>.Read(CountedNounRows(), ReadCountedNoun));

    // Name and kind, then a field each, of which the first character says what it is: @ handle, * gender, + role,
    // = a name that rows of articles have, - one that none has, / how rows have one that is shown without invisible characters.
    private static Speaker ReadSpeaker(ref Rows row, List<string> spellings)
    {
        string name = row.Text();
        spellings.Add(name);
        var kind = (SpeakerKind)row.Value(EnumNames.SpeakerKinds);
        string? handle = null;
        var gender = Gender.Unknown;
        List<string>? names = null, roles = null;
        while (!row.IsAtEndOfRow)
        {
            char tag = row.Take();
            switch (tag)
            {
                case '@':
                    handle = row.Text();
                    break;
                case '*':
                    gender = (Gender)row.Value(EnumNames.Genders);
                    break;
                case '+':
                    (roles ??= new List<string>()).Add(row.Text());
                    break;
                default:
                    string other = row.Text();
                    if (tag != '/')
                        (names ??= new List<string>()).Add(other);
                    if (tag != '-')
                        spellings.Add(other);
                    break;
            }
        }

        return new Speaker(name)
        {
            Kind = kind,
            Handle = handle,
            Gender = gender,
            Names = ListOf(names),
            Roles = ListOf(roles),
        };
    }

    private static IReadOnlyList<string> ListOf(List<string>? texts) => texts is null ? Array.Empty<string>() : Array.AsReadOnly(texts.ToArray());

    private static CountedNoun ReadCountedNoun(ref Rows row, List<string> spellings)
    {
        string name = row.Text();
        spellings.Add(name);
        return new CountedNoun(name);
    }

    private static Dictionary<string, IReadOnlyList<T>> GroupByName<T>(IReadOnlyList<T> items, Func<T, string?> nameOf) => items
        .Where(item => nameOf(item) is not null)
        .GroupBy(item => nameOf(item)!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<T>)group.ToList().AsReadOnly(), StringComparer.Ordinal);

    private IndexedArticle[] ReadHeads()
    {
        int count = 0;
        for (int i = 0; i < _parts.Length; i++)
            count += PartAt(i)?.Count ?? 0;
        var articles = new IndexedArticle[count];
        var paths = new string[count];
        int end = 0;
        for (int i = 0; i < _parts.Length; i++)
            PartAt(i)?.Add(this, articles, paths, ref end);
        Array.Sort(paths, articles, StringComparer.Ordinal);
        return articles;
    }
}
