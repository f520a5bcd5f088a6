using System;
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

    /// <summary>A lead of so many small words leaves no doubt: a page of one language has no more of another around it.</summary>
    private const int CertainLead = 100;

    /// <summary>The longest of the small words.</summary>
    private const int MaximumLength = 5;

    private const int LetterBits = 12;

    /// <summary>A power of two, several times as many as there are words.</summary>
    private const int SlotCount = 1024;

    private const string French =
        """
        le la les des du de et est un une que qui dans pour pas sur au aux ce cette il elle avec par sont été mais ou où plus ne se sa son ses
        nous vous ils à l d qu c n s j ont était je leur ces aussi comme après selon
        """;

    private const string English =
        """
        the of and to in is was that for with it he she they his her this are be have has had not from by at were which their an as said
        will would been its who you we i but or there
        """;

    /// <summary>The small words and the languages that have them, by their letters.</summary>
    private static readonly (ulong Word, int French, int English)[] Slots = CreateSlots();

    public static Language Detect(string text)
    {
        int french = 0, english = 0, words = 0;
        int end = Math.Min(text.Length, WindowLength);
        for (int i = 0; i < end && Math.Abs(french - english) < CertainLead;)
        {
            if (!Characters.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            int start = i;
            ulong word = 0;
            for (; i < end; i++)
            {
                char c = text[i];
                if (c is >= 'a' and <= 'z')
                    word = (word << LetterBits) | c;
                else if (Characters.IsLetter(c))
                    word = Append(word, Characters.ToLower(c));
                else
                    break;
            }

            words++;
            if (i - start > MaximumLength)
                continue;
            (_, int isFrench, int isEnglish) = Slots[SlotOf(Slots, word)];
            french += isFrench;
            english += isEnglish;
        }

        int most = Math.Max(french, english);
        if (most == 0 || most * 20 < words)
            return Language.Unknown;
        return french >= english ? Language.French : Language.English;
    }

    /// <summary>A word of five letters fits into a number: the letters of the small words are far below the last that has its own bits.</summary>
    private static ulong Append(ulong word, char lower) => (word << LetterBits) | Math.Min(lower, (1u << LetterBits) - 1);

    /// <summary>Where a word is, or the empty slot where it would be.</summary>
    private static int SlotOf((ulong Word, int French, int English)[] slots, ulong word)
    {
        int slot = (int)(unchecked(word * 0x9E3779B97F4A7C15) >> 54);
        while (slots[slot].Word != word && slots[slot].Word != 0)
            slot = (slot + 1) & (SlotCount - 1);
        return slot;
    }

    private static (ulong Word, int French, int English)[] CreateSlots()
    {
        var slots = new (ulong Word, int French, int English)[SlotCount];
        Add(French, 1, 0);
        Add(English, 0, 1);
        return slots;

        void Add(string words, int french, int english)
        {
            foreach (string form in LexiconBuilder.Split(words))
            {
                ulong word = 0;
                foreach (char c in form)
                    word = Append(word, c);
                int slot = SlotOf(slots, word);
                slots[slot] = (word, slots[slot].French | french, slots[slot].English | english);
            }
        }
    }
}
