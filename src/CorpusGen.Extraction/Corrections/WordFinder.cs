using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>
/// Where the words of an entry stand in an article. They begin and end with whole words. <c>[…]</c> between them stands for words left out, at the end for no more than that the
/// rest is not written down.
/// </summary>
internal sealed class WordFinder(ArticleModel article)
{
    /// <summary>Nobody tells more places apart.</summary>
    private const int MostPlaces = 1000;

    /// <summary>Words left out are those of a long quote, not half the article.</summary>
    private const int LongestGap = 5000;

    private static readonly string[] s_gaps = ["[...]", "(...)"];

    private readonly FoldedText _text = FoldedText.Of(article.Text);
    private LineMap? _lines;

    /// <summary>The one place that is meant; or what is wrong.</summary>
    public FoundWords Find(Correction correction) => Find(correction.Words, correction.Before, correction.Occurrence);

    /// <summary>All places of words.</summary>
    public List<TextRange> FindAll(string words) => FindAll(_text.Text, Divide(words));

    private List<TextRange> FindAll(string text, (string Head, string Tail) words)
    {
        (string head, string tail) = words;
        var places = new List<TextRange>();
        for (int at = 0; head.Length > 0 && places.Count < MostPlaces && (at = IndexOf(text, head, at)) >= 0; at++)
        {
            int end = at + head.Length;
            if (tail.Length > 0)
            {
                int tailAt = IndexOf(text, tail, end);
                if (tailAt < 0 || tailAt - end > LongestGap)
                    continue;
                end = tailAt + tail.Length;
            }

            places.Add(_text.Unfold(at, end - at));
        }

        return places;
    }

    /// <summary>The first place of words whose capitals or accents are not those of the text; null when there is none.</summary>
    private TextRange? FindOther(string words)
    {
        (string head, string tail) = Divide(words);
        List<TextRange> places = FindAll(Bare(_text.Text), (Bare(head), Bare(tail)));
        return places.Count == 0 ? null : places[0];
    }

    // Letter for letter, so that places stay what they are.
    private static string Bare(string words)
    {
        char[] bare = words.ToCharArray();
        for (int i = 0; i < bare.Length; i++)
            bare[i] = char.ToLowerInvariant(CorpusComparing.Letters.Bare(bare[i]));
        return new string(bare);
    }

    /// <summary>The place of words that is nearest to another; the one at or behind it, if there are both.</summary>
    public TextRange? FindNear(string words, TextRange near)
    {
        List<TextRange> places = FindAll(words);
        return places.Count == 0 ? null : places.OrderBy(place => place.Overlaps(near) ? 0 : place.Start >= near.End ? place.Start - near.End : near.Start - place.End + 1).First();
    }

