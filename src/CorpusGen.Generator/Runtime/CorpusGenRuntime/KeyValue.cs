namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>A value of a key in a front matter: its words, and what they are when the key has a type.</summary>
    internal readonly struct KeyValue
    {
        private const global::System.Globalization.NumberStyles Signed = global::System.Globalization.NumberStyles.AllowLeadingSign;

        private readonly string? _iso;

        /// <summary>Whether it is words, and nothing that they look like.</summary>
        private readonly bool _isWords;

        public KeyValue(string text, string? iso, bool isWords)
        {
            Text = text;
            _iso = iso;
            _isWords = isWords;
        }

        public string Text { get; }

        public ArticleDate? Date => _iso is null ? null : ArticleDates.Read(_iso);

        public long? Integer => !_isWords && long.TryParse(Text, Signed, global::System.Globalization.CultureInfo.InvariantCulture, out long number) ? number : null;

        public decimal? Decimal =>
            !_isWords && decimal.TryParse(Text, Signed | global::System.Globalization.NumberStyles.AllowDecimalPoint, global::System.Globalization.CultureInfo.InvariantCulture, out decimal number) ? number : null;

        public bool? Boolean => !_isWords && bool.TryParse(Text, out bool value) ? value : null;
    }
}
