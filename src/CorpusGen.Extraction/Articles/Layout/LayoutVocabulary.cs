using System;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Languages.English;
using CorpusGen.Extraction.Languages.French;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// The words and phrases that tell what a line is for, of both languages at once: a French article may stand on a site
/// that says <c>Leave a Comment</c>. Found by their hash without making a string.
/// </summary>
internal sealed class LayoutVocabulary
{
    private const int SlotCount = 1 << 11;
    private const int BucketCount = 1 << 12;

    /// <summary>No phrase is shorter.</summary>
    private const int BucketLetters = 3;

    private static readonly Lazy<LayoutVocabulary> Both = new(Create);
    private static readonly char[] Blanks = [' ', '\n', '\r', '\t'];
    private static readonly char[] LineBreaks = ['\n', '\r'];

    /// <summary>The phrases by their first letters.</summary>
    private readonly ValueList<Phrase>?[] _phrases = new ValueList<Phrase>?[BucketCount];

    /// <summary>The words by their hash, in more than twice as many places.</summary>
    private readonly (string Form, LayoutWord Word)[] _slots = new (string, LayoutWord)[SlotCount];

    private LayoutVocabulary()
    {
    }

    public static LayoutVocabulary Shared => Both.Value;

    /// <summary>Says what every word of a list separated by blanks tells.</summary>
    public void Add(LayoutWord word, string forms)
    {
        foreach (string form in forms.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            ulong hash = Lexicon.HashOf(form);
            int slot = (int)hash & (SlotCount - 1);
            while (_slots[slot].Form is { } known && known != form)
                slot = (slot + 1) & (SlotCount - 1);
            _slots[slot] = (form, _slots[slot].Word | word);
        }
    }

    /// <summary>
    /// Says what a line is that begins with a phrase of a list, one a line, in lower case with straight apostrophes. Behind a phrase with
    /// a <c>$</c> no word may follow.
    /// </summary>
    public void Add(LinePhrase phrase, string phrases)
    {
        foreach (string words in phrases.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries))
        {
            string trimmed = words.Trim();
            bool isWhole = trimmed.EndsWith("$", StringComparison.Ordinal);
            if (isWhole)
                trimmed = trimmed.Substring(0, trimmed.Length - 1);
            if (trimmed.Length >= BucketLetters)
                (_phrases[Bucket(trimmed, 0)] ??= new ValueList<Phrase>()).Add(new Phrase(trimmed, phrase, isWhole));
        }
    }

    /// <summary>What the word at a token tells.</summary>
    public LayoutWord Find(string text, in Token token)
    {
        ulong hash = Lexicon.EmptyHash;
        for (int i = token.Start; i < token.End; i++)
            hash = Lexicon.AddToHash(hash, Fold(text[i]));
        for (int slot = (int)hash & (SlotCount - 1); ; slot = (slot + 1) & (SlotCount - 1))
        {
            string? form = _slots[slot].Form;
            if (form is null)
                return LayoutWord.None;
            if (form.Length == token.Length && IsAt(form, text, token.Start))
                return _slots[slot].Word;
        }
    }

    /// <summary>What the line is by its first words, the longest phrase that fits, and where that ends.</summary>
    public LinePhrase FindPhrase(string text, TextRange line, out int end)
    {
        end = line.Start;
        LinePhrase found = LinePhrase.None;
        if (line.Length < BucketLetters || _phrases[Bucket(text, line.Start)] is not { } candidates)
            return found;
        foreach (ref readonly Phrase candidate in candidates)
        {
            string words = candidate.Words;
            int last = line.Start + words.Length;
            if (last <= end || last > line.End || !IsAt(words, text, line.Start) || (last < line.End && Characters.IsLetter(text[last]) && Characters.IsLetter(text[last - 1])))
                continue;
            if (candidate.IsWhole && HasLetter(text, last, line.End))
                continue;
            end = last;
            found = candidate.Kind;
        }

        return found;
    }

    private static bool HasLetter(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Characters.IsLetter(text[i]))
                return true;
        }

        return false;
    }

    private static LayoutVocabulary Create()
    {
        var vocabulary = new LayoutVocabulary();
        FrenchLayout.AddTo(vocabulary);
        EnglishLayout.AddTo(vocabulary);
        return vocabulary;
    }

    private static int Bucket(string text, int start) => ((((Fold(text[start]) * 37) + Fold(text[start + 1])) * 37) + Fold(text[start + 2])) & (BucketCount - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char c) => c is >= 'a' and <= 'z' ? c : FoldRare(c);

    private static char FoldRare(char c) => Characters.IsApostrophe(c) ? '\'' : Characters.IsBlank(c) ? ' ' : Characters.ToLower(c);

    private static bool IsAt(string form, string text, int start)
    {
        for (int i = 0; i < form.Length; i++)
        {
            if (form[i] != Fold(text[start + i]))
                return false;
        }

        return true;
    }

    /// <summary>What a line is that begins with these words.</summary>
    /// <param name="Words">In lower case.</param>
    /// <param name="Kind">What it is.</param>
    /// <param name="IsWhole">Whether no word may follow.</param>
    private readonly record struct Phrase(string Words, LinePhrase Kind, bool IsWhole);
}
