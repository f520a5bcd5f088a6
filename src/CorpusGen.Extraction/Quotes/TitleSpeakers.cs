using System;
using System.Collections.Generic;
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

    /// <summary>Puts the speakers into the quotes of titles.</summary>
    public static void Find(ReadingContext context)
    {
        List<QuoteModel> quotes = context.Speech.Quotes;
        for (int i = 0; i < quotes.Count; i++)
        {
            if (IsInTitle(context, quotes[i]) && quotes[i].Attribution.Kind == SpeakerKind.Unknown && SpeakerOf(context, quotes[i]) is { } speaker)
                quotes[i] = quotes[i] with { Attribution = new Attribution { Kind = SpeakerKind.Resolved, Speaker = speaker }, Rule = Pattern.Continued };
        }
    }

    private static bool IsInTitle(ReadingContext context, QuoteModel quote) => context.Page.Blocks[quote.Block].Kind == BlockKind.Title;

    private static string? SpeakerOf(ReadingContext context, QuoteModel title)
    {
        List<string> words = WordsOf(context, title);
        QuoteModel? only = null;
        if (words.Count < FewestWords)
            return null;
        foreach (QuoteModel quote in context.Speech.Quotes)
        {
            if (IsInTitle(context, quote) || !Holds(WordsOf(context, quote), words))
                continue;
            if (only is not null)
                return null;
            only = quote;
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

    private static List<string> WordsOf(ReadingContext context, QuoteModel quote)
    {
        TokenList tokens = context.Document.Tokens;
        var words = new List<string>();
        for (int i = tokens.FirstAtOrAfter(quote.Range.Start); i < tokens.Count && tokens[i].End <= quote.Range.End; i++)
        {
            if (tokens[i].IsWord || tokens[i].IsDigits)
                words.Add(tokens.TextOf(i).Replace('’', '\''));
        }

        return words;
    }
}
