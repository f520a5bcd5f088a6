using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Changes;

/// <summary>What became of an article and of what is in it.</summary>
internal sealed class ArticleChanges
{
    private readonly List<CorpusChange> _changes = [];

    private ArticleChanges(ArticleState subject) => Path = subject.Path;

    /// <summary>Its path; the old one when it is gone.</summary>
    public string Path { get; }

    /// <summary>The changes: of the article, of what is there in the order of the text, and what is gone.</summary>
    public IEnumerable<CorpusChange> Changes => _changes;

    /// <summary>Takes what is no longer new or gone, as it is known to be elsewhere.</summary>
    public void Replace(CorpusChange change, CorpusChange? by)
    {
        int place = _changes.FindIndex(other => ReferenceEquals(other, change));
        if (by is null)
            _changes.RemoveAt(place);
        else
            _changes[place] = by;
    }

    /// <param name="old">The article as it was; null when it is new.</param>
    /// <param name="new">The article as it is; null when it is gone.</param>
    public static ArticleChanges Of(ArticleState? old, ArticleState? @new)
    {
        var changes = new ArticleChanges((@new ?? old)!);
        if (old is null || @new is null)
            changes.AddWhole((@new ?? old)!, old is null ? ChangeKind.New : ChangeKind.Gone);
        else
            changes.Compare(old, @new);
        return changes;
    }

    private void AddWhole(ArticleState article, ChangeKind kind)
    {
        Add(article.Article, isPart: false);
        foreach (FoundItem item in article.Items)
            Add(item, isPart: true);

        void Add(FoundItem item, bool isPart) =>
            _changes.Add(new CorpusChange(kind, kind == ChangeKind.Gone ? item : null, kind == ChangeKind.New ? item : null, []) { IsPartOfAnother = isPart });
    }

    private void Compare(ArticleState old, ArticleState @new)
    {
        Language language = @new.Language == Language.Unknown ? old.Language : @new.Language;
        IReadOnlyList<ItemDifference> ofArticle = ItemDifferences.Between(old.Article.Item, @new.Article.Item, language);
        if (old.Path != @new.Path)
            _changes.Add(new CorpusChange(ChangeKind.Moved, old.Article, @new.Article, ofArticle));
        else if (ofArticle.Count > 0)
            _changes.Add(new CorpusChange(ChangeKind.Changed, old.Article, @new.Article, ofArticle));

        // What most articles are after an edit of another one.
        if (old.Items == @new.Items)
            return;
        IReadOnlyList<ItemPair> pairs = ItemPairing.Of(old.Items, @new.Items, language);
        bool[] moved = old.IsOrdered && @new.IsOrdered ? MovedItems.In(pairs) : new bool[pairs.Count];
        AddPairsAndNew(old.Items, @new.Items, pairs, moved, language);
        var kept = new HashSet<int>(pairs.Select(pair => pair.Old));
        for (int i = 0; i < old.Items.Count; i++)
        {
            if (!kept.Contains(i))
                _changes.Add(new CorpusChange(ChangeKind.Gone, old.Items[i], null, []));
        }
    }

    private void AddPairsAndNew(EquatableArray<FoundItem> old, EquatableArray<FoundItem> @new, IReadOnlyList<ItemPair> pairs, bool[] moved, Language language)
    {
        int next = 0;
        for (int j = 0; j < @new.Count; j++)
        {
            if (next == pairs.Count || pairs[next].New != j)
            {
                _changes.Add(new CorpusChange(ChangeKind.New, null, @new[j], []));
                continue;
            }

            FoundItem before = old[pairs[next].Old];
            IReadOnlyList<ItemDifference> differences = ItemDifferences.Between(before.Item, @new[j].Item, language);
            if (differences.Count > 0 || moved[next])
                _changes.Add(new CorpusChange(differences.Count > 0 ? ChangeKind.Changed : ChangeKind.Moved, before, @new[j], differences) { IsSure = pairs[next].IsSure });
            next++;
        }
    }
}
