namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// Reads rows: a line each, fields between <c>|</c>. Characters that could be taken for something else are written <c>\u007C</c>.
    /// </summary>
    internal struct Rows
    {
        public const uint Radix = 36;

        private readonly string _rows;
        private int _position;

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public Rows(string rows, int position)
        {
            _rows = rows;
            _position = position;
        }

        public readonly bool IsAtEnd
        {
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            get => _position >= _rows.Length;
        }

        /// <summary>The rows that it reads, from the first.</summary>
        public readonly string All => _rows;

        /// <summary>Where the row, or what is left of it, begins.</summary>
        public readonly int Position
        {
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            get => _position;
        }

        /// <summary>The letter that a row of an article begins with; it says what the row is.</summary>
        public readonly char Kind
        {
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            get => _rows[_position];
        }

        /// <summary>Goes to the next row.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public void Next()
        {
            int end = _rows.IndexOf('\n', _position);
            _position = end < 0 ? _rows.Length : end + 1;
        }

        /// <summary>Goes from the end of a row to the next.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public void EndRow() => _position++;

        /// <summary>Goes behind the next field, to its bar or the end of the row.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public void SkipField()
        {
            while (!IsAtEndOfRow && _rows[_position] != '|')
                _position++;
        }

        /// <summary>Goes to the next row while it is of a kind.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public void Skip(char kind)
        {
            while (!IsAtEnd && Kind == kind)
                Next();
        }

        /// <summary>Whether nothing is left of the row.</summary>
        public readonly bool IsAtEndOfRow
        {
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            get => _position >= _rows.Length || _rows[_position] == '\n';
        }

        /// <summary>Takes one character.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public char Take() => _rows[_position++];

        /// <summary>Takes a character if it is next.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public bool TryTake(char character)
        {
            if (_rows[_position] != character)
                return false;
            _position++;
            return true;
        }

        /// <summary>Takes a letter that stands for a value of an enum.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public int Letter() => _rows[_position++] - 'A';

        /// <summary>Takes the letter behind a tag if the tag is next, else the value is the usual one.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public int LetterOr(char tag, int usual) => TryTake(tag) ? Letter() : usual;

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public string? TextOrNull()
        {
            string field = Text();
            return field.Length == 0 ? null : field;
        }

        public string Text()
        {
            (int start, int length) = Field();
            string field = _rows.Substring(start, length);
            return field.IndexOf('\\') < 0 ? field : Unescape(field);
        }

        /// <summary>Takes a field and the bar behind it; gives where it stands in the rows.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public (int Start, int Length) Field()
        {
            string rows = _rows;
            int start = _position, end = start;
            while (end < rows.Length && rows[end] != '|' && rows[end] != '\n')
                end++;
            _position = end < rows.Length && rows[end] == '|' ? end + 1 : end;
            return (start, end - start);
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public int Int()
        {
            int number = Number();
            TryTakeBar();
            return number;
        }

        /// <summary>Whether a whole number comes next.</summary>
        public readonly bool IsAtNumber
        {
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            get => _position < _rows.Length && (_rows[_position] == '-' || DigitOf(_rows[_position]) < Radix);
        }

        /// <summary>Whether a range comes next.</summary>
        public readonly bool IsAtRange
        {
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            get => _position < _rows.Length && (_rows[_position] == '+' || DigitOf(_rows[_position]) < Radix);
        }

        /// <summary>A range that counts from <paramref name="origin"/>.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public (int Start, int Length) Range(int origin)
        {
            uint digit = DigitOf(_rows[_position++]);
            int length = unchecked((int)digit);
            if (digit >= Radix)
            {
                length = Number();
                _position++;
            }

            return (origin + Number(), length);
        }

        /// <summary>A whole number to the base of 36, with digits <c>0</c> to <c>9</c> and <c>a</c> to <c>z</c> and none behind it.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public int Number()
        {
            string rows = _rows;
            int position = _position;
            bool isNegative = rows[position] == '-';
            if (isNegative)
                position++;
            int number = 0;
            for (uint digit; position < rows.Length && (digit = DigitOf(rows[position])) < Radix; position++)
                number = (number * (int)Radix) + (int)digit;
            _position = position;
            return isNegative ? -number : number;
        }

        // Radix or more when it is none.
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private static uint DigitOf(char c) => c <= '9' ? unchecked((uint)(c - '0')) : c >= 'a' ? (uint)(c - 'a' + 10) : Radix;

        /// <summary>An exact number, <c>-1.5</c> or <c>51e8</c>; null when there is none.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public decimal? Decimal()
        {
            const int MaxDigits = 18;
            string rows = _rows;
            int start = _position, digits = 0, scale = 0;
            long number = 0;
            bool isNegative = start < rows.Length && rows[start] == '-', hasPoint = false;
            int end = isNegative ? start + 1 : start;
            for (; end < rows.Length; end++)
            {
                char c = rows[end];
                if (c == '.')
                {
                    hasPoint = true;
                    continue;
                }

                if (c < '0' || c > '9')
                    break;
                number = unchecked((number * 10) + c - '0');
                digits++;
                if (hasPoint)
                    scale++;
            }

            if (end == start)
                return null;
            if (end < rows.Length && rows[end] == 'e')
            {
                int zeros = 0;
                for (end++; end < rows.Length && rows[end] >= '0' && rows[end] <= '9'; end++)
                    zeros = (zeros * 10) + rows[end] - '0';
                digits += zeros;
                for (; zeros > 0 && digits <= MaxDigits; zeros--)
                    number *= 10;
            }

            _position = end;
            if (digits > MaxDigits)
                return decimal.Parse(rows.Substring(start, end - start), global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture);
            return new decimal(unchecked((int)number), unchecked((int)(number >> 32)), 0, isNegative, (byte)scale);
        }

        /// <summary>Takes the bar behind a field if it is not the last of its row.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public void TryTakeBar()
        {
            if (_position < _rows.Length && _rows[_position] == '|')
                _position++;
        }

        /// <summary>The text of a field in which characters are escaped.</summary>
        public static string Unescape(string field)
        {
            var text = new char[field.Length];
            int length = 0;
            for (int i = 0; i < field.Length; i++)
            {
                char c = field[i];
                if (c == '\\')
                {
                    c = (char)((HexAt(field, i + 2) << 12) | (HexAt(field, i + 3) << 8) | (HexAt(field, i + 4) << 4) | HexAt(field, i + 5));
                    i += 5;
                }

                text[length++] = c;
            }

            return new string(text, 0, length);
        }

        private static int HexAt(string field, int position) => field[position] - (field[position] <= '9' ? '0' : 'A' - 10);
    }
}
