namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// Where everything is. Nothing is read before it is asked for: the rows of a part at the first article of it, an article at its first use, the
    /// heads of all parts at the length of a list. Two threads can read the same article twice, and both then see the same one.
    /// </summary>
    internal abstract class CorpusIndex
    {
        private readonly CorpusPart?[] _parts = new CorpusPart?[Partition.Count];
        private IndexedArticle[]? _articles;
        private global::System.Collections.Generic.IReadOnlyList<Article>? _articleList;
        private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;
        private global::System.Collections.Generic.IReadOnlyList<Statement>? _statements;
        private global::System.Collections.Generic.IReadOnlyList<Term>? _terms;
        private global::System.Collections.Generic.IReadOnlyList<Figure>? _figures;
        private SharedNames<Speaker>? _speakers;
        private SharedNames<CountedNoun>? _countedNouns;
        private SharedNames<ArticleAuthor>? _authors;
        private SharedNames<ArticleTag>? _tags;
        private SharedNames<ArticleEvent>? _events;
        private ItemsByName<Quote>? _quotesBySpeaker;
        private ItemsByName<Figure>? _figuresByNoun;
        private ArticlesByKey? _articlesByKey;
        private ArticleReferences? _references;

        /// <summary>The articles in the order of their paths, with their heads read.</summary>
        public IndexedArticle[] IndexedArticles => Once(ref _articles) ?? Keep(ref _articles, ReadHeads());

        public global::System.Collections.Generic.IReadOnlyList<Article> Articles =>
            Once(ref _articleList) ?? Keep(ref _articleList, new ListOverArticles<Article>(this, _ => 1, article => new[] { article.Article }));

        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
            Once(ref _quotes) ?? Keep(ref _quotes, new ListOverArticles<Quote>(this, article => article.QuoteCount, article => article.Items.Quotes));

        public global::System.Collections.Generic.IReadOnlyList<Statement> Statements =>
            Once(ref _statements) ?? Keep(
                ref _statements, new ListOverArticles<Statement>(this, article => article.StatementCount, article => article.Spans.Statements));

        public global::System.Collections.Generic.IReadOnlyList<Term> Terms =>
            Once(ref _terms) ?? Keep(ref _terms, new ListOverArticles<Term>(this, article => article.TermCount, article => article.Spans.Terms));

        public global::System.Collections.Generic.IReadOnlyList<Figure> Figures =>
            Once(ref _figures) ?? Keep(ref _figures, new ListOverArticles<Figure>(this, article => article.FigureCount, article => article.Items.Figures));

        public SharedNames<Speaker> Speakers => _speakers ?? ReadSpeakers();

        public SharedNames<CountedNoun> CountedNouns => _countedNouns ?? ReadCountedNouns();

        public SharedNames<ArticleAuthor> Authors => _authors ?? Keep(ref _authors, SharedNames<ArticleAuthor>.Read(AuthorRows(), ReadAuthor));

        public SharedNames<ArticleTag> Tags => _tags ?? Keep(ref _tags, SharedNames<ArticleTag>.Read(TagRows(), ReadTag));

        public SharedNames<ArticleEvent> Events => _events ?? Keep(ref _events, SharedNames<ArticleEvent>.Read(EventRows(), ReadEvent));

        public Article ArticleAt(int part, int place) => PartAt(part)!.At(this, place).Article;

        public global::System.Collections.Generic.IReadOnlyList<Quote> QuotesOf(string speaker) =>
            (Once(ref _quotesBySpeaker) ?? Keep(ref _quotesBySpeaker, new ItemsByName<Quote>(Quotes, quote => quote.Speaker?.Name))).Of(speaker);

        public global::System.Collections.Generic.IReadOnlyList<Figure> FiguresOf(string noun) =>
            (Once(ref _figuresByNoun) ?? Keep(ref _figuresByNoun, new ItemsByName<Figure>(Figures, figure => figure.Counted?.Name))).Of(noun);

        public global::System.Collections.Generic.IReadOnlyList<Article> ArticlesOfAuthor(string author) => ByKey.OfAuthor(author);

        public global::System.Collections.Generic.IReadOnlyList<Article> ArticlesOfTag(string tag) => ByKey.OfTag(tag);

        public global::System.Collections.Generic.IReadOnlyList<Article> ArticlesOfEvent(string name) => ByKey.OfEvent(name);

        /// <summary>The article that the words of another one mean, or null.</summary>
        /// <param name="reference">What is written.</param>
        /// <param name="path">The article that it is written in.</param>
        public Article? Find(string reference, string path)
        {
            int place = (Once(ref _references) ?? Keep(ref _references, ReadReferences())).Find(reference, path);
            return place < 0 ? null : IndexedArticles[place].Article;
        }

        /// <summary>Makes a part, or gives null when no article falls to it.</summary>
        protected abstract CorpusPart? MakePart(int number);

        protected abstract string SpeakerRows();

        protected abstract string CountedNounRows();

        protected virtual string AuthorRows() => "";

        protected virtual string TagRows() => "";

        protected virtual string EventRows() => "";

        private ArticlesByKey ByKey => Once(ref _articlesByKey) ?? Keep(ref _articlesByKey, new ArticlesByKey(Articles));

        private ArticleReferences ReadReferences()
        {
            IndexedArticle[] articles = IndexedArticles;
            return new ArticleReferences(
                global::System.Array.ConvertAll(articles, article => article.Path), global::System.Array.ConvertAll(articles, article => article.ReadName()));
        }

        private CorpusPart? PartAt(int number) =>
            _parts[number] ?? global::System.Threading.Interlocked.CompareExchange(ref _parts[number], MakePart(number), null) ?? _parts[number];

        private static T? Once<T>(ref T? kept)
            where T : class => global::System.Threading.Volatile.Read(ref kept);

        private SharedNames<Speaker> ReadSpeakers() =>
            Keep(ref _speakers, SharedNames<Speaker>.Read(SpeakerRows(), ReadSpeaker));

        private SharedNames<CountedNoun> ReadCountedNouns() =>
            Keep(ref _countedNouns, SharedNames<CountedNoun>.Read(CountedNounRows(), ReadCountedNoun));

        // Name and a letter for the kind, then a field each, of which the first character says what it is: @ handle, * a letter for the gender, + role,
        // = a name that rows of articles have, - one that none has, / how rows have one that is shown without invisible characters.
        private static Speaker ReadSpeaker(ref Rows row, global::System.Collections.Generic.List<string> spellings)
        {
            string name = row.Text();
            spellings.Add(name);
            var kind = (SpeakerKind)row.Letter();
            row.TryTakeBar();
            string? handle = null;
            var gender = Gender.Unknown;
            global::System.Collections.Generic.List<string>? names = null, roles = null;
            while (!row.IsAtEndOfRow)
            {
                char tag = row.Take();
                switch (tag)
                {
                    case '@':
                        handle = row.Text();
                        break;
                    case '*':
                        gender = (Gender)row.Letter();
                        row.TryTakeBar();
                        break;
                    case '+':
                        (roles ??= new global::System.Collections.Generic.List<string>()).Add(row.Text());
                        break;
                    default:
                        string other = row.Text();
                        if (tag != '/')
                            (names ??= new global::System.Collections.Generic.List<string>()).Add(other);
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

        private static global::System.Collections.Generic.IReadOnlyList<string> ListOf(global::System.Collections.Generic.List<string>? texts) =>
            texts is null ? global::System.Array.Empty<string>() : global::System.Array.AsReadOnly(texts.ToArray());

        private static CountedNoun ReadCountedNoun(ref Rows row, global::System.Collections.Generic.List<string> spellings)
        {
            string name = row.Text();
            spellings.Add(name);
            return new CountedNoun(name);
        }

        // The name that is shown, and how the rows of articles have it.
        private static ArticleAuthor ReadAuthor(ref Rows row, global::System.Collections.Generic.List<string> spellings) => new ArticleAuthor(ReadName(ref row, spellings));

        private static ArticleTag ReadTag(ref Rows row, global::System.Collections.Generic.List<string> spellings) => new ArticleTag(ReadName(ref row, spellings));

        private static ArticleEvent ReadEvent(ref Rows row, global::System.Collections.Generic.List<string> spellings) => new ArticleEvent(ReadName(ref row, spellings));

        private static string ReadName(ref Rows row, global::System.Collections.Generic.List<string> spellings)
        {
            string name = row.Text();
            spellings.Add(name);
            while (!row.IsAtEndOfRow)
                spellings.Add(row.Text());
            return name;
        }

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
            global::System.Array.Sort(paths, articles, global::System.StringComparer.Ordinal);
            return articles;
        }
    }
}
