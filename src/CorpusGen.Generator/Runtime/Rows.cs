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

    /// <summary>Whether nothing is left of the row.</summary>
    public bool IsAtEndOfRow => _position >= _rows.Length || _rows[_position] == '\n';

    /// <summary>Goes behind the next character of a kind.</summary>
    public void Next(char character) => _position = _rows.IndexOf(character, _position) + 1;

    /// <summary>Takes one character.</summary>
    public char Take() => _rows[_position++];

    /// <summary>Takes a character if it is next.</summary>
    public bool TryTake(char character)
    {
        if (_rows[_position] != character)
            return false;
        _position++;
        return true;
    }

    /// <summary>Takes a letter that stands for a value of an enum.</summary>
    public int Letter() => _rows[_position++] - 'A';

    /// <summary>Takes the letter behind a tag if the tag is next, else the value is the usual one.</summary>
    public int LetterOr(char tag, int usual) => TryTake(tag) ? Letter() : usual;

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
        TakeBar();
        return field.IndexOf('\\') < 0 ? field : Unescape(field);
    }

    public int Int()
    {
        int number = Number();
        TakeBar();
        return number;
    }

    public ulong Hex() => ulong.Parse(Text(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    public decimal Decimal() => decimal.Parse(
        Taken(c => (c >= '0' && c <= '9') || c is '.' or '-' or 'e'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);

    public TEnum Value<TEnum>()
        where TEnum : struct => Values<TEnum>.Named(Taken(char.IsLetter));

    /// <summary>Whether a range comes next.</summary>
    public bool IsAtRange => _position < _rows.Length && (_rows[_position] == '-' || (_rows[_position] >= '0' && _rows[_position] <= '9'));

    /// <summary>A range that counts from <paramref name="origin"/>.</summary>
    public (int Start, int Length) Range(int origin)
    {
        int start = Number();
        _position++;
        return (origin + start, Number());
    }

    /// <summary>The words at a range that counts from <paramref name="origin"/>.</summary>
    public string Words(string text, int origin)
    {
        (int start, int length) = Range(origin);
        return text.Substring(start, length);
    }

    /// <summary>A whole number with nothing behind it.</summary>
    public int Number()
    {
        bool isNegative = _rows[_position] == '-';
        if (isNegative)
            _position++;
        int number = 0;
        while (_position < _rows.Length && _rows[_position] >= '0' && _rows[_position] <= '9')
            number = (number * 10) + _rows[_position++] - '0';
        return isNegative ? -number : number;
    }

    private string Taken(Func<char, bool> isTaken)
    {
        int start = _position;
        while (!IsAtEndOfRow && isTaken(_rows[_position]))
            _position++;
        string taken = _rows.Substring(start, _position - start);
        TakeBar();
        return taken;
    }

    private void TakeBar()
    {
        if (_position < _rows.Length && _rows[_position] == '|')
            _position++;
    }

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
