using System;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Languages;

namespace CorpusGen.Extraction.Text;

/// <summary>What the tokenizer saw.</summary>
internal enum TokenKind : byte
{
    /// <summary>No token: what <see cref="TokenList"/> gives before the first and after the last.</summary>
    None,

    /// <summary>A run of letters; an elided word has its apostrophe (<c>l'</c>), an English enclitic is a word of its own (<c>'s</c>).</summary>
    Word,

    /// <summary>A run of ASCII digits.</summary>
    Digits,

    /// <summary>Any other character; <see cref="Token.Symbol"/> tells which.</summary>
    Symbol,

    /// <summary><c>@name</c></summary>
    Handle,

    /// <summary><c>#word</c></summary>
    Hashtag,

    /// <summary>A web address or domain name.</summary>
    Url,
}

/// <summary>How a word is written.</summary>
[Flags]
internal enum TokenShape : byte
{
    Plain = 0,

    /// <summary>The first letter is upper case.</summary>
    Capitalized = 1,

    /// <summary>Two or more letters, all upper case.</summary>
    AllUpper = 2,

    /// <summary>A letter after the first is upper case.</summary>
    InnerUpper = 4,

    /// <summary>A blank or the line's start stands before the token.</summary>
    SpaceBefore = 8,

    /// <summary>The word ends in an apostrophe.</summary>
    Elided = 16,
}

/// <summary>A word, number or mark of a text.</summary>
internal readonly struct Token(int start, int end, TokenKind kind, TokenShape shape, char symbol, Lexeme lexeme)
{
    /// <summary>What stands outside the list.</summary>
    public static readonly Token None = new(0, 0, TokenKind.None, TokenShape.SpaceBefore, '\0', Lexeme.Unknown);

    public readonly Lexeme Lexeme = lexeme;
    public readonly int Start = start;
    public readonly int End = end;
    public readonly char Symbol = symbol;
    public readonly TokenKind Kind = kind;
    public readonly TokenShape Shape = shape;

    public int Length => End - Start;
    public TextRange Range => new(Start, End);
    public bool IsWord => Kind == TokenKind.Word;
    public bool IsDigits => Kind == TokenKind.Digits;
    public bool IsCapitalized => (Shape & TokenShape.Capitalized) != 0;
    public bool IsAllUpper => (Shape & TokenShape.AllUpper) != 0;
    public bool IsElided => (Shape & TokenShape.Elided) != 0;
    public bool HasSpaceBefore => (Shape & TokenShape.SpaceBefore) != 0;

    /// <summary>Whether the word has one of the traits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(Trait traits) => (Lexeme.Traits & traits) != 0;

    /// <summary>Whether the token is this mark.</summary>
    public bool IsSymbol(char symbol) => Symbol == symbol;

    /// <summary>Whether the token is this known word; <paramref name="form"/> is lower case with a straight apostrophe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsForm(string form) => Lexeme.Form == form;
}
