using System.Collections.Generic;
using System.Linq;
using CorpusGen.Analyzers.Figures;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using static CorpusGen.CorpusComparing;

namespace CorpusGen.Analyzers.Citations;

/// <summary>The figures of all texts, to look up those of drafts.</summary>
internal sealed class CorpusNumbers(IReadOnlyList<FiguresOfText> texts)
{
    private readonly FigureIndex _index = new([.. texts.Select(text => text.ToCompared())]);

    /// <summary>The figures of a draft that articles give otherwise, each with the words of an article and their place.</summary>
    public IEnumerable<(int Figure, string Other)> Otherwise(string path, ArticleModel draft)
    {
        var compared = new ComparedArticle(path, draft.Text, draft.Language, CorpusDisagreements.BlocksOf(draft), CorpusDisagreements.FiguresOf(draft));
        foreach (FigureAnswer answer in _index.Find(compared))
        {
            if (answer.Verdict == Verdict.Otherwise)
                yield return (answer.Figure, texts[answer.Article].PlaceOf(answer.Other));
        }
    }
}
