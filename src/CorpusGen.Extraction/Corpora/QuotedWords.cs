using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Extraction.Corpora;

/// <summary>The quotes and paragraphs of articles as values that can be looked up.</summary>
internal static class QuotedWords
{
    // Between two halves of a sentence stands who says it, and hardly more.
    private const int LongestAside = 100;

    /// <summary>The quotes of an article, in order; of one with an aside inside its marks what stands before and behind.</summary>
    public static void AddQuotes(ArticleModel article, List<IndexedWords> words, Action<QuoteModel> add)
    {
        for (int i = 0; i < article.Quotes.Count; i++)
        {
            QuoteModel quote = article.Quotes[i];
            IReadOnlyList<string>? names = NamesOf(quote.Attribution, article);
            bool goesOn = i > 0 && GoesOn(article.Quotes[i - 1], quote);
            foreach (TextRange piece in PiecesOf(quote, article.Text))
            {
                words.Add(new IndexedWords(article.Text, piece.Start, piece.End, article.Language, names, goesOn));
                add(quote);
                goesOn = true;
            }
        }
    }

    /// <summary>The words of a quote without who says them: <c>« Je pars, dit-elle, et vite »</c>.</summary>
    public static IEnumerable<TextRange> PiecesOf(QuoteModel quote, string text)
    {
        if (quote.Attribution.Cue is not { } cue || !quote.Range.Contains(cue))
            return [quote.Range];
        int start = cue.Start, end = cue.End;
        if (quote.Attribution.Mention is { } mention && quote.Range.Contains(mention))
            (start, end) = (Math.Min(start, mention.Start), Math.Max(end, mention.End));
        while (end < quote.Range.End && text[end] is not (',' or '.' or '!' or '?' or ';'))
            end++;
        var pieces = new List<TextRange>(2);
        if (start > quote.Range.Start)
            pieces.Add(new TextRange(quote.Range.Start, start));
        if (end < quote.Range.End)
            pieces.Add(new TextRange(end, quote.Range.End));
        return pieces.Count == 0 ? [quote.Range] : pieces;
    }

    /// <summary>The paragraphs of an article, in order; what is of the site is nobody's words.</summary>
    public static void AddPassages(ArticleModel article, List<IndexedWords> words)
    {
        foreach (BlockModel block in article.Blocks)
            words.Add(new IndexedWords(article.Text, block.Range.Start, block.Kind == BlockKind.Boilerplate ? block.Range.Start : block.Range.End, article.Language));
    }

    /// <summary>The names of who speaks, and what else the article calls him; null when it names nobody, or a pronoun stands for what is hardly a person.</summary>
    public static IReadOnlyList<string>? NamesOf(Attribution attribution, ArticleModel article)
    {
        var names = new List<string>();
        if (attribution.Handle is string handle)
            names.Add(handle);
        if (attribution.Speaker is not string name || attribution.Kind is not (SpeakerKind.Named or SpeakerKind.Resolved))
            return names.Count == 0 ? null : names;
        SpeakerModel? model = Find(article, name);
        if (attribution.Kind == SpeakerKind.Resolved && model is not { IsPerson: true })
            return null;
        names.Add(name);
        if (attribution.Mention is { } mention)
            names.Add(mention.In(article.Text));
        if (model is not null)
        {
            names.AddRange(model.Names);
            names.AddRange(model.Roles);
        }

        return names;
    }

    /// <summary>What an article knows of a speaker, or null.</summary>
    public static SpeakerModel? Find(ArticleModel article, string name)
    {
        foreach (SpeakerModel speaker in article.Speakers)
        {
            if (speaker.Name == name)
                return speaker;
        }

        return null;
    }

    // « Je pars », dit-elle, « et vite »
    private static bool GoesOn(QuoteModel before, QuoteModel quote)
    {
        int start = before.Range.End, end = quote.Range.Start;
        return before.Block == quote.Block
            && start <= end && end - start <= LongestAside
            && before.Attribution.Speaker == quote.Attribution.Speaker
            && (Stands(before.Attribution.Cue) || Stands(quote.Attribution.Cue));

        bool Stands(TextRange? cue) => cue is { } words && words.Start >= start && words.End <= end;
    }
}
