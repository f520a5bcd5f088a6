using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace CorpusGen;

/// <summary>
/// Reads rows: a line each, fields between <c>|</c>. Characters that could be taken for something else are written <c>\u007C</c>.
/// A range is <c>start+length</c>.
/// </summary>
internal sealed class Rows
{
    private readonly string _rows;
    private int _position;

    public Rows(string rows, int position)
    {
        _rows = rows;
        _position = position;
    }

    public bool IsAtEnd => _position >= _rows.Length;

    /// <summary>Where the row, or what is left of it, begins.</summary>
    public int Position => _position;

    /// <summary>The letter that a row of an article begins with; it says what the row is.</summary>
    public char Kind => _rows[_position];

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>At most 60 UTF-16 code units, for people.</summary>
    public static string Shorten(string text)
    {
        const int Bound = 60;
        if (text.Length <= Bound)
            return text;
        int end = char.IsHighSurrogate(text[Bound - 2]) ? Bound - 2 : Bound - 1;
        return text.Substring(0, end) + "…";
    }

    /// <summary>Goes to the next row.</summary>
    public void Next()
    {
        int end = _rows.IndexOf('\n', _position);
        _position = end < 0 ? _rows.Length : end + 1;
    }

    /// <summary>Goes to the next field.</summary>
    public void Skip() => TextOrNull();

    public string? TextOrNull()
    {
        string field = Text();
        return field.Length == 0 ? null : field;
    }

    public string Text()
    {
        int start = _position;
        while (_position < _rows.Length && _rows[_position] != '|' && _rows[_position] != '\n')
            _position++;
        string field = _rows.Substring(start, _position - start);
        if (_position < _rows.Length && _rows[_position] == '|')
            _position++;
        return field.IndexOf('\\') < 0 ? field : Unescape(field);
    }

    public int Int() => int.Parse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public ulong Hex() => ulong.Parse(Text(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    public decimal? DecimalOrNull() =>
        TextOrNull() is string field
            ? decimal.Parse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;

    public TEnum Value<TEnum>()
        where TEnum : struct => Values<TEnum>.Named(Text());

    public TEnum? ValueOrNull<TEnum>()
        where TEnum : struct => TextOrNull() is string name ? Values<TEnum>.Named(name) : null;

    /// <summary>The words at a range that counts from <paramref name="origin"/>, or null.</summary>
    public string? WordsOrNull(string text, int origin)
    {
        if (TextOrNull() is not string range)
            return null;
        (int start, int length) = ParseRange(range);
        return text.Substring(origin + start, length);
    }

    /// <summary>A range that counts from the start of a line.</summary>
    public (int Start, int Length) Range() => ParseRange(Text());

    private static (int Start, int Length) ParseRange(string range)
    {
        int plus = range.IndexOf('+');
        return (ParseInt(range.Substring(0, plus)), ParseInt(range.Substring(plus + 1)));
    }

    private static int ParseInt(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Unescape(string field)
    {
        var text = new StringBuilder(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\')
            {
                text.Append(field[i]);
                continue;
            }

            text.Append((char)int.Parse(field.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 5;
        }

        return text.ToString();
    }

    // Reflection reads each name once.
    private static class Values<TEnum>
        where TEnum : struct
    {
        private static readonly ConcurrentDictionary<string, TEnum> s_byName = new ConcurrentDictionary<string, TEnum>(StringComparer.Ordinal);

        public static TEnum Named(string name) => s_byName.GetOrAdd(name, key => (TEnum)Enum.Parse(typeof(TEnum), key));
    }
}
