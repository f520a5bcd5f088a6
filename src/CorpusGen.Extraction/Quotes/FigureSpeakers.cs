using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Who gives each figure: the speaker of the innermost quote that it stands in; else the source phrase beside it; else the speaker of the statement. A figure in none of them
/// is the article's own.
/// </summary>
internal static class FigureSpeakers
{
    /// <summary>Quotes inside quotes are few.</summary>
    private const int Deepest = 8;

    /// <summary>Puts who gives it into each figure of a list.</summary>
    /// <param name="figures">The figures, as they were read.</param>
    /// <param name="quotes">The quotes, in the order of the text.</param>
    /// <param name="statements">The statements, in the order of the text.</param>
    /// <param name="sources">Who gives the figures of source phrases, by their places in the list.</param>
    public static void Find(List<FigureModel> figures, EquatableArray<QuoteModel> quotes, EquatableArray<StatementModel> statements, Dictionary<int, Attribution> sources)
    {
        if (quotes.Count == 0 && statements.Count == 0 && sources.Count == 0)
            return;
        for (int i = 0; i < figures.Count; i++)
        {
            Attribution? attribution = Innermost(quotes, static quote => quote.Range, figures[i].Range)?.Attribution;
            if (attribution is null && sources.TryGetValue(i, out Attribution? source))
                attribution = source;
            attribution ??= Innermost(statements, static statement => statement.Range, figures[i].Range)?.Attribution;
            if (Shown(attribution) is { } known)
                figures[i] = figures[i] with { Attribution = known };
        }
    }

    /// <summary>
    /// Who gives each figure when quotes and statements have changed. A figure that had its speaker from one of them follows it; a source phrase beside it is still there.
    /// </summary>
    /// <param name="before">The article with the quotes and statements that were read.</param>
    /// <param name="after">The article with those that are true.</param>
    /// <param name="known">The places of figures whose speaker is said, whatever they stand in.</param>
    public static EquatableArray<FigureModel> FindAgain(ArticleModel before, ArticleModel after, HashSet<TextRange> known)
    {
        FigureModel[] figures = [.. after.Figures];
        for (int i = 0; i < figures.Length; i++)
        {
            TextRange range = figures[i].Range;
            Attribution? quote = Shown(Innermost(after.Quotes, static quote => quote.Range, range)?.Attribution);
            Attribution? statement = Shown(Innermost(after.Statements, static statement => statement.Range, range)?.Attribution);
            Attribution? had = figures[i].Attribution;
            bool isFromSource = had is not null
                && had != Innermost(before.Quotes, static quote => quote.Range, range)?.Attribution
                && had != Innermost(before.Statements, static statement => statement.Range, range)?.Attribution;
            Attribution? has = quote ?? (isFromSource ? had : statement);
            if (has != had && !known.Contains(range))
                figures[i] = figures[i] with { Attribution = has };
        }

        return new EquatableArray<FigureModel>(figures);
    }

    private static Attribution? Shown(Attribution? attribution) =>
        attribution is { Kind: not SpeakerKind.Unknown } known && (known.Speaker is not null || known.Mention is not null) ? known : null;

    /// <summary>The last that begins before the figure and holds it.</summary>
    private static T? Innermost<T>(EquatableArray<T> items, Func<T, TextRange> range, TextRange figure)
        where T : class, IEquatable<T>
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (range(items[middle]).Start <= figure.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (int i = low - 1; i >= 0 && i >= low - Deepest; i--)
        {
            if (range(items[i]).Contains(figure))
                return items[i];
        }

        return null;
    }
}
