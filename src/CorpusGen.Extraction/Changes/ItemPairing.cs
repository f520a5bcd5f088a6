using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Changes;

/// <summary>
/// Which items of an article are which of its later state. First what says the same with the same words round it, then what says the same, then what has the same words, then what is
/// like another that is left: quotes by their words, figures by these, by the words round them and by what they count.
/// </summary>
internal sealed class ItemPairing
{
    // Beyond it an article that somebody wrote anew would take long to compare, and what is left over is then new or gone.
    private const int MostPairs = 200_000;

    private readonly EquatableArray<FoundItem> _old;
    private readonly EquatableArray<FoundItem> _new;
    private readonly Language _language;
    private readonly int[] _oldPartner;
    private readonly int[] _newPartner;
    private readonly List<ItemPair> _pairs = [];

    private ItemPairing(EquatableArray<FoundItem> old, EquatableArray<FoundItem> @new, Language language)
    {
        (_old, _new, _language) = (old, @new, language);
        _oldPartner = Enumerable.Repeat(-1, old.Count).ToArray();
        _newPartner = Enumerable.Repeat(-1, @new.Count).ToArray();
    }

    /// <summary>The pairs, in the order of the new items.</summary>
    public static IReadOnlyList<ItemPair> Of(EquatableArray<FoundItem> old, EquatableArray<FoundItem> @new, Language language)
    {
        var pairing = new ItemPairing(old, @new, language);
        pairing.PairSame(static (item, context) => context is { IsEmpty: false } ? (item with { Article = "", Member = null }, context) : null, tellsOrder: true);
        pairing.PairSame(static (item, _) => item.Member is null ? null : item with { Article = "" }, tellsOrder: true);
        pairing.PairSame(static (item, _) => item with { Article = "", Member = null }, tellsOrder: false);
        pairing.PairSame(static (item, context) => context is { IsEmpty: false } ? (item.Kind, item.Words, context) : null, tellsOrder: true);
        pairing.PairSame(static (item, _) => (item.Kind, item.Words), tellsOrder: false);
        pairing.PairLike();
        pairing._pairs.Sort(static (a, b) => a.New.CompareTo(b.New));
        return pairing._pairs;
    }

    /// <summary>Pairs what has the same key, the first with the first.</summary>
    /// <param name="keyOf">The key of an item; null for one that is left alone.</param>
    /// <param name="tellsOrder">Whether a pair is sure enough to say that it moved.</param>
    private void PairSame(Func<CorpusItem, ItemContext?, object?> keyOf, bool tellsOrder)
    {
        if (_pairs.Count == _old.Count || _pairs.Count == _new.Count)
            return;
        var waiting = new Dictionary<object, Queue<int>>();
        for (int i = 0; i < _old.Count; i++)
        {
            if (_oldPartner[i] >= 0 || keyOf(_old[i].Item, _old[i].Context) is not object key)
                continue;
            if (!waiting.TryGetValue(key, out Queue<int> queue))
                waiting.Add(key, queue = new Queue<int>());
            queue.Enqueue(i);
        }

        for (int j = 0; j < _new.Count; j++)
        {
            if (_newPartner[j] < 0 && keyOf(_new[j].Item, _new[j].Context) is object key && waiting.TryGetValue(key, out Queue<int> queue) && queue.Count > 0)
            {
                bool isAlone = queue.Count == 1;
                Pair(queue.Dequeue(), j, isSure: true, tellsOrder || (isAlone && IsLong(_new[j].Item)));
            }
        }
    }

    private static bool IsLong(CorpusItem item) => item.Kind == ItemKind.Quote && item.Words.Count(static c => c == ' ') >= 3;

    private void PairLike()
    {
        foreach (ItemKind kind in (ItemKind[])[ItemKind.Quote, ItemKind.Figure])
        {
            int[] old = Left(_old, _oldPartner, kind), @new = Left(_new, _newPartner, kind);
            if (old.Length == 0 || @new.Length == 0 || (long)old.Length * @new.Length > MostPairs)
                continue;
            PairLike(old, @new, new ItemLikeness(old.Select(i => _old[i]).ToArray(), @new.Select(j => _new[j]).ToArray(), _language));
        }
    }

    // The likest first. A pair is sure when the second best of either is much less like.
    private void PairLike(int[] old, int[] @new, ItemLikeness likeness)
    {
        var found = new List<(double Score, int Old, int New)>();
        for (int i = 0; i < old.Length; i++)
        {
            for (int j = 0; j < @new.Length; j++)
            {
                if (likeness.Of(i, j) is double score and > 0)
                    found.Add((score, i, j));
            }
        }

        found.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score)
            : Math.Abs(a.Old - a.New) != Math.Abs(b.Old - b.New) ? Math.Abs(a.Old - a.New).CompareTo(Math.Abs(b.Old - b.New))
            : (a.New, a.Old).CompareTo((b.New, b.Old)));
        double[] secondOfOld = Seconds(found, old.Length, static pair => pair.Old), secondOfNew = Seconds(found, @new.Length, static pair => pair.New);
        foreach ((double score, int i, int j) in found)
        {
            if (_oldPartner[old[i]] < 0 && _newPartner[@new[j]] < 0)
                Pair(old[i], @new[j], isSure: score - Math.Max(secondOfOld[i], secondOfNew[j]) >= ItemLikeness.Doubt, tellsOrder: false);
        }
    }

    // What the second best of each has; those come sorted.
    private static double[] Seconds(List<(double Score, int Old, int New)> sorted, int count, Func<(double Score, int Old, int New), int> of)
    {
        var seconds = new double[count];
        var seen = new int[count];
        foreach ((double Score, int Old, int New) pair in sorted)
        {
            if (++seen[of(pair)] == 2)
                seconds[of(pair)] = pair.Score;
        }

        return seconds;
    }

    private static int[] Left(EquatableArray<FoundItem> items, int[] partners, ItemKind kind) =>
        Enumerable.Range(0, items.Count).Where(i => partners[i] < 0 && items[i].Item.Kind == kind).ToArray();

    private void Pair(int old, int @new, bool isSure, bool tellsOrder)
    {
        _oldPartner[old] = @new;
        _newPartner[@new] = old;
        _pairs.Add(new ItemPair(old, @new, isSure, tellsOrder));
    }
}
