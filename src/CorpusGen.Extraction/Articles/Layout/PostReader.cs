using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// An attribution line makes the lines above it a post, or, where none of them can be one or those below look more like it, the lines
/// below it. A line may also be a post together with its attribution.
/// </summary>
internal static class PostReader
{
    private const int MostWordsOfName = 5;

    /// <summary>Adds the posts, in the order of the text.</summary>
    public static void Read(LinePage page, List<Post> posts)
    {
        int before = posts.Count;
        for (int i = 0; i < page.Count; i++)
        {
            if (!page.IsFree(i))
                continue;
            if (PostInLine.TryRead(page, i, out Post? inLine))
                Add(page, posts, inLine!, attribution: -1);
            else if (TryReadAttribution(page, i, out AttributionLine attribution))
                ReadAround(page, posts, i, attribution);
            else if (TryReadAuthorOfTwoLines(page, i, out attribution))
                ReadBelow(page, posts, i, attribution);
        }

        if (before > 0 && posts.Count > before)
            posts.Sort(static (a, b) => a.FirstBlock.CompareTo(b.FirstBlock));
    }

    private static bool TryReadAttribution(LinePage page, int index, out AttributionLine attribution)
    {
        LineForm line = page.Form(index);
        if (AttributionLine.TryRead(line, out attribution))
            return true;
        return index > 0 && page.IsFree(index - 1) && page.Form(index - 1).IsOneQuotation && page.HasTextAbove(index - 1)
            && AttributionLine.TryReadUnderQuotation(line, out attribution);
    }

    /// <summary>A name and under it the handle, each in its line.</summary>
    private static bool TryReadAuthorOfTwoLines(LinePage page, int index, out AttributionLine attribution)
    {
        attribution = default;
        if (!page.IsFree(index + 1))
            return false;
        LineForm name = page.Form(index), handle = page.Form(index + 1);
        if (handle.Line.EndToken - handle.Line.FirstToken != 1 || handle.First.Kind != TokenKind.Handle || !name.First.IsCapitalized || name.IsRunningText || name.CountWords(MostWordsOfName) > MostWordsOfName || name.HasFiniteVerb)
            return false;
        int end = name.Line.EndToken;
        while (name.Tokens[end - 1].Kind == TokenKind.Symbol)
            end--;
        attribution = new AttributionLine(name.Tokens.RangeOf(name.Line.FirstToken, end - 1), handle.First.Range, null, null);
        return true;
    }

    private static void ReadBelow(LinePage page, List<Post> posts, int index, AttributionLine attribution)
    {
        int end = PostBelow.FindEnd(page, index, index + 1, attribution, out TextRange? date);
        if (end == index + 2)
            return;
        if (date is not null)
            page[end] = BlockKind.PostAttribution;
        Add(page, posts, Create(page, index + 2, end - 1, attribution with { Date = date }), index);
        page[index + 1] = BlockKind.PostAttribution;
    }

    private static void ReadAround(LinePage page, List<Post> posts, int index, AttributionLine attribution)
    {
        if (index > 0 && IsBylineOfHead(page, index, attribution))
            return;
        int first = PostAbove.FindFirst(page, index, attribution);
        bool above = first < index;
        int end = PostBelow.FindEnd(page, index, index, attribution, out TextRange? date);
        bool below = end > index + 1;
        if (below && (!above || (PostWords.LooksLikePost(page.Form(index + 1)) && !PostWords.LooksLikePost(page.Form(index - 1)))))
        {
            if (date is not null)
                page[end] = BlockKind.PostAttribution;
            attribution = attribution with { Date = attribution.Date ?? date };
            Add(page, posts, Create(page, index + 1, end - 1, attribution), index);
        }
        else if (above)
            Add(page, posts, Create(page, first, index - 1, attribution), index);
    }

    /// <summary>A name and handle alone, under a title and at most one sentence that sums the article up, are of the article's author.</summary>
    private static bool IsBylineOfHead(LinePage page, int index, AttributionLine attribution)
    {
        if (attribution.Date is not null || page.Form(index).StartsWithDash || attribution.Handle is null || index > 3 || PostWords.LooksLikePost(page.Form(index - 1)))
            return false;
        int title = 0;
        while (title < index && page.Form(title).IsRunningText)
            title++;
        return title < index - 1 && title == 0 && index + 1 < page.Count && TitleReader.IsTitleLike(page, 0) && !page.Form(index - 1).Last.IsSymbol(':')
            && !page.HasTextAbove(index - 1);
    }

    private static Post Create(LinePage page, int first, int last, AttributionLine by) => new(
        first,
        last,
        new TextRange(page.Document.Lines[first].Range.Start, page.Document.Lines[last].Range.End),
        by.Name == by.Handle ? null : by.Name,
        by.Handle,
        by.Date,
        by.Role);

    private static void Add(LinePage page, List<Post> posts, Post post, int attribution)
    {
        for (int i = post.FirstBlock; i <= post.LastBlock; i++)
            page[i] = BlockKind.Post;
        if (attribution >= 0)
            page[attribution] = BlockKind.PostAttribution;
        posts.Add(post);
    }
}
