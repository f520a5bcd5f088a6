using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>The possible names of quotes and figures: their own words, then more of them, then the words round them.</summary>
internal sealed class MemberCandidates(ArticleModel model, EquatableArray<CorrectedName> given, Reserved reserved)
{
    private const int FirstWords = 8, AllWords = 24;

    // Of the words round a quote or figure, about.
    private const int FewWords = 3, ManyWords = 10;

    private const int LettersBefore = 40;

    public IEnumerable<string> Of(QuoteModel quote)
    {
        string longest = "", last;
        if (Given(CorrectionSubject.Quote, quote.Range) is { Length: > 0 } name)
            yield return name;
        foreach (string words in Identifier.Openings(model.Text, quote.Range, model.Language, FirstWords, AllWords))
            yield return longest = words;
        if (longest.Length == 0)
            yield return longest = "Quote";
        if (quote.Attribution.Speaker is string speaker)
            yield return longest += Identifier.FirstWords(speaker, AllWords);
        last = longest;
        foreach (string words in WordsRound(quote.Range, quote.Block, FewWords))
            yield return last = longest + words;
        if (reserved.Contains(last))
            yield return last + "Quote";
    }

    // The words of the figure and, when they follow it, of what is counted.
    public IEnumerable<string> Of(FigureModel figure)
    {
        TextRange words = figure.Range;
        if (Given(CorrectionSubject.Figure, figure.Range) is { Length: > 0 } name)
            yield return name;
        if (figure.Counted is TextRange counted && counted.Start >= words.End && model.Blocks[figure.Block].Range.Contains(counted))
            words = words with { End = counted.End };
        string own = Identifier.FirstWords(words.In(model.Text), AllWords, model.Language);
        if (own.Length == 0)
            own = "Figure";
        string last = own;
        yield return own;
        foreach (string round in WordsRound(words, figure.Block, ManyWords))
            yield return last = own + round;
        if (reserved.Contains(last))
            yield return last + "Figure";
    }

    private string? Given(CorrectionSubject subject, TextRange range)
    {
        foreach (CorrectedName name in given)
        {
            if (name.Subject == subject && name.Range == range)
                return Identifier.FirstWords(name.Name, AllWords);
        }

        return null;
    }

    // Those behind it in its sentence, then those before it.
    private IEnumerable<string> WordsRound(TextRange words, int block, int most)
    {
        TextRange around = model.Blocks[block].Range;
        if (around.End > words.End && !EndsSentence(words.End, around.End))
        {
            foreach (string more in Identifier.Openings(model.Text, new TextRange(words.End, around.End), model.Language, 1, most))
                yield return more;
        }

        int start = System.Math.Max(around.Start, words.Start - LettersBefore);
        if (start > around.Start)
            start = StartOfWord(start, words.Start);
        if (words.Start > start)
            yield return Identifier.FirstWords(model.Text.Substring(start, words.Start - start), AllWords, model.Language);
    }

    private bool EndsSentence(int position, int end)
    {
        for (; position < end && !char.IsLetterOrDigit(model.Text[position]); position++)
        {
            if (model.Text[position] is '.' or '!' or '?' or '…')
                return true;
        }

        return false;
    }

    private int StartOfWord(int position, int end)
    {
        while (position < end && char.IsLetterOrDigit(model.Text[position]))
            position++;
        return position;
    }
}
