using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Changes;

/// <summary>Reads the lines of a lock file.</summary>
internal sealed class LockReader(string text)
{
    private const string Advice = "write the file anew with \"corpusgen lock\"";

    private const int MostShown = 40;

    private readonly SortedDictionary<string, FoundItem> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FoundItem>> _items = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FoundItem> _speakers = new(StringComparer.Ordinal);
    private bool _isInConflict;

    public List<LockFlaw> Flaws { get; } = [];

    public void ReadAll()
    {
        int number = 1;
        for (int start = 0; start < text.Length; number++)
        {
            int end = text.IndexOf('\n', start);
            int next = end < 0 ? text.Length : end + 1;
            end = end < 0 ? text.Length : end;
            if (end > start && text[end - 1] == '\r')
                end--;
            Read(new TextRange(start, end), number);
            start = next;
        }

        foreach (string path in _items.Keys.Where(path => !_articles.ContainsKey(path)).OrderBy(path => path, StringComparer.Ordinal))
            Flaws.Add(new LockFlaw(_items[path][0].Place!, $"no line \"article | {path} | …\" is in this file: {Advice}"));
    }

    public CorpusState ToState() => new(
        [
            .. _articles.Select(article => new ArticleState
            {
                Article = article.Value,
                Items = _items.TryGetValue(article.Key, out List<FoundItem>? items) ? new EquatableArray<FoundItem>([.. items]) : EquatableArray<FoundItem>.Empty,
            }),
        ],
        [.. _speakers.Values]);

    private void Read(TextRange line, int number)
    {
        if (line.Length == 0 || text[line.Start] == '#' || string.IsNullOrWhiteSpace(line.In(text)) || IsConflict(line, number))
            return;
        List<TextRange> fields = Split(line);
        string first = fields[0].In(text);
        if (!LockFormat.Kinds.TryGetValue(first, out ItemKind kind))
        {
            AddFlaw(fields[0], line, number, $"'{Shown(first)}' begins no line of a lock file, which are {string.Join(", ", LockFormat.Kinds.Keys)}: {Advice}");
            return;
        }

        // An article may have no title.
        int least = kind is ItemKind.Speaker or ItemKind.Article ? 3 : 4;
        if (fields.Count < least)
        {
            AddFlaw(new TextRange(line.End, line.End), line, number, $"this line ends too early: of {(kind == ItemKind.Article ? "an article path and name" : kind == ItemKind.Speaker ? "a speaker name and words" : $"a {first} path, name and words")} are needed, with \" | \" before each; {Advice}");
            return;
        }

        if (Item(kind, fields, line, number) is CorpusItem item)
            Add(new FoundItem(item, PlaceOf(line, line, number)));
    }

    private CorpusItem? Item(ItemKind kind, List<TextRange> fields, TextRange line, int number)
    {
        int field = 1;
        string path = kind == ItemKind.Speaker ? "" : Unescape(fields[field++]);
        string member = Unescape(fields[field++]);
        var item = new CorpusItem { Kind = kind, Article = path, Member = member == LockFormat.NoName ? null : member, Words = field < fields.Count ? Unescape(fields[field++]) : "" };
        for (; field < fields.Count; field++)
        {
            string more = Unescape(fields[field]);
            if (Value(LockFormat.ValueMark, ItemKind.Figure) is string value)
                item = item with { Value = value };
            else if (Value(LockFormat.UnitMark, ItemKind.Figure) is string unit)
                item = item with { Unit = unit };
            else if (Value(LockFormat.NounMark, ItemKind.Figure) is string noun)
                item = item with { Noun = noun };
            else if (kind is ItemKind.Figure or ItemKind.Quote && Value(LockFormat.SpeakerMark, kind) is string speaker)
                item = item with { Speaker = speaker };
            else
            {
                AddFlaw(fields[field], line, number, $"'{Shown(more)}' is nothing that {(kind == ItemKind.Article ? "an article" : "a " + kind.ToString().ToLowerInvariant())} has: {Advice}");
                return null;
            }

            string? Value(string mark, ItemKind of) => kind == of && more.StartsWith(mark, StringComparison.Ordinal) ? more.Substring(mark.Length) : null;
        }

        return item;
    }

    private void Add(FoundItem item)
    {
        if (item.Item.Kind == ItemKind.Speaker)
        {
            _speakers[item.Item.Words] = item;
        }
        else if (item.Item.Kind == ItemKind.Article)
        {
            // Both sides of a merge may have added it.
            if (_articles.TryGetValue(item.Item.Article, out FoundItem? other) && other.Item != item.Item)
                Flaws.Add(new LockFlaw(item.Place!, $"'{Shown(item.Item.Article)}' has two lines \"article\", this one and line {other.Place!.Line.ToString(CultureInfo.InvariantCulture)}: {Advice}"));
            _articles[item.Item.Article] = item;
        }
        else
        {
            if (!_items.TryGetValue(item.Item.Article, out List<FoundItem>? items))
                _items.Add(item.Item.Article, items = []);
            items.Add(item);
        }
    }

    // The marks that git leaves: said once for each conflict, and what stands between them is read.
    private bool IsConflict(TextRange line, int number)
    {
        bool begins = Begins("<<<<<<<"), ends = Begins(">>>>>>>"), divides = Begins("=======") || Begins("|||||||");
        if (begins || (!_isInConflict && (ends || divides)))
            AddFlaw(line, line, number, $"a conflict of a merge is not resolved here: take both sides, or {Advice}");
        _isInConflict = begins || (_isInConflict && !ends);
        return begins || ends || divides;

        bool Begins(string mark) => line.Length >= mark.Length && string.CompareOrdinal(text, line.Start, mark, 0, mark.Length) == 0;
    }

    private List<TextRange> Split(TextRange line)
    {
        var fields = new List<TextRange>();
        int start = line.Start;
        for (int i = line.Start; i < line.End; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                fields.Add(Trimmed(start, i));
                start = i + 1;
            }
        }

        fields.Add(Trimmed(start, line.End));
        return fields;
    }

    // One blank on each side is the separator's. A field's own at its ends are escaped.
    private TextRange Trimmed(int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return new TextRange(start, end);
    }

    private string Unescape(TextRange field)
    {
        if (text.IndexOf('\\', field.Start, field.Length) < 0)
            return field.In(text);
        var plain = new StringBuilder(field.Length);
        for (int i = field.Start; i < field.End; i++)
        {
            if (text[i] != '\\' || i + 1 == field.End)
                plain.Append(text[i]);
            else if (text[i + 1] == 'u' && i + 6 <= field.End && int.TryParse(text.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
                (_, i) = (plain.Append((char)code), i + 5);
            else
                plain.Append(text[++i]);
        }

        return plain.ToString();
    }

    private void AddFlaw(TextRange place, TextRange line, int number, string message) => Flaws.Add(new LockFlaw(PlaceOf(place, line, number), message));

    private static ItemPlace PlaceOf(TextRange place, TextRange line, int number) => new(place, number, place.Start - line.Start + 1);

    private static string Shown(string words) => ChangeText.Shortened(words, MostShown);
}
