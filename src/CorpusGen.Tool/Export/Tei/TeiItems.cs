using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Export.Tei;

/// <summary>What an article has in it, as elements of TEI.</summary>
internal sealed class TeiItems
{
    // From the outside in: "il a dit que 50 personnes" is a statement round a figure also where both have the same words.
    private const int Said = 0, Term = 1, Figure = 2, Number = 3, Mention = 4, Cue = 5;

    private readonly ArticleModel _article;
    private readonly ArticleSpeakers _speakers;
    private readonly string _prefix;
    private readonly List<TeiItem> _items = [];
    private readonly HashSet<(string Name, TextRange Range)> _shared = [];

    private TeiItems(ArticleModel article, ArticleSpeakers speakers, string prefix) => (_article, _speakers, _prefix) = (article, speakers, prefix);

    /// <summary>The elements, in no order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="speakers">Its speakers, to whom they point.</param>
    /// <param name="prefix">What every id of the article begins with.</param>
    public static IReadOnlyList<TeiItem> Of(ArticleModel article, ArticleSpeakers speakers, string prefix)
    {
        var items = new TeiItems(article, speakers, prefix);
        items.Add();
        return items._items;
    }

    /// <summary>The id of a speaker.</summary>
    public static string SpeakerId(string prefix, int index) => Id(prefix, 's', index);

    private static string Id(string prefix, char kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{kind}{index + 1}");

    private void Add()
    {
        for (int i = 0; i < _article.Quotes.Count; i++)
        {
            QuoteModel quote = _article.Quotes[i];
            AddSaid('q', i, quote.Range, "true", quote.Attribution, $"#quote-{EnumText<QuoteKind>.Of(quote.Kind)} #rule-{EnumText<Pattern>.Of(quote.Rule)}");
        }

        for (int i = 0; i < _article.Statements.Count; i++)
        {
            StatementModel statement = _article.Statements[i];
            AddSaid('i', i, statement.Range, "false", statement.Attribution, $"#rule-{EnumText<Pattern>.Of(statement.Rule)}");
        }

        for (int i = 0; i < _article.Terms.Count; i++)
            _items.Add(new TeiItem(_article.Terms[i].Range, Term, "q", Id(_prefix, 't', i), [("type", "term")]));
        for (int i = 0; i < _article.Figures.Count; i++)
            Add(_article.Figures[i], i);
    }

    private void AddSaid(char kind, int index, TextRange words, string direct, Attribution attribution, string analysis)
    {
        _items.Add(new TeiItem(words, Said, "said", Id(_prefix, kind, index), [("who", Pointer(attribution)), ("direct", direct), ("ana", analysis)]));
        AddMention(attribution);
        if (attribution.Cue is { } cue && _shared.Add(("seg", cue)))
            _items.Add(new TeiItem(cue, Cue, "seg", null, [("type", "cue")]));
    }

    private void AddMention(Attribution attribution)
    {
        if (attribution.Mention is { } mention && _shared.Add(("rs", mention)))
            _items.Add(new TeiItem(mention, Mention, "rs", null, [("type", "speaker"), ("ref", Pointer(attribution))]));
    }

    private void Add(FigureModel figure, int index)
    {
        string id = Id(_prefix, 'f', index);
        string analysis = $"#figure-{EnumText<FigureKind>.Of(figure.Kind)} #approximation-{EnumText<Approximation>.Of(figure.Approximation)} #rule-{EnumText<Pattern>.Of(figure.Rule)}";
        string? who = figure.Attribution is { } attribution ? Pointer(attribution) : null;
        switch (figure.Kind)
        {
            case FigureKind.Date or FigureKind.Year when figure.Iso is not null:
                _items.Add(new TeiItem(figure.Range, Figure, "date", id, [("when-iso", figure.Iso), ("ana", analysis), ("corresp", who)]));
                break;
            case FigureKind.Time when figure.Iso is not null:
                _items.Add(new TeiItem(figure.Range, Figure, "time", id, [("when-iso", figure.Iso), ("ana", analysis), ("corresp", who)]));
                break;
            default:
                AddMeasure(figure, id, analysis, who);
                break;
        }

        if (figure.Attribution is { } giver)
            AddMention(giver);
    }

    /// <summary>A measure with its number in it: bounds are the number's.</summary>
    private void AddMeasure(FigureModel figure, string id, string analysis, string? who)
    {
        string kind = EnumText<FigureKind>.Of(figure.Kind).ToString();
        string? unit = figure.Currency?.ToString() ?? (figure.Unit is { } measured ? EnumText<Unit>.Of(measured).ToString() : figure.Kind == FigureKind.Percent ? "%" : null);
        string? score = figure.Score is { } sides ? string.Create(CultureInfo.InvariantCulture, $"{sides.First}-{sides.Second}") : null;
        _items.Add(new TeiItem(figure.Range, Figure, "measure", id,
            [("type", kind), ("quantity", DecimalText.Of(figure.Value)), ("unit", unit), ("commodity", Commodity(figure.CountedNoun)), ("n", score ?? figure.Iso), ("ana", analysis), ("corresp", who)]));

        bool isBounded = figure.Min is not null || figure.Max is not null;
        if (isBounded)
            _items.Add(new TeiItem(figure.Number, Number, "num", null, [("atLeast", DecimalText.Of(figure.Min)), ("atMost", DecimalText.Of(figure.Max))]));
        else if (figure.Kind == FigureKind.Ordinal)
            _items.Add(new TeiItem(figure.Number, Number, "num", null, [("type", "ordinal"), ("value", DecimalText.Of(figure.Value))]));
    }

    // A list of words, each without blanks, control characters and the like.
    private static string? Commodity(string? noun)
    {
        if (noun is null)
            return null;
        string letters = string.Concat(noun.Select(letter => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format ? ' ' : letter));
        string words = string.Join(' ', letters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : words;
    }

    private string? Pointer(Attribution attribution) => _speakers.IndexOf(attribution) is { } index ? "#" + SpeakerId(_prefix, index) : null;
}
