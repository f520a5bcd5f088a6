using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>The possible names of quotes and figures: their own words, then more of them, then the words round them.</summary>
internal sealed class MemberCandidates(ArticleModel model)
{
    private const int FirstWords = 8, AllWords = 24;

    // Of the words round a quote or figure, about.
    private const int FewWords = 3, ManyWords = 10;

    private const int LettersBefore = 40;

    public EquatableArray<string> Of(QuoteModel quote)
    {
        var candidates = new Candidates();
        candidates.AddOpening(model.Text, quote.Range, model.Language, FirstWords, AllWords);
        if (candidates.Longest.Length == 0)
            candidates.Add("Quote");
        if (quote.Attribution.Speaker is string speaker)
            candidates.AddBehind(Identifier.FirstWords(speaker, AllWords));
        AddWordsRound(candidates, quote.Range, quote.Block, FewWords);
        candidates.AddBehind("Quote");
        return candidates.ToArray();
    }

    // The words of the figure and, when they follow it, of what is counted.
    public EquatableArray<string> Of(FigureModel figure)
    {
        var candidates = new Candidates();
        TextRange words = figure.Range;
        if (figure.Counted is TextRange counted && counted.Start >= words.End && model.Blocks[figure.Block].Range.Contains(counted))
            words = words with { End = counted.End };
        candidates.Add(Identifier.FirstWords(words.In(model.Text), AllWords, model.Language));
        if (candidates.Longest.Length == 0)
            candidates.Add("Figure");
        AddWordsRound(candidates, words, figure.Block, ManyWords);
        candidates.AddBehind("Figure");
        return candidates.ToArray();
    }

    // Those behind it in its sentence, then those before it.
    private void AddWordsRound(Candidates candidates, TextRange words, int block, int most)
    {
        TextRange around = model.Blocks[block].Range;
        if (around.End > words.End && !EndsSentence(words.End, around.End))
            candidates.AddOpening(model.Text, new TextRange(words.End, around.End), model.Language, 1, most);
        int start = System.Math.Max(around.Start, words.Start - LettersBefore);
        if (start > around.Start)
            start = StartOfWord(start, words.Start);
        if (words.Start > start)
            candidates.AddBehind(Identifier.FirstWords(model.Text.Substring(start, words.Start - start), AllWords, model.Language));
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
