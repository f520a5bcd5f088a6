namespace CorpusGen;

/// <summary>A number and what it measures: <c>Corpus.Figures.Where(figure => figure.Counted == Corpus.CountedNouns.Utilisateur).Max(figure => figure.Value)</c>.</summary>
[global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Figure
{
    // There are many: the fields are small, and what few have is apart. An enum that can be null is kept from 1 on.
    private Article _article;
    private readonly CorpusGenRuntime.TextPlace _place;
    private Rarity? _rarity;
    private decimal _value;
    private short _unit;
    private short _currency;
    private byte _kind;
    private byte _approximation;
    private byte _rule;
    private bool _hasValue;

    internal Figure(Article article, string text, CorpusGenRuntime.TextPlace place, decimal? min, decimal? max, Score? score, Speaker? speaker, string? mention)
    {
        _article = article;
        Text = text;
        _place = place;
        if (min is not null || max is not null || score is not null || speaker is not null || mention is not null)
            _rarity = new Rarity { Min = min, Max = max, Score = score, Speaker = speaker, SpeakerMention = mention };
    }

    /// <summary>The words of the figure: <c>environ 50 millions</c>, <c>19 milliards de dollars</c>.</summary>
    public string Text { get; init; }

    /// <summary>What it measures.</summary>
    public FigureKind Kind
    {
        get => (FigureKind)_kind;
        init => _kind = (byte)value;
    }

    /// <summary>The exact value, 50000000 for <c>environ 50 millions</c>; null for a range, a date, a time, a score and a vague figure.</summary>
    public decimal? Value
    {
        get => _hasValue ? _value : null;
        init
        {
            _value = value.GetValueOrDefault();
            _hasValue = value.HasValue;
        }
    }

    /// <summary>The lower bound, or null when there is none.</summary>
    public decimal? Min
    {
        get => _rarity?.Min;
        init => Change().Min = value;
    }

    /// <summary>The upper bound, or null when there is none.</summary>
    public decimal? Max
    {
        get => _rarity?.Max;
        init => Change().Max = value;
    }

    /// <summary>Both sides of a score, <c>3</c> and <c>1</c> for <c>3-1</c>: <c>Corpus.Figures.Max(figure => figure.Score?.First)</c>; null for all other figures.</summary>
    public Score? Score
    {
        get => _rarity?.Score;
        init => Change().Score = value;
    }

    /// <summary>How exactly the text gives it.</summary>
    public Approximation Approximation
    {
        get => (Approximation)_approximation;
        init => _approximation = (byte)value;
    }

    /// <summary>The unit of a measure or duration, or null.</summary>
    public Unit? Unit
    {
        get => _unit == 0 ? null : (Unit)(_unit - 1);
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        init => _unit = value is Unit known ? (short)(known + 1) : (short)0;
    }

    /// <summary>The currency of money, or null when it is not money or the text does not tell.</summary>
    public Currency? Currency
    {
        get => _currency == 0 ? null : (Currency)(_currency - 1);
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        init => _currency = value is Currency known ? (short)(known + 1) : (short)0;
    }

    /// <summary>What is counted, or null.</summary>
    public CountedNoun? Counted { get; init; }

    /// <summary>The words for what is counted (<c>utilisateurs Facebook</c>), or null.</summary>
    public string? CountedText { get; init; }

    /// <summary>ISO 8601: a date (<c>2018-03-23</c>, <c>2017-01</c>, <c>--05-08</c>, <c>---14</c>), a time or a duration (<c>PT30M</c>), or null.</summary>
    public string? Iso { get; init; }

    /// <summary>
    /// Who gives it, when it stands in a quote or statement or under a source phrase (<c>15 000 selon les organisateurs</c>); null when the article itself says it, and when
    /// whoever gives it has no name.
    /// </summary>
    public Speaker? Speaker
    {
        get => _rarity?.Speaker;
        init => Change().Speaker = value;
    }

    /// <summary>The words for who gives it (<c>les organisateurs</c>), or null: <c>Corpus.Figures.Where(figure => figure.SpeakerMention is null)</c> are those of the articles themselves.</summary>
    public string? SpeakerMention
    {
        get => _rarity?.SpeakerMention;
        init => Change().SpeakerMention = value;
    }

    /// <summary>What found it, the form of its number: <c>Corpus.Figures.Where(figure => figure.Rule == Pattern.NumberInWords)</c>.</summary>
    public Pattern Rule
    {
        get => (Pattern)_rule;
        init => _rule = (byte)value;
    }

    /// <summary>The article it stands in.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public Article Article
    {
        get => _article;
        init
        {
            (Block block, Location location) = (Block, Location);
            Rarity rarity = Change();
            rarity.Block = block;
            rarity.Location = location;
            _article = value;
        }
    }

    /// <summary>The line it stands in.</summary>
#if CORPUSGEN_JSON
    [global::System.Text.Json.Serialization.JsonIgnore]
#endif
    public Block Block
    {
        get => _rarity?.Block ?? _article.BlockAt(_place.Start);
        init => Change().Block = value;
    }

    /// <summary>Where it stands.</summary>
    public Location Location
    {
        get => _rarity?.Location ?? _place.In(_article.Path);
        init
        {
            Block block = Block;
            Rarity rarity = Change();
            rarity.Block = block;
            rarity.Location = value;
        }
    }

    /// <summary>Whether it lies between two bounds: <c>entre 2 et 3 millions</c>.</summary>
    public bool IsRange => Min is not null && Max is not null;

    /// <summary>
    /// The year of a date or year, <c>2018</c> for <c>2018-03-23</c>; null for a date without its year (<c>--05-08</c>), years that are several
    /// (<c>1910/1918</c>, <c>196X</c>) and one before our era (<c>-0051</c>).
    /// </summary>
    public int? Year => DatePart(0, 4);

    /// <summary>The month of a date, from 1, or null: <c>3</c> for <c>2018-03-23</c>.</summary>
    public int? Month => DatePart(5, 2);

    /// <summary>The day of a date in its month, from 1, or null: <c>23</c> for <c>2018-03-23</c>.</summary>
    public int? Day => DatePart(8, 2);

    /// <summary>Whether the two have the same words, value and place.</summary>
    public bool Equals(Figure? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Text == other.Text
            && Kind == other.Kind
            && Value == other.Value
            && Min == other.Min
            && Max == other.Max
            && Score == other.Score
            && Speaker == other.Speaker
            && SpeakerMention == other.SpeakerMention
            && Approximation == other.Approximation
            && Unit == other.Unit
            && Currency == other.Currency
            && Counted == other.Counted
            && CountedText == other.CountedText
            && Iso == other.Iso
            && Rule == other.Rule
            && Location == other.Location);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Text.GetHashCode() * 31) + (_rarity?.Location?.Start ?? _place.Start));

    /// <summary>Words (shortened), what is counted, and place.</summary>
    public override string ToString() =>
        CorpusGenRuntime.Print.Invariant($"{CorpusGenRuntime.Print.Short(Text)}{(CountedText is null ? "" : $" [{CorpusGenRuntime.Print.Short(CountedText)}]")} {Location}");

    // 2018-03-23, 2018-03 and 2018 have their year first; --05-08 and ---14 have a dash for the year, or the year and month, they do not know.
    private int? DatePart(int start, int length)
    {
        if (Iso is null || (Kind != FigureKind.Date && Kind != FigureKind.Year))
            return null;
        string date = Iso.StartsWith("---", global::System.StringComparison.Ordinal) ? "????-??-" + Iso.Substring(3)
            : Iso.StartsWith("--", global::System.StringComparison.Ordinal) ? "????" + Iso.Substring(1)
            : Iso;
        bool ends = date.Length == start + length || (date.Length > start + length && date[start + length] == '-');
        if (!ends)
            return null;
        int part = 0;
        for (int i = start; i < start + length; i++)
        {
            if (date[i] < '0' || date[i] > '9')
                return null;
            part = (part * 10) + date[i] - '0';
        }

        return part;
    }

    // A copy, since a figure made with "with" begins with that of the other.
    private Rarity Change() => _rarity = _rarity is null ? new Rarity() : _rarity.Copy();

    private sealed class Rarity
    {
        public decimal? Min, Max;
        public Score? Score;
        public Speaker? Speaker;
        public string? SpeakerMention;
        public Block? Block;
        public Location? Location;

        public Rarity Copy() => (Rarity)MemberwiseClone();
    }
}
