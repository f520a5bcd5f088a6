using System.Collections.Generic;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Extraction.Changes;

/// <summary>In what two states of one item differ.</summary>
internal static class ItemDifferences
{
    public static IReadOnlyList<ItemDifference> Between(CorpusItem old, CorpusItem @new, Language language)
    {
        var differences = new List<ItemDifference>();
        if (old.Words != @new.Words)
            differences.Add(new ItemDifference(DifferenceKind.Words, old.Words, @new.Words, Words(old, @new, language)));
        Add(DifferenceKind.Value, "value", old.Value, @new.Value);
        Add(DifferenceKind.Unit, "unit", old.Unit, @new.Unit);
        Add(DifferenceKind.Noun, "counted noun", old.Noun, @new.Noun);
        Add(DifferenceKind.Speaker, "speaker", old.Speaker, @new.Speaker);

        // Where nothing is compiled nothing has a name.
        if (old.Member is not null && @new.Member is not null)
            Add(DifferenceKind.Name, "name", old.Member, @new.Member);
        return differences;

        void Add(DifferenceKind kind, string what, string? before, string? after)
        {
            if (before == after)
                return;
            differences.Add(new ItemDifference(kind, before, after, before is null ? $"{what} is now {after}" : after is null ? $"no {what} any more ({before})" : $"{what} {before} became {after}"));
        }
    }

    private static string Words(CorpusItem old, CorpusItem @new, Language language)
    {
        if (old.Kind == ItemKind.Speaker)
            return $"{old.Words} became {@new.Words}";
        if (old.Words.Length == 0 || @new.Words.Length == 0)
            return @new.Words.Length == 0 ? "no title any more" : "it has a title now";
        string words = WordDifference.Describe(ComparedText.Read(old.Words, language), ComparedText.Read(@new.Words, language));
        return words.Length == 0 ? $"only marks, blanks or capitals: '{old.Words}' became '{@new.Words}'" : words;
    }
}
