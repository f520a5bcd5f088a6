using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Tool.Export;

/// <summary>All to whom an article attributes something by a name, each once: its speakers, and the documents and roles that speak as well.</summary>
internal sealed class ArticleSpeakers
{
    private readonly Dictionary<string, ExportedSpeaker> _byName = new(StringComparer.Ordinal);
    private readonly List<ExportedSpeaker> _all = [];

    public ArticleSpeakers(ArticleModel article)
    {
        foreach (SpeakerModel speaker in article.Speakers)
            Add(speaker.Name, speaker);
        foreach (QuoteModel quote in article.Quotes)
            Find(quote.Attribution)?.CountQuote();
        foreach (StatementModel statement in article.Statements)
            Find(statement.Attribution)?.CountStatement();
        foreach (FigureModel figure in article.Figures)
        {
            if (figure.Attribution is { } attribution)
                Find(attribution)?.CountFigure();
        }
    }

    /// <summary>In the order of the article's list, the others behind it in the order of what they say.</summary>
    public IReadOnlyList<ExportedSpeaker> All => _all;

    /// <summary>The number in <see cref="All"/>, from 0; null where nobody is named.</summary>
    public int? IndexOf(Attribution? attribution) => attribution?.Speaker is { } name ? _byName[name].Index : null;

    private ExportedSpeaker? Find(Attribution attribution)
    {
        if (attribution.Speaker is not { } name)
            return null;
        ExportedSpeaker speaker = _byName.TryGetValue(name, out ExportedSpeaker? known) ? known : Add(name, new SpeakerModel { Name = name });
        speaker.Handle ??= attribution.Handle;
        return speaker;
    }

    private ExportedSpeaker Add(string name, SpeakerModel model)
    {
        var speaker = new ExportedSpeaker(_all.Count, model);
        if (_byName.TryAdd(name, speaker))
            _all.Add(speaker);
        return speaker;
    }
}

/// <summary>A speaker of an article, and how much is his or hers.</summary>
/// <param name="index">The number in the article, from 0.</param>
/// <param name="model">What the article says of the speaker.</param>
internal sealed class ExportedSpeaker(int index, SpeakerModel model)
{
    public int Index => index;

    public SpeakerModel Model => model;

    /// <summary>The first name on a social network that the article gives, with its <c>@</c>; else null.</summary>
    public string? Handle { get; set; }

    public int Quotes { get; private set; }

    public int Statements { get; private set; }

    public int Figures { get; private set; }

    public void CountQuote() => Quotes++;

    public void CountStatement() => Statements++;

    public void CountFigure() => Figures++;
}
