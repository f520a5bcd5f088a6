namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Writes what records print.</summary>
    internal static class Print
    {
        /// <summary>The same in every culture.</summary>
        public static string Invariant(global::System.FormattableString text) =>
            text.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

        /// <summary>At most 60 UTF-16 code units, for people.</summary>
        public static string Short(string text)
        {
            const int Bound = 60;
            if (text.Length <= Bound)
                return text;
            int end = char.IsHighSurrogate(text[Bound - 2]) ? Bound - 2 : Bound - 1;
            return text.Substring(0, end) + "…";
        }
    }
}
