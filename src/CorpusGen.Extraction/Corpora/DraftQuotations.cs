using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Extraction.Corpora;

/// <summary>The quotations of a draft, and what a corpus says of each.</summary>
internal static class DraftQuotations
{
    // Titles and words that somebody keeps at a distance stand in marks as well: unless the corpus has them, they are long, or somebody is said to have said them, nothing is said of them.
    private const int LeastWordsOfQuotation = 8;

    /// <summary>Each that can be judged, with its words in the text of the draft.</summary>
    /// <param name="draft">What was read from the draft.</param>
    /// <param name="index">The words of the corpus.</param>
    /// <param name="policy">What may differ.</param>
    /// <param name="speakerAt">The name of who says something in the corpus, or null.</param>
    public static IEnumerable<(TextRange Range, WordMatch Match)> Check(ArticleModel draft, QuoteIndex index, MatchPolicy policy, Func<WordPlace, string?> speakerAt)
    {
        foreach (QuoteModel quote in draft.Quotes)
        {
            string words = string.Join(" ", QuotedWords.PiecesOf(quote, draft.Text).Select(piece => piece.In(draft.Text)));
            IReadOnlyList<string>? speaker = NamedSpeaker.Of(quote, draft);
            WordMatch match = index.Match(words, draft.Language, policy, speaker);
            if (match.Verdict == Verdict.Misattributed)
            {
                string? name = speakerAt(match.Places[0]);
                if (NamedSpeaker.IsNear(name, speaker!, quote.Range, draft.Text))
                    match = index.Match(words, draft.Language, policy);
                else
                    match.Difference = $"said by {name}";
            }

            if (IsJudged(match, words, draft.Language, mayBeTerm: quote.Attribution.Kind == SpeakerKind.Unknown))
                yield return (quote.Range, match);
        }

        foreach (TermModel term in draft.Terms)
        {
            string words = term.Range.In(draft.Text);
            WordMatch match = index.Match(words, draft.Language, policy);
            if (IsJudged(match, words, draft.Language, mayBeTerm: true))
                yield return (term.Range, match);
        }
    }

    private static bool IsJudged(WordMatch match, string words, Language language, bool mayBeTerm) =>
        match.Verdict != Verdict.None
        && (!mayBeTerm || match.Verdict != Verdict.Absent || ComparedText.Read(words, language).Count >= LeastWordsOfQuotation);
}
