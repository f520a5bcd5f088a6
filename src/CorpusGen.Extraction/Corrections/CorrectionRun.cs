using System;
using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>The article while its entries are applied: where their words stand, what is wrong with them, and the names that they give.</summary>
internal sealed class CorrectionRun(ArticleModel article)
{
    private WordFinder? _words;

    public ArticleModel Article => article;

    /// <summary>Only an article with entries of its own is searched for words.</summary>
    public WordFinder Words => _words ??= new WordFinder(article);

    public List<CorrectionFlaw> Flaws { get; } = [];

    public List<CorrectedName> Names { get; } = [];

    public void Report(int entry, CorrectionFlawKind kind, string message) => Flaws.Add(new CorrectionFlaw(entry, kind, message));

    public void ReportNothing(int entry, string what) => Report(entry, CorrectionFlawKind.ChangesNothing, $"changes nothing any more: {what}; delete the entry");

    public void ReportOther(int entry, int other, bool same) => Flaws.Add(new CorrectionFlaw(
        entry, CorrectionFlawKind.Contradicts, same ? "another entry says so already; delete one of the two" : "another entry says otherwise; make one of the two", other));

    /// <summary>Notes what an entry says of an item; false, and a flaw, when another entry said it before.</summary>
    public bool Say<T>(CorrectedItem<T> item, int entry, string what, object? value)
        where T : class, IEquatable<T>
    {
        if (value is null || item.Say(what, Convert.ToString(value, CultureInfo.InvariantCulture), entry) is not { } before)
            return true;
        ReportOther(entry, before.Entry, before.IsSame);
        return false;
    }

    /// <summary>The index of the block that has a place; -1 between blocks.</summary>
    public int BlockAt(int place)
    {
        int low = 0, high = article.Blocks.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            TextRange block = article.Blocks[middle].Range;
            if (block.Contains(place))
                return middle;
            (low, high) = place < block.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return -1;
    }

    /// <summary>The block that has the words whole; -1 when they are those of several.</summary>
    public int BlockOf(TextRange words) => BlockAt(words.Start) is >= 0 and var block && article.Blocks[block].Range.Contains(words) ? block : -1;
}
