using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>
/// Reads TOML from the tokens of Tomlyn. Only its lexer is used: its parsers need System.Text.Json of a version that a compiler does not have, and stop at
/// the first mistake, where here the line is left out and the next one read.
/// </summary>
internal sealed class TomlFrontMatter
{
    private const int DeepestTable = 16, MostRestarts = 20;

    private readonly string _file;
    private readonly TextRange _content;
    private readonly EntryList _entries;

    private TomlLexer _lexer;
    private int _lexerStart, _restarts;
    private string _table = "";
    private bool _isInList;
    private TomlToken _token;

    private TomlFrontMatter(string file, TextRange content, EntryList entries)
    {
        _file = file;
        _content = content;
        _entries = entries;
        _lexer = LexerFrom(content.Start);
    }

    public static void Read(string file, TextRange content, EntryList entries)
    {
        try
        {
            new TomlFrontMatter(file, content, entries).Read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            entries.Flaw(SourceFlawKind.Unparsable, new TextRange(content.Start, FileLine.End(file, content.Start)), exception.Message);
        }
    }

    private void Read()
    {
        Next();
        while (_token.Kind != TokenKind.Eof && !_entries.IsFull)
        {
            int start = StartOf(_token);
            bool isRead = _token.Kind switch
            {
                TokenKind.NewLine => true,
                TokenKind.OpenBracket or TokenKind.OpenBracketDouble => ReadTable(),
                _ => ReadEntry(_table, depth: 1),
            };
            if (isRead && _token.Kind is not (TokenKind.NewLine or TokenKind.Eof))
                isRead = Mistake("Something stands after the value where the line should end.");
            if (!isRead && !GoOnAfter(start))
                return;
            _lexer.Mode = TomlLexerMode.Key;
            if (_token.Kind == TokenKind.NewLine)
                Next();
        }
    }

    // After a mistake in an entry: with the line in which it was seen, if that is not the entry's own; else with the next one.
    private bool GoOnAfter(int start)
    {
        int line = StartOf(_token);
        while (line > _content.Start && _file[line - 1] != '\n')
            line--;
        if (line <= start)
            line = FileLine.Next(_file, start);
        if (line >= _content.End || ++_restarts > MostRestarts)
            return false;
        _lexer = LexerFrom(line);
        Next();
        return true;
    }

    private TomlLexer LexerFrom(int place)
    {
        _lexerStart = place;
        return TomlLexer.Create(new TextRange(place, _content.End).In(_file), new TomlLexerOptions { DecodeScalars = true }, "front matter");
    }

    // [a.b], or [[a.b]] for one of a list of tables, which is not read.
    private bool ReadTable()
    {
        bool isList = _token.Kind == TokenKind.OpenBracketDouble;
        Next();
        if (ReadKey() is not { } key)
            return Mistake("The name of a table is expected.");
        if (_token.Kind != (isList ? TokenKind.CloseBracketDouble : TokenKind.CloseBracket))
            return Mistake("The name of a table does not end with a bracket.");
        _table = key.Name + ".";
        _isInList = isList;
        if (isList)
            _entries.Flaw(SourceFlawKind.TooNested, key.Range, key.Name);
        Next();
        return true;
    }

    private bool ReadEntry(string prefix, int depth)
    {
        if (ReadKey() is not { } key)
            return Mistake("A key is expected.");
        if (_token.Kind != TokenKind.Equal)
            return Mistake("A key has no = after it.");
        _lexer.Mode = TomlLexerMode.Value;
        Next();

        string name = prefix + key.Name;
        switch (_token.Kind)
        {
            case TokenKind.OpenBracket or TokenKind.OpenBracketDouble:
                return ReadList(name, key.Range);
            case TokenKind.OpenBrace:
                return ReadInlineTable(name, key.Range, depth);
            default:
                if (ScalarOf(_token) is not { } scalar)
                    return Mistake("A value is expected.");
                Next();
                Add(name, key.Range, isList: false, [scalar]);
                return true;
        }
    }

    private bool ReadList(string name, TextRange range)
    {
        var items = new List<FrontMatterScalar>();
        bool isFlat = true;
        int depth = 0;
        do
        {
            switch (_token.Kind)
            {
                case TokenKind.OpenBracket or TokenKind.OpenBrace:
                    isFlat &= depth == 0;
                    depth++;
                    break;
                case TokenKind.OpenBracketDouble:
                    isFlat = false;
                    depth += 2;
                    break;
                case TokenKind.CloseBracket or TokenKind.CloseBrace:
                    depth--;
                    break;
                case TokenKind.CloseBracketDouble:
                    depth -= 2;
                    break;
                case TokenKind.Eof:
                    return Mistake("A list has no closing bracket.", range);
                default:
                    if (depth == 1 && ScalarOf(_token) is { } item)
                        items.Add(item);
                    else if (isFlat && _token.Kind is not (TokenKind.Comma or TokenKind.NewLine))
                        return Mistake("A value is expected.");
                    break;
            }

            Next();
        }
        while (depth > 0);

        if (isFlat)
            Add(name, range, isList: true, items);
        else
            _entries.Flaw(SourceFlawKind.TooNested, range, name);
        return true;
    }

