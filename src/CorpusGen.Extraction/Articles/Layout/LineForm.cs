using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>How a line looks, before anybody asks what it says. What many readers ask is found out once.</summary>
internal sealed class LineForm
{
    /// <summary>No line of chrome, heading or credit is longer; longer lines are not looked at word by word.</summary>
    private const int ShortLength = 160;

    private readonly LineSigns _signs;
    private readonly int _lastInside;
    private LinePhrase _phrase;
    private int _phraseEnd = -1;
    private bool? _hasSeveralSentences;

    public LineForm(Document document, in Line line)
    {
        Document = document;
        Line = line;
        _signs = SignsOf(document.Tokens, line);
        int i = line.EndToken - 1;
        while (i > line.FirstToken && (IsClosingMark(Tokens[i].Symbol) || Tokens[i].IsSymbol(')') || Tokens[i].IsSymbol(']')))
            i--;
        _lastInside = i;
    }

    public Document Document { get; }

    public Line Line { get; }

    public int Length => Line.Range.Length;

    public bool IsShort => Length <= ShortLength;

    /// <summary>Whether the line is running text or ends a sentence: what no title or name does.</summary>
    public bool IsRunningText => EndsAsText || !IsShort;

    public TokenList Tokens => Document.Tokens;

    /// <summary>What the line is by its first words.</summary>
    public LinePhrase Phrase
    {
        get
        {
            if (_phraseEnd < 0)
                _phrase = LayoutVocabulary.Shared.FindPhrase(Document.Text, Line.Range, out _phraseEnd);
            return _phrase;
        }
    }

    /// <summary>Where the words end that tell the <see cref="Phrase"/>.</summary>
    public int PhraseEnd => Phrase == LinePhrase.None ? Line.Range.Start : _phraseEnd;

    /// <summary>Whether any of these stands in the line.</summary>
    public bool Has(LineSigns signs) => (_signs & signs) != 0;

    public ref readonly Token First => ref Tokens[Line.FirstToken];

    public ref readonly Token Last => ref Tokens[Line.EndToken - 1];

    /// <summary>The last mark or word, quotation marks and brackets after it left out.</summary>
    public ref readonly Token LastInside => ref Tokens[_lastInside];

    /// <summary>Whether the line ends as running text does: at a full stop, or in the middle of a sentence or list.</summary>
    public bool EndsAsText => LastInside.Symbol is '.' or '…' or ';' or ',' || Last.IsSymbol(':');

    public bool EndsAsQuestion => LastInside.IsSymbol('?');

    public bool EndsAsSentence => LastInside.Symbol is '.' or '…' or '?' or '!';

    public bool StartsWithDash => IsDash(First.Symbol);

    /// <summary>A dash, a bullet, or a number with a full stop or bracket: <c>• un</c>, <c>2. deux</c>, <c>3) trois</c>.</summary>
    public bool IsListItem => StartsWithDash || First.Symbol is '•' or '*' or '·' or '◦' or '▪' or '■' or '►' or '→' or '‣'
        || (First.IsDigits && Tokens[Line.FirstToken + 1] is { Symbol: '.' or ')', HasSpaceBefore: false } && Tokens[Line.FirstToken + 2].HasSpaceBefore && Line.FirstToken + 2 < Line.EndToken);

    public bool StartsWithQuote => IsOpeningMark(First.Symbol);

    /// <summary>Whether the whole line is a quotation: it begins and ends with a mark.</summary>
    public bool IsQuotation => StartsWithQuote
        && (IsClosingMark(Last.Symbol) || (Last.Symbol is '.' or '!' or '?' or '…' or ',' && IsClosingMark(Tokens[Line.EndToken - 2].Symbol)));

    /// <summary>Whether the line is one quotation and nothing else: the mark that opens it is closed at its end and not before.</summary>
    public bool IsOneQuotation
    {
        get
        {
            int last = Line.EndToken - 1;
            if (Last.Symbol is '.' or '!' or '?' or '…' or ',')
                last--;
            return StartsWithQuote && last > Line.FirstToken && IsClosingMark(Tokens[last].Symbol) && FindClosingMark(Line.FirstToken) == last;
        }
    }

    /// <summary>Whether the line ends with a closing mark that opens in a line above it.</summary>
    public bool ClosesQuotationFromAbove
    {
        get
        {
            int last = Line.EndToken - 1;
            if (!IsClosingMark(Tokens[last].Symbol))
                return false;
            for (int i = Line.FirstToken; i < last; i++)
            {
                if (IsOpeningMark(Tokens[i].Symbol) && Tokens[i].HasSpaceBefore)
                {
                    i = FindClosingMark(i);
                    if (i == last)
                        return false;
                    if (i < 0)
                        break;
                }
            }

            return true;
        }
    }

    /// <summary>Whether a word of the first or second person stands outside quotation marks.</summary>
    public bool HasPersonOutsideMarks => HasOutsideMarks(Trait.FirstPerson | Trait.SecondPerson);

    /// <summary>Whether a form of a verb that can have a subject stands outside quotation marks.</summary>
    public bool HasFiniteVerb
    {
        get
        {
            for (int i = NextOutsideMarks(Line.FirstToken - 1); i < Line.EndToken; i = NextOutsideMarks(i))
            {
                if (IsFiniteVerb(i))
                    return true;
            }

            return false;
        }
    }

