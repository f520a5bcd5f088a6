using System.Linq;

namespace CorpusGen.Extraction.Changes;

/// <summary>What a change is about, as people read it.</summary>
internal static class ChangeText
{
    private const int MostCharacters = 100;

    /// <summary><c>changed quote</c>.</summary>
    public static string What(CorpusChange change) => $"{change.Kind} {change.Subject.Item.Kind}".ToLowerInvariant();

    /// <summary>Words of no more characters than these, the last of them <c>…</c> where some are left out; no character is halved.</summary>
    public static string Shortened(string words, int most)
    {
        if (words.Length <= most)
            return words;
        int end = most - 1;
        if (char.IsHighSurrogate(words[end - 1]) && char.IsLowSurrogate(words[end]))
            end--;
        return words.Substring(0, end) + "…";
    }

    /// <summary>The words of the item, shortened; what it is worth and who says it, when that is not among the differences.</summary>
    public static string Words(CorpusChange change)
    {
        CorpusItem item = change.Subject.Item;
        string words = Shortened(item.Words, MostCharacters);
        if (item.Kind == ItemKind.Speaker)
            return change.Differences.Any(difference => difference.Kind == DifferenceKind.Words) ? "" : words;
        if (item.Kind == ItemKind.Article)
            return words.Length == 0 ? "" : $"“{words}”";
        bool isWhole = change.Kind is ChangeKind.New or ChangeKind.Gone;
        string value = isWhole && item.Value is not null && item.Value != words ? $" = {item.Value}{(item.Unit is null ? "" : " " + item.Unit)}{(item.Noun is null ? "" : " of " + item.Noun)}" : "";
        return $"“{words}”{value}{(item.Speaker is null || change.Differences.Any(difference => difference.Kind == DifferenceKind.Speaker) ? "" : " (" + item.Speaker + ")")}";
    }
}
