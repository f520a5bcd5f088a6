using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Changes;

/// <summary>What became of the articles, quotes, figures and speakers of a corpus.</summary>
internal static class CorpusChanges
{
    /// <summary>
    /// The changes from one state to another, in the order of the new paths, in each article what is there in the order of the text, then what is gone; speakers last. Time grows with what is in
    /// the corpus, and with the square of what was changed in one article.
    /// </summary>
    public static IReadOnlyList<CorpusChange> Between(CorpusState old, CorpusState @new)
    {
        var articles = new List<ArticleChanges>();
        foreach ((int i, int j) in ArticlePairing.Of(old.Articles, @new.Articles))
            articles.Add(ArticleChanges.Of(i < 0 ? null : old.Articles[i], j < 0 ? null : @new.Articles[j]));
        MovesBetweenArticles.Find(articles);
        List<CorpusChange> changes =
        [
            .. articles.OrderBy(article => article.Path, StringComparer.Ordinal).SelectMany(article => article.Changes),
        ];
        changes.AddRange(SpeakerChanges.Find(old.Speakers, @new.Speakers, changes));
        return changes;
    }
}
