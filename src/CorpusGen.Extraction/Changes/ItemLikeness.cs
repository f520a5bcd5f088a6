using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Extraction.Changes;

/// <summary>How like the items that are left of one state of an article are to those of another: whether one of them is the other, edited.</summary>
internal sealed class ItemLikeness
{
    /// <summary>How much less like a second one must be so that there is no doubt.</summary>
    public const double Doubt = 0.15;

    // Of the words of a quote, half; fewer where the same words stand round it.
    private const double EnoughOfQuote = 0.5, EnoughOfQuoteInPlace = 0.2;

    // Half of its words and all that it counts, or the words on both sides, or the only one of what it counts.
    private const double EnoughOfFigure = 0.8;

    private const double OfNoun = 0.3, OfUnit = 0.2, OfSide = 0.5, OfOnlyOne = 0.4, OfSpeaker = 0.1;

    private readonly FoundItem[] _old;
    private readonly FoundItem[] _new;
    private readonly WordBag[] _oldWords;
    private readonly WordBag[] _newWords;
    private readonly Dictionary<(string? Unit, string? Noun), int> _oldCounts;
    private readonly Dictionary<(string? Unit, string? Noun), int> _newCounts;

    public ItemLikeness(FoundItem[] old, FoundItem[] @new, Language language)
    {
        (_old, _new) = (old, @new);
        _oldWords = Array.ConvertAll(old, item => WordBag.Of(item.Item.Words, language));
        _newWords = Array.ConvertAll(@new, item => WordBag.Of(item.Item.Words, language));
        _oldCounts = Counts(old);
        _newCounts = Counts(@new);
    }

    /// <summary>How like they are; 0 when they are not one.</summary>
    public double Of(int old, int @new)
    {
        double words = _oldWords[old].Likeness(_newWords[@new]);
        CorpusItem before = _old[old].Item, after = _new[@new].Item;
        (bool isSameBefore, bool isSameAfter) = Sides(_old[old].Context, _new[@new].Context);
        double score = words + (before.Speaker == after.Speaker ? OfSpeaker : 0) + (isSameBefore ? OfSide : 0) + (isSameAfter ? OfSide : 0);
        if (before.Kind == ItemKind.Quote)
            return words >= (isSameBefore || isSameAfter ? EnoughOfQuoteInPlace : EnoughOfQuote) || (isSameBefore && isSameAfter) ? score : 0;

        score += (before.Noun is not null && before.Noun == after.Noun ? OfNoun : 0) + (before.Unit == after.Unit ? OfUnit : 0);
        (string?, string?) key = (before.Unit, before.Noun);
        if (key != (null, null) && key == (after.Unit, after.Noun) && _oldCounts[key] == 1 && _newCounts[key] == 1)
            score += OfOnlyOne;
        return score - (before.Speaker == after.Speaker ? OfSpeaker : 0) >= EnoughOfFigure ? score : 0;
    }

    // An end of a paragraph is no word that two share.
    private static (bool Before, bool After) Sides(ItemContext? old, ItemContext? @new) => old is null || @new is null
        ? (false, false)
        : (old.Before.Length > 0 && old.Before == @new.Before, old.After.Length > 0 && old.After == @new.After);

    private static Dictionary<(string? Unit, string? Noun), int> Counts(FoundItem[] items) =>
        items.GroupBy(item => (item.Item.Unit, item.Item.Noun)).ToDictionary(group => group.Key, group => group.Count());
}
