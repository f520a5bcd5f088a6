using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>Something that the reader is not sure of, as an entry that waits for somebody to fill it in.</summary>
/// <param name="Entry">The entry, which says nothing yet.</param>
/// <param name="Keys">The keys that wait for a value: <c>speaker</c>, <c>words</c>, <c>counted</c>.</param>
/// <param name="Reason">What the reader is not sure of, in English, on one line.</param>
/// <param name="Line">The line of the text, from 1.</param>
public sealed record CorrectionSuggestion(Correction Entry, EquatableArray<string> Keys, string Reason, int Line)
{
    private const int LongestWords = 80;

    /// <summary>All of an article, in the order of the text: <c>CorrectionSuggestion.Of(article, "seeds/002.txt")</c>.</summary>
    /// <param name="article">The article, with its corrections if it has any.</param>
    /// <param name="path">What the entries call it.</param>
    public static IReadOnlyList<CorrectionSuggestion> Of(ArticleModel article, string path)
    {
        var lines = new Lazy<LineMap>(() => new LineMap(article.File));
        var words = new Lazy<WordFinder>(() => new WordFinder(article));
        var suggestions = new List<CorrectionSuggestion>();
        foreach (IGrouping<(CorrectionSubject Subject, TextRange Range), Doubt> doubts in Doubts(article).GroupBy(doubt => (doubt.Subject, doubt.Range)).OrderBy(doubts => doubts.Key.Range.Start))
        {
            // Words that cannot be told from what they are glued to are not to be corrected either.
            if (ToEntry(doubts.Key.Subject, doubts.Key.Range, article.Text, path, words.Value) is not { } entry)
                continue;
            suggestions.Add(new CorrectionSuggestion(
                entry,
                new EquatableArray<string>([.. doubts.Select(doubt => doubt.Key)]),
                string.Join("; ", doubts.Select(doubt => doubt.Reason)),
                lines.Value[article.InFile(doubts.Key.Range).Start].Line));
        }

        return suggestions;
    }

    private static IEnumerable<Doubt> Doubts(ArticleModel article)
    {
        foreach (QuoteModel quote in article.Quotes.Where(quote => quote.Rule != Pattern.Correction))
        {
            if (SpeakerDoubt(quote.Attribution, article) is { } reason)
                yield return new Doubt(CorrectionSubject.Quote, quote.Range, "speaker", reason);
            if (quote.Marks.HasFlag(QuoteMarks.OneSideMissing))
                yield return new Doubt(CorrectionSubject.Quote, quote.Range, "words", "a mark is missing: where does the quote begin and end?");
        }

        foreach (StatementModel statement in article.Statements.Where(statement => statement.Rule != Pattern.Correction))
        {
            if (SpeakerDoubt(statement.Attribution, article) is { } reason)
                yield return new Doubt(CorrectionSubject.Statement, statement.Range, "speaker", reason);
        }

        foreach (FigureModel figure in article.Figures)
        {
            if (figure is { Kind: FigureKind.Count, CountedNoun: null, Rule: not (Pattern.Correction or Pattern.Label) })
                yield return new Doubt(CorrectionSubject.Figure, figure.Range, "counted", "what is counted? (none, if nothing is)");
        }
    }

    /// <summary>Nobody is known, or a pronoun or description may be another speaker of the article.</summary>
    private static string? SpeakerDoubt(Attribution attribution, ArticleModel article)
    {
        if (attribution.Kind == SpeakerKind.Unknown)
            return "who says it?";
        if (attribution.Kind != SpeakerKind.Resolved || attribution.Speaker is null || attribution.Mention is not { } mention)
            return null;
        SpeakerModel? chosen = article.Speakers.FirstOrDefault(speaker => speaker.Name == attribution.Speaker);
        Gender gender = chosen?.Gender ?? Gender.Unknown;
        string[] others =
        [
            .. article.Speakers
                .Where(speaker => speaker.Name != attribution.Speaker && speaker.IsPerson == (chosen?.IsPerson ?? true) && (gender == Gender.Unknown || speaker.Gender == Gender.Unknown || speaker.Gender == gender))
                .Select(speaker => speaker.Name),
        ];
        return others.Length == 0 ? null : $"{Quoted.Words(mention.In(article.Text))} is read as {attribution.Speaker}; or is it {string.Join(" or ", others.Take(3))}?";
    }

    private static Correction? ToEntry(CorrectionSubject subject, TextRange words, string text, string path, WordFinder finder)
    {
        TextRange range = Shortened(text, words);
        List<TextRange> places = finder.FindAll(range.In(text));
        int place = places.FindIndex(found => found.Start == range.Start);
        return place < 0 ? null : new Correction
        {
            Subject = subject,
            In = path,
            Words = range.In(text),
            Occurrence = places.Count > 1 ? place + 1 : null,
            IsUnfilled = true,
        };
    }

    /// <summary>The first words of a long quote, to the end of a word.</summary>
    private static TextRange Shortened(string text, TextRange range)
    {
        int end = Math.Min(range.End, LineMap.EndOfLine(text, range.Start));
        if (end - range.Start > LongestWords)
        {
            int blank = text.LastIndexOf(' ', range.Start + LongestWords, LongestWords);
            end = blank > range.Start ? blank : end;
        }

        return Characters.Trim(text, range.Start, end);
    }

    private readonly record struct Doubt(CorrectionSubject Subject, TextRange Range, string Key, string Reason);
}
