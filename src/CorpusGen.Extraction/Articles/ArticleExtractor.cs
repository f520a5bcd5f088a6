using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>Reads a text into an <see cref="ArticleModel"/>. Same text and language in, same model out, on every machine, culture and thread.</summary>
public static class ArticleExtractor
{
    /// <summary>Reads <paramref name="text"/>; never throws: <c>ArticleExtractor.Extract(File.ReadAllText("a.txt"))</c>.</summary>
    /// <param name="text">The text of one article.</param>
    /// <param name="language">Its language; null finds it from the text's own words.</param>
    public static ArticleModel Extract(string text, Language? language = null) => Extract(text, null, language);

    /// <summary>Reads the words of a file, with what its format says of them; never throws.</summary>
    /// <param name="source">The file, and the words in it.</param>
    /// <param name="language">Its language; null finds it from the front matter, or from the text's own words.</param>
    public static ArticleModel Extract(SourceText source, Language? language = null) =>
        Extract(source.Words, source.Map.IsIdentity && source.Words.Length == source.File.Length && source.FrontMatter is null && source.Flaws.Count == 0 ? null : source, language ?? source.FrontMatter?.Language);

    private static ArticleModel Extract(string text, SourceText? source, Language? language)
    {
        Document document = Document.Read(text, language ?? LanguageDetector.Detect(text));
        Page page = BlockReader.Read(document, source);
        List<FigureModel> figures = FigureReader.Read(document, page.Blocks);
        Speech speech = SpeechReader.Read(document, page, figures);
        document.Tokens.Release();
        EquatableArray<QuoteModel> quotes = InOrder(speech.Quotes, static quote => quote.Range);
        EquatableArray<StatementModel> statements = InOrder(speech.Statements, static statement => statement.Range);
        FigureSpeakers.Find(figures, quotes, statements, speech.FigureSources);

        return new ArticleModel
        {
            Text = text,
            Source = source,
            Language = document.Language,
            Blocks = new EquatableArray<BlockModel>(page.Blocks.ToArray()),
            Quotes = quotes,
            Statements = statements,
            Terms = InOrder(speech.Terms, static term => term.Range),
            Figures = InOrder(figures, static figure => figure.Range),
            Speakers = SpeakersOf(speech),
            Flaws = FlawsOf(document),
        };
    }

    private static EquatableArray<SpeakerModel> SpeakersOf(Speech speech)
    {
        var speakers = new List<SpeakerModel>(speech.Speakers.Count);
        foreach (Entity entity in speech.Speakers)
        {
            speakers.Add(new SpeakerModel
            {
                Name = entity.Name,
                Gender = entity.IsPerson ? entity.Gender : Gender.Unknown,
                IsPerson = entity.IsPerson,
                Names = new EquatableArray<string>([.. entity.OtherNames]),
                Roles = new EquatableArray<string>([.. entity.Roles]),
            });
        }

        speakers.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return new EquatableArray<SpeakerModel>(speakers.ToArray());
    }

    private static EquatableArray<FlawModel> FlawsOf(Document document)
    {
        if (document.Flaws.Count == 0)
            return EquatableArray<FlawModel>.Empty;
        document.Flaws.Sort(static (a, b) => a.Range != b.Range ? Compare(a.Range, b.Range) : a.Kind.CompareTo(b.Kind));
        var flaws = new List<FlawModel>(document.Flaws.Count);
        foreach (FlawModel flaw in document.Flaws)
        {
            // One place was looked at more than once, or one mark stands for two that are missing.
            if (flaws.Count == 0 || flaws[flaws.Count - 1].Range != flaw.Range)
                flaws.Add(flaw);
        }

        return new EquatableArray<FlawModel>(flaws.ToArray());
    }

    private static EquatableArray<T> InOrder<T>(List<T> items, Func<T, TextRange> range)
        where T : IEquatable<T>
    {
        // Most lists are in order as they were read.
        for (int i = 1; i < items.Count; i++)
        {
            if (Compare(range(items[i - 1]), range(items[i])) <= 0)
                continue;
            items.Sort((a, b) => Compare(range(a), range(b)));
            break;
        }

        return new EquatableArray<T>(items.ToArray());
    }

    private static int Compare(TextRange a, TextRange b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);
}
