using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Formats.Corrections;

/// <summary>Reads one entry. One with a flaw is left out whole: half of what somebody meant is not what he meant.</summary>
internal sealed class EntryReader
{
    private readonly Action<TextRange, CorrectionFlawKind, string> _report;
    private readonly Dictionary<string, (TextRange Key, YamlNode Value)> _pairs = new(StringComparer.Ordinal);
    private readonly TextRange _start;
    private readonly HashSet<TextRange> _flaws = [];

    private EntryReader(YamlMap map, Action<TextRange, CorrectionFlawKind, string> report)
    {
        _report = report;
        _start = map.Pairs.Count > 0 ? map.Pairs[0].Key.Range : map.Range;
        foreach ((YamlNode key, YamlNode value) in map.Pairs)
            Add(key, value);
    }

    /// <summary>The correction and the place of what it is about; null, and reports, when there is a flaw.</summary>
    public static (Correction Correction, TextRange Range)? Read(YamlMap map, Action<TextRange, CorrectionFlawKind, string> report) => new EntryReader(map, report).Read();

    private void Add(YamlNode key, YamlNode value)
    {
        string name = key is YamlScalar scalar ? scalar.Text : "";
        if (!CorrectionKeys.All.Contains(name))
        {
            // "Speaker" for "speaker" is nearest by its letters too.
            string? nearest = NearestWord.Of(name, CorrectionKeys.All);
            Flaw(key.Range, CorrectionFlawKind.WrongKey, $"'{Short(name)}' is no key of a correction{(nearest is null ? $"; the keys are {string.Join(", ", CorrectionKeys.All)}" : $"; did you mean {nearest}?")}");
        }
        else if (_pairs.ContainsKey(name))
        {
            Flaw(key.Range, CorrectionFlawKind.WrongKey, $"{name} stands twice in the entry; keep one");
        }
        else
        {
            _pairs.Add(name, (key.Range, value));
        }
    }

    private (Correction Correction, TextRange Range)? Read()
    {
        if (Subject() is not { } subject)
            return null;
        string about = _pairs.ContainsKey(CorrectionKeys.AnchorOf(subject)) ? CorrectionKeys.AnchorOf(subject) : subject == CorrectionSubject.Article ? CorrectionKeys.Name : CorrectionKeys.Speaker;
        foreach (KeyValuePair<string, (TextRange Key, YamlNode Value)> pair in _pairs.Where(pair => !CorrectionKeys.Of(subject).Contains(pair.Key)))
            Flaw(pair.Value.Key, CorrectionFlawKind.WrongKey, $"{pair.Key} says nothing of {about}; its keys are {string.Join(", ", CorrectionKeys.Of(subject))}");
        CheckText(subject, about);
        Correction correction = Facts(subject);
        Check(correction, about);
        TextRange range = _pairs.TryGetValue(about, out (TextRange Key, YamlNode Value) key) ? new TextRange(key.Key.Start, Math.Max(key.Key.End, key.Value is YamlScalar ? key.Value.Range.End : 0)) : _start;
        return IsFlawed ? null : (correction, range);
    }

    /// <summary>What the entry is about: the one key with words; else a speaker, else the article.</summary>
    private CorrectionSubject? Subject()
    {
        string[] anchors = [.. CorrectionKeys.Anchors.Where(_pairs.ContainsKey)];
        if (anchors.Length > 1)
            Flaw(_pairs[anchors[1]].Key, CorrectionFlawKind.WrongKey, $"an entry is about one thing, and this one about {anchors[0]} and {anchors[1]}: make two of it");
        else if (anchors.Length == 1)
            return Choices<CorrectionSubject>.Find(anchors[0]);
        else if (_pairs.ContainsKey(CorrectionKeys.SameSpeaker))
            return CorrectionSubject.SameSpeaker;
        else if (_pairs.ContainsKey(CorrectionKeys.Speaker))
            return CorrectionSubject.Speaker;
        else if (_pairs.ContainsKey(CorrectionKeys.Name))
            return CorrectionSubject.Article;
        else if (!IsFlawed)
            Flaw(_start, CorrectionFlawKind.Incomplete, $"the entry does not say what it is about: give one of {string.Join(", ", CorrectionKeys.Anchors)}; or sameSpeaker; or speaker and gender; or name for the article's own");
        return null;
    }

