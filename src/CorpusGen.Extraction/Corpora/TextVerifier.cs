using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Extraction.Corpora;

/// <summary>
/// Checks what a text takes from a corpus: every quotation, whether somebody said it so, and every figure, whether an article gives it so. The text may be a draft, or the answer of a language
/// model. Made once for a corpus, and safe to use from many threads; what is folded and what never is: docs/comparing.md.
/// </summary>
/// <example><code>
/// var verifier = new TextVerifier([new CorpusDocument("a.txt", ArticleExtractor.Extract(File.ReadAllText("a.txt")))]);
/// foreach (VerifiedItem item in verifier.Verify(answer))
///     Console.WriteLine($"{item.Verdict}: {item.Range.In(answer)} {item.Difference}");
/// </code></example>
public sealed class TextVerifier
{
    private readonly IReadOnlyList<CorpusDocument> _documents;
    private readonly MatchPolicy _policy;
    private readonly QuoteIndex _index;
    private readonly Lazy<FigureIndex> _figures;
    private readonly List<(CorpusDocument Document, QuoteModel Quote)> _quotes = [];
    private readonly List<(CorpusDocument Document, BlockModel Block)> _passages = [];

    /// <summary>Reads the quotes of all documents into an index: a second for 100,000. The paragraphs follow when they are needed.</summary>
    /// <param name="documents">The corpus.</param>
    /// <param name="policy">What may differ in words that count as verbatim; null for <see cref="MatchPolicy.Version1"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public TextVerifier(IReadOnlyList<CorpusDocument> documents, MatchPolicy? policy = null)
    {
        _documents = documents ?? throw new ArgumentNullException(nameof(documents));
        _policy = policy ?? MatchPolicy.Version1;
        var words = new List<IndexedWords>();
        foreach (CorpusDocument document in documents)
        {
            QuotedWords.AddQuotes(document.Article, words, quote => _quotes.Add((document, quote)));
        }

        _index = new QuoteIndex(words, ReadPassages);
        _figures = new Lazy<FigureIndex>(() => new FigureIndex([.. documents.Select(CorpusDisagreements.Compared)]));
    }

    /// <summary>Checks a text: <c>verifier.Verify(answer)</c>.</summary>
    /// <param name="text">The text. Words in quotation marks are its quotations.</param>
    /// <param name="language">Its language; null finds it from the text's own words.</param>
    /// <returns>The quotations and figures that can be judged, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<VerifiedItem> Verify(string text, Language? language = null) =>
        Verify(ArticleExtractor.Extract(text ?? throw new ArgumentNullException(nameof(text)), language));

    /// <summary>Checks a text that was read already; places are those of its file.</summary>
    /// <param name="draft">What was read from it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public IReadOnlyList<VerifiedItem> Verify(ArticleModel draft)
    {
        if (draft is null)
            throw new ArgumentNullException(nameof(draft));
        var items = new List<VerifiedItem>();
        foreach ((TextRange range, WordMatch match) in DraftQuotations.Check(draft, _index, _policy, place => QuoteAt(place).Speaker))
        {
            SourcePlace? source = match.Places.Count == 0 ? null : match.IsPassage ? PassageAt(match.Places[0]) : QuoteAt(match.Places[0]);
            items.Add(new VerifiedItem
            {
                Kind = VerifiedKind.Quote,
                Range = draft.InFile(range),
                Verdict = match.Verdict,
                Folding = match.Verdict == Verdict.Verbatim ? match.Folding : MatchFolding.Exact,
                Source = source,
                Difference = match.Difference,
            });
        }

        // Of a quotation that is altered, or nobody's, everything is said, its numbers too.
        foreach (FigureAnswer answer in _figures.Value.Find(CorpusDisagreements.Compared(new CorpusDocument("", draft))))
        {
            FigureModel figure = draft.Figures[answer.Figure];
            if (items.Exists(item => item is { Kind: VerifiedKind.Quote, Verdict: Verdict.Altered or Verdict.Absent } && item.Range.Overlaps(draft.InFile(figure.Range))))
                continue;
            SourcePlace? source = answer.Article < 0 ? null : FigureAt(answer);
            items.Add(new VerifiedItem
            {
                Kind = VerifiedKind.Figure,
                Range = draft.InFile(figure.Range),
                Verdict = answer.Verdict,
                Source = source,
                Difference = answer.Verdict == Verdict.Otherwise ? $"'{source!.Words}'" + (source.Speaker is null ? "" : $", says {source.Speaker}") : null,
            });
        }

        items.Sort(static (a, b) => a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start) : b.Range.End.CompareTo(a.Range.End));
        return items;
    }

    private SourcePlace FigureAt(FigureAnswer answer)
    {
        CorpusDocument document = _documents[answer.Article];
        FigureModel figure = document.Article.Figures[answer.Other];
        string? speaker = figure.Attribution?.Speaker ?? figure.Attribution?.Mention?.In(document.Article.Text);
        return new SourcePlace(document, document.Article.InFile(figure.Range), speaker);
    }

    private SourcePlace QuoteAt(WordPlace place)
    {
        (CorpusDocument document, QuoteModel quote) = _quotes[place.First];
        return new SourcePlace(document, document.Article.InFile(new TextRange(place.Start, place.End)), quote.Attribution.Speaker ?? quote.Attribution.Handle);
    }

    private SourcePlace PassageAt(WordPlace place)
    {
        CorpusDocument document = _passages[place.First].Document;
        return new SourcePlace(document, document.Article.InFile(new TextRange(place.Start, place.End)), Speaker: null);
    }

    private List<IndexedWords> ReadPassages()
    {
        var words = new List<IndexedWords>();
        foreach (CorpusDocument document in _documents)
        {
            QuotedWords.AddPassages(document.Article, words);
            foreach (BlockModel block in document.Article.Blocks)
                _passages.Add((document, block));
        }

        return words;
    }
}
