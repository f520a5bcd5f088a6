namespace CorpusGen;

internal static partial class CorpusComparing
{
    /// <summary>Letters and their accents: tables, since not every machine can compose letters (<c>InvariantGlobalization</c>).</summary>
    internal static class Letters
    {
        private static readonly (char Mark, string Letters, string WithMark)[] s_composed =
        {
            ('\u0300', "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
            ('\u0301', "AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"),
            ('\u0302', "AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
            ('\u0303', "ANOano", "ÃÑÕãñõ"),
            ('\u0308', "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
            ('\u030A', "Aa", "Åå"),
            ('\u030C', "CSZcsz", "ČŠŽčšž"),
            ('\u0327', "Cc", "Çç"),
        };

        private static readonly global::System.Collections.Generic.Dictionary<char, char> s_bare = ReadBare();

        /// <summary>The letter with its accent, or null when there is none in the table.</summary>
        public static char? Compose(char letter, char mark)
        {
            foreach ((char accent, string letters, string withMark) in s_composed)
            {
                if (accent == mark)
                    return letters.IndexOf(letter) is >= 0 and int place ? withMark[place] : null;
            }

            return null;
        }

        /// <summary>Whether a character is an accent that stands behind its letter.</summary>
        public static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F';

        /// <summary>The letter without its accent.</summary>
        public static char Bare(char letter) => letter >= '\u00C0' && s_bare.TryGetValue(letter, out char bare) ? bare : letter;

        /// <summary>A word without accents.</summary>
        public static string Bare(string word)
        {
            for (int i = 0; i < word.Length; i++)
            {
                if (Bare(word[i]) == word[i])
                    continue;
                char[] bare = word.ToCharArray();
                for (; i < bare.Length; i++)
                    bare[i] = Bare(bare[i]);
                return new string(bare);
            }

            return word;
        }

        private static global::System.Collections.Generic.Dictionary<char, char> ReadBare()
        {
            var bare = new global::System.Collections.Generic.Dictionary<char, char>();
            foreach ((_, string letters, string withMark) in s_composed)
            {
                for (int i = 0; i < letters.Length; i++)
                    bare[withMark[i]] = letters[i];
            }

            return bare;
        }
    }
}
