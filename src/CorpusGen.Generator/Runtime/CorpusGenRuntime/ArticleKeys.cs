namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// What the front matter of an article says: Emit/KeyRow.cs of the generator writes the row. It has a field for each, with a letter at its beginning: <c>d</c> date, <c>u</c> when it was updated, both in ISO 8601 and
    /// empty for what is no date; <c>w</c> address, <c>a</c> an author, <c>g</c> a tag, <c>e</c> event, <c>t</c> the article that it translates, <c>x</c> that it is a draft; <c>=</c> another key, with <c>+</c> and a
    /// text for each of its values behind it, <c>-</c> where the text is words though it looks like a number or like true or false, and <c>@</c> and ISO 8601 behind one that is a date, or nothing where that is the same text.
    /// </summary>
    internal sealed record ArticleKeys
    {
        /// <summary>Of an article that has no front matter.</summary>
        public static readonly ArticleKeys None = new ArticleKeys();

        private global::System.Collections.Generic.Dictionary<string, KeyValue[]>? _others;

        public bool HasDate { get; init; }

        public ArticleDate? Date { get; init; }

        public ArticleDate? Updated { get; init; }

        public string? Url { get; init; }

        public bool IsDraft { get; init; }

        public ArticleEvent? Event { get; init; }

        public string? TranslationOf { get; init; }

        public global::System.Collections.Generic.IReadOnlyList<ArticleAuthor> Authors { get; init; } = global::System.Array.Empty<ArticleAuthor>();

        public global::System.Collections.Generic.IReadOnlyList<ArticleTag> Tags { get; init; } = global::System.Array.Empty<ArticleTag>();

        public static ArticleKeys Of(IndexedArticle article)
        {
            Rows row = article.RowOfKeys;
            if (row.IsAtEnd || row.Kind != 'k')
                return None;
            row.Take();
            var authors = new global::System.Collections.Generic.List<ArticleAuthor>();
            var tags = new global::System.Collections.Generic.List<ArticleTag>();
            var keys = new ArticleKeys();
            while (!row.IsAtEndOfRow)
            {
                char tag = row.Take();
                switch (tag)
                {
                    case 'a':
                        authors.Add(article.Index.Authors.Named(Field(ref row)).Of);
                        break;
                    case 'g':
                        tags.Add(article.Index.Tags.Named(Field(ref row)).Of);
                        break;
                    case 'e':
                        keys = keys with { Event = article.Index.Events.Named(Field(ref row)).Of };
                        break;
                    case 'd':
                        keys = keys with { HasDate = true, Date = DateOrNull(row.Text()) };
                        break;
                    case 'u':
                        keys = keys with { Updated = DateOrNull(row.Text()) };
                        break;
                    case 'w':
                        keys = keys with { Url = row.Text() };
                        break;
                    case 't':
                        keys = keys with { TranslationOf = row.Text() };
                        break;
                    case 'x':
                        row.Text();
                        keys = keys with { IsDraft = true };
                        break;
                    default:
                        keys.AddOther(row.Text(), ref row);
                        break;
                }
            }

            return keys with { Authors = authors.AsReadOnly(), Tags = tags.AsReadOnly() };
        }

        public string? Text(string key) => Find(key) is KeyValue value ? value.Text : null;

        public long? Integer(string key) => Find(key) is KeyValue value ? value.Integer : null;

        public decimal? Decimal(string key) => Find(key) is KeyValue value ? value.Decimal : null;

        public bool? Boolean(string key) => Find(key) is KeyValue value ? value.Boolean : null;

        public ArticleDate? DateAt(string key) => Find(key) is KeyValue value ? value.Date : null;

        public global::System.Collections.Generic.IReadOnlyList<string> Texts(string key) =>
            global::System.Array.AsReadOnly(global::System.Array.ConvertAll(ValuesOf(key), value => value.Text));

        public global::System.Collections.Generic.IReadOnlyList<long> Integers(string key) => ListOf(key, value => value.Integer);

        public global::System.Collections.Generic.IReadOnlyList<decimal> Decimals(string key) => ListOf(key, value => value.Decimal);

        public global::System.Collections.Generic.IReadOnlyList<bool> Booleans(string key) => ListOf(key, value => value.Boolean);

        public global::System.Collections.Generic.IReadOnlyList<ArticleDate> Dates(string key) => ListOf(key, value => value.Date);

        private KeyValue? Find(string key)
        {
            KeyValue[] values = ValuesOf(key);
            return values.Length == 0 ? null : values[0];
        }

        private KeyValue[] ValuesOf(string key) =>
            _others is not null && _others.TryGetValue(key, out KeyValue[]? values) ? values : global::System.Array.Empty<KeyValue>();

        /// <summary>The values of a key; what is not of its type is left out.</summary>
        public global::System.Collections.Generic.IReadOnlyList<T> ListOf<T>(string key, global::System.Func<KeyValue, T?> of)
            where T : struct
        {
            var list = new global::System.Collections.Generic.List<T>();
            foreach (KeyValue value in ValuesOf(key))
            {
                if (of(value) is T item)
                    list.Add(item);
            }

            return list.AsReadOnly();
        }

        private void AddOther(string key, ref Rows row)
        {
            var values = new global::System.Collections.Generic.List<KeyValue>();
            while (!row.IsAtEndOfRow)
            {
                bool isWords = row.TryTake('-');
                if (!isWords && !row.TryTake('+'))
                    break;
                string text = row.Text();
                string? iso = !row.IsAtEndOfRow && row.TryTake('@') ? row.Text() : null;
                values.Add(new KeyValue(text, iso is { Length: 0 } ? text : iso, isWords));
            }

            (_others ??= new global::System.Collections.Generic.Dictionary<string, KeyValue[]>(global::System.StringComparer.Ordinal))[key] = values.ToArray();
        }

        // The row at the next field, behind which it goes.
        private static Rows Field(ref Rows row)
        {
            Rows field = row;
            row.Text();
            return field;
        }

        private static ArticleDate? DateOrNull(string iso) => iso.Length == 0 ? null : ArticleDates.Read(iso);
    }
}
