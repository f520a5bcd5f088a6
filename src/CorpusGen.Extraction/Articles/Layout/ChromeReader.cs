using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles.Layout;

/// <summary>
/// Chrome is what the site puts around the article. A line is chrome if it has no letter and no digit; if it begins as chrome
/// does, with marks before it or not (<c>» LIRE AUSSI - …</c>), and is no sentence; if it ends in where to see something
/// (<c>… - Regarder sur Dailymotion</c>); if all its words are the site's and one of them tells (<c>Ajouter un commentaire</c>,
/// <c>Partager sur Facebook</c>, <c>Menu</c>); or if it shows a way through the site (<c>Accueil > Politique</c>).
/// </summary>
internal static class ChromeReader
{
    private const int MostWords = 16;
    private const int MostWordsOfListHead = 6;
    private const int LongestNotice = 500;
    private const int MostLeadingMarks = 3;
    private const int MostTokensOfPlayer = 8;

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
        if (line.Length > LongestNotice)
            return false;
        LinePhrase phrase = FindPhrase(line, out int end);
        if (phrase == LinePhrase.Notice)
            return true;
        if (!line.IsShort)
            return false;
        return !line.HasLetterOrDigit
            || (phrase is LinePhrase.Chrome or LinePhrase.OtherArticles && !IsSentence(line, end))
            || HasOnlyChromeWords(line)
            || IsTrail(line)
            || EndsInPlayer(line)
            || OffersNetwork(line)
            || IsRightsNotice(line);
    }

    /// <summary>What the line is by its first words, marks, signs and numbers before them left out.</summary>
    private static LinePhrase FindPhrase(LineForm line, out int end)
    {
        int first = line.Line.FirstToken;
        while (first < line.Line.EndToken - 1 && first < line.Line.FirstToken + MostLeadingMarks && line.Tokens[first].Kind is TokenKind.Symbol or TokenKind.Digits
            && (line.Tokens[first].IsSymbol('»') || !LineForm.IsOpeningMark(line.Tokens[first].Symbol)))
            first++;
        if (first > line.Line.FirstToken)
            return LayoutVocabulary.Shared.FindPhrase(line.Document.Text, new TextRange(line.Tokens[first].Start, line.Line.Range.End), out end);
        end = line.PhraseEnd;
        return line.Phrase;
    }

    /// <summary>Words go on behind the phrase without a mark between, have a verb, and end in a full stop: <c>Lire plus souvent rend heureux.</c></summary>
    private static bool IsSentence(LineForm line, int phraseEnd)
    {
        int next = line.Tokens.FirstAtOrAfter(phraseEnd);
        return line.LastInside.IsSymbol('.') && next < line.Line.EndToken && line.Tokens[next].IsWord && line.Tokens[next - 1].Kind != TokenKind.Symbol && line.HasFiniteVerb;
    }

    /// <summary>The first word is the site's and the last are a network: <c>Follow Ann Cole on Twitter</c>.</summary>
    private static bool OffersNetwork(LineForm line)
    {
        int last = line.Line.EndToken - 1;
        return last - line.Line.FirstToken is >= 2 and <= MostTokensOfPlayer && (line.WordAt(line.Line.FirstToken) & LayoutWord.Chrome) != 0
            && (line.WordAt(last) & LayoutWord.Network) != 0 && (line.WordAt(last - 1) & LayoutWord.Via) != 0;
    }

    /// <summary>A title and behind a dash or bar where to see or hear it.</summary>
    private static bool EndsInPlayer(LineForm line)
    {
        for (int i = line.Line.EndToken - 2; i > line.Line.FirstToken && i >= line.Line.EndToken - MostTokensOfPlayer; i--)
        {
            if (line.Tokens[i].Symbol is '|' or ':' || LineForm.IsDash(line.Tokens[i].Symbol))
                return LayoutVocabulary.Shared.FindPhrase(line.Document.Text, new TextRange(line.Tokens[i + 1].Start, line.Line.Range.End), out _) == LinePhrase.Player && !line.EndsAsText;
        }

        return line.Phrase == LinePhrase.Player && line.Line.EndToken - line.Line.FirstToken <= MostTokensOfPlayer && !line.EndsAsText;
    }

    /// <summary>After the head of a list of other articles, the lines that look like titles are its links.</summary>
    public static void ReadOtherArticles(LinePage page)
    {
        for (int i = page.BodyStart; i < page.Count; i++)
        {
            if (page[i] != BlockKind.Boilerplate || FindPhrase(page.Form(i), out int phraseEnd) != LinePhrase.OtherArticles || NamesItsArticle(page.Form(i), phraseEnd))
                continue;
            int end = i + 1;
            while (page.IsFree(end) && IsLink(page.Form(end)))
                end++;
            // Running text after the list may have a heading of its own, which looks like one more link.
            bool textFollows = page.IsFree(end);
            bool standsApart = !page.HasBlankLines || !page.AreAdjacent(end - 2, end - 1);
            if (textFollows && end - i > 2 && standsApart && !page.Form(end - 1).Last.IsSymbol('…'))
                end--;
            for (i++; i < end; i++)
                page[i] = BlockKind.Boilerplate;
            i--;
        }
    }

    /// <summary><c>Lire aussi : Le train de nuit…</c>, <c>» LIRE AUSSI - Grève : ce qui change</c></summary>
    private static bool NamesItsArticle(LineForm line, int phraseEnd)
    {
        int colon = line.IndexOf(':'), next = line.Tokens.FirstAtOrAfter(phraseEnd);
        bool separated = next < line.Line.EndToken - 1 && (LineForm.IsDash(line.Tokens[next].Symbol) || line.Tokens[next].Symbol is '|' or '>' or '»' or '→' or '.');
        return separated || (colon >= 0 && colon < line.Line.EndToken - 1) || line.CountWords(MostWordsOfListHead) > MostWordsOfListHead;
    }

    /// <summary>A title, or the start of one that was cut off.</summary>
    private static bool IsLink(LineForm line) => line.IsShort && (!line.EndsAsText || line.Last.IsSymbol('…')) && !line.IsQuotation;

    private static bool HasOnlyChromeWords(LineForm line)
    {
        if (line.EndsAsQuestion)
            return false;
        bool tells = false, onlyLone = true;
        int words = 0, networks = 0;
        for (int i = line.Line.FirstToken; i < line.Line.EndToken; i++)
        {
            ref readonly Token token = ref line.Tokens[i];
            if (token.Kind is TokenKind.Symbol or TokenKind.Digits)
                continue;
            if (!token.IsWord || ++words > MostWords)
                return false;
            LayoutWord word = line.WordAt(i);
            if ((word & (LayoutWord.Chrome | LayoutWord.LoneChrome | LayoutWord.Filler)) == 0)
                return false;
            networks += (word & LayoutWord.Network) != 0 ? 1 : 0;
            tells |= (word & LayoutWord.Chrome) != 0 || (networks > 1 && !line.Last.IsSymbol('.'));
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
