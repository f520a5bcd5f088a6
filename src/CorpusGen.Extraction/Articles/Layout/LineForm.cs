using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>How a line looks, before anybody asks what it says.</summary>
internal readonly struct LineForm(Document document, Line line)
{
    /// <summary>No line of chrome, heading or credit is longer; longer lines are not looked at word by word.</summary>
    private const int ShortLength = 160;

    public Document Document { get; } = document;

    public Line Line { get; } = line;

    public int Length => Line.Range.Length;

    public bool IsShort => Length <= ShortLength;

    public TokenList Tokens => Document.Tokens;

    public ref readonly Token First => ref Tokens[Line.FirstToken];

    public ref readonly Token Last => ref Tokens[Line.EndToken - 1];

    /// <summary>The last mark or word, quotation marks and brackets after it left out.</summary>
    public ref readonly Token LastInside
    {
        get
        {
            int i = Line.EndToken - 1;
            while (i > Line.FirstToken && (IsClosingMark(Tokens[i].Symbol) || Tokens[i].IsSymbol(')') || Tokens[i].IsSymbol(']')))
                i--;
            return ref Tokens[i];
        }
    }

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

    public bool HasLetterOrDigit
    {
        get
        {
            for (int i = Line.FirstToken; i < Line.EndToken; i++)
            {
                if (Tokens[i].Kind != TokenKind.Symbol)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether a sentence ends before the last, apart from one of a few words at the start (<c>Rennes. Un incendie…</c>) and from abbreviations.</summary>
    public bool HasSeveralSentences
    {
        get
        {
            const int LongestLabel = 6;
            for (int i = Line.FirstToken + LongestLabel; i < Line.EndToken - 1; i++)
            {
                if (Tokens[i].IsSymbol('.') && Tokens[i - 1].Length > 3 && !Tokens[i].HasSpaceBefore && Tokens[i + 1].HasSpaceBefore && Tokens[i + 1].IsCapitalized)
                    return true;
            }

            return false;
        }
    }

    public LayoutWord WordAt(int token) => Tokens[token].IsWord ? LayoutVocabulary.Shared.Find(Document.Text, Tokens[token]) : LayoutWord.None;

    /// <summary>The index of the first token that is this mark, or -1.</summary>
    public int IndexOf(char symbol)
    {
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
