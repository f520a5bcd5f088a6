using System;
using System.Globalization;
using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Sources;

/// <summary>
/// Reads a date as people and tools write it: <c>2018-03-23</c>, <c>2014-01-28 5:37:44 -0400</c>, <c>23/03/2018</c>, <c>vendredi 23 mars 2018</c>, <c>March 23rd, 2018 at 5:37 PM</c>,
/// <c>Tue, 28 Jan 2014 05:37:44 GMT</c>. All of the words must be the date. Nothing is guessed: which of two numbers is the month, only a number above 12 tells.
/// </summary>
internal sealed class DateReader
{
    // A description that has a date in it is not looked at.
    private const int MostLetters = 70;

    private const int MostOffset = 14 * 60;

    private readonly string _text;
    private int _position;
    private int _year, _month, _day;
    private string _time = "", _zone = "";
    private DateReading? _problem;

    private DateReader(string text) => _text = text;

    public static DateReading Read(string text)
    {
        string trimmed = text.Trim();
        return trimmed.Length is < 6 or > MostLetters ? DateReading.NotADate : new DateReader(trimmed).Read();
    }

    private DateReading Read()
    {
        SkipWeekday();
        if (!(IsDigit() ? ReadFromNumber() : ReadFromMonth()) || !ReadTime() || !IsAtEnd())
            return DateReading.NotADate;
        return _problem ?? DateReading.Of(Iso(_year, _month, _day) + _time + _zone);
    }

    // Fri, vendredi, le
    private void SkipWeekday()
    {
        for (int i = 0; i < 2; i++)
        {
            int start = _position;
            string word = Word();
            if (!DateWords.IsWeekday(word) && !DateWords.IsArticle(word.ToLowerInvariant()))
            {
                _position = start;
                return;
            }

            Skip(" ,.\u00A0");
        }
    }

    private bool ReadFromNumber()
    {
        int first = Number(out int digits);
        char sign = Current();
        bool isNumeric = sign is '-' or '/' or '.' && _position + 1 < _text.Length && char.IsDigit(_text[_position + 1]);
        return digits switch
        {
            4 => isNumeric && ReadYearFirst(first, sign),
            1 or 2 => isNumeric ? ReadYearLast(first, sign) : ReadDayBeforeWord(first),
            _ => false,
        };
    }

    // 2018-03-23
    private bool ReadYearFirst(int year, char sign)
    {
        _position++;
        int month = Number(out int monthDigits);
        if (monthDigits > 2 || !TryTake(sign))
            return false;
        int day = Number(out int dayDigits);
        return dayDigits is 1 or 2 && Take(year, month, day);
    }

    // 23/03/2018
    private bool ReadYearLast(int first, char sign)
    {
        _position++;
        int second = Number(out int secondDigits);
        if (secondDigits > 2 || !TryTake(sign))
            return false;
        int year = Number(out int yearDigits);
        if (yearDigits == 2)
        {
            // 23.03.18 has no year that everybody would read, and 03/04/05 three.
            _problem = DateReading.Ambiguous("the year has two digits");
            return true;
        }

        if (yearDigits != 4)
            return false;
        if (first != second && first is >= 1 and <= 12 && second is >= 1 and <= 12)
        {
            _problem = DateReading.Ambiguous("it could be " + Iso(year, second, first) + " or " + Iso(year, first, second));
            return true;
        }

        return second > 12 ? Take(year, first, second) : Take(year, second, first);
    }

    // 23 mars 2018, 1er janvier 2018, 28-Jan-2014
    private bool ReadDayBeforeWord(int day)
    {
        int start = _position;
        if (!DateWords.IsOrdinal(Word().ToLowerInvariant()))
            _position = start;
        Skip(" -.\u00A0");
        start = _position;
        if (!DateWords.IsArticle(Word().ToLowerInvariant()))
            _position = start;
        Skip(" '’\u00A0");
        int month = DateWords.Month(Word());
        Skip(" -.,\u00A0");
        int year = Number(out int digits);
        return month > 0 && digits == 4 && Take(year, month, day);
    }

    // March 23, 2018
    private bool ReadFromMonth()
    {
        int month = DateWords.Month(Word());
        Skip(" .\u00A0");
        int day = Number(out int dayDigits);
        if (month == 0 || dayDigits is not (1 or 2))
            return false;
        int start = _position;
        if (!DateWords.IsOrdinal(Word().ToLowerInvariant()))
            _position = start;
        Skip(" ,\u00A0");
        int year = Number(out int digits);
        return digits == 4 && Take(year, month, day);
    }

    private bool Take(int year, int month, int day)
    {
        (_year, _month, _day) = (year, month, day);
        if (year == 0)
            _problem = DateReading.Impossible("there is no such year");
        else if (month is < 1 or > 12)
            _problem = DateReading.Impossible("there is no month " + Text(month));
        else if (day < 1 || day > YearRange.DaysIn(month, year))
            _problem = DateReading.Impossible("the month has no day " + Text(day));
        return true;
    }

