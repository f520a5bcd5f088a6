using System;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// A post and its attribution in one line. The attribution is at the end after a dash: <c>Nous partons. — Anne Roux (@roux) 23 mars 2018</c>,
/// and without a handle only behind words in quotation marks: <c>« Nous partons. » — Anne Roux, maire de Lyon</c>; or at the start before a
/// colon, and then with a handle: <c>Anne Roux (@roux) : Nous partons.</c>
/// </summary>
internal static class PostInLine
{
    private const int FewestWords = 3;
    private const int WordsOfATitle = 6;
    private const int MostTokensOfAttribution = 40;

    public static bool TryRead(LinePage page, int index, out Post? post)
    {
        LineForm form = page.Form(index);
        post = form.Length > PostWords.LongestOnlyLine * 2 || form.IsListItem ? null : ReadBehind(page, index, form) ?? ReadBefore(index, form);
        return post is not null;
    }

    private static Post? ReadBehind(LinePage page, int index, LineForm form)
    {
        if (!form.Has(LineSigns.Dash))
            return null;
        int dash = form.Line.EndToken - 1, least = Math.Max(form.Line.FirstToken, dash - MostTokensOfAttribution);
        while (dash > least && !(LineForm.IsDash(form.Tokens[dash].Symbol) && IsApart(form, dash)))
            dash--;
        if (dash == least)
            return null;
        int end = dash;
        while (end > form.Line.FirstToken && LineForm.IsDash(form.Tokens[end - 1].Symbol))
            end--;
        if (end == form.Line.FirstToken || !AttributionLine.TryRead(new LineForm(form.Document, form.Part(dash, form.Line.EndToken)), out AttributionLine by))
            return null;
        var words = new LineForm(form.Document, form.Part(form.Line.FirstToken, end));
        if (words.CountWords(FewestWords) < FewestWords)
            return null;
        int first = index;
        if (by.Handle is null && !IsQuoted(page, index, words, by, out first))
            return null;
        return Create(page.Document.Lines[first].Range.Start, first, index, words, by);
    }

    /// <summary>A dash between two parts of a line, and not inside a word or number.</summary>
    private static bool IsApart(LineForm form, int dash) =>
        form.Tokens[dash].HasSpaceBefore || LineForm.IsClosingMark(form.Tokens[dash - 1].Symbol) || form.Tokens[dash].Symbol is not '-';

    /// <summary>
    /// The words stand in quotation marks, opened in this line or above it. They are a sentence, have a day, or are too many for a title,
    /// which has its author behind a dash too; and they are not the article's own title, which has no text above it.
    /// </summary>
    private static bool IsQuoted(LinePage page, int index, LineForm words, AttributionLine by, out int first)
    {
        first = index;
        if (page.Count > 1 && !page.HasTextAbove(index))
            return false;
        if (words.IsOneQuotation)
            return words.EndsAsSentence || by.Date is not null || words.CountWords(WordsOfATitle) >= WordsOfATitle;
        if (!words.ClosesQuotationFromAbove)
            return false;
        for (int i = index - 1; i >= 0 && i >= index - PostWords.MostLines && PostWords.CanBePost(page, i, PostWords.LongestOnlyLine); i--)
        {
            if (!page.Form(i).StartsWithQuote)
                continue;
            first = i;
            return page.Form(i).FindClosingMark(page.Form(i).Line.FirstToken) < 0;
        }

        return false;
    }

    private static Post? ReadBefore(int index, LineForm form)
    {
        if (!form.Has(LineSigns.Handle))
            return null;
        int colon = form.IndexOf(':');
        // The colon of a time is none.
        while (colon > 0 && colon + 1 < form.Line.EndToken && form.Tokens[colon - 1].IsDigits && !form.Tokens[colon + 1].HasSpaceBefore)
            colon = IndexOfColon(form, colon + 1);
        if (colon <= form.Line.FirstToken || colon + FewestWords >= form.Line.EndToken
            || !AttributionLine.TryRead(new LineForm(form.Document, form.Part(form.Line.FirstToken, colon)), out AttributionLine by) || by.Handle is null || !IsDisplayName(form, by.Name))
            return null;
        var words = new LineForm(form.Document, form.Part(colon + 1, form.Line.EndToken));
        return words.CountWords(FewestWords) < FewestWords ? null : Create(words.Line.Range.Start, index, index, words, by);
    }

    /// <summary>No sentence that ends in somebody's handle: all words are capitalized or small words of names.</summary>
    private static bool IsDisplayName(LineForm form, TextRange name)
    {
        for (int i = form.Tokens.FirstAtOrAfter(name.Start); i < form.Line.EndToken && form.Tokens[i].End <= name.End; i++)
        {
            if (form.Tokens[i].IsWord && !form.Tokens[i].IsCapitalized && (form.WordAt(i) & LayoutWord.NameParticle) == 0)
                return false;
        }

        return true;
    }

    private static int IndexOfColon(LineForm form, int from)
    {
        for (int i = from; i < form.Line.EndToken; i++)
        {
            if (form.Tokens[i].IsSymbol(':'))
                return i;
        }

        return -1;
    }

    private static Post Create(int start, int first, int last, LineForm words, AttributionLine by) =>
        new(first, last, new TextRange(start, words.Line.Range.End), by.Name == by.Handle ? null : by.Name, by.Handle, by.Date, by.Role);
}
