using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corpora;

/// <summary>Figures of several articles that cannot all be true.</summary>
public static class CorpusDisagreements
{
    /// <summary>Finds them: <c>CorpusDisagreements.Find(documents)</c>. The result does not depend on the order of the articles.</summary>
    /// <param name="documents">The articles, each with another id.</param>
    /// <returns>Those found, in the order of the first article that each is in, as given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static IReadOnlyList<DisagreementModel> Find(IReadOnlyList<CorpusDocument> documents)
    {
        if (documents is null)
            throw new ArgumentNullException(nameof(documents));
        return CorpusComparing.DisagreementFinder.Find([.. documents.Select(Compared)]).ConvertAll(found => Model(found, documents));
    }

    /// <summary>An article as it is compared.</summary>
    internal static CorpusComparing.ComparedArticle Compared(CorpusDocument document) =>
        new(document.Id, document.Article.Text, document.Article.Language, BlocksOf(document.Article), FiguresOf(document.Article)) { Day = document.Day, Event = document.Event };

    /// <summary>The lines of an article as they are compared.</summary>
    internal static CorpusComparing.ComparedBlock[] BlocksOf(ArticleModel article) =>
        [.. article.Blocks.Select(block => new CorpusComparing.ComparedBlock(block.Range.Start, block.Range.End, block.Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Kicker))];

    /// <summary>The figures of an article as they are compared.</summary>
    internal static CorpusComparing.ComparedFigure[] FiguresOf(ArticleModel article) => [.. article.Figures.Select(figure => Compared(figure, article.Text))];

    private static CorpusComparing.ComparedFigure Compared(FigureModel figure, string text) => new(figure.Range.Start, figure.Range.End, figure.Kind)
    {
        Value = figure.Value,
        Min = figure.Min,
        Max = figure.Max,
        Approximation = figure.Approximation,
        Unit = figure.Unit,
        Currency = figure.Currency,
        Noun = figure.CountedNoun,
        CountedText = figure.Counted?.In(text),
        Source = figure.Attribution?.Speaker ?? figure.Attribution?.Mention?.In(text),
    };

    private static DisagreementModel Model(CorpusComparing.FoundDisagreement found, IReadOnlyList<CorpusDocument> documents) => new()
    {
        Kind = found.Kind,
        Figures = new EquatableArray<FigureOfDocument>([.. found.Figures.Select(place => new FigureOfDocument(documents[place.Article], documents[place.Article].Article.Figures[place.Figure]))]),
        Reason = found.Reason,
    };
}