    // T05:37:44.123, 5:37 PM, à 14h30
    private bool ReadTime()
    {
        Skip(" ,\u00A0");
        int start = _position;
        if (!DateWords.IsBeforeTime(Word()))
            _position = start;
        Skip(" @\u00A0");
        if (!IsDigit())
            return start == _position;
        int hour = Number(out int hourDigits), minute = 0, second = 0;
        if (hourDigits > 2)
            return false;
        bool hasMinute = ReadColon() && ReadTwo(out minute);
        string fraction = hasMinute && TryTake(':') && ReadTwo(out second) ? Fraction() : "";
        Skip(" \u00A0");
        bool? isAfternoon = ReadHalf();
        if (!hasMinute && isAfternoon is null)
            return false;
        Take(hour, minute, second, fraction, isAfternoon);
        return ReadZone();
    }

    private void Take(int hour, int minute, int second, string fraction, bool? isAfternoon)
    {
        bool isPossible = isAfternoon is null ? hour < 24 : hour is >= 1 and <= 12;
        if (isAfternoon is bool half)
            hour = (hour % 12) + (half ? 12 : 0);
        if (!isPossible || minute > 59 || second > 59)
            _problem ??= DateReading.Impossible("there is no such time");
        bool hasSeconds = second > 0 || fraction.Length > 0;
        _time = "T" + Two(hour) + ":" + Two(minute) + (hasSeconds ? ":" + Two(second) : "") + (fraction.Length > 0 ? "." + fraction : "");
    }

    private bool ReadColon()
    {
        int start = _position;
        Skip(" \u00A0");
        if (TryTake(':'))
            return true;
        if (TryTake('h') || TryTake('H'))
        {
            Skip(" \u00A0");
            return true;
        }

        _position = start;
        return false;
    }

    private bool ReadTwo(out int number)
    {
        number = Number(out int digits);
        return digits is 1 or 2;
    }

    // As many digits as are kept of a second, without the zeros at their end.
    private string Fraction()
    {
        if (!TryTake('.') && !TryTake(','))
            return "";
        int start = _position;
        while (IsDigit())
            _position++;
        return _text.Substring(start, Math.Min(_position - start, 7)).TrimEnd('0');
    }

    private bool? ReadHalf()
    {
        int start = _position;
        switch (Word().ToLowerInvariant())
        {
            case "am":
                return false;
            case "pm":
                return true;
            case "a" when TryTake('.') && Word() is "m" or "M":
                TryTake('.');
                return false;
            case "p" when TryTake('.') && Word() is "m" or "M":
                TryTake('.');
                return true;
            default:
                _position = start;
                return null;
        }
    }

    // Z, -0400, +02:00, GMT-0400 (EDT)
    private bool ReadZone()
    {
        Skip(" \u00A0");
        int? minutes = null;
        if (char.IsLetter(Current()))
        {
            minutes = DateWords.Zone(Word());
            if (minutes is null)
                return false;
        }

        if (Current() is '+' or '-' or '−')
        {
            int sign = Current() == '+' ? 1 : -1;
            _position++;
            int number = Number(out int digits);
            if (digits is 1 or 2)
                number = (number * 100) + (TryTake(':') ? Number(out _) : 0);
            if (digits is < 1 or > 4 || digits == 3)
                return false;
            minutes = (minutes ?? 0) + (sign * ((number / 100 * 60) + (number % 100)));
            if (number % 100 > 59 || Math.Abs(minutes.Value) > MostOffset)
                _problem ??= DateReading.Impossible("no clock is so far from UTC");
        }

        Skip(" \u00A0");
        if (Current() == '(' && _text[_text.Length - 1] == ')')
            _position = _text.Length;
        if (minutes is int offset)
            _zone = offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + Two(Math.Abs(offset) / 60) + ":" + Two(Math.Abs(offset) % 60);
        return true;
    }

    private bool IsAtEnd()
    {
        Skip(" .\u00A0");
        return _position == _text.Length;
    }

    private bool IsDigit() => Current() is >= '0' and <= '9';

    private char Current() => _position < _text.Length ? _text[_position] : '\0';

    private bool TryTake(char character)
    {
        if (Current() != character)
            return false;
        _position++;
        return true;
    }

    private void Skip(string characters)
    {
        while (_position < _text.Length && characters.IndexOf(_text[_position]) >= 0)
            _position++;
    }

    private string Word()
    {
        int start = _position;
        while (_position < _text.Length && char.IsLetter(_text[_position]))
            _position++;
        return _text.Substring(start, _position - start);
    }

    // At most nine digits are a number.
    private int Number(out int digits)
    {
        int start = _position, number = 0;
        for (; IsDigit(); _position++)
        {
            if (_position - start < 9)
                number = (number * 10) + _text[_position] - '0';
        }

        digits = _position - start;
        return number;
    }

    private static string Iso(int year, int month, int day) => year.ToString("D4", CultureInfo.InvariantCulture) + "-" + Two(month) + "-" + Two(day);

    private static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
