using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>
/// Reads the events of a YAML parser into entries. A map in a map gives keys with a point between; references (<c>*name</c>) are never followed, so that
/// no text can grow by them.
/// </summary>
internal sealed class YamlEvents
{
    private const int DeepestMap = 16;

    private readonly string _file;
    private readonly TextRange _content;
    private readonly List<YamlEntry> _entries;
    private readonly Parser _parser;

    public YamlEvents(string file, TextRange content, List<YamlEntry> entries)
    {
        _file = file;
        _content = content;
        _entries = entries;
        _parser = new Parser(new StringReader(content.In(file)));
    }

    /// <summary>Where the last thing begins that was read.</summary>
    public int LastStart => Math.Min(_content.Start + (int)(_parser.Current?.Start.Index ?? 0), _content.End);

    /// <summary>Reads the one map of the content; throws a <see cref="YamlException"/> where it does not parse.</summary>
    public void Read()
    {
        while (_parser.MoveNext() && _parser.Current is StreamStart or DocumentStart)
        {
        }

        if (_parser.Current is MappingStart)
            ReadMap("", depth: 1);
        while (_parser.MoveNext())
        {
        }
    }

    private void ReadMap(string prefix, int depth)
    {
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            if (_parser.Current is not Scalar name)
            {
                var range = RangeOf(_parser.Current!);
                _entries.Add(new YamlEntry(prefix + "?", range, IsList: false, Items: null));
                Skip();
                _parser.MoveNext();
                Skip();
                continue;
            }

            _parser.MoveNext();
            ReadValue(prefix + name.Value, RangeOf(name), depth);
        }
    }

    private void ReadValue(string key, TextRange range, int depth)
    {
        switch (_parser.Current)
        {
            case Scalar scalar:
                _entries.Add(new YamlEntry(key, range, IsList: false, ScalarOf(scalar) is { } value ? [value] : []));
                break;
            case SequenceStart:
                _entries.Add(new YamlEntry(key, range, IsList: true, ReadList()));
                break;
            case MappingStart when depth < DeepestMap && key.Length < 1000:
                ReadMap(key + ".", depth + 1);
                break;
            default:
                _entries.Add(new YamlEntry(key, range, IsList: false, Items: null));
                Skip();
                break;
        }
    }

    private List<FrontMatterScalar>? ReadList()
    {
        var items = new List<FrontMatterScalar>();
        bool isFlat = true;
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            if (_parser.Current is not Scalar scalar)
                isFlat = false;
            else if (ScalarOf(scalar) is { } item)
                items.Add(item);
            Skip();
        }

        return isFlat ? items : null;
    }

    // Goes to the end of the node that the parser is at.
    private void Skip()
    {
        int depth = _parser.Current!.NestingIncrease;
        while (depth > 0 && _parser.MoveNext())
            depth += _parser.Current!.NestingIncrease;
    }

    // Null for what YAML writes for nothing.
    private FrontMatterScalar? ScalarOf(Scalar scalar)
    {
        bool isPlain = scalar.Style == ScalarStyle.Plain;
        if (isPlain && scalar.Value is "" or "~" or "null" or "Null" or "NULL")
            return null;
        bool isText = !scalar.Tag.IsEmpty && scalar.Tag.Value.EndsWith(":str", StringComparison.Ordinal);
        return new FrontMatterScalar(scalar.Value.TrimEnd('\n'), RangeOf(scalar), isPlain && !isText ? ScalarKind.Plain : ScalarKind.Quoted);
    }

    // Without the line break that the parser counts to a block of lines.
    private TextRange RangeOf(ParsingEvent node)
    {
        int start = _content.Start + (int)node.Start.Index, end = Math.Min(_content.Start + (int)node.End.Index, _content.End);
        while (end > start && char.IsWhiteSpace(_file[end - 1]))
            end--;
        return new TextRange(start, end);
    }
}