    private FoundWords Find(string words, string? before, int? occurrence)
    {
        List<TextRange> places = FindAll(words);
        if (places.Count == 0 && FindOther(words) is { } written)
            return FoundWords.None(CorrectionFlawKind.WordsGone, $"the words {Quoted.Words(words)} stand in the text as {Quoted.Words(written.In(article.Text))}{Lines([written])}: write them so");
        if (places.Count == 0)
            return FoundWords.None(CorrectionFlawKind.WordsGone, $"the words {Quoted.Words(words)} are not in the text{Nearest(words)}");
        if (before is not null)
        {
            List<TextRange> behind = places.FindAll(place => IsBefore(before, place.Start));
            if (behind.Count == 0)
                return FoundWords.None(CorrectionFlawKind.WordsGone, $"the words {Quoted.Words(words)} do not stand behind {Quoted.Words(before)}{Lines(places)}");
            places = behind;
        }

        if (occurrence is { } number)
        {
            return number <= places.Count
                ? new FoundWords(places[number - 1], default, "")
                : FoundWords.None(CorrectionFlawKind.WordsGone, $"the words {Quoted.Words(words)} stand {Times(places.Count)} in the text, and occurrence is {number}{Lines(places)}");
        }

        return places.Count == 1
            ? new FoundWords(places[0], default, "")
            : FoundWords.None(CorrectionFlawKind.Ambiguous, $"the words {Quoted.Words(words)} stand {Times(places.Count)} in the text{Lines(places)}: say which by occurrence, or by the words before");
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    /// <summary>The lines of the file, for a message.</summary>
    private string Lines(List<TextRange> places)
    {
        const int Most = 5;
        _lines ??= new LineMap(article.File);
        int[] lines = [.. places.Take(Most).Select(place => _lines[article.InFile(place).Start].Line)];
        return $" (line {string.Join(", ", lines)}{(places.Count > Most ? ", …" : "")})";
    }

    private static (string Head, string Tail) Divide(string words)
    {
        string folded = WithoutMarks(FoldedText.Fold(words.Trim()).Trim());
        foreach (string gap in s_gaps)
        {
            int at = folded.IndexOf(gap, StringComparison.Ordinal);
            // A text has them too.
            if (at > 0)
                return (folded.Substring(0, at).TrimEnd(), folded.Substring(at + gap.Length).TrimStart());
        }

        return (folded, "");
    }

    /// <summary>Whoever copies a quote takes its marks along, and the comma behind them.</summary>
    private static string WithoutMarks(string words)
    {
        string marked = words.TrimEnd(',', '.', ';', ':', ' ');
        return marked.Length > 2 && marked[0] is '"' or '\'' && marked[marked.Length - 1] == marked[0] ? marked.Substring(1, marked.Length - 2).Trim() : words;
    }

    private int IndexOf(string text, string words, int from)
    {
        for (int at = from; at <= text.Length - words.Length; at++)
        {
            at = text.IndexOf(words, at, StringComparison.Ordinal);
            if (at < 0)
                return -1;
            if (!RunsOn(at, backwards: true) && !RunsOn(at + words.Length, backwards: false))
                return at;
        }

        return -1;
    }

    /// <summary>Whether a place lies inside a word or a number: <c>6</c> is no words of <c>6,9</c>.</summary>
    private bool RunsOn(int place, bool backwards)
    {
        string text = _text.Text;
        if (place <= 0 || place >= text.Length)
            return false;
        (char inside, char outside) = backwards ? (text[place], text[place - 1]) : (text[place - 1], text[place]);
        if (char.IsLetterOrDigit(inside) && char.IsLetterOrDigit(outside) || char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]))
            return true;
        int beyond = backwards ? place - 2 : place + 1;
        return char.IsDigit(inside) && outside is '.' or ',' && beyond >= 0 && beyond < text.Length && char.IsDigit(text[beyond]);
    }

    /// <summary>Whether words stand before a place, with nothing but marks and blanks between.</summary>
    private bool IsBefore(string words, int place)
    {
        string before = TrimMarks(FoldedText.Fold(words));
        string text = TrimMarks(FoldedText.Fold(article.Text.Substring(Math.Max(0, place - 4 * words.Length - 100), Math.Min(place, 4 * words.Length + 100))));
        return before.Length > 0 && text.EndsWith(before, StringComparison.Ordinal) && (text.Length == before.Length || !char.IsLetterOrDigit(text[text.Length - before.Length - 1]) || !char.IsLetterOrDigit(before[0]));
    }

    private static string TrimMarks(string words)
    {
        int end = words.Length;
        while (end > 0 && !char.IsLetterOrDigit(words[end - 1]))
            end--;
        return words.Substring(0, end);
    }

    /// <summary>What stands now where the longest beginning of the words stands.</summary>
    private string Nearest(string words)
    {
        const int FewestLetters = 8;
        string wanted = Divide(words).Head;
        string[] parts = wanted.Split(' ');
        int low = 0, high = parts.Length;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (IndexOf(_text.Text, string.Join(" ", parts.Take(middle)), 0) >= 0)
                low = middle;
            else
                high = middle - 1;
        }

        string begin = string.Join(" ", parts.Take(low));
        if (begin.Length < FewestLetters)
            return "";
        int at = IndexOf(_text.Text, begin, 0);
        TextRange place = _text.Unfold(at, Math.Min(wanted.Length, _text.Text.Length - at));
        return $"; nearest is {Quoted.Words(place.In(article.Text))}{Lines([place])}";
    }
}

/// <summary>A place, or why there is none.</summary>
internal readonly record struct FoundWords(TextRange? Place, CorrectionFlawKind Flaw, string Message)
{
    public static FoundWords None(CorrectionFlawKind flaw, string message) => new(null, flaw, message);
}
