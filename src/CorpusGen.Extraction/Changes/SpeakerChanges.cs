using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Changes;

/// <summary>Who came and went among those who speak. Somebody who went and to whom all that is left of his is now given under one new name has that name.</summary>
internal static class SpeakerChanges
{
    /// <summary>The changes; what of the others only says that a speaker has another name is marked as said.</summary>
    /// <param name="old">The speakers as they were.</param>
    /// <param name="new">The speakers as they are.</param>
    /// <param name="changes">All other changes.</param>
    public static IReadOnlyList<CorpusChange> Find(IReadOnlyList<FoundItem> old, IReadOnlyList<FoundItem> @new, List<CorpusChange> changes)
    {
        var before = new Dictionary<string, FoundItem>(StringComparer.Ordinal);
        foreach (FoundItem speaker in old)
            before[speaker.Item.Words] = speaker;
        var after = new Dictionary<string, FoundItem>(StringComparer.Ordinal);
        foreach (FoundItem speaker in @new)
            after[speaker.Item.Words] = speaker;
        Dictionary<string, string> renamed = Renamed(before, after, changes);
        var found = new List<CorpusChange>();
        var known = new HashSet<string>(renamed.Values, StringComparer.Ordinal);
        foreach (FoundItem speaker in @new)
        {
            if (before.TryGetValue(speaker.Item.Words, out FoundItem was))
            {
                IReadOnlyList<ItemDifference> differences = ItemDifferences.Between(was.Item, speaker.Item, Language.Unknown);
                if (differences.Count > 0)
                    found.Add(new CorpusChange(ChangeKind.Changed, was, speaker, differences));
            }
            else if (!known.Contains(speaker.Item.Words))
            {
                found.Add(new CorpusChange(ChangeKind.New, null, speaker, []));
            }
        }

        foreach (FoundItem speaker in old)
        {
            if (renamed.TryGetValue(speaker.Item.Words, out string name))
                found.Add(new CorpusChange(ChangeKind.Changed, speaker, after[name], ItemDifferences.Between(speaker.Item, after[name].Item, Language.Unknown)));
            else if (!after.ContainsKey(speaker.Item.Words))
                found.Add(new CorpusChange(ChangeKind.Gone, speaker, null, []));
        }

        MarkSaid(renamed, changes);
        found.Sort(static (a, b) => string.CompareOrdinal(a.Subject.Item.Words, b.Subject.Item.Words));
        return found;
    }

    private static Dictionary<string, string> Renamed(Dictionary<string, FoundItem> before, Dictionary<string, FoundItem> after, List<CorpusChange> changes)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<IGrouping<string, string>> given =
            from change in changes
            let difference = SpeakerOf(change)
            where difference is { Old: not null, New: not null } && before.ContainsKey(difference.Old) && !after.ContainsKey(difference.Old)
            group difference.New by difference.Old;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<string, string> speaker in given)
        {
            string[] names = speaker.Distinct(StringComparer.Ordinal).ToArray();
            if (names.Length == 1 && after.ContainsKey(names[0]) && !before.ContainsKey(names[0]) && taken.Add(names[0]))
                renamed.Add(speaker.Key, names[0]);
        }

        return renamed;
    }

    private static void MarkSaid(Dictionary<string, string> renamed, List<CorpusChange> changes)
    {
        for (int i = 0; i < changes.Count; i++)
        {
            CorpusChange change = changes[i];
            if (change is { Kind: ChangeKind.Changed, Differences.Count: 1 } && SpeakerOf(change) is { Old: not null } difference
                && renamed.TryGetValue(difference.Old, out string name) && name == difference.New)
            {
                changes[i] = change with { IsPartOfAnother = true };
            }
        }
    }

    private static ItemDifference? SpeakerOf(CorpusChange change) =>
        change.Subject.Item.Kind is ItemKind.Quote or ItemKind.Figure ? change.Differences.FirstOrDefault(difference => difference.Kind == DifferenceKind.Speaker) : null;
}
