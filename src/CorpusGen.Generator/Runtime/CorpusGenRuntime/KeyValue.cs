namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>A value of a key in a front matter: its words, and what they are when the key has a type.</summary>
    internal readonly struct KeyValue
    {
        private const global::System.Globalization.NumberStyles Signed = global::System.Globalization.NumberStyles.AllowLeadingSign;

        private readonly string? _iso;

        public KeyValue(string text, string? iso)
        {
            Text = text;
            _iso = iso;
        }

        public string Text { get; }

        public ArticleDate? Date => _iso is null ? null : ArticleDates.Read(_iso);

        public long? Integer => long.TryParse(Text, Signed, global::System.Globalization.CultureInfo.InvariantCulture, out long number) ? number : null;

        public decimal? Decimal =>
            decimal.TryParse(Text, Signed | global::System.Globalization.NumberStyles.AllowDecimalPoint, global::System.Globalization.CultureInfo.InvariantCulture, out decimal number) ? number : null;

        public bool? Boolean => bool.TryParse(Text, out bool value) ? value : null;
    }
}
