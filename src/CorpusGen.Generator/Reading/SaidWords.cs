using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>What somebody says in a text, kept without the text.</summary>
/// <param name="Words">The words; of a quote with an aside what stands before or behind it.</param>
/// <param name="Quote">Where the quote stands in the file.</param>
/// <param name="Names">The names of who says it, and what else the text calls him; empty when it names nobody.</param>
/// <param name="Speaker">The name alone, or null.</param>
/// <param name="GoesOn">Whether it goes on with what stands before it.</param>
internal sealed record SaidWords(string Words, TextRange Quote, EquatableArray<string> Names, string? Speaker, bool GoesOn)
{
    /// <summary>All of a text, in order.</summary>
    public static EquatableArray<SaidWords> Of(ArticleModel article)
    {
        if (article.Quotes.Count == 0)
            return EquatableArray<SaidWords>.Empty;
        var indexed = new List<CorpusComparing.IndexedWords>();
        var quotes = new List<QuoteModel>();
        QuotedWords.AddQuotes(article, indexed, quotes.Add);
        var said = new SaidWords[indexed.Count];
        for (int i = 0; i < said.Length; i++)
        {
            CorpusComparing.IndexedWords words = indexed[i];
            said[i] = new SaidWords(
                words.Text.Substring(words.Start, words.End - words.Start),
                article.InFile(quotes[i].Range),
                words.Speaker is null ? EquatableArray<string>.Empty : new EquatableArray<string>([.. words.Speaker]),
                quotes[i].Attribution.Speaker ?? quotes[i].Attribution.Handle,
                words.GoesOn);
        }

        return new EquatableArray<SaidWords>(said);
    }
}
