namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// The text of the article that a thread reads: a buffer for one after the other, from which the strings are cut that somebody asks for. The text of an
    /// article is a string of its own only when it is asked for itself.
    /// </summary>
    internal sealed class ArticleText
    {
        // A text that is longer than any of a usual corpus does not stay in memory.
        private const int MaxKept = 1 << 20;

        [global::System.ThreadStatic]
        private static ArticleText? t_current;

        /// <summary>A place to make short words in.</summary>
        public readonly char[] Scratch = new char[PlainFigure.MaxIso];

        /// <summary>The characters, <see cref="Length"/> of them.</summary>
        public char[] Chars = new char[1 << 13];

        public int Length;

        public uint Hash;

        // How many bytes Decode looks at behind the last.
        private const int Ahead = 3;

        private byte[] _bytes = new byte[1 << 14];
        private RepeatedStrings? _strings;
        private IndexedArticle? _article;
        private WordMap? _map;
        private string? _file;
        private int[] _lines = new int[1 << 7];
        private int _lineCount;
        private int _line;

        private RepeatedStrings Strings
        {
            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            get => _strings ??= new RepeatedStrings();
        }

        /// <summary>The whole file.</summary>
        public string File => _file ?? Words(0, Length);

        /// <summary>The text of an article, for this thread, until it asks for another one.</summary>
        public static ArticleText Of(IndexedArticle article)
        {
            ArticleText? text = t_current;
            if (text is not null && text._article == article)
                return text;
            if (text is null || text.Chars.Length > MaxKept)
                t_current = text = new ArticleText();
            text._article = null;
            CorpusText.Read(article, text);
            text.TakeWords(article);
            text._article = article;
            return text;
        }

        /// <summary>
        /// The same until <see cref="GiveBack"/>: what reads in between has another buffer. Members that a program adds to the records run while they are made.
        /// </summary>
        public static ArticleText Take(IndexedArticle article)
        {
            ArticleText text = Of(article);
            t_current = null;
            return text;
        }

        public void GiveBack() => t_current = this;

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public string Words(int start, int length) => new string(Chars, start, length);

        /// <summary>The words at a range, which are likely to come again.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public string Repeated(int start, int length) => Strings.Of(Chars, start, length);

        /// <summary>The same for the beginning of <see cref="Scratch"/>.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public string RepeatedScratch(int length) => Strings.Of(Scratch, 0, length);

        /// <summary>A place by line and column; quickest for one after the other.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public TextPlace PlaceAt(int start, int length)
        {
            if (_map is not null)
                (start, length) = _map.InFile(start, length);
            int line = _lines[_line] <= start ? _line : 0;
            while (line + 1 < _lineCount && _lines[line + 1] <= start)
                line++;
            _line = line;
            return new TextPlace(line + 1, start - _lines[line] + 1, start, length);
        }

        /// <summary>Where the characters stand in the file; null when they are the file.</summary>
        public WordMap? Map => _map;

        /// <summary>An array that so many bytes of a text can be read into, from the first on.</summary>
        public byte[] Room(int length)
        {
            if (_bytes.Length < length + Ahead)
                _bytes = new byte[global::System.Math.Max(length + Ahead, _bytes.Length * 2)];
            return _bytes;
        }

        /// <summary>Takes a text over.</summary>
        public void Fill(string text)
        {
            Begin(text.Length);
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                Chars[i] = c;
                if (TextLine.IsEnd(c))
                    EndLine(i, c);
            }

            Length = text.Length;
            Hash = TextHash.OfArticle(text);
        }

        /// <summary>
        /// Takes over a text in UTF-8, up to three bytes before the end of the array. What is not UTF-8 makes another text than the framework's decoder
        /// does, which the hash shows.
        /// </summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        public void Decode(byte[] bytes, int start, int end)
        {
            // What is no UTF-8 can be two characters a byte at its end.
            Begin(end - start + 1);
            char[] chars = Chars;
            ulong hash = 0;
            int length = 0;
            for (int i = start; i < end;)
            {
                // Four at once when they are what most characters are: from the blank on, in ASCII. The array goes on for three bytes after the end.
                int a = bytes[i], b = bytes[i + 1], d = bytes[i + 2], e = bytes[i + 3];
                if (((a | b | d | e | (a - ' ') | (b - ' ') | (d - ' ') | (e - ' ')) & ~0x7F) == 0 && end - i >= 4)
                {
                    chars[length] = (char)a;
                    chars[length + 1] = (char)b;
                    chars[length + 2] = (char)d;
                    chars[length + 3] = (char)e;
                    hash = unchecked((hash * TextHash.Factor4) + ((ulong)a * TextHash.Factor3) + ((ulong)b * TextHash.Factor2) + ((ulong)d * TextHash.Factor) + (ulong)e);
                    length += 4;
                    i += 4;
                    continue;
                }

                int c = a;
                i++;
                if (c >= 0x80)
                {
                    if (c < 0xE0)
                    {
                        c = ((c & 0x1F) << 6) | (bytes[i++] & 0x3F);
                    }
                    else if (c < 0xF0)
                    {
                        c = ((c & 0x0F) << 12) | ((bytes[i] & 0x3F) << 6) | (bytes[i + 1] & 0x3F);
                        i += 2;
                    }
                    else
                    {
                        c = (((c & 0x07) << 18) | ((bytes[i] & 0x3F) << 12) | ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F)) - 0x10000;
                        i += 3;
                        char high = unchecked((char)(0xD800 + (c >> 10)));
                        chars[length++] = high;
                        hash = unchecked((hash * TextHash.Factor) + high);
                        c = 0xDC00 + (c & 0x3FF);
                    }

                    if (c == '\u0085' || (c | 1) == '\u2029')
                        EndLine(length, (char)c);
                }
                else if (c <= '\r' && (c == '\n' || c == '\r'))
                {
                    EndLine(length, (char)c);
                }

                chars[length++] = (char)c;
                hash = unchecked((hash * TextHash.Factor) + (char)c);
            }

            Hash = unchecked((uint)(hash ^ (hash >> 32)));
            Length = length;
        }

        /// <summary>The same for many, by optimized code.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public void DecodeMany(byte[] bytes, int start, int end) => Decode(bytes, start, end);

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private void Begin(int maxLength)
        {
            if (Chars.Length < maxLength)
                Chars = new char[global::System.Math.Max(maxLength, Chars.Length * 2)];
            _lines[0] = 0;
            _lineCount = 1;
            _line = 0;
        }

        // From here on the characters are those of the words; lines stay those of the file.
        private void TakeWords(IndexedArticle article)
        {
            _map = null;
            _file = null;
            if (!article.HasWordMap)
                return;
            string file = Words(0, Length);
            _map = WordMap.Of(article, file, out string words);
            _file = file;
            Chars = words.ToCharArray();
            Length = Chars.Length;
        }

        // CR LF is one end.
        private void EndLine(int position, char end)
        {
            if (end == '\n' && position > 0 && Chars[position - 1] == '\r')
                _lineCount--;
            if (_lineCount == _lines.Length)
                global::System.Array.Resize(ref _lines, _lineCount * 2);
            _lines[_lineCount++] = position + 1;
        }
    }
}
