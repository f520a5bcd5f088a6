using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>
/// Corrects the items of one kind. <c>quote: words</c> says that the words are one: the item that has them is meant; where there is none it was missed, and takes the pieces of it that
/// were found. <c>notAQuote: words</c> takes the item away that has them.
/// </summary>
internal abstract class ItemCorrector<T>(CorrectionRun run, CorrectedItems<T> items, string noun)
    where T : class, IEquatable<T>
{
    private readonly List<(CorrectedItem<T> Item, string Name, int Entry)> _names = [];

    public CorrectedItems<T> Items => items;

    protected CorrectionRun Run => run;

    /// <summary>Says that words are an item, and what else the entry says of it.</summary>
    public void Keep(int entry, Correction correction, TextRange words)
    {
        CorrectedItem<T>? item = Find(entry, words, out bool isAmbiguous);
        if (isAmbiguous)
            return;
        if (item is null && items.Removed(words) is { } removed)
        {
            run.ReportOther(entry, removed.RemovedBy!.Value, same: false);
            return;
        }

        TextRange limits = item is null ? words : items.RangeOf(item);
        if (correction.TrueWords is { } trueWords)
        {
            if (run.Words.FindNear(trueWords, limits) is not { } found)
            {
                run.Report(entry, CorrectionFlawKind.WordsGone, $"the words {Quoted.Words(trueWords)} are not in the text");
                return;
            }

            limits = found;
        }

        bool isMoved = item is null || limits != items.RangeOf(item);
        if (Problem(item?.Model, correction) is { } problem || isMoved && (problem = Misplaced(limits)) is not null)
        {
            run.Report(entry, CorrectionFlawKind.DoesNotFit, problem);
            return;
        }

        if (item is not null && !SayAll(entry, correction, item))
            return;
        T? piece = null;
        if (isMoved && !MakeRoom(entry, limits, item, out piece))
            return;
        bool isNew = item is null;
        if (item is null)
        {
            item = items.Add(Create(limits, piece, correction));
            SayAll(entry, correction, item);
        }

        T after = WithFacts(isMoved && !isNew ? WithRange(item.Model, limits) : item.Model, correction);
        bool changes = isNew || !after.Equals(item.Model);
        if (changes)
        {
            item.Model = Marked(after);
            items.IsChanged = true;
        }

        if (correction.Name is { } name)
            _names.Add((item, name, entry));
        else if (!changes)
            run.ReportNothing(entry, $"the words are read as {noun} so without it");
    }

    /// <summary>Says that words are none.</summary>
    public void Remove(int entry, TextRange words)
    {
        List<CorrectedItem<T>> found = items.Around(words) is { } around ? [around] : items.Overlapping(words);
        if (found.Count > 1)
            run.Report(entry, CorrectionFlawKind.Ambiguous, $"the words are those of {found.Count}: give words of one alone");
        else if (found.Count == 0 && items.Removed(words) is { } removed)
            run.ReportOther(entry, removed.RemovedBy!.Value, same: true);
        else if (found.Count == 0)
            run.ReportNothing(entry, $"the words are not read as {noun}");
        else if (found[0].FirstSaidBy is { } other)
            run.ReportOther(entry, other, same: false);
        else
            items.Remove(found[0], entry);
    }

    /// <summary>Takes an item with exactly these limits away, since they are an item of another kind; false, and a flaw, when an entry says that it is one.</summary>
    public bool GiveUp(int entry, TextRange words)
    {
        if (items.Overlapping(words).Find(item => items.RangeOf(item) == words) is not { } item)
            return true;
        if (item.FirstSaidBy is { } other)
        {
            run.ReportOther(entry, other, same: false);
            return false;
        }

        items.Remove(item, entry);
        return true;
    }

    /// <summary>The names that entries give to members, with the limits that the items have in the end.</summary>
    public IEnumerable<CorrectedName> Names(CorrectionSubject subject) =>
        _names.Where(name => name.Item.RemovedBy is null).Select(name => new CorrectedName(subject, items.RangeOf(name.Item), name.Name, name.Entry));

    /// <summary>The item that is meant; none when it was missed.</summary>
    protected virtual CorrectedItem<T>? Find(int entry, TextRange words, out bool isAmbiguous)
    {
        isAmbiguous = false;
        return items.Around(words);
    }

    /// <summary>Whether an item that shares words with another one is a piece of it.</summary>
    protected virtual bool IsPiece(TextRange item, TextRange limits) => true;

    /// <summary>Takes away what other kinds have at the very same limits.</summary>
    protected virtual bool TakeOver(int entry, TextRange limits) => true;

    /// <summary>Why the words cannot be an item; null when they can.</summary>
    protected virtual string? Misplaced(TextRange words) => run.BlockOf(words) >= 0 ? null : $"the words are those of several paragraphs, and {noun} stands in one";

    /// <summary>Why the entry cannot be true; null when it can.</summary>
    protected abstract string? Problem(T? item, Correction correction);

    protected abstract T Create(TextRange words, T? piece, Correction correction);

    protected abstract T WithRange(T item, TextRange words);

    protected abstract T WithFacts(T item, Correction correction);

    /// <summary>With the rule that says that somebody corrected it.</summary>
    protected abstract T Marked(T item);

    /// <summary>All that an entry says, so that two that say otherwise are found.</summary>
    protected virtual IEnumerable<(string What, object? Value)> Said(Correction correction) =>
    [
        ("words", correction.TrueWords),
        ("speaker", correction.Speaker),
        ("speakerKind", correction.SpeakerKind),
        ("name", correction.Name),
    ];

    private bool SayAll(int entry, Correction correction, CorrectedItem<T> item)
    {
        // That it is one is said too, and may be said twice.
        item.Say($"is {entry}", "", entry);
        return Said(correction).All(said => run.Say(item, entry, said.What, said.Value));
    }

    private bool MakeRoom(int entry, TextRange limits, CorrectedItem<T>? moved, out T? piece)
    {
        List<CorrectedItem<T>> pieces = items.Overlapping(limits).FindAll(item => item != moved && IsPiece(items.RangeOf(item), limits));
        piece = pieces.FirstOrDefault()?.Model;
        if (pieces.Find(item => item.FirstSaidBy is not null) is { } said)
        {
            run.ReportOther(entry, said.FirstSaidBy!.Value, same: false);
            return false;
        }

        if (!TakeOver(entry, limits))
            return false;
        foreach (CorrectedItem<T> item in pieces)
            items.Remove(item, entry);
        return true;
    }
}
