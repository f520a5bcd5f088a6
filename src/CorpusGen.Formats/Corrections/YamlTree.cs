using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Extraction.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Formats.Corrections;

/// <summary>
/// A YAML file as a tree of lists, maps and scalars. It is bounded: nothing is nested deeper than a corrections file needs, and an alias, by which a few lines can stand for
/// millions, is an error.
/// </summary>
internal sealed class YamlTree
{
    private const int Deepest = 5;

    private readonly Parser _parser;
    private readonly int _offset;
    private readonly int _end;

    private YamlTree(string text, int start, int end)
    {
        _offset = start;
        _end = end;
        _parser = new Parser(new Scanner(new StringReader(text.Substring(start, end - start)), skipComments: true));
    }

    /// <summary>The tree of a part of a text that is YAML by itself; null when there is nothing but comments in it.</summary>
    /// <exception cref="YamlFlawException">It is none.</exception>
    public static YamlNode? Read(string text, int start, int end)
    {
        var tree = new YamlTree(text, start, end);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException e)
        {
            throw new YamlFlawException(tree.At(e.Start, e.Start), Reason(e));
        }
        catch (Exception e) when (e is not (YamlFlawException or OutOfMemoryException))
        {
            // A scanner of others' text that fails in its own way is no reason to lose the other entries.
            throw new YamlFlawException(new TextRange(start, start), e.Message);
        }
    }

    private static string Reason(YamlException e)
    {
        string message = (e.InnerException as YamlException ?? e).Message;
        // Some messages have the place in them, which is said otherwise.
        int place = message.StartsWith("(Line", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (place < 0 ? message : message.Substring(place + 3)).TrimEnd('.', ' ');
    }

    private YamlNode? ReadDocument()
    {
        YamlNode? root = null;
        while (_parser.MoveNext() && _parser.Current is { } current)
        {
            if (current is StreamStart or DocumentStart or DocumentEnd or StreamEnd)
                continue;
            if (root is not null)
                throw new YamlFlawException(At(current.Start, current.Start), "a second document begins here: leave the line --- out");
            root = ReadNode(0);
        }

        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        ParsingEvent here = _parser.Current!;
        TextRange range = At(here.Start, here.End);
        if (here is NodeEvent { Anchor.IsEmpty: false })
            throw new YamlFlawException(range, "anchors (&) are not read: write the words again");
        if (here is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            throw new YamlFlawException(range, "tags (!) are not read: write the value alone");
        if (depth > Deepest)
            throw new YamlFlawException(range, "too deeply nested: an entry has keys and values, and nothing in them");
        return here switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style is ScalarStyle.Plain or ScalarStyle.Any && scalar.Value is "" or "~" or "null" && scalar.Style is not (ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted), range),
            SequenceStart => new YamlList(ReadItems(depth), range),
            MappingStart => new YamlMap(ReadPairs(depth), range),
            AnchorAlias => throw new YamlFlawException(range, "aliases (*) are not read: write the words again, or put words that begin with * in quotes"),
            _ => throw new YamlFlawException(range, "no list, key or value"),
        };
    }

    private List<YamlNode> ReadItems(int depth)
    {
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return items;
    }

    private List<(YamlNode Key, YamlNode Value)> ReadPairs(int depth)
    {
        var pairs = new List<(YamlNode Key, YamlNode Value)>();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            YamlNode key = ReadNode(depth + 1);
            _parser.MoveNext();
            pairs.Add((key, ReadNode(depth + 1)));
        }

        return pairs;
    }

    private TextRange At(Mark start, Mark end)
    {
        int from = Math.Min(_end, _offset + (int)start.Index);
        return new TextRange(from, Math.Min(_end, Math.Max(from, _offset + (int)end.Index)));
    }
}

/// <summary>That a file is no YAML, or more of it than is read.</summary>
internal sealed class YamlFlawException(TextRange range, string message) : Exception(message)
{
    public TextRange Range { get; } = range;
}
