namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// An article and its rows, which Emit/ArticleRows.cs of the generator writes. All whole numbers are to the base of 36, with digits <c>0</c> to <c>9</c> and <c>a</c> to <c>z</c>, but
    /// the length in a head and what <c>~</c>, <c>&gt;</c> and <c>&lt;</c> begin. A range is a digit for its length, or <c>+</c>, the length and <c>+</c> where it has two, and its
    /// distance. <c>A</c> is the first value of an enum.
    /// <para>
    /// The row of the head is <c>a</c>, how many characters of its rows follow the number, <c>|path|name|language|length of the text|its hash|resource|quotes|statements|terms|figures|title|kicker|source</c>,
    /// where the four before the title say how many there are. The name is a length and, behind <c>=</c>, letters, from which <see cref="TitleName"/> and the title make it, or
    /// it is written out. The resource is left out when it is <c>CorpusGen/</c> and the path, and so are bars at the end of a row. Then come, in the order of the text:
    /// </para>
    /// <list type="bullet">
    /// <item><c>m</c>: where the words stand in a file that has more than words, see <see cref="WordMap"/>; all other ranges count in the words;</item>
    /// <item><c>k</c>: what the front matter says, if there is one that says something, see <see cref="ArticleKeys"/>;</item>
    /// <item><c>b</c>: a letter for the kind of each block, <c>^</c> and a letter for its level if it has one, and its range if it is not the next line that is not blank; the lines after those are
    /// paragraphs, unless <c>.</c> ends the row;</item>
    /// <item><c>n</c>: the speakers and counted nouns of the article, which the following rows refer to by number;</item>
    /// <item><c>q</c>, <c>s</c>, <c>t</c>: a row for each quote, statement and term; for a figure, a capital letter, its kind. Then what is unlike the usual: <c>^</c> kind, <c>*</c> marks,
    /// <c>?</c> how the speaker is known, <c>(</c> approximation. Then the range, counted from the end of the one before of the same kind. Then fields that a character begins:
    /// <c>:</c> name, <c>&amp;</c> named by that name, <c>#</c> words for it, <c>@</c> handle, <c>!</c> cue, <c>;</c> rule, <c>,</c> a date as <see cref="IsoDate"/> has it, <c>=</c> other
    /// ISO 8601, <c>~</c> value, <c>&gt;</c> and <c>&lt;</c> bounds, <c>%</c> unit, <c>$</c> currency; of a figure <c>@</c> is the number of its speaker's name, <c>!</c> the words for the
    /// speaker, <c>/</c> both sides of a score. Ranges count from the end of the place; texts end at <c>|</c> or with the row. A name without a number is the one after those that the
    /// quotes and figures before refer to. A figure without value and bounds has the value that its words begin with, unless it is a date, a time or a score, and a year or
    /// duration without ISO 8601 has what its value says; <c>~</c> and <c>=</c> with nothing after them say that there is none. A rule that is not there is the one of <see cref="UsualPattern"/>.</item>
    /// </list>
    /// </summary>
    internal sealed class IndexedArticle
    {
        public readonly CorpusIndex Index;
        public readonly CorpusPart Part;
        public readonly string Path;
        public readonly int QuoteCount, StatementCount, TermCount, FigureCount;

        private readonly int _start;
        private readonly string _name;
        private readonly Language _language;
        private readonly int _length;
        private readonly uint _hash;
        private readonly string _resource;
        private readonly string _rows;
        private Article? _article;
        private ArticleItems? _items;
        private ArticleSpans? _spans;

        public IndexedArticle(CorpusIndex index, CorpusPart part, string rows, int head)
        {
            Index = index;
            Part = part;
            _rows = rows;
            int position = head + 1;
            Path = Text(rows, ref position);
            _name = Text(rows, ref position);
            _language = (Language)Number(rows, ref position);
            _length = (int)Number(rows, ref position);
            _hash = Number(rows, ref position);
            _resource = Text(rows, ref position);
            QuoteCount = (int)Number(rows, ref position);
            StatementCount = (int)Number(rows, ref position);
            TermCount = (int)Number(rows, ref position);
            FigureCount = (int)Number(rows, ref position);
            _start = position;
        }

        public string Resource => _resource.Length == 0 ? "CorpusGen/" + Path : _resource;

        public Article Article =>
            _article ?? global::System.Threading.Interlocked.CompareExchange(ref _article, new Article(this, _language), null) ?? _article;

        public ArticleItems Items =>
            _items ?? global::System.Threading.Interlocked.CompareExchange(ref _items, new ItemReader(this).ReadItems(), null) ?? _items;

        public ArticleSpans Spans =>
            _spans ?? global::System.Threading.Interlocked.CompareExchange(ref _spans, new ItemReader(this).ReadSpans(), null) ?? _spans;

        /// <summary>The row of where the words stand in the file, if it is not all words; else what comes after it.</summary>
        public Rows RowOfWords
        {
            get
            {
                var row = new Rows(_rows, _start);
                row.Next();
                return row;
            }
        }

        /// <summary>Whether the file has more than words.</summary>
        public bool HasWordMap
        {
            get
            {
                Rows row = RowOfWords;
                return !row.IsAtEnd && row.Kind == 'm';
            }
        }

        /// <summary>The row of the front matter, if it has one that says something; else what comes after it.</summary>
        public Rows RowOfKeys
        {
            get
            {
                Rows row = RowOfWords;
                row.Skip('m');
                return row;
            }
        }

        /// <summary>The rows of blocks, names and items.</summary>
        public Rows RowsOfItems
        {
            get
            {
                Rows row = RowOfKeys;
                row.Skip('k');
                return row;
            }
        }

        /// <summary>The name of its member.</summary>
        public string ReadName()
        {
            int packed = _name.IndexOf('=');
            if (packed < 0)
                return _name;
            return TitleName.Of(ReadHead()[0]!, new Rows(_name, 0).Number(), _name.Substring(packed + 1));
        }

        public bool IsTextOf(ArticleText text) => text.Length == _length && text.Hash == _hash;

        /// <summary>The texts of the first title, kicker and source; null where there is none.</summary>
        public string?[] ReadHead()
        {
            int position = _start;
            return new[] { TextOrNull(ref position), TextOrNull(ref position), TextOrNull(ref position) };
        }

        private string? TextOrNull(ref int position)
        {
            string text = Text(_rows, ref position);
            return text.Length == 0 ? null : text;
        }

        // The text up to the next bar, which it goes behind, or the end of the row. Neither with IndexOf, whose vector code the runtime would compile
        // before the first title, nor by Rows, whose methods are compiled for speed.
        private static string Text(string rows, ref int position)
        {
            int start = position;
            bool isEscaped = false;
            for (; rows[position] != '|' && rows[position] != '\n'; position++)
                isEscaped |= rows[position] == '\\';
            string text = rows.Substring(start, position - start);
            TakeBar(rows, ref position);
            return isEscaped ? Rows.Unescape(text) : text;
        }

        // The same for a number.
        private static uint Number(string rows, ref int position)
        {
            uint number = 0;
            for (; rows[position] != '|' && rows[position] != '\n'; position++)
                number = (number * Rows.Radix) + (uint)(rows[position] - (rows[position] <= '9' ? '0' : 'a' - 10));
            TakeBar(rows, ref position);
            return number;
        }

        private static void TakeBar(string rows, ref int position)
        {
            if (rows[position] == '|')
                position++;
        }
    }
}
