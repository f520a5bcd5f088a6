using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Naming;

/// <summary>
/// The first words of a text, as a name has them: whole sentences where they are short, else up to a mark or a word that can be the last. What is left says what the text
/// says: no negation loses its second half (<c>je ne savais | pas</c>, <c>they did | not know</c>).
/// </summary>
internal sealed class Opening
{
    // So many words more than were asked for are taken where a sentence ends with them.
    private const int ForWhole = 2;

    // How many words a word that can be the last is looked for.
    private const int Beyond = 4;

    // By how many words a name that is too short grows.
    private const int Step = 4;

    // A name has no more letters, and they are found in so many characters.
    private const int MostLetters = 76, MostRead = 240;

    private readonly OpeningWords _words;

    private Opening(OpeningWords words) => _words = words;

    /// <summary>
    /// Where the first words of a text can end, the shortest first, as offsets from the start of the text. Empty when there is no word in the range. Each is found when it
    /// is asked for.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="range">What the words are taken from, and all that is read: a quote, a title.</param>
    /// <param name="language">The language that its words are in.</param>
    /// <param name="first">How many words the shortest has, about.</param>
    /// <param name="most">How many words the longest has, about.</param>
    public static IEnumerable<int> Ends(string text, TextRange range, Language language, int first, int most)
    {
        Document document = Document.Read(text.Substring(range.Start, Math.Min(range.Length, MostRead)), language);
        try
        {
            var words = new OpeningWords(document);
            var opening = new Opening(words);
            for (int next = 0, count = first; next < words.Count && next < most && words.Letters(next) < MostLetters; count = Step)
            {
                next = opening.LastOf(next, count) + 1;
                yield return range.Start + words.End(next - 1);
            }
        }
        finally
        {
            document.Tokens.Release();
        }
    }

    // The last of about so many words from one on.
    private int LastOf(int from, int count)
    {
        int end = _words.EndOfSentence(from);
        int target = Math.Min(from + count - 1, end);
        while (target > from && _words.Letters(target) > MostLetters)
            target--;
        if (end <= target + ForWhole && _words.Letters(end) <= MostLetters)
            return end;
        int last = Turn(GoodEnd(from, target, end), end);
        return _words.Letters(last) <= MostLetters ? last : BeforeNegation(from, Math.Min(target, last), end);
    }

    // The last mark in the second half, a comma only when there is no other; else the last word there that can be the last; else the first such behind.
    private int GoodEnd(int from, int target, int end)
    {
        int half = from + ((target - from) / 2), comma = -1;
        for (int i = Math.Min(target + 1, end); i > half; i--)
        {
            if (_words.HasStrongMarkBehind(i))
                return i;
            if (comma < 0 && _words.HasMarkBehind(i))
                comma = i;
        }

        if (comma >= 0)
            return comma;

        for (int i = target; i >= half; i--)
        {
            if (_words.CanBeLast(i))
                return i;
        }

        return NextEnd(target, end);
    }

    private int NextEnd(int from, int end)
    {
        for (int i = from; i <= Math.Min(from + Beyond, end); i++)
        {
            if (_words.CanBeLast(i))
                return i;
        }

        return from;
    }

    // A negation is whole, and what it negates is there.
    private int Turn(int last, int end)
    {
        int second = _words.EndOfNegation(last, end);
        if (second > last)
            last = _words.IsRestriction(second) ? NextEnd(second + 1, end) : second;
        else if (last < end && _words.NegatesBehind(last))
            last++;
        return _words.WantsWord(last) && last < end ? NextEnd(last + 1, end) : last;
    }

    // What has no room for its negation ends before it.
    private int BeforeNegation(int from, int last, int end)
    {
        while (last > from && (_words.EndOfNegation(last, end) > last || _words.NegatesBehind(last) || !_words.CanBeLast(last)))
            last--;
        return last;
    }
}
