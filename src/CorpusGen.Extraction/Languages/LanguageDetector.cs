using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages;

/// <summary>
/// Tells French from English by the small words that one has and the other has not. A text has the language with
/// more of them; a text with hardly any has neither, nor has one with more of those of another language: Spanish has <c>de, la, que</c> as well, Danish has <c>at, for, her</c>.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Small words are so frequent that the start of a text tells.</summary>
    private const int WindowLength = 6000;

    /// <summary>A lead of so many small words leaves no doubt: a page of one language has no more of another around it.</summary>
    private const int CertainLead = 100;

    /// <summary>The longest of the small words.</summary>
    private const int MaximumLength = 5;

    /// <summary>Fewer words of another language are in many a French or English line.</summary>
    private const int FewestOther = 8;

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

    /// <summary>Languages that share small words with French or English, a line each: Spanish, Portuguese, Italian, Catalan, Romanian, Latin, German, Dutch, Danish and Norwegian, Swedish.</summary>
    private static readonly string[] Others =
    [
        "el la los las de del y en que un una se por con para no su al lo es más como pero sus le ha fue este ya o sin sobre este ser son si",
        "o a os as de do da dos das e em que um uma se por com para não no na ao é mais como mas seu sua foi pelo pela à nos nas ou ser são",
        "il lo la i gli le di del della dei che e è un una in non per con si da al alla nel sono ha più come ma anche dal ci questo suo o",
        "el la els les de del dels i en que un una es per amb no al als ha a més com però seva seu va han ser o va són aquest",
        "și de la în a pe cu că un o nu se din al ale este lui sau mai pentru care ce fi au sunt prin ca să cele către",
        "et in est non ad ut cum qui quae quod ex sed si per esse ab de aut atque hoc sunt eius se nec ac quam",
        "der die das und in den von zu mit ist sich auf für nicht ein eine als dem des auch es an er sie hat im dass aus bei wird am sind",
        "de het een van en in is dat op te zijn met voor niet aan er om ook als door hij naar bij ze wordt die uit maar nog over tot",
        "og i at det er en til på de for med den af av som ikke der har et var vil om han fra kan skal men blev ble ved sig seg",
        "och i att det är en till på de för med den av som inte har ett var vill om han från kan ska men blev vid sig",
    ];

    /// <summary>The small words and the languages that have them, by their letters.</summary>
    private static readonly (ulong Word, int French, int English, int Others)[] Slots = CreateSlots();

    public static Language Detect(string text)
    {
        int french = 0, english = 0, words = 0;
        int[] others = new int[Others.Length];
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
            (_, int isFrench, int isEnglish, int isOther) = Slots[SlotOf(Slots, word)];
            french += isFrench;
            english += isEnglish;
            for (int other = 0; isOther >> other != 0; other++)
                others[other] += (isOther >> other) & 1;
        }

        int most = Math.Max(french, english);
        if (most == 0 || most * 20 < words || IsOther(others, most))
            return Language.Unknown;
        return french >= english ? Language.French : Language.English;
    }

    /// <summary>
    /// Whether another language has many more small words of the text. French and English have small words that are not in their own lists and are in those of others: <c>en, y, a, on</c>.
    /// </summary>
    private static bool IsOther(int[] others, int most)
    {
        foreach (int other in others)
        {
            if (other >= FewestOther && other * 2 > most * 3)
                return true;
        }

        return false;
    }

    /// <summary>A word of five letters fits into a number: the letters of the small words are far below the last that has its own bits.</summary>
    private static ulong Append(ulong word, char lower) => (word << LetterBits) | Math.Min(lower, (1u << LetterBits) - 1);

    /// <summary>Where a word is, or the empty slot where it would be.</summary>
    private static int SlotOf((ulong Word, int French, int English, int Others)[] slots, ulong word)
    {
        int slot = (int)(unchecked(word * 0x9E3779B97F4A7C15) >> 54);
        while (slots[slot].Word != word && slots[slot].Word != 0)
            slot = (slot + 1) & (SlotCount - 1);
        return slot;
    }

    private static (ulong Word, int French, int English, int Others)[] CreateSlots()
    {
        var slots = new (ulong Word, int French, int English, int Others)[SlotCount];
        Add(French, 1, 0, 0);
        Add(English, 0, 1, 0);
        for (int other = 0; other < Others.Length; other++)
            Add(Others[other], 0, 0, 1 << other);
        return slots;

        void Add(string words, int french, int english, int other)
        {
            foreach (string form in LexiconBuilder.Split(words))
            {
                ulong word = 0;
                foreach (char c in form)
                    word = Append(word, c);
                int slot = SlotOf(slots, word);
                slots[slot] = (word, slots[slot].French | french, slots[slot].English | english, slots[slot].Others | other);
            }
        }
    }
}