    private bool ReadInlineTable(string name, TextRange range, int depth)
    {
        if (depth == DeepestTable)
        {
            _entries.Flaw(SourceFlawKind.TooNested, range, name);
            return false;
        }

        // Key by key to the brace; each may have a table in braces of its own.
        do
        {
            _lexer.Mode = TomlLexerMode.Key;
            NextPastLines();
            if (_token.Kind == TokenKind.CloseBrace)
                break;
            if (!ReadEntry(name + ".", depth + 1))
                return false;
            if (_token.Kind == TokenKind.NewLine)
                NextPastLines();
        }
        while (_token.Kind == TokenKind.Comma);

        if (_token.Kind != TokenKind.CloseBrace)
            return Mistake("A table in braces has no closing one.");
        Next();
        return true;
    }

    private (string Name, TextRange Range)? ReadKey()
    {
        string name = "";
        int start = StartOf(_token), end;
        while (true)
        {
            if (_token.Kind is not (TokenKind.BasicKey or TokenKind.String or TokenKind.StringLiteral))
                return null;
            name += _token.Kind == TokenKind.BasicKey ? _lexer.GetText(_token) : _token.StringValue ?? "";
            end = EndOf(_token);
            Next();
            if (_token.Kind != TokenKind.Dot || name.Length > 1000)
                return (name, new TextRange(start, end));
            name += ".";
            Next();
        }
    }

    private FrontMatterScalar? ScalarOf(TomlToken token)
    {
        var range = new TextRange(StartOf(token), EndOf(token));
        switch (token.Kind)
        {
            case TokenKind.String or TokenKind.StringLiteral when FileLine.End(_file, range.Start) < range.End:
                return null;
            case TokenKind.String or TokenKind.StringLiteral or TokenKind.StringMulti or TokenKind.StringLiteralMulti:
                return new FrontMatterScalar((token.StringValue ?? "").TrimEnd('\n', '\r'), range, ScalarKind.Quoted);
            case TokenKind.True or TokenKind.False:
                return new FrontMatterScalar(range.In(_file), range, ScalarKind.Boolean);
            case TokenKind.OffsetDateTimeByZ or TokenKind.OffsetDateTimeByNumber or TokenKind.LocalDateTime or TokenKind.LocalDate or TokenKind.LocalTime:
                return new FrontMatterScalar(range.In(_file), range, ScalarKind.Date);
            case TokenKind.Integer or TokenKind.IntegerHexa or TokenKind.IntegerOctal or TokenKind.IntegerBinary or TokenKind.Float
                or TokenKind.Infinite or TokenKind.PositiveInfinite or TokenKind.NegativeInfinite or TokenKind.Nan or TokenKind.PositiveNan or TokenKind.NegativeNan:
                return new FrontMatterScalar(range.In(_file), range, ScalarKind.Number);
            default:
                return null;
        }
    }

    private void Add(string name, TextRange range, bool isList, List<FrontMatterScalar> items)
    {
        if (!_isInList)
            _entries.Add(name, range, isList, items);
    }

    private void Next()
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
        while (_token.Kind is TokenKind.Whitespaces or TokenKind.Comment);
    }

    private void NextPastLines()
    {
        do
        {
            Next();
        }
        while (_token.Kind == TokenKind.NewLine);
    }

    private bool Mistake(string message) => Mistake(message, new TextRange(StartOf(_token), EndOf(_token)));

    private bool Mistake(string message, TextRange range)
    {
        string? said = _lexer.HasErrors ? _lexer.Errors.FirstOrDefault()?.Message : null;
        _entries.Flaw(SourceFlawKind.Unparsable, new TextRange(range.Start, Math.Min(range.End, Math.Max(range.Start, FileLine.End(_file, range.Start)))), said ?? message);
        return false;
    }

    private int StartOf(TomlToken token) => Math.Min(_lexerStart + token.Start.Offset, _content.End);

    private int EndOf(TomlToken token) => Math.Min(StartOf(token) + Math.Max(1, token.Length), _content.End);
}