    /// <summary>
    /// After an article or preposition the form is that of a noun (<c>la marche</c>, <c>de garde</c>), which no auxiliary is; before
    /// <c>par</c> or <c>by</c> one that can be a participle is one (<c>détruit par</c>).
    /// </summary>
    private bool IsFiniteVerb(int token)
    {
        ref readonly Token word = ref Tokens[token];
        if (!word.IsWord || word.IsCapitalized || Tokens[token + 1].Symbol is '-')
            return false;
        if (word.Is(Trait.Participle) && (WordAt(token + 1) & LayoutWord.By) != 0)
            return false;
        return word.Is(Trait.Finite) && (word.Is(Trait.Have | Trait.Be | Trait.Modal) || !Tokens[token - 1].Is(Trait.Determiner | Trait.Preposition));
    }

    private bool HasOutsideMarks(Trait traits)
    {
        for (int i = NextOutsideMarks(Line.FirstToken - 1); i < Line.EndToken; i = NextOutsideMarks(i))
        {
            if (Tokens[i].IsWord && Tokens[i].Is(traits) && !Tokens[i].IsAllUpper)
                return true;
        }

        return false;
    }

    /// <summary>The token after one, or after the quotation that begins there.</summary>
    private int NextOutsideMarks(int token)
    {
        int next = token + 1;
        while (next < Line.EndToken && IsOpeningMark(Tokens[next].Symbol) && Tokens[next].HasSpaceBefore && FindClosingMark(next) is int closing and > 0)
            next = closing + 1;
        return next;
    }

    /// <summary>The mark that closes the one at a token, marks inside counted, or -1.</summary>
    public int FindClosingMark(int open)
    {
        char opening = Tokens[open].Symbol;
        char closing = opening switch { '«' => '»', '“' or '„' => '”', '‘' => '’', '‹' => '›', _ => opening };
        int depth = 0;
        for (int i = open + 1; i < Line.EndToken; i++)
        {
            if (Tokens[i].IsSymbol(closing))
            {
                if (depth-- == 0)
                    return i;
            }
            else if (Tokens[i].IsSymbol(opening))
                depth++;
        }

        return -1;
    }

    /// <summary>The words, numbers and tags, marks left out; counted up to <paramref name="most"/> and one more.</summary>
    public int CountWords(int most)
    {
        int count = 0;
        for (int i = Line.FirstToken; i < Line.EndToken && count <= most; i++)
        {
            if (Tokens[i].Kind != TokenKind.Symbol && !Tokens[i].IsElided)
                count++;
        }

        return count;
    }

    public bool HasLetterOrDigit => Has(LineSigns.Word);

    /// <summary>Whether a sentence ends before the last, apart from one of a few words at the start (<c>Rennes. Un incendie…</c>) and from abbreviations.</summary>
    public bool HasSeveralSentences => _hasSeveralSentences ??= FindsSeveralSentences();

    private bool FindsSeveralSentences()
    {
        const int LongestLabel = 6;
        for (int i = Line.FirstToken + LongestLabel; i < Line.EndToken - 1; i++)
        {
            if (Tokens[i].IsSymbol('.') && Tokens[i - 1].Length > 3 && !Tokens[i].HasSpaceBefore && Tokens[i + 1].HasSpaceBefore && Tokens[i + 1].IsCapitalized)
                return true;
        }

        return false;
    }

    public LayoutWord WordAt(int token) => Tokens[token].IsWord ? LayoutVocabulary.Shared.Find(Document.Text, Tokens[token]) : LayoutWord.None;

    /// <summary>A part of the line, as a line of its own.</summary>
    public Line Part(int first, int end) => new(Tokens.RangeOf(first, end - 1), Line.Number, first, end);

    private static LineSigns SignsOf(TokenList tokens, in Line line)
    {
        LineSigns signs = LineSigns.None;
        for (int i = line.FirstToken; i < line.EndToken; i++)
        {
            ref readonly Token token = ref tokens[i];
            signs |= token.Kind switch
            {
                TokenKind.Word => LineSigns.Word,
                TokenKind.Symbol => token.Symbol switch
                {
                    ':' => LineSigns.Colon,
                    '|' or '/' => LineSigns.Separator,
                    char c => IsDash(c) ? LineSigns.Dash : LineSigns.None,
                },
                TokenKind.Digits => LineSigns.Digits | LineSigns.Word,
                TokenKind.Handle => LineSigns.Handle | LineSigns.Word,
                _ => LineSigns.Tag | LineSigns.Word,
            };
        }

        return signs;
    }

    /// <summary>The index of the first token that is this mark, or -1.</summary>
    public int IndexOf(char symbol)
    {
        if (symbol == ':' && !Has(LineSigns.Colon))
            return -1;
        for (int i = Line.FirstToken; i < Line.EndToken; i++)
        {
            if (Tokens[i].IsSymbol(symbol))
                return i;
        }

        return -1;
    }

    /// <summary>Whether all words from one token to before another are capitalized or small words of names, the first capitalized.</summary>
    public bool IsName(int first, int end)
    {
        if (first >= end || !Tokens[first].IsCapitalized)
            return false;
        for (int i = first; i < end; i++)
        {
            if (Tokens[i].IsWord && (Tokens[i].IsCapitalized || (WordAt(i) & LayoutWord.NameParticle) != 0))
                continue;
            bool joins = Tokens[i].Symbol is '-' or '&' or '\'' or '’' || (Tokens[i].IsSymbol('.') && i > first && Tokens[i - 1].Length <= 3);
            if (!joins)
                return false;
        }

        return true;
    }

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―';

    public static bool IsOpeningMark(char c) => c is '«' or '“' or '"' or '„' or '‘' or '‹';

    public static bool IsClosingMark(char c) => c is '»' or '”' or '"' or '“' or '’' or '›';
}
