using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Tests.Gold;

/// <summary>When something found is the thing in the gold.</summary>
public static class Matching
{
    private const string Marks = "«»“”„‟\"'‹›‘’ \t\u00a0\u202f\n";
    private const string FinalMarks = ".,;";

    // Whether it is "the" or "a" founder, or whether the title is kept, does not make another speaker.
    private static readonly HashSet<string> SmallWords = ["le", "la", "les", "l", "un", "une", "des", "the", "a", "an", "d", "de", "du", "mr", "m", "mme"];

    /// <summary>The range without what two readers may count in or not: blanks, quotation marks and a final stop.</summary>
    public static TextRange Trim(string text, TextRange range)
    {
        (int start, int end) = (range.Start, range.End);
        while (true)
        {
            (int startBefore, int endBefore) = (start, end);
            while (start < end && Marks.Contains(text[start]))
                start++;
            while (end > start && Marks.Contains(text[end - 1]))
                end--;
            while (end > start && FinalMarks.Contains(text[end - 1]))
                end--;
            if ((start, end) == (startBefore, endBefore))
                return new TextRange(start, end);
        }
    }

    /// <summary>Whether the two share at least four fifths of what they cover together.</summary>
    public static bool AreClose(TextRange left, TextRange right)
    {
        int shared = Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start);
        return shared > 0 && shared >= 0.8 * (Math.Max(left.End, right.End) - Math.Min(left.Start, right.Start));
    }

    /// <summary>Whether one name holds all words of the other: <c>Musk</c> and <c>Elon Musk</c>.</summary>
    public static bool SameName(string? left, string? right)
    {
        HashSet<string> leftWords = Words(left), rightWords = Words(right);
        return leftWords.Count > 0 && rightWords.Count > 0 && (leftWords.IsSubsetOf(rightWords) || rightWords.IsSubsetOf(leftWords));
    }

    /// <summary>Whether the words for what is counted hold the head noun, which comes first in the gold.</summary>
    public static bool SameCounted(string gold, string? found) => OrderedWords(found).Contains(OrderedWords(gold).First());

    /// <summary>The quote found with exactly these words, or null.</summary>
    public static QuoteModel? Exact(GoldArticle article, GoldQuote gold)
    {
        TextRange words = Trim(article.Text, gold.Range);
        return article.Found.Quotes.FirstOrDefault(quote => Trim(article.Text, quote.Range) == words);
    }

    /// <summary>The figure found with exactly this number, or null.</summary>
    public static FigureModel? Exact(GoldArticle article, GoldFigure gold) =>
        article.Found.Figures.FirstOrDefault(figure => figure.Number == gold.NumberRange);

    private static HashSet<string> Words(string? name) => [.. OrderedWords(name)];

    private static IEnumerable<string> OrderedWords(string? name) =>
        Regex.Matches((name ?? "").ToLowerInvariant(), @"\w+").Select(match => match.Value).Where(word => !SmallWords.Contains(word));
}
