using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Emit;

/// <summary>A name that articles share, and where one has it first.</summary>
/// <param name="Name">The speaker's, or the noun.</param>
/// <param name="Handle">The speaker's, or null.</param>
/// <param name="Kind">How the speaker is known.</param>
/// <param name="Place">The first place, for people.</param>
internal sealed record Mention(string Name, string? Handle, SpeakerKind Kind, string Place);

/// <summary>What one article adds to the lists of the whole corpus, each name once.</summary>
internal sealed record Mentions(EquatableArray<Mention> Speakers, EquatableArray<Mention> CountedNouns)
{
    public static Mentions In(ArticleModel model, Places places)
    {
        var speakers = new Dictionary<string, Mention>(StringComparer.Ordinal);
        foreach (QuoteModel quote in model.Quotes)
            AddSpeaker(quote.Attribution, quote.Range);
        foreach (StatementModel statement in model.Statements)
            AddSpeaker(statement.Attribution, statement.Range);

        var nouns = new Dictionary<string, Mention>(StringComparer.Ordinal);
        foreach (FigureModel figure in model.Figures)
        {
            if (figure.CountedNoun is { Length: > 0 } noun && !nouns.ContainsKey(noun))
                nouns.Add(noun, new Mention(noun, null, SpeakerKind.Unknown, places.Of(figure.Range.Start)));
        }

        return new Mentions(Sorted(speakers), Sorted(nouns));

        void AddSpeaker(Attribution attribution, TextRange range)
        {
            if (attribution.Speaker is not { Length: > 0 } name)
                return;
            var mention = new Mention(name, attribution.Handle, attribution.Kind, places.Of(range.Start));
            speakers[name] = speakers.TryGetValue(name, out Mention? first) ? Merge(first, mention) : mention;
        }
    }

    /// <summary>The first place and handle, and the surest kind.</summary>
    public static Mention Merge(Mention first, Mention second) => first with
    {
        Handle = first.Handle ?? second.Handle,
        Kind = Certainty(first.Kind) >= Certainty(second.Kind) ? first.Kind : second.Kind,
    };

    private static int Certainty(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Named => 5,
        SpeakerKind.Resolved => 4,
        SpeakerKind.Document => 3,
        SpeakerKind.Role => 2,
        SpeakerKind.Anonymous => 1,
        _ => 0,
    };

    private static EquatableArray<Mention> Sorted(Dictionary<string, Mention> mentions)
    {
        var sorted = new Mention[mentions.Count];
        mentions.Values.CopyTo(sorted, 0);
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new EquatableArray<Mention>(sorted);
    }
}
