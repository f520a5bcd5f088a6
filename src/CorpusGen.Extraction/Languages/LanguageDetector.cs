using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages;

/// <summary>
/// Tells French from English by the small words that one has and the other has not. A text has the language with
/// more of them; a text with hardly any has neither.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Small words are so frequent that the start of a text tells.</summary>
    private const int WindowLength = 6000;

    private static readonly HashSet<string> French = new(StringComparer.Ordinal)
    {
        "le", "la", "les", "des", "du", "de", "et", "est", "un", "une", "que", "qui", "dans", "pour", "pas", "sur", "au", "aux", "ce", "cette", "il",
        "elle", "avec", "par", "sont", "été", "mais", "ou", "où", "plus", "ne", "se", "sa", "son", "ses", "nous", "vous", "ils", "à", "l", "d", "qu", "c", "n", "s", "j",
        "ont", "était", "je", "leur", "ces", "aussi", "comme", "après", "selon",
    };

    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "the", "of", "and", "to", "in", "is", "was", "that", "for", "with", "it", "he", "she", "they", "his", "her", "this", "are", "be", "have", "has",
        "had", "not", "from", "by", "at", "were", "which", "their", "an", "as", "said", "will", "would", "been", "its", "who", "you", "we", "i", "but", "or", "it's", "there",
    };

    public static Language Detect(string text)
    {
        int french = 0, english = 0, words = 0;
        int end = Math.Min(text.Length, WindowLength);
        for (int i = 0; i < end;)
        {
            if (!Characters.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < end && Characters.IsLetter(text[i]))
                i++;
            words++;
            // The longest of the small words has five letters.
            if (i - start > 5)
                continue;
            string word = text.Substring(start, i - start).ToLowerInvariant();
            if (French.Contains(word))
                french++;
            if (English.Contains(word))
                english++;
        }

        int most = Math.Max(french, english);
        if (most == 0 || most * 20 < words)
            return Language.Unknown;
        return french >= english ? Language.French : Language.English;
    }
}
