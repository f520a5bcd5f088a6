using System;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// The title is the first line that is neither chrome nor source, if it looks like one: no full stop at its end, one sentence, and
/// something follows. A first line that is a sentence is a paragraph of an article without a title. A line of a few words above a
/// longer title is its kicker. Below the title stand names, dates and the publisher, up to the first running text.
/// </summary>
internal static class TitleReader
{
    private const int LongestTitle = 220;
    private const int LongestKicker = 40;
    private const int MostSourceWords = 3;

    public static void Read(LinePage page)
    {
        int first = SkipAbove(page, 0);
        page.BodyStart = first;
        if (first >= page.Count)
            return;
        int title = FindTitle(page, first);
        if (!IsTitleLike(page, title))
            return;
        ReadKickers(page, first, title);
        page[title] = BlockKind.Title;
        page.BodyStart = ReadBelow(page, title);
    }

    /// <summary>Whether the line can be a title: short enough, of one sentence without a full stop, and running text follows.</summary>
    public static bool IsTitleLike(LinePage page, int index)
    {
        LineForm form = page.Form(index);
        return form.Length <= LongestTitle && form.HasLetterOrDigit && !form.IsListItem && !form.HasSeveralSentences
            && (!form.EndsAsText || form.LastInside.IsSymbol('…')) && page.NextFree(index + 1) < page.Count;
    }

    private static int SkipAbove(LinePage page, int i)
    {
        while (i < page.Count)
        {
            if (page.IsFree(i))
            {
                if (KindInHead(page.Form(i)) is { } kind)
                    page[i] = kind;
                else if (page.HasOnlyTags(i))
                    page[i] = BlockKind.Paragraph;
                else
                    break;
            }
            else if (page[i] is BlockKind.Post)
                break;
            i++;
        }

        return i;
    }

    /// <summary>What stands around the title and nowhere in the text: a date, or a link to the comments.</summary>
    private static BlockKind? KindInHead(LineForm form) =>
        DateLine.IsDateline(form) ? BlockKind.Source : CommentReader.IsCount(form) ? BlockKind.CommentCount : null;

    /// <summary>
    /// The title, or the first line. A kicker has up to four words and the title more; where it has one or two, three make a title. Several
    /// kickers have two words at most.
    /// </summary>
    private static int FindTitle(LinePage page, int first)
    {
        const int MostWords = 4;
        const int MostKickers = 12;
        int i = first, longest = 0;
        for (int kickers = 1; kickers <= MostKickers && i < page.Count && page.IsFree(i) && IsKicker(page.Form(i)); kickers++)
        {
            longest = Math.Max(longest, page.Form(i).CountWords(MostWords));
            if (longest > (kickers == 1 ? MostWords : 2))
                break;
            int below = SkipAbove(page, i + 1);
            if (below >= page.Count || !page.IsFree(below))
                break;
            int least = longest <= 2 && kickers == 1 ? 3 : 5;
            if (IsTitleLike(page, below) && page.Form(below).CountWords(least) >= least && page.Form(below).Length > page.Form(i).Length)
                return below;
            i = below;
        }

        return first;
    }

    private static bool IsKicker(LineForm form) =>
        form.Length <= LongestKicker && !form.EndsAsSentence && !form.LastInside.IsSymbol(',') && !form.IsListItem && !form.StartsWithQuote;

    /// <summary>One or two lines above the title are kickers; more are the menu of the site, as are all that go on from it.</summary>
    private static void ReadKickers(LinePage page, int first, int title)
    {
        int count = 0;
        for (int i = first; i < title; i++)
            count += page.IsFree(i) ? 1 : 0;
        bool menu = count > 2 || (count == 2 && page[first - 1] == BlockKind.Boilerplate);
        for (int i = first; i < title; i++)
        {
            if (page.IsFree(i))
                page[i] = menu ? BlockKind.Boilerplate : BlockKind.Kicker;
        }
    }

    /// <summary>
    /// Returns the first line of the body. A standfirst without a full stop may stand above the date and the author's name: the head of the
    /// article goes on to the first running text.
    /// </summary>
    private static int ReadBelow(LinePage page, int title)
    {
        const int MostLinesOfHead = 12;
        int body = page.Count;
        for (int i = title + 1; i < page.Count && i <= title + MostLinesOfHead; i++)
        {
            if (!page.IsFree(i))
                continue;
            LineForm form = page.Form(i);
            bool directlyBelow = body == page.Count;
            if (KindInHead(form) is { } kind)
            {
                page[i] = kind;
                continue;
            }

            if (directlyBelow && (IsPublisher(page, i) || HasAuthorWithHandle(page, form)))
            {
                page[i] = BlockKind.Source;
                continue;
            }

            body = Math.Min(body, i);
            if (form.EndsAsText || !form.IsShort)
                break;
        }

        return Math.Min(body, page.NextFree(title + 1));
    }

    private static bool HasAuthorWithHandle(LinePage page, LineForm form) =>
        AttributionLine.TryRead(form, out AttributionLine author) && author.Handle is not null;

    /// <summary>A name of up to three words between the title and the text.</summary>
    private static bool IsPublisher(LinePage page, int index)
    {
        LineForm form = page.Form(index);
        return form.IsShort && form.IsName(form.Line.FirstToken, form.Line.EndToken) && form.CountWords(MostSourceWords) <= MostSourceWords
            && page.NextFree(index + 1) < page.Count;
    }
}
