using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Formats.Corrections;

/// <summary>
/// Reads a corrections file: a YAML list whose entries have keys and values. What is wrong with one entry is said at its place, and the others are read.
/// </summary>
public sealed class CorrectionReader
{
    /// <summary>The longest file that is read, in UTF-16 code units: some 50,000 entries.</summary>
    public const int LongestFile = 8_000_000;

    private const int MostFlaws = 1000;

    private const char Lost = '\uFFFD';

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly List<CorrectionEntry> _entries = [];
    private readonly List<PlacedFlaw> _flaws = [];

    private CorrectionReader(string text) => (_text, _lines) = (text, new LineMap(text));

    /// <summary>Reads a file; never throws: <c>CorrectionReader.Read(File.ReadAllText("corrections.yml"))</c>.</summary>
    /// <param name="text">The file, without a byte order mark.</param>
    public static CorrectionList Read(string text)
    {
        if (text.Length > LongestFile)
            return new CorrectionList(default, new EquatableArray<PlacedFlaw>([new PlacedFlaw(new CorrectionPlace(default, 1, 1), CorrectionFlawKind.TooLong, $"longer than {LongestFile / 1_000_000} million characters: make several files of it")]));
        var reader = new CorrectionReader(text);
        reader.ReadFile();
        return new CorrectionList(new EquatableArray<CorrectionEntry>([.. reader._entries]), new EquatableArray<PlacedFlaw>([.. reader._flaws.OrderBy(flaw => flaw.Place.Range.Start)]));
    }

    private void ReadFile()
    {
        try
        {
            ReadRoot(YamlTree.Read(_text, 0, _text.Length));
        }
        catch (YamlFlawException)
        {
            ReadEntryByEntry();
        }
    }

    /// <summary>One entry that is no YAML makes the whole file none; each by itself, the others are.</summary>
    private void ReadEntryByEntry()
    {
        List<int> starts = StartsOfEntries();
        for (int i = 0; i < starts.Count; i++)
        {
            try
            {
                ReadRoot(YamlTree.Read(_text, starts[i], i + 1 < starts.Count ? starts[i + 1] : _text.Length));
            }
            catch (YamlFlawException e)
            {
                Report(e.Range, CorrectionFlawKind.Unparsable, e.Message);
            }
        }
    }

    /// <summary>The lines that begin with a dash, as far to the left as the first of them; and what stands above.</summary>
    private List<int> StartsOfEntries()
    {
        var starts = new List<int> { 0 };
        int indentation = -1;
        for (int start = 0; start < _text.Length;)
        {
            int dash = start;
            while (dash < _text.Length && _text[dash] == ' ')
                dash++;
            bool isEntry = dash < _text.Length && _text[dash] == '-' && (dash + 1 == _text.Length || char.IsWhiteSpace(_text[dash + 1])) && (indentation < 0 || dash - start == indentation);
            if (isEntry)
            {
                indentation = dash - start;
                if (start > 0)
                    starts.Add(start);
            }

            int end = _text.IndexOf('\n', start);
            start = end < 0 ? _text.Length : end + 1;
        }

        return starts;
    }

    private void ReadRoot(YamlNode? root)
    {
        switch (root)
        {
            case null or YamlScalar { IsEmpty: true }:
                break;
            case YamlList list:
                foreach (YamlNode item in list.Items)
                    ReadItem(item);
                break;
            default:
                Report(First(root), CorrectionFlawKind.WrongValue, "a list of entries is expected: begin each entry with '- '");
                break;
        }
    }

    private void ReadItem(YamlNode item)
    {
        if (item is YamlMap map)
        {
            // What is made of bytes that are no UTF-8: such an entry is about words that no text has.
            if (FirstLost(map) is { } lost)
                Report(lost, CorrectionFlawKind.WrongValue, "this character is lost, as in a file that is not UTF-8: save the file as UTF-8");
            else if (EntryReader.Read(map, Report) is { } found)
                _entries.Add(new CorrectionEntry(found.Correction, PlaceOf(found.Range)));
        }
        else if (item is not YamlScalar { IsEmpty: true })
        {
            Report(First(item), CorrectionFlawKind.WrongValue, "an entry is keys and values, such as 'in: a.txt'");
        }
    }

    private TextRange? FirstLost(YamlMap map)
    {
        if (map.Pairs.Count == 0)
            return null;
        int start = map.Pairs[0].Key.Range.Start, lost = _text.IndexOf(Lost, start, map.Pairs[map.Pairs.Count - 1].Value.Range.End - start);
        return lost < 0 ? null : new TextRange(lost, lost + 1);
    }

    private static TextRange First(YamlNode node) => node switch
    {
        YamlMap { Pairs.Count: > 0 } map => map.Pairs[0].Key.Range,
        YamlList { Items.Count: > 0 } list => list.Items[0].Range,
        _ => node.Range,
    };

    private void Report(TextRange range, CorrectionFlawKind kind, string message)
    {
        if (_flaws.Count < MostFlaws)
            _flaws.Add(new PlacedFlaw(PlaceOf(range), kind, message));
        else if (_flaws.Count == MostFlaws)
            _flaws.Add(new PlacedFlaw(PlaceOf(range), kind, $"here and below more is wrong than the {MostFlaws} flaws above; mend those first"));
    }

    private CorrectionPlace PlaceOf(TextRange range)
    {
        (int line, int column) = _lines[range.Start];
        return new CorrectionPlace(range, line, column);
    }
}
