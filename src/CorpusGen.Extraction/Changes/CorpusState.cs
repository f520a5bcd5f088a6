using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Changes;

/// <summary>What is in a corpus at one time.</summary>
/// <param name="Articles">The articles, no two of one path.</param>
/// <param name="Speakers">Everybody whom an article names as a speaker, no two of one name.</param>
internal sealed record CorpusState(IReadOnlyList<ArticleState> Articles, IReadOnlyList<FoundItem> Speakers)
{
    /// <summary>Articles, and the speakers that they name.</summary>
    public static CorpusState Of(IReadOnlyList<ArticleState> articles) => new(articles, SpeakersOf(articles.SelectMany(article => article.Speakers)));

    /// <summary>The same with those alone as speakers who say a quote or give a figure, as each article calls them: this much is known of every state.</summary>
    public CorpusState WithSpeakersOfItems() =>
        this with { Speakers = SpeakersOf(Articles.SelectMany(article => article.Items).Select(item => item.Item.Speaker).OfType<string>()) };

    private static FoundItem[] SpeakersOf(IEnumerable<string> names) =>
    [
        .. names
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new FoundItem(new CorpusItem { Kind = ItemKind.Speaker, Article = "", Words = name })),
    ];
}
