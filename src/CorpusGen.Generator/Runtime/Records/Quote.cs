namespace CorpusGen;

/// <summary>Somebody's own words: <c>Corpus.Quotes.Where(quote => quote.Speaker == Corpus.Speakers.ElonMusk)</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Quote
{
    private Article _article;
    private readonly CorpusGenRuntime.TextPlace _place;
    private Location? _location;
    private Block? _block;

    internal Quote(Article article, string text, CorpusGenRuntime.TextPlace place)
    {
        _article = article;
        Text = text;
        _place = place;
    }

    /// <summary>The words, without the quotation marks.</summary>
    public string Text { get; init; }

    /// <summary>How the quote stands in the text.</summary>
    public QuoteKind Kind { get; init; }

    /// <summary>Who said it; null when the article names nobody in particular.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The words of the article for the speaker (<c>le fondateur</c>), or null when it has none.</summary>
    public string? SpeakerMention { get; init; }

    /// <summary>How the speaker is known.</summary>
    public SpeakerKind SpeakerKind { get; init; }

    /// <summary>The speaker's name on a social network as it stands at this quote, with its <c>@</c>, or null.</summary>
    public string? Handle { get; init; }

    /// <summary>The words that say that something is said (<c>a-t-il indiqué</c>), or null.</summary>
    public string? Cue { get; init; }

    /// <summary>The quotation marks round it.</summary>
    public QuoteMarks Marks { get; init; }

    /// <summary>The ISO 8601 date of a post (<c>2018-03-23</c>), or null.</summary>
    public string? Date { get; init; }

    /// <summary>What found it, the way in which the text says who said it: <c>Corpus.Quotes.Where(quote => quote.Rule == Pattern.SourcePhrase)</c>.</summary>
    public Pattern Rule { get; init; }

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

    /// <summary>The line it begins in.</summary>
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

    /// <summary>Whether the two have the same words, attribution and place.</summary>
    public bool Equals(Quote? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Text == other.Text
            && Kind == other.Kind
            && Speaker == other.Speaker
            && SpeakerMention == other.SpeakerMention
            && SpeakerKind == other.SpeakerKind
            && Handle == other.Handle
            && Cue == other.Cue
            && Marks == other.Marks
            && Date == other.Date
            && Rule == other.Rule
            && Location == other.Location);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Text.GetHashCode() * 31) + (_location?.Start ?? _place.Start));

    /// <summary>Speaker, words (shortened) and place.</summary>
    public override string ToString() =>
        CorpusGenRuntime.Print.Invariant($"{Speaker?.Name ?? SpeakerMention ?? "?"}: “{CorpusGenRuntime.Print.Short(Text)}” {Location}");
}
