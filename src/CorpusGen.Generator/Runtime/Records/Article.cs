namespace CorpusGen;

/// <summary>One text file of the corpus: <c>Corpus.Articles.First(article => article.Title is not null)</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Article
{
    // What is found in the text is found when it is asked for, and kept.
    private readonly CorpusGenRuntime.IndexedArticle _indexed;
    private string? _name;
    private string _path;
    private Language _language;
    private string?[]? _head;
    private CorpusGenRuntime.ArticleKeys? _keys;
    private string? _text;
    private global::System.Collections.Generic.IReadOnlyList<Block>? _blocks;
    private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;
    private global::System.Collections.Generic.IReadOnlyList<Statement>? _statements;
    private global::System.Collections.Generic.IReadOnlyList<Term>? _terms;
    private global::System.Collections.Generic.IReadOnlyList<Figure>? _figures;

    internal Article(CorpusGenRuntime.IndexedArticle indexed, Language language)
    {
        _indexed = indexed;
        _path = indexed.Path;
        _language = language;
    }

    /// <summary>The name of its member of <c>Corpus.Articles</c>.</summary>
    public string Name
    {
        get => _name ??= _indexed.ReadName();
        init => _name = value;
    }

    /// <summary>The file's path from the project's folder, with <c>/</c>.</summary>
    public string Path
    {
        get => _path;
        init => _path = value;
    }

    /// <summary>The title, or null when the text has none. Like <see cref="Kicker"/> and <see cref="Source"/> it is known without reading the text.</summary>
    public string? Title
    {
        get => (_head ??= _indexed.ReadHead())[0];
        init => _head = new[] { value, Kicker, Source };
    }

    /// <summary>The words above or before the title that name its subject, or null.</summary>
    public string? Kicker
    {
        get => (_head ??= _indexed.ReadHead())[1];
        init => _head = new[] { Title, value, Source };
    }

    /// <summary>Who published it, or its byline or dateline, or null.</summary>
    public string? Source
    {
        get => (_head ??= _indexed.ReadHead())[2];
        init => _head = new[] { Title, Kicker, value };
    }

    /// <summary>The language it was read in.</summary>
    public Language Language
    {
        get => _language;
        init => _language = value;
    }

    /// <summary>
    /// The date that its front matter gives, else the one that its file's name begins with (<c>2018-03-23-slug.md</c>); null when neither gives one, or what it gives is no date, which a
    /// diagnostic says.
    /// </summary>
    public ArticleDate? Date
    {
        get => FrontMatterKeys.HasDate ? FrontMatterKeys.Date : CorpusGenRuntime.ArticleDates.OfFile(Path);
        init => _keys = FrontMatterKeys with { HasDate = true, Date = value };
    }

    /// <summary>When it was changed, as its front matter says, or null.</summary>
    public ArticleDate? Updated
    {
        get => FrontMatterKeys.Updated;
        init => _keys = FrontMatterKeys with { Updated = value };
    }

    /// <summary>Who wrote it, as its front matter says; empty when it does not.</summary>
    public global::System.Collections.Generic.IReadOnlyList<ArticleAuthor> Authors
    {
        get => FrontMatterKeys.Authors;
        init => _keys = FrontMatterKeys with { Authors = value };
    }

    /// <summary>The tags of its front matter; empty when it has none.</summary>
    public global::System.Collections.Generic.IReadOnlyList<ArticleTag> Tags
    {
        get => FrontMatterKeys.Tags;
        init => _keys = FrontMatterKeys with { Tags = value };
    }

    /// <summary>What its front matter says that it is about, or null.</summary>
    public ArticleEvent? Event
    {
        get => FrontMatterKeys.Event;
        init => _keys = FrontMatterKeys with { Event = value };
    }

    /// <summary>Its address, as its front matter says, or null.</summary>
    public string? Url
    {
        get => FrontMatterKeys.Url;
        init => _keys = FrontMatterKeys with { Url = value };
    }

    /// <summary>Whether its front matter says <c>draft: true</c>. Such articles are in the corpus only if the property CorpusGenDrafts says so.</summary>
    public bool IsDraft
    {
        get => FrontMatterKeys.IsDraft;
        init => _keys = FrontMatterKeys with { IsDraft = value };
    }

    /// <summary>The article that it translates, as its front matter says; null when it says none, or one that is not in the corpus.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public Article? TranslationOf => FrontMatterKeys.TranslationOf is string reference ? CorpusGenRuntime.Index.Find(reference, Path) : null;

    /// <summary>The whole file as it is, with front matter and marks of Markdown if it has some.</summary>
    public string Text
    {
        get
        {
            if (_text is null)
            {
                _text = CorpusGenRuntime.ArticleText.Of(_indexed).File;
            }

            return _text;
        }
        init => _text = value;
    }

    /// <summary>One for each line that is not blank, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Block> Blocks
    {
        get => _blocks ?? CorpusGenRuntime.Keep(ref _blocks, global::System.Array.AsReadOnly(CorpusGenRuntime.ArticleBlocks.Read(_indexed)));
        init => _blocks = value;
    }

    /// <summary>Somebody's own words, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes
    {
        get => _quotes ??= new CorpusGenRuntime.ListOnDemand<Quote>(_indexed, _indexed.QuoteCount, article => article.Items.Quotes);
        init => _quotes = value;
    }

    /// <summary>Reported speech, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Statement> Statements
    {
        get => _statements ??= new CorpusGenRuntime.ListOnDemand<Statement>(_indexed, _indexed.StatementCount, article => article.Spans.Statements);
        init => _statements = value;
    }

    /// <summary>Names, titles and scare quotes in quotation marks, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Term> Terms
    {
        get => _terms ??= new CorpusGenRuntime.ListOnDemand<Term>(_indexed, _indexed.TermCount, article => article.Spans.Terms);
        init => _terms = value;
    }

    /// <summary>Numbers and what they measure, in the order of the text.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Figure> Figures
    {
        get => _figures ??= new CorpusGenRuntime.ListOnDemand<Figure>(_indexed, _indexed.FigureCount, article => article.Items.Figures);
        init => _figures = value;
    }

    /// <summary>The blocks of running text.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Block> Paragraphs => BlocksOf(BlockKind.Paragraph);

    /// <summary>The headings inside the article.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Block> Headings => BlocksOf(BlockKind.Heading);

    /// <summary>The words under pictures.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Block> Captions => BlocksOf(BlockKind.Caption);

    /// <summary>Who made the pictures.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Block> Credits => BlocksOf(BlockKind.Credit);

    /// <summary>The embedded posts and pull quotes.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Block> Posts => BlocksOf(BlockKind.Post);

    /// <summary>The readers' comments.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Block> Comments => BlocksOf(BlockKind.Comment);

    /// <summary>The words of the site, not of the article.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public global::System.Collections.Generic.IReadOnlyList<Block> Boilerplate => BlocksOf(BlockKind.Boilerplate);

    /// <summary>Whether the two are the same text under the same path and name.</summary>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Name == other.Name
            && Path == other.Path
            && Title == other.Title
            && Kicker == other.Kicker
            && Source == other.Source
            && Language == other.Language
            && Date == other.Date
            && Updated == other.Updated
            && Url == other.Url
            && Text == other.Text);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Name.GetHashCode());

    /// <summary>Title (shortened), or name, and path.</summary>
    public override string ToString() => CorpusGenRuntime.Print.Invariant($"{CorpusGenRuntime.Print.Short(Title ?? Name)} ({Path})");

    /// <summary>All that its front matter says.</summary>
    private CorpusGenRuntime.ArticleKeys FrontMatterKeys => _keys ??= CorpusGenRuntime.ArticleKeys.Of(_indexed);

    /// <summary>The last block that begins at a position of the text or before.</summary>
    internal Block BlockAt(int position)
    {
        global::System.Collections.Generic.IReadOnlyList<Block> blocks = Blocks;
        int low = 0, high = blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (blocks[middle].Location.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return blocks[low];
    }

    private global::System.Collections.Generic.IReadOnlyList<Block> BlocksOf(BlockKind kind)
    {
        var those = new global::System.Collections.Generic.List<Block>();
        foreach (Block block in Blocks)
        {
            if (block.Kind == kind)
                those.Add(block);
        }

        return those.AsReadOnly();
    }
}
