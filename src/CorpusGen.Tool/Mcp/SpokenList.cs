using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Mcp;

/// <summary>All that somebody said, in the order of the articles and their words, and which words are in it.</summary>
internal sealed class SpokenList
{
    private readonly List<Spoken> _all = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    public SpokenList(ServedCorpus corpus)
    {
        Dictionary<(int Document, TextRange Range), (int Saying, WordingReason Reason)> sayings = SayingsOf(corpus);
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            foreach (Spoken spoken in Of(corpus.Articles[i]).OrderBy(spoken => spoken.Range.Start))
            {
                bool isTold = sayings.TryGetValue((i, spoken.Range), out (int Saying, WordingReason Reason) saying);

                // Words in marks that are nobody's are a quotation only where others tell them too.
                if (isTold || spoken.Kind != "term")
                    Add(isTold ? spoken with { Saying = saying.Saying, Reason = saying.Reason } : spoken);
            }
        }
    }

    public IReadOnlyList<Spoken> All => _all;

    /// <summary>What has each of these words, in order; case and accents do not count.</summary>
    public IEnumerable<Spoken> WithWords(IReadOnlyCollection<string> words)
    {
        IEnumerable<int>? found = null;
        foreach (string word in words)
        {
            IEnumerable<int> with = _byWord.TryGetValue(word, out List<int>? places) ? places : [];
            found = found is null ? with : found.Intersect(with);
        }

        return (found ?? Enumerable.Range(0, _all.Count)).Order().Select(place => _all[place]);
    }

    private void Add(Spoken spoken)
    {
        foreach (string word in SearchWords.Of(spoken.Words, spoken.Article.Model.Language))
        {
            if (!_byWord.TryGetValue(word, out List<int>? with))
                _byWord.Add(word, with = []);
            if (with.Count == 0 || with[^1] != _all.Count)
                with.Add(_all.Count);
        }

        _all.Add(spoken);
    }

    private static IEnumerable<Spoken> Of(ServedArticle article)
    {
        foreach (QuoteModel quote in article.Model.Quotes)
            yield return new Spoken(article, EnumText<QuoteKind>.Of(quote.Kind).Value, quote.Range, quote.Attribution, quote.Date, quote.Rule);
        foreach (StatementModel statement in article.Model.Statements)
            yield return new Spoken(article, "statement", statement.Range, statement.Attribution, Date: null, statement.Rule);
        foreach (TermModel term in article.Model.Terms)
            yield return new Spoken(article, "term", term.Range, Attribution.Unknown, Date: null, Pattern.None);
    }

    private static Dictionary<(int Document, TextRange Range), (int Saying, WordingReason Reason)> SayingsOf(ServedCorpus corpus)
    {
        var sayings = new Dictionary<(int, TextRange), (int, WordingReason)>();
        for (int i = 0; i < corpus.Sayings.Count; i++)
        {
            foreach (CorpusWording wording in corpus.Sayings[i].Wordings)
                sayings.TryAdd((wording.Document, wording.Range), (i + 1, wording.Reason));
        }

        return sayings;
    }
}
