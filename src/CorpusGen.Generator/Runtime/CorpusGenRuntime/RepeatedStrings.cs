namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>
    /// Short strings that come again and again (<c>12 %</c>, <c>a déclaré</c>), of which there then is one. It forgets: a new string takes the place of
    /// another one, so that it never grows. It belongs to one thread.
    /// </summary>
    internal sealed class RepeatedStrings
    {
        private const int Count = 1 << 13, MaxLength = 24;

        private string?[]? _strings;

        [global::System.Runtime.CompilerServices.MethodImpl(HotLoop.Options)]
        public string Of(char[] text, int start, int length)
        {
            if (length > MaxLength)
                return new string(text, start, length);
            if (length == 0)
                return "";
            string?[] strings = _strings ??= new string?[Count];
            uint hash = 0;
            for (int i = start; i < start + length; i++)
                hash = unchecked((hash * 31) + text[i]);
            ref string? place = ref strings[unchecked((hash * 2654435769) >> 19)];
            return place is not null && IsAt(place, text, start, length) ? place : place = new string(text, start, length);
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        private static bool IsAt(string words, char[] text, int start, int length)
        {
            if (words.Length != length)
                return false;
            for (int i = 0; i < words.Length; i++)
            {
                if (words[i] != text[start + i])
                    return false;
            }

            return true;
        }
    }
}