    private void CheckText(CorrectionSubject subject, string about)
    {
        bool isCorpusWide = subject is CorrectionSubject.SameSpeaker or CorrectionSubject.Speaker;
        if (!isCorpusWide && !IsFlawed && Text(CorrectionKeys.In) is null && !IsFlawed)
            Flaw(_pairs.TryGetValue(about, out (TextRange Key, YamlNode Value) key) ? key.Key : _start, CorrectionFlawKind.Incomplete, "the entry does not say which text it is about: give in, the path of the text from the project's folder");
        if (CorrectionKeys.Anchors.Contains(about) && Text(about) is null && !IsFlawed)
            Flaw(_pairs[about].Key, CorrectionFlawKind.Incomplete, $"{about} needs the words that it is about, as they stand in the text");
        if (subject == CorrectionSubject.Speaker && !_pairs.ContainsKey(CorrectionKeys.Gender) && !IsFlawed)
            Flaw(_pairs[CorrectionKeys.Speaker].Key, CorrectionFlawKind.Incomplete, $"the entry says nothing of the speaker: give gender; or {string.Join(", ", CorrectionKeys.Anchors.Take(3))} for the words that he says");
        if (subject == CorrectionSubject.Block && !_pairs.ContainsKey(CorrectionKeys.Kind) && !_pairs.ContainsKey(CorrectionKeys.Level) && !IsFlawed)
            Flaw(_pairs[about].Key, CorrectionFlawKind.Incomplete, $"block needs kind: one of {string.Join(", ", Choices<BlockKind>.Words)}");
    }

    private Correction Facts(CorrectionSubject subject)
    {
        bool isFigure = subject == CorrectionSubject.Figure;
        return new Correction
        {
            Subject = subject,
            In = Text(CorrectionKeys.In)?.Replace('\\', '/'),
            Words = CorrectionKeys.Anchors.Contains(CorrectionKeys.AnchorOf(subject)) ? Text(CorrectionKeys.AnchorOf(subject)) ?? "" : "",
            Occurrence = Whole(CorrectionKeys.Occurrence, 1, 1000),
            Before = Text(CorrectionKeys.Before),
            TrueWords = Text(CorrectionKeys.Words),
            Speaker = Text(CorrectionKeys.Speaker),
            SpeakerKind = Choice<SpeakerKind>(CorrectionKeys.SpeakerKind),
            Gender = Choice<Gender>(CorrectionKeys.Gender),
            QuoteKind = subject == CorrectionSubject.Quote ? Choice<QuoteKind>(CorrectionKeys.Kind) : null,
            BlockKind = subject == CorrectionSubject.Block ? Choice<BlockKind>(CorrectionKeys.Kind) : null,
            Level = Whole(CorrectionKeys.Level, 0, 100),
            Figure = isFigure ? FigureFacts() : CorpusGen.Extraction.Corrections.FigureFacts.None,
            Name = Text(CorrectionKeys.Name),
            Names = Texts(CorrectionKeys.SameSpeaker),
            IsUnfilled = IsUnfilled(subject),
        };
    }

    private FigureFacts FigureFacts() => new()
    {
        Kind = Choice<FigureKind>(CorrectionKeys.Kind),
        Value = Number(CorrectionKeys.Value),
        Min = Number(CorrectionKeys.Min),
        Max = Number(CorrectionKeys.Max),
        Approximation = Choice<Approximation>(CorrectionKeys.Approximation),
        Unit = Choice<Unit>(CorrectionKeys.Unit),
        Currency = Choice<Currency>(CorrectionKeys.Currency),
        Counted = Text(CorrectionKeys.Counted) is { } counted ? (counted == CorrectionKeys.None ? "" : counted) : null,
        CountedNoun = Text(CorrectionKeys.CountedNoun),
        Iso = Text(CorrectionKeys.Iso),
    };

    /// <summary>What no value alone shows.</summary>
    private void Check(Correction correction, string about)
    {
        if (correction.Name is { } name && !name.Any(char.IsLetterOrDigit))
            Flaw(_pairs[CorrectionKeys.Name].Value.Range, CorrectionFlawKind.WrongValue, "a name has letters or digits");
        if (correction is { Figure.Iso: { } iso } && !IsIso(iso))
            Flaw(_pairs[CorrectionKeys.Iso].Value.Range, CorrectionFlawKind.WrongValue, $"'{Short(iso)}' is no date, time or duration of ISO 8601, such as 2018-03-23, 2018-03, 2018, --03-23, 14:30 or PT30M");
        if (correction.Subject == CorrectionSubject.SameSpeaker && !IsFlawed && correction.Names.Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2)
            Flaw(_pairs[about].Key, CorrectionFlawKind.Incomplete, "sameSpeaker takes a list of two names or more, the one to use first: [Elon Musk, E. Musk]");
        if (correction is { Before: not null, Occurrence: not null } && correction.Before.Length == 0)
            Flaw(_pairs[CorrectionKeys.Before].Key, CorrectionFlawKind.Incomplete, "before needs words");
    }

