using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// The line that is being read, and the figures found so far. Every reader looks at tokens by index; outside the line there
/// is <see cref="Token.None"/>.
/// </summary>
internal sealed class FigureContext(Document document)
{
    private readonly TokenList _tokens = document.Tokens;
    private PhraseMatch<Approximation> _modifier;
    private int _modifierToken = -1;
    private Series _series;
    private bool? _isTitleCase;

    public string Text { get; } = document.Text;

    public FigureGrammar Grammar { get; } = FigureGrammar.Of(document.Language);

    public Language Language => Grammar.Language;

    public List<FigureModel> Figures { get; } = [];

    /// <summary>The first token of the line.</summary>
    public int First { get; private set; }

    /// <summary>The token after the last of the line.</summary>
    public int End { get; private set; }

    /// <summary>The first token that no figure has taken: nothing may look back over it.</summary>
    public int Free { get; private set; }

    public int Block { get; private set; }

    /// <summary>What the last count of the line counts, for those behind it that leave it out.</summary>
    public CountedMatch LastCounted { get; set; }

    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (index >= First && index < End)
                return ref _tokens[index];
            return ref Token.None;
        }
    }

    /// <summary>Whether the line is an English headline with capitals at all its longer words, where a capital makes no name. Asked rarely, and counted once a line.</summary>
    public bool IsTitleCase => _isTitleCase ??= Language == Language.English && HasCapitalsThroughout();

    public void Enter(in Line line, int block)
    {
        _isTitleCase = null;
        LastCounted = default;
        First = Free = line.FirstToken;
        End = line.EndToken;
        Block = block;
    }

    /// <summary>Whether the token is a word with one of the roles.</summary>
    public bool Is(int token, FigureRole roles) => this[token].Lexeme.Figure.Is(roles);

    public bool IsSymbol(int token, char symbol) => this[token].Symbol == symbol;

    public bool IsDigits(int token) => this[token].IsDigits;

    /// <summary>Whether the token follows the one before it without a blank.</summary>
    public bool IsGlued(int token) => token > First && token < End && !this[token].HasSpaceBefore;

    /// <summary>Whether letters or digits follow what stands before the token without a blank or mark.</summary>
    public bool RunsOn(int token) => IsGlued(token) && (this[token].IsWord || this[token].IsDigits);

    /// <summary>Whether the token is a hyphen or dash with words or digits close on both sides.</summary>
    public bool IsInnerHyphen(int token) => this[token].Symbol is '-' or '\u2010' or '\u2011' && IsGlued(token) && IsGlued(token + 1);

    /// <summary>The next token after an inner hyphen, if there is one; else the token itself.</summary>
    public int SkipHyphen(int token) => IsInnerHyphen(token) ? token + 1 : token;

    /// <summary>The value of a digits token that has at most nine digits, else -1.</summary>
    public int SmallValue(int token)
    {
        ref readonly Token digits = ref this[token];
        if (!digits.IsDigits || digits.Length > 9)
            return -1;
        int value = 0;
        for (int i = digits.Start; i < digits.End; i++)
            value = value * 10 + (Text[i] - '0');
        return value;
    }

    /// <summary>The stretch of text from a token to before another.</summary>
    public TextRange RangeOf(int first, int end) => new(this[first].Start, this[end - 1].End);

    /// <summary>The token after the one that ends at a place of the text, looked for from a token on; -1 when none ends there.</summary>
    public int TokenEndingAt(int position, int from)
    {
        while (from < End && this[from].End < position)
            from++;
        return from < End && this[from].End == position ? from + 1 : -1;
    }

    /// <summary>Takes a figure over; its tokens, up to <paramref name="end"/>, are then no other figure's.</summary>
    public void Add(FigureModel figure, int end, Series series = Series.None)
    {
        Figures.Add(figure);
        Free = end;
        _series = series;
    }

    /// <summary>The modifier that ends right before a token. Several readers ask for the same token: the last answer is kept.</summary>
    public PhraseMatch<Approximation> FindModifierBefore(int token)
    {
        if (token != _modifierToken)
        {
            _modifierToken = token;
            _modifier = Grammar.ModifiersBefore.Find(this, token - 1);
        }

        return _modifier;
    }

    /// <summary>Whether the last figure ends before a token and is one of a series.</summary>
    public bool IsLast(int end, Series series) =>
        Free == end && _series == series && Figures.Count > 0 && Figures[Figures.Count - 1].Range.End == this[end - 1].End;

    /// <summary>Says that what stands from a token to before another cannot be read.</summary>
    public void AddFlaw(FlawKind kind, int first, int end) => document.Flaws.Add(new FlawModel(kind, RangeOf(first, end)));

    private bool HasCapitalsThroughout()
    {
        const int LongWord = 5, LongestTitle = 40;
        int words = 0;
        if (End - First > LongestTitle || IsSymbol(End - 1, '.'))
            return false;
        for (int token = First; token < End; token++)
        {
            ref readonly Token word = ref this[token];
            if (!word.IsWord || word.Length < LongWord && !(word.Length == LongWord - 1 && word.IsCapitalized))
                continue;
            if (!word.IsCapitalized && (this[token].Shape & TokenShape.InnerUpper) == 0)
                return false;
            words++;
        }

        return words > 1;
    }

    /// <summary>Marks tokens as read without a figure.</summary>
    public void Skip(int end)
    {
        if (end > Free)
            Free = end;
    }
}
