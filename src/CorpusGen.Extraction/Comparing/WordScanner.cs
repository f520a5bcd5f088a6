namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Finds the words of a text from left to right.</summary>
    private sealed class WordScanner
    {
        private const string Signs = "%‰€$£¥°§+=²³";

        private readonly string _text;
        private readonly Language _language;
        private readonly int _end;
        private readonly global::System.Text.StringBuilder _word = new global::System.Text.StringBuilder();
        private int _square = -1;
        private int _round = -1;

        public WordScanner(string text, Language language, int end)
        {
            _text = text;
            _language = language;
            _end = end;
        }

        public global::System.Collections.Generic.List<ComparedWord> Words { get; } = new global::System.Collections.Generic.List<ComparedWord>();

        /// <summary>Whether dots stand behind the last word so far.</summary>
        public bool HasGap { get; private set; }

        public void Read(int at)
        {
            while (at < _end)
            {
                char c = _text[at];
                if (StartsNumber(at))
                    at = ReadNumber(at);
                else if (IsInWord(c))
                    at = ReadWord(at, at, WordSort.Word);
                else if (c is '#' or '@' && at + 1 < _end && IsInWord(_text[at + 1]))
                    at = ReadWord(at, at + 1, c == '#' ? WordSort.Hashtag : WordSort.Handle);
                else if (c == '…' || (c == '.' && at + 1 < _end && _text[at + 1] == '.'))
                    at = ReadDots(at);
                else
                    ReadMark(c, at++);
            }
        }

        private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '_';

        private static bool IsDigit(char c) => c is >= '0' and <= '9';

        /// <summary>What one does not see: a soft hyphen, blanks without a width.</summary>
        private static bool IsIgnored(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\uFE0F';

        private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`' or '′';

        private bool StartsNumber(int at) =>
            IsDigit(_text[at])
            || (_text[at] is '-' or '−' && at + 1 < _end && IsDigit(_text[at + 1]) && (at == 0 || char.IsWhiteSpace(_text[at - 1]) || _text[at - 1] is '(' or '[' or '«' or '"' or '“'));

        private int ReadDots(int at)
        {
            HasGap = true;
            while (at < _end && _text[at] is '.' or '…')
                at++;
            return at;
        }

        private void ReadMark(char c, int at)
        {
            if (Signs.IndexOf(c) >= 0)
                Add(c.ToString(), at, at + 1, WordSort.Sign, 0);
            else if (c == '[')
                _square = Words.Count;
            else if (c == '(')
                _round = Words.Count;
            else if (c == ']')
                MarkInserted(ref _square);
            else if (c == ')')
                MarkInserted(ref _round);
        }

        private void MarkInserted(ref int open)
        {
            for (int i = open; open >= 0 && i < Words.Count; i++)
                Words[i] = Words[i].AsInserted();
            open = -1;
        }

        private int ReadWord(int start, int at, WordSort sort)
        {
            _word.Clear();
            uint capitals = 0;
            for (; at < _end; at++)
            {
                char c = _text[at];
                if (IsApostrophe(c) && at + 1 < _end && char.IsLetter(_text[at + 1]) && _word.Length > 0)
                {
                    // What is elided is a word of its own (<c>qu' il</c>). That English words fall in two as well (<c>don' t</c>) changes nothing: they do so everywhere.
                    _word.Append('\'');
                    at++;
                    break;
                }

                if (Letters.IsAccent(c))
                {
                    if (_word.Length > 0 && Letters.Compose(_word[_word.Length - 1], c) is char composed)
                        _word[_word.Length - 1] = composed;
                }
                else if (IsInWord(c))
                {
                    if (char.IsUpper(c) && _word.Length < 32)
                        capitals |= 1u << _word.Length;
                    AddLetter(char.ToLowerInvariant(c));
                }
                else if (IsBracketInWord(c, at))
                {
                    // <c>répond[re]</c>, <c>[d]es</c>: one word, of which somebody changed the form.
                    _square = -1;
                }
                else if (!IsIgnored(c))
                {
                    break;
                }
            }

            if (_word.Length > 0)
                Add(_word.ToString(), start, at, sort, capitals);
            return at;
        }

        private bool IsBracketInWord(char c, int at) =>
            c is '[' or ']' && _word.Length > 0 && at + 1 < _end && char.IsLetter(_text[at + 1]) && char.IsLetter(_text[at - 1]);

        private void AddLetter(char c)
        {
            switch (c)
            {
                case 'œ':
                    _word.Append("oe");
                    break;
                case 'æ':
                    _word.Append("ae");
                    break;
                case 'ﬁ':
                    _word.Append("fi");
                    break;
                case 'ﬂ':
                    _word.Append("fl");
                    break;
                default:
                    _word.Append(c);
                    break;
            }
        }

        /// <summary>A number: <c>50 000</c>, <c>50,000</c> and <c>50000</c> are one, <c>1,5</c> in French and <c>1.5</c> in English too.</summary>
        private int ReadNumber(int start)
        {
            int at = start;
            _word.Clear();
            if (!IsDigit(_text[at]))
            {
                _word.Append('-');
                at++;
            }

            int firstGroup = at;
            at = AddDigits(at);
            bool isGrouped = at - firstGroup <= 3;
            while (at + 1 < _end && IsDigit(_text[at + 1]))
            {
                bool isGroup = isGrouped && IsGroup(at + 1);
                if (isGroup && SeparatesGroups(_text[at]))
                {
                    at = AddDigits(at + 1);
                }
                else if (_text[at] is '.' or ',')
                {
                    // Behind decimals comes no group: <c>1.5.2016</c> falls apart into words that a date has everywhere.
                    _word.Append('.');
                    at = AddDigits(at + 1);
                    break;
                }
                else
                {
                    break;
                }
            }

            Add(_word.ToString(), start, at, WordSort.Number, 0);
            return at;
        }

        private bool IsGroup(int at) =>
            at + 2 < _end && IsDigit(_text[at]) && IsDigit(_text[at + 1]) && IsDigit(_text[at + 2]) && (at + 3 >= _end || !IsDigit(_text[at + 3]));

        private bool SeparatesGroups(char c) => c switch
        {
            ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '’' => true,
            ',' => _language == Language.English,
            '.' => _language == Language.French,
            _ => false,
        };

        private int AddDigits(int at)
        {
            for (; at < _end && IsDigit(_text[at]); at++)
                _word.Append(_text[at]);
            return at;
        }

        private void Add(string text, int start, int end, WordSort sort, uint capitals)
        {
            Words.Add(new ComparedWord(text, start, end, sort, capitals, HasGap, isInserted: false));
            HasGap = false;
        }
    }
}
