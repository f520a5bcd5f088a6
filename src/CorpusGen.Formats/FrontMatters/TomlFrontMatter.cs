using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using Tomlyn.Syntax;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>Reads TOML. An entry that has a mistake is left out, and the next one is read.</summary>
internal sealed class TomlFrontMatter
{
    private const int DeepestTable = 16, MostRestarts = 20;

    private readonly string _file;
    private readonly TextRange _content;
    private readonly EntryList _entries;
    private readonly TomlTokens _tokens;

    private string _table = "";
    private bool _isInList;
    private int _restarts;

    private TomlFrontMatter(string file, TextRange content, EntryList entries)
    {
        _file = file;
        _content = content;
        _entries = entries;
        _tokens = new TomlTokens(file, content);
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
        while (_tokens.Kind != TokenKind.Eof && !_entries.IsFull)
        {
            int start = _tokens.Range.Start;
            bool isRead = _tokens.Kind switch
            {
                TokenKind.NewLine => true,
                TokenKind.OpenBracket or TokenKind.OpenBracketDouble => ReadTable(),
                _ => ReadEntry(_table, depth: 1),
            };
            if (isRead && _tokens.Kind is not (TokenKind.NewLine or TokenKind.Eof))
                isRead = Mistake("Something stands after the value where the line should end.");
            if (!isRead && !GoOnAfter(start))
                return;
            _tokens.ExpectKeys();
            if (_tokens.Kind == TokenKind.NewLine)
                _tokens.Next();
        }
    }

    // After a mistake in an entry: with the line in which it was seen, if that is not the entry's own; else with the next one.
    private bool GoOnAfter(int start)
    {
        int line = _tokens.Range.Start;
        while (line > _content.Start && _file[line - 1] != '\n')
            line--;
        if (line <= start)
            line = FileLine.Next(_file, start);
        if (line >= _content.End || ++_restarts > MostRestarts)
            return false;
        _tokens.GoTo(line);
        return true;
    }

    // [a.b], or [[a.b]] for one of a list of tables, which is not read.
    private bool ReadTable()
    {
        bool isList = _tokens.Kind == TokenKind.OpenBracketDouble;
        _tokens.Next();
        if (ReadKey() is not { } key)
            return Mistake("The name of a table is expected.");
        if (_tokens.Kind != (isList ? TokenKind.CloseBracketDouble : TokenKind.CloseBracket))
            return Mistake("The name of a table does not end with a bracket.");
        _table = key.Name + ".";
        _isInList = isList;
        if (isList)
            _entries.Flaw(SourceFlawKind.TooNested, key.Range, key.Name);
        _tokens.Next();
        return true;
    }

    private bool ReadEntry(string prefix, int depth)
    {
        if (ReadKey() is not { } key)
            return Mistake("A key is expected.");
        if (_tokens.Kind != TokenKind.Equal)
            return Mistake("A key has no = after it.");
        _tokens.ExpectValues();
        _tokens.Next();

        string name = prefix + key.Name;
        switch (_tokens.Kind)
        {
            case TokenKind.OpenBracket or TokenKind.OpenBracketDouble:
                return ReadList(name, key.Range);
            case TokenKind.OpenBrace:
                return ReadInlineTable(name, key.Range, depth);
            default:
                if (Scalar() is not { } scalar)
                    return Mistake("A value is expected.");
                _tokens.Next();
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
            switch (_tokens.Kind)
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
                    if (depth == 1 && Scalar() is { } item)
                        items.Add(item);
                    else if (isFlat && _tokens.Kind is not (TokenKind.Comma or TokenKind.NewLine))
                        return Mistake("A value is expected.");
                    break;
            }

            _tokens.Next();
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
            _tokens.ExpectKeys();
            _tokens.NextPastLines();
            if (_tokens.Kind == TokenKind.CloseBrace)
                break;
            if (!ReadEntry(name + ".", depth + 1))
                return false;
            if (_tokens.Kind == TokenKind.NewLine)
                _tokens.NextPastLines();
        }
        while (_tokens.Kind == TokenKind.Comma);

        if (_tokens.Kind != TokenKind.CloseBrace)
            return Mistake("A table in braces has no closing one.");
        _tokens.Next();
        return true;
    }

    private (string Name, TextRange Range)? ReadKey()
    {
        string name = "";
        int start = _tokens.Range.Start, end;
        while (true)
        {
            if (_tokens.Kind is not (TokenKind.BasicKey or TokenKind.String or TokenKind.StringLiteral))
                return null;
            name += _tokens.Words;
            end = _tokens.Range.End;
            _tokens.Next();
            if (_tokens.Kind != TokenKind.Dot || name.Length > 1000)
                return (name, new TextRange(start, end));
            name += ".";
            _tokens.Next();
        }
    }

    private FrontMatterScalar? Scalar()
    {
        TextRange range = _tokens.Range;
        switch (_tokens.Kind)
        {
            case TokenKind.String or TokenKind.StringLiteral when FileLine.End(_file, range.Start) < range.End:
                return null;
            case TokenKind.String or TokenKind.StringLiteral or TokenKind.StringMulti or TokenKind.StringLiteralMulti:
                return new FrontMatterScalar(_tokens.Words.TrimEnd('\n', '\r'), range, ScalarKind.Quoted);
            case TokenKind.True or TokenKind.False:
                return new FrontMatterScalar(range.In(_file), range, ScalarKind.Boolean);
            case TokenKind.OffsetDateTimeByZ or TokenKind.OffsetDateTimeByNumber:
            case TokenKind.LocalDateTime or TokenKind.LocalDate or TokenKind.LocalTime:
                return new FrontMatterScalar(range.In(_file), range, ScalarKind.Date);
            case TokenKind.Integer or TokenKind.IntegerHexa or TokenKind.IntegerOctal or TokenKind.IntegerBinary or TokenKind.Float:
            case TokenKind.Infinite or TokenKind.PositiveInfinite or TokenKind.NegativeInfinite:
            case TokenKind.Nan or TokenKind.PositiveNan or TokenKind.NegativeNan:
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

    private bool Mistake(string message) => Mistake(message, _tokens.Range);

    private bool Mistake(string message, TextRange range)
    {
        int end = Math.Min(range.End, Math.Max(range.Start, FileLine.End(_file, range.Start)));
        _entries.Flaw(SourceFlawKind.Unparsable, new TextRange(range.Start, end), _tokens.Mistake ?? message);
        return false;
    }
}
