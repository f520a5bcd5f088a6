using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Who says the words in marks of a title that names nobody: the speaker of the quote in the article that has the same words in a row, if there is exactly
/// one such quote.
/// </summary>
internal static class TitleSpeakers
{
    /// <summary>Fewer words may be anybody's: <c>« C'est fini »</c>.</summary>
    private const int FewestWords = 4;

    /// <summary>Puts the speakers into the quotes of titles that have none.</summary>
    public static void Find(string text, IReadOnlyList<BlockModel> blocks, IList<QuoteModel> quotes)
    {
        List<string>[]? words = null;
        for (int i = 0; i < quotes.Count; i++)
        {
            if (!IsInTitle(quotes[i], blocks) || quotes[i].Attribution.Kind != SpeakerKind.Unknown)
                continue;
            words ??= [.. quotes.Select(quote => WordsOf(quote.Range.In(text)))];
            if (SpeakerOf(i, blocks, quotes, words) is { } speaker)
                quotes[i] = quotes[i] with { Attribution = new Attribution { Kind = SpeakerKind.Resolved, Speaker = speaker }, Rule = Pattern.Continued };
        }
    }

    /// <summary>The same where the quotes of the article have other speakers now.</summary>
    public static EquatableArray<QuoteModel> FindAgain(string text, IReadOnlyList<BlockModel> blocks, IEnumerable<QuoteModel> quotes)
    {
        QuoteModel[] again = [.. quotes];
        for (int i = 0; i < again.Length; i++)
        {
            // What goes on from a quote of the title itself has no other in the article.
            if (IsInTitle(again[i], blocks) && again[i].Rule == Pattern.Continued && (i == 0 || again[i - 1].Block != again[i].Block))
                again[i] = again[i] with { Attribution = Attribution.Unknown, Rule = Pattern.Unattributed };
        }

        Find(text, blocks, again);
        return new EquatableArray<QuoteModel>(again);
    }

    private static bool IsInTitle(QuoteModel quote, IReadOnlyList<BlockModel> blocks) => blocks[quote.Block].Kind == BlockKind.Title;

    private static string? SpeakerOf(int title, IReadOnlyList<BlockModel> blocks, IList<QuoteModel> quotes, List<string>[] words)
    {
        QuoteModel? only = null;
        if (words[title].Count < FewestWords)
            return null;
        for (int i = 0; i < quotes.Count; i++)
        {
            if (IsInTitle(quotes[i], blocks) || !Holds(words[i], words[title]))
                continue;
            if (only is not null)
                return null;
            only = quotes[i];
        }

        return only?.Attribution.Speaker;
    }

    private static bool Holds(List<string> words, List<string> part)
    {
        for (int start = 0; start + part.Count <= words.Count; start++)
        {
            int same = 0;
            while (same < part.Count && string.Equals(words[start + same], part[same], StringComparison.OrdinalIgnoreCase))
                same++;
            if (same == part.Count)
                return true;
        }

        return false;
    }

    // Whatever stands between them: "l'eau" and "l’eau" have the same words.
    private static List<string> WordsOf(string quote)
    {
        var words = new List<string>();
        for (int i = 0; i < quote.Length; i++)
        {
            int start = i;
            while (i < quote.Length && char.IsLetterOrDigit(quote[i]))
                i++;
            if (i > start)
                words.Add(quote.Substring(start, i - start));
        }

        return words;
    }
}
