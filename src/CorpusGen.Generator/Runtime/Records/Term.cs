namespace CorpusGen;

/// <summary>A name, a title or a scare quote in quotation marks, which nobody says: <c>Corpus.Terms.Select(term => term.Text).Distinct()</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Term
{
    private Article _article;
    private readonly CorpusGenRuntime.TextPlace _place;
    private Location? _location;
    private Block? _block;

    internal Term(Article article, string text, CorpusGenRuntime.TextPlace place)
    {
        _article = article;
        Text = text;
        _place = place;
    }

    /// <summary>The words, without the quotation marks.</summary>
    public string Text { get; init; }

    /// <summary>The quotation marks round it.</summary>
    public QuoteMarks Marks { get; init; }

    /// <summary>The article it stands in.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public Article Article
    {
        get => _article;
        init
        {
            _block = Block;
            _location = Location;
            _article = value;
        }
    }

    /// <summary>The line it stands in.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public Block Block
    {
        get => _block ??= _article.BlockAt(_place.Start);
        init => _block = value;
    }

    /// <summary>Where it stands.</summary>
    public Location Location
    {
        get => _location ?? _place.In(_article.Path);
        init
        {
            _block = Block;
            _location = value;
        }
    }

    /// <summary>Whether the two have the same words, marks and place.</summary>
    public bool Equals(Term? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Text == other.Text && Marks == other.Marks && Location == other.Location);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Text.GetHashCode() * 31) + (_location?.Start ?? _place.Start));

    /// <summary>Words (shortened) and place.</summary>
    public override string ToString() => CorpusGenRuntime.Print.Invariant($"“{CorpusGenRuntime.Print.Short(Text)}” {Location}");
}
