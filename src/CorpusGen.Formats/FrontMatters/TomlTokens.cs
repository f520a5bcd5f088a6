using System;
using System.Linq;
using CorpusGen.Extraction.Text;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>
/// The tokens of a TOML text without its blanks and comments, by the lexer of Tomlyn. Its parsers are not used: they need System.Text.Json of a version
/// that a compiler does not have, and stop at the first mistake.
/// </summary>
internal sealed class TomlTokens
{
    private readonly string _file;
    private readonly TextRange _content;

    private TomlLexer _lexer;
    private int _lexerStart;
    private TomlToken _token;

    public TomlTokens(string file, TextRange content)
    {
        _file = file;
        _content = content;
        _lexer = LexerFrom(content.Start);
        Next();
    }

    public TokenKind Kind => _token.Kind;

    /// <summary>What a text in quotes says, or what a key without them is.</summary>
    public string Words => Kind == TokenKind.BasicKey ? _lexer.GetText(_token) ?? "" : _token.StringValue ?? "";

    /// <summary>Where the token stands in the file.</summary>
    public TextRange Range
    {
        get
        {
            int start = Math.Min(_lexerStart + _token.Start.Offset, _content.End);
            return new TextRange(start, Math.Min(start + Math.Max(1, _token.Length), _content.End));
        }
    }

    /// <summary>What the lexer found wrong; null for nothing.</summary>
    public string? Mistake => _lexer.HasErrors ? _lexer.Errors.FirstOrDefault()?.Message : null;

    /// <summary>Keys are expected from here on: <c>2018-03-23</c> is one, and no date.</summary>
    public void ExpectKeys() => _lexer.Mode = TomlLexerMode.Key;

    /// <summary>Values are expected from here on.</summary>
    public void ExpectValues() => _lexer.Mode = TomlLexerMode.Value;

    public void Next()
    {
        do
        {
            if (!_lexer.MoveNext())
            {
                _token = new TomlToken(TokenKind.Eof, _token.End, _token.End, null, 0);
                return;
            }

            _token = _lexer.Current;
        }
        while (Kind is TokenKind.Whitespaces or TokenKind.Comment);
    }

    public void NextPastLines()
    {
        do
        {
            Next();
        }
        while (Kind == TokenKind.NewLine);
    }

    /// <summary>Begins anew at a line.</summary>
    public void GoTo(int line)
    {
        _lexer = LexerFrom(line);
        Next();
    }

    private TomlLexer LexerFrom(int place)
    {
        _lexerStart = place;
        return TomlLexer.Create(new TextRange(place, _content.End).In(_file), new TomlLexerOptions { DecodeScalars = true }, "front matter");
    }
}
