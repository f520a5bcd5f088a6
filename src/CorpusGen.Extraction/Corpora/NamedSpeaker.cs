using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Extraction.Corpora;

/// <summary>To whom a draft gives a quotation beyond doubt. That words are somebody else's is said only when both sides name somebody, so a doubt on either counts as nobody.</summary>
internal static class NamedSpeaker
{
    // Who says it stands beside it, in the same sentence or the one before.
    private const int Near = 140;

    /// <summary>The names of the speaker; null when the draft does not name one beside the words.</summary>
    public static IReadOnlyList<string>? Of(QuoteModel quote, ArticleModel draft)
    {
        Attribution attribution = quote.Attribution;
        if (attribution.Speaker is not string name || attribution.Mention is not { } mention || Distance(mention, quote.Range) > Near)
            return null;
        var names = new List<string> { name };
        if (attribution.Handle is string handle)
            names.Add(handle);
        if (QuotedWords.Find(draft, name) is SpeakerModel model)
            names.AddRange(model.Names);
        if (attribution.Kind == SpeakerKind.Named)
            return names;
        if (attribution.Kind != SpeakerKind.Resolved)
            return null;
        string words = mention.In(draft.Text);
        if (IsPronoun(words))
            return IsFresh(name, mention, draft) ? names : null;

        // « le ministre » is whoever the draft takes for him, and every minister of the articles.
        names.Add(words);
        return names;
    }

    /// <summary>Whether a name stands beside a quotation: then it may be given to its bearer in a way that was not understood.</summary>
    /// <param name="name">The name of who said the words in the corpus.</param>
    /// <param name="others">The names of who is said to have said them.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="text">The draft.</param>
    public static bool IsNear(string? name, IReadOnlyList<string> others, TextRange quote, string text)
    {
        if (name is null)
            return true;
        int start = Math.Max(0, quote.Start - Near), end = Math.Min(text.Length, quote.End + Near);
        string surname = name.Substring(name.LastIndexOf(' ') + 1);
        foreach (string other in others)
        {
            if (other.IndexOf(surname, StringComparison.OrdinalIgnoreCase) >= 0)
                surname = name;
        }

        return text.IndexOf(surname, start, quote.Start - start, StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf(surname, quote.End, end - quote.End, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool IsPronoun(string words)
    {
        List<ComparedWord> read = ComparedText.Read(words, Language.Unknown).Words;
        return read.Count > 0 && read.TrueForAll(static word => FunctionWords.Has(word.Text));
    }

    // A pronoun stands for who was named just before, unless somebody else was named since.
    private static bool IsFresh(string name, TextRange pronoun, ArticleModel draft)
    {
        int start = Math.Max(0, pronoun.Start - Near), last = LastPlace(name);
        if (last < 0)
            return false;
        foreach (SpeakerModel other in draft.Speakers)
        {
            if (other.Name != name && LastPlace(other.Name) > last)
                return false;
        }

        return true;

        int LastPlace(string of) => draft.Text.LastIndexOf(of.Substring(of.LastIndexOf(' ') + 1), pronoun.Start, pronoun.Start - start, StringComparison.Ordinal);
    }

    private static int Distance(TextRange a, TextRange b) => a.Overlaps(b) ? 0 : Math.Max(a.Start - b.End, b.Start - a.End);
}
