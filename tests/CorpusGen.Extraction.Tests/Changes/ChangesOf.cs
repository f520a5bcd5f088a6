using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Changes;

namespace CorpusGen.Extraction.Tests.Changes;

/// <summary>The changes from some texts to others, a line each: <c>changed quote b.txt: 'a' became 'b'</c>.</summary>
internal static class ChangesOf
{
    public static string[] Texts((string Path, string Text)[] old, (string Path, string Text)[] @new) => [.. Between(StateOf(old), StateOf(@new))];

    /// <summary>Of one article.</summary>
    public static string[] Text(string old, string @new) => Texts([("a.txt", old)], [("a.txt", @new)]);

    public static IEnumerable<string> Between(CorpusState old, CorpusState @new) =>
        CorpusChanges.Between(old, @new).Where(change => !change.IsPartOfAnother).Select(Show);

    public static CorpusState StateOf(params (string Path, string Text)[] texts) =>
        CorpusState.Of([.. texts.Select(text => ArticleState.Of(text.Path, ArticleExtractor.Extract(text.Text)) with { TextKey = text.Text })]);

    private static string Show(CorpusChange change)
    {
        CorpusItem item = change.Subject.Item;
        string from = change.Kind == ChangeKind.Moved && change.Old!.Item.Article != item.Article ? $" from {change.Old.Item.Article}" : "";
        string how = string.Join("; ", change.Differences.Select(difference => difference.Text));
        string words = item.Kind == ItemKind.Article ? "" : $" {item.Words}";
        return $"{change.Kind} {item.Kind} {item.Article}{words}{from}{(how.Length == 0 ? "" : ": " + how)}".Replace("  ", " ", StringComparison.Ordinal).ToLowerInvariant();
    }
}
