using System.Globalization;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>The possible names of quotes and figures.</summary>
internal sealed class MemberCandidates(ArticleModel model, Places places)
{
    private const int FirstWords = 8, AllWords = 24;

    public EquatableArray<string> Of(QuoteModel quote)
    {
        var candidates = new Candidates();
        candidates.AddWords(Identifier.Words(quote.Range.In(model.Text), AllWords), FirstWords);
        if (candidates.Longest.Length == 0)
            candidates.Add("Quote");
        if (quote.Attribution.Speaker is string speaker)
            candidates.Add(candidates.Longest + Identifier.FirstWords(speaker, AllWords));
        AddPlace(candidates, quote.Range);
        return candidates.ToArray();
    }

    // The words of the figure and, when they follow it, of what is counted; then the words after.
    public EquatableArray<string> Of(FigureModel figure)
    {
        var candidates = new Candidates();
        TextRange words = figure.Range;
        if (figure.Counted is TextRange counted && counted.Start >= words.End && model.Blocks[figure.Block].Range.Contains(counted))
            words = words with { End = counted.End };
        candidates.Add(Identifier.FirstWords(words.In(model.Text), AllWords));
        int end = model.Blocks[figure.Block].Range.End;
        if (candidates.Longest.Length == 0)
            candidates.Add("Figure");
        else if (end > words.End)
            candidates.AddWords(
                Identifier.Words(words.In(model.Text), AllWords),
                following: Identifier.Words(model.Text, new TextRange(words.End, end), FirstWords));
        AddPlace(candidates, figure.Range);
        return candidates.ToArray();
    }

    private void AddPlace(Candidates candidates, TextRange range)
    {
        (int line, int column) = places[range.Start];
        string words = candidates.Longest;
        candidates.Add(words + string.Format(CultureInfo.InvariantCulture, "AtLine{0}", line));
        candidates.Add(words + string.Format(CultureInfo.InvariantCulture, "AtLine{0}Column{1}", line, column));
    }
}