    private static bool IsIso(string iso) => HasForm(iso) && (!Regex.IsMatch(iso, @"^\d{4}-\d\d(-\d\d)?$") || IsInCalendar(iso));

    private static bool IsInCalendar(string date) =>
        DateTime.TryParseExact(date.Length == 7 ? date + "-01" : date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool HasForm(string iso) =>
        iso.Length is > 1 and < 40 && (iso[0] is 'P' or '-' || iso[0] is >= '0' and <= '9') && iso.Any(c => c is >= '0' and <= '9') && iso.All(c => c is >= '0' and <= '9' or '-' or ':' or '.' or '+' or '/' or (>= 'A' and <= 'Z'));

    /// <summary>Whether the entry has keys without a value, and none with one that says something.</summary>
    private bool IsUnfilled(CorrectionSubject subject)
    {
        string[] facts = [.. CorrectionKeys.Of(subject).Except([CorrectionKeys.In, CorrectionKeys.Occurrence, CorrectionKeys.Before, CorrectionKeys.AnchorOf(subject)]).Where(_pairs.ContainsKey)];
        return facts.Length > 0 && facts.All(key => IsEmpty(_pairs[key].Value));
    }

    private static bool IsEmpty(YamlNode value) => value is YamlScalar scalar && (scalar.IsEmpty || scalar.Text.Trim().Length == 0);

    private string? Text(string key)
    {
        if (!_pairs.TryGetValue(key, out (TextRange Key, YamlNode Value) pair) || IsEmpty(pair.Value))
            return null;
        if (pair.Value is YamlScalar scalar)
            return scalar.Text.Trim();
        Flaw(pair.Key, CorrectionFlawKind.WrongValue, $"{key} takes words, not a list; put words that begin with [ or {{ in quotes");
        return null;
    }

    private EquatableArray<string> Texts(string key)
    {
        if (!_pairs.TryGetValue(key, out (TextRange Key, YamlNode Value) pair))
            return default;
        if (pair.Value is YamlList list && list.Items.All(item => item is YamlScalar && !IsEmpty(item)))
            return new EquatableArray<string>([.. list.Items.Select(item => ((YamlScalar)item).Text.Trim())]);
        Flaw(pair.Key, CorrectionFlawKind.WrongValue, $"{key} takes a list of names: [Elon Musk, E. Musk]");
        return default;
    }

    private T? Choice<T>(string key)
        where T : struct, Enum
    {
        if (Text(key) is not { } word)
            return null;
        if (Choices<T>.Find(word) is { } value)
            return value;
        string? nearest = NearestWord.Of(word, Choices<T>.Words);
        string offer = nearest is not null ? $"did you mean {nearest}?" : Choices<T>.Words.Count < 20 ? $"it takes {string.Join(", ", Choices<T>.Words)}" : $"it takes words such as {string.Join(", ", Choices<T>.Words.Take(5))}";
        Flaw(_pairs[key].Value.Range, CorrectionFlawKind.WrongValue, $"'{Short(word)}' is no {key}; {offer}");
        return null;
    }

    private decimal? Number(string key)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (Text(key) is not { } written)
            return null;
        if (decimal.TryParse(written, Style, CultureInfo.InvariantCulture, out decimal value))
            return value;
        Flaw(_pairs[key].Value.Range, CorrectionFlawKind.WrongValue, $"{key} is a number in digits, without blanks and with a point, such as 50000000 or 6.9, not '{Short(written)}'");
        return null;
    }

    private int? Whole(string key, int least, int most)
    {
        if (Text(key) is not { } written)
            return null;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most)
            return value;
        Flaw(_pairs[key].Value.Range, CorrectionFlawKind.WrongValue, $"{key} is a whole number from {least} to {most}, not '{Short(written)}'");
        return null;
    }

    private bool IsFlawed => _flaws.Count > 0;

    private static string Short(string words)
    {
        const int Longest = 40;
        string line = new([.. words.Take(Longest).Select(c => char.IsControl(c) || char.IsWhiteSpace(c) || char.IsSurrogate(c) ? ' ' : c)]);
        return words.Length > Longest ? line + "…" : line;
    }

    private void Flaw(TextRange range, CorrectionFlawKind kind, string message)
    {
        // One flaw a place: a value that is wrong is asked for more than once.
        if (_flaws.Add(range))
            _report(range, kind, message);
    }
}
