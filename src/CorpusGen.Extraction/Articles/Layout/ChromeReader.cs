using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// Chrome is what the site puts around the article. A line is chrome if it has no letter and no digit; if it begins as chrome
/// does (<c>Lire aussi : …</c>); if all its words are the site's and one of them tells (<c>Ajouter un commentaire</c>,
/// <c>Partager sur Facebook</c>, <c>Menu</c>); or if it shows a way through the site (<c>Accueil > Politique</c>).
/// </summary>
internal static class ChromeReader
{
    private const int MostWords = 16;
    private const int MostWordsOfListHead = 6;

    public static void Read(LinePage page)
    {
        for (int i = 0; i < page.Count; i++)
        {
            LineForm form = page.Form(i);
            // The number under a button to share says how often that was done.
            bool counts = page[i - 1] == BlockKind.Boilerplate && form.First.IsDigits && form.Line.EndToken - form.Line.FirstToken == 1 && form.Length <= 3;
            if (page.IsFree(i) && (counts || IsChrome(form)) && !CommentReader.IsCount(page.Form(i)))
                page[i] = BlockKind.Boilerplate;
        }
    }

    public static bool IsChrome(LineForm line)
    {
        if (!line.IsShort)
            return false;
        return !line.HasLetterOrDigit
            || LayoutVocabulary.Shared.FindPhrase(line.Document.Text, line.Line.Range) is LinePhrase.Chrome or LinePhrase.OtherArticles
            || HasOnlyChromeWords(line)
            || IsTrail(line)
            || IsRightsNotice(line);
    }

    /// <summary>After the head of a list of other articles, the lines that look like titles are its links.</summary>
    public static void ReadOtherArticles(LinePage page)
    {
        for (int i = page.BodyStart; i < page.Count; i++)
        {
            if (page[i] != BlockKind.Boilerplate || LayoutVocabulary.Shared.FindPhrase(page.Document.Text, page.Document.Lines[i].Range) != LinePhrase.OtherArticles
                || NamesItsArticle(page.Form(i)))
                continue;
            int end = i + 1;
            while (page.IsFree(end) && IsLink(page.Form(end)))
                end++;
            // Running text after the list may have a heading of its own, which looks like one more link.
            bool textFollows = page.IsFree(end);
            if (textFollows && end - i > 2)
                end--;
            for (i++; i < end; i++)
                page[i] = BlockKind.Boilerplate;
            i--;
        }
    }

    /// <summary><c>Lire aussi : Le train de nuit…</c></summary>
    private static bool NamesItsArticle(LineForm line)
    {
        int colon = line.IndexOf(':');
        return (colon >= 0 && colon < line.Line.EndToken - 1) || line.CountWords(MostWordsOfListHead) > MostWordsOfListHead;
    }

    private static bool IsLink(LineForm line) => line.IsShort && !line.EndsAsText && !line.IsQuotation;

    private static bool HasOnlyChromeWords(LineForm line)
    {
        if (line.EndsAsQuestion)
            return false;
        bool tells = false, onlyLone = true;
        int words = 0;
        for (int i = line.Line.FirstToken; i < line.Line.EndToken; i++)
        {
            Token token = line.Tokens[i];
            if (token.Kind is TokenKind.Symbol or TokenKind.Digits)
                continue;
            if (!token.IsWord || ++words > MostWords)
                return false;
            LayoutWord word = line.WordAt(i);
            if ((word & (LayoutWord.Chrome | LayoutWord.LoneChrome | LayoutWord.Filler)) == 0)
                return false;
            tells |= (word & LayoutWord.Chrome) != 0;
            onlyLone &= (word & (LayoutWord.Chrome | LayoutWord.LoneChrome)) != 0;
        }

        return words > 0 && (tells || onlyLone);
    }

    /// <summary>The home page and what lies under it, with marks between: <c>Accueil > Monde</c>, <c>Home | News | Sport</c>.</summary>
    private static bool IsTrail(LineForm line)
    {
        if ((line.WordAt(line.Line.FirstToken) & LayoutWord.HomePage) == 0)
            return false;
        return line.Tokens[line.Line.FirstToken + 1].Symbol is '>' or '›' or '»' or '|' or '/' or '·';
    }

    /// <summary><c>© 2018 Ouest-Journal. Tous droits réservés.</c></summary>
    public static bool IsRightsNotice(LineForm line)
    {
        if (line.First.Symbol is not '©' && (line.WordAt(line.Line.FirstToken) & LayoutWord.Picture) == 0)
            return false;
        for (int i = line.Line.FirstToken + 1; i < line.Line.EndToken; i++)
        {
            if ((line.WordAt(i) & LayoutWord.Rights) != 0)
                return true;
        }

        return false;
    }
}
