using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>The marks round words that somebody says are a quote or a term.</summary>
internal static class MarksRound
{
    public static QuoteMarks Of(string text, TextRange words)
    {
        int before = words.Start - 1, behind = words.End;
        while (before >= 0 && Characters.IsBlank(text[before]) && !LineMap.IsLineBreak(text[before]))
            before--;
        while (behind < text.Length && Characters.IsBlank(text[behind]) && !LineMap.IsLineBreak(text[behind]))
            behind++;
        QuoteMarks opening = before < 0 ? QuoteMarks.None : Opening(text[before]), closing = behind == text.Length ? QuoteMarks.None : Closing(text[behind]);
        if (opening == QuoteMarks.Single || closing == QuoteMarks.Single)
            // One alone is an apostrophe.
            return opening == closing ? QuoteMarks.Single : QuoteMarks.None;
        if (opening == QuoteMarks.Dash)
            return before == 0 || LineMap.IsLineBreak(text[before - 1]) ? QuoteMarks.Dash : QuoteMarks.None;
        if (opening == QuoteMarks.None && closing == QuoteMarks.None)
            return QuoteMarks.None;
        return opening != QuoteMarks.None && closing != QuoteMarks.None ? opening : opening | closing | QuoteMarks.OneSideMissing;
    }

    private static QuoteMarks Opening(char c) => c switch
    {
        '«' => QuoteMarks.Guillemets,
        '“' or '„' => QuoteMarks.Typographic,
        '"' => QuoteMarks.Straight,
        '‘' or '\'' or '‹' => QuoteMarks.Single,
        '–' or '—' => QuoteMarks.Dash,
        _ => QuoteMarks.None,
    };

    private static QuoteMarks Closing(char c) => c switch
    {
        '»' => QuoteMarks.Guillemets,
        '”' or '“' => QuoteMarks.Typographic,
        '"' => QuoteMarks.Straight,
        '’' or '\'' or '›' => QuoteMarks.Single,
        _ => QuoteMarks.None,
    };
}
