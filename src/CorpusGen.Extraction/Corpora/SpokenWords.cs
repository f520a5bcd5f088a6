using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corpora;

/// <summary>The quotations of documents as plain values, to be compared.</summary>
internal sealed class SpokenWords
{
    // What an article is about is said by then.
    private const int LettersOfLead = 1200;

    private SpokenWords(IReadOnlyList<CorpusDocument> documents)
    {
        for (int i = 0; i < documents.Count; i++)
        {
            ArticleModel article = documents[i].Article;
            Articles.Add(new CorpusComparing.SpokenArticle(article.Language, CorpusComparing.ComparedText.Read(article.Text, article.Language, 0, Math.Min(article.Text.Length, LettersOfLead)), documents[i].Day ?? -1, documents[i].Event));
            foreach (QuoteModel quote in article.Quotes)
                Add(i, article, quote.Range, quote.Block, quote.Attribution);
            foreach (TermModel term in article.Terms)
                Add(i, article, term.Range, term.Block, attribution: null);
        }
    }

    public List<CorpusComparing.SpokenArticle> Articles { get; } = [];

    public List<CorpusComparing.Spoken> Words { get; } = [];

    /// <summary>The name of each one's speaker, or null.</summary>
    public List<string?> Names { get; } = [];

    /// <summary>Where each of the words stands, in the text of its article.</summary>
    public List<TextRange> Ranges { get; } = [];

    public static SpokenWords Of(IReadOnlyList<CorpusDocument> documents) => new(documents);

    private void Add(int number, ArticleModel article, TextRange range, int block, Attribution? attribution)
    {
        Words.Add(new CorpusComparing.Spoken(number, CorpusComparing.ComparedText.Read(article.Text, article.Language, range.Start, range.End), Around(article, range, block), attribution is null ? CorpusComparing.ComparedSpeaker.Unknown : SpeakerOf(article, attribution), attribution is null));
        Ranges.Add(range);
        Names.Add(attribution?.Kind is SpeakerKind.Named or SpeakerKind.Resolved ? attribution.Speaker : null);
    }

    private static CorpusComparing.ComparedSpeaker SpeakerOf(ArticleModel article, Attribution attribution)
    {
        string? mention = attribution.Mention?.In(article.Text);
        if (attribution.Kind is not (SpeakerKind.Named or SpeakerKind.Resolved))
            return CorpusComparing.ComparedSpeaker.Of(attribution.Handle, [attribution.Speaker ?? mention ?? ""]);
        SpeakerModel? speaker = article.Speakers.FirstOrDefault(speaker => speaker.Name == attribution.Speaker);
        return CorpusComparing.ComparedSpeaker.Of(attribution.Speaker, [.. speaker?.Roles ?? [], attribution.Kind == SpeakerKind.Resolved ? mention ?? "" : ""], isGuessed: attribution.Kind == SpeakerKind.Resolved);
    }

    private static CorpusComparing.ComparedText Around(ArticleModel article, TextRange range, int block)
    {
        int start = article.Blocks[Math.Max(0, block - 1)].Range.Start;
        return CorpusComparing.ComparedText.Read(article.Text, article.Language, start, article.Blocks[block].Range.End, range.Start, range.End);
    }
}
