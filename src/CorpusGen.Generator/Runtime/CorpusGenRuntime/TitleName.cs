namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>The name of an article as its title says it, so that the index has most names without their letters.</summary>
    internal static class TitleName
    {
        /// <summary>
        /// The letters and digits of a title, each word with a capital, as many as asked for, with <c>_</c> before a number that no letter is before. In place of each letter that is not of
        /// ASCII stands the next of some others.
        /// </summary>
        /// <returns>What there is of it, when the title or the others are shorter.</returns>
        public static string Of(string title, int length, string others)
        {
            var name = new char[length];
            int count = 0, other = 0;
            bool isInWord = false;
            for (int i = 0; i < title.Length && count < length; i++)
            {
                char c = title[i];
                if (c > '\u007F' && char.IsLetter(c))
                {
                    if (other == others.Length)
                        break;
                    c = others[other++];
                }
                else if (!(c >= '0' && c <= '9') && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
                {
                    isInWord = false;
                    continue;
                }

                bool isDigit = c >= '0' && c <= '9';
                if (!isInWord && isDigit && (count == 0 || (name[count - 1] >= '0' && name[count - 1] <= '9')))
                    name[count++] = '_';
                if (count < length)
                    name[count++] = isInWord || isDigit || c < 'a' ? c : (char)(c - 0x20);
                isInWord = true;
            }

            return new string(name, 0, count);
        }
    }
}
