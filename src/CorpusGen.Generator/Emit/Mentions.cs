using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Emit;

/// <summary>A noun for what is counted, and where an article has it first.</summary>
/// <param name="Noun">Lower case and singular.</param>
/// <param name="Place">For people.</param>
internal sealed record NounMention(string Noun, string Place);

/// <summary>What one article adds to the lists of the whole corpus, each name once, in the order of the names.</summary>
internal sealed record Mentions(EquatableArray<SpeakerMention> Speakers, EquatableArray<NounMention> CountedNouns)
{
    public static Mentions In(ArticleModel model, Places places) => new(SpeakersIn(model, places), NounsIn(model, places));

    private static EquatableArray<SpeakerMention> SpeakersIn(ArticleModel model, Places places)
    {
        var models = new Dictionary<string, SpeakerModel>(StringComparer.Ordinal);
        foreach (SpeakerModel speaker in model.Speakers)
            models[speaker.Name] = speaker;

        var speakers = new Dictionary<string, SpeakerMention>(StringComparer.Ordinal);
        foreach (QuoteModel quote in model.Quotes)
            Add(quote.Attribution, quote.Range);
        foreach (StatementModel statement in model.Statements)
            Add(statement.Attribution, statement.Range);
        // Who gives a figure beside words that are no statement: "15 000 selon les organisateurs".
        foreach (FigureModel figure in model.Figures)
        {
            if (figure.Attribution is { Speaker: { Length: > 0 } name } attribution && !speakers.ContainsKey(name))
                Add(attribution, figure.Range);
        }

        return Sorted(speakers);

        void Add(Attribution attribution, TextRange range)
        {
            if (attribution.Speaker is not { Length: > 0 } name)
                return;
            speakers[name] = speakers.TryGetValue(name, out SpeakerMention? before)
                ? before.And(attribution)
                : SpeakerMention.Of(attribution, models.TryGetValue(name, out SpeakerModel? known) ? known : new SpeakerModel { Name = name }, places.Of(range.Start));
        }
    }

    private static EquatableArray<NounMention> NounsIn(ArticleModel model, Places places)
    {
        var nouns = new Dictionary<string, NounMention>(StringComparer.Ordinal);
        foreach (FigureModel figure in model.Figures)
        {
            if (figure.CountedNoun is { Length: > 0 } noun && !nouns.ContainsKey(noun))
                nouns.Add(noun, new NounMention(noun, places.Of(figure.Range.Start)));
        }

        return Sorted(nouns);
    }

    private static EquatableArray<T> Sorted<T>(Dictionary<string, T> mentions)
        where T : IEquatable<T>
    {
        var names = new string[mentions.Count];
        var sorted = new T[mentions.Count];
        mentions.Keys.CopyTo(names, 0);
        mentions.Values.CopyTo(sorted, 0);
        Array.Sort(names, sorted, StringComparer.Ordinal);
        return new EquatableArray<T>(sorted);
    }
}
