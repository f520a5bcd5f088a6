using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CorpusGen.Extraction.Tests.Comparing;

/// <summary>
/// Articles of which a test says who speaks: <c>⟦Paul Durand;maire|Nous fermerons le pont⟧</c> is a quotation with a name and roles, either of which may be missing,
/// <c>⟨le pont⟩</c> one that is a term. Before a name, <c>~</c> says that a pronoun was found to mean it. The first line is a title.
/// </summary>
internal sealed class SpokenCorpus(Language language)
{
    private readonly List<CorpusComparing.SpokenArticle> _articles = [];
    private readonly List<CorpusComparing.Spoken> _spoken = [];
    private readonly List<string> _words = [];

    /// <param name="day">Its day; negative when it has none.</param>
    /// <param name="marked">The text with its marks.</param>
    /// <param name="other">Another language than that of the corpus.</param>
    /// <param name="event">What its author says that happened.</param>
    public SpokenCorpus Add(int day, string marked, Language? other = null, string? @event = null)
    {
        Language of = other ?? language;
        var text = new StringBuilder();
        var found = new List<(int Start, int End, string? Speaker)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] is not ('⟦' or '⟨'))
            {
                text.Append(marked[i]);
                continue;
            }

            int end = marked.IndexOf(marked[i] == '⟦' ? '⟧' : '⟩', i);
            string inner = marked[(i + 1)..end], speaker = marked[i] == '⟦' ? inner[..inner.IndexOf('|')] : "";
            string words = marked[i] == '⟦' ? inner[(speaker.Length + 1)..] : inner;
            text.Append('“');
            found.Add((text.Length, text.Length + words.Length, marked[i] == '⟦' ? speaker : null));
            text.Append(words).Append('”');
            i = end;
        }

        string whole = text.ToString();
        foreach ((int start, int end, string? speaker) in found)
        {
            int lineStart = whole.LastIndexOf('\n', start) + 1, lineEnd = whole.IndexOf('\n', end) is var at && at < 0 ? whole.Length : at;
            string[] parts = (speaker ?? "").Split(';');
            _spoken.Add(new CorpusComparing.Spoken(
                _articles.Count,
                CorpusComparing.ComparedText.Read(whole, of, start, end),
                CorpusComparing.ComparedText.Read(whole, of, lineStart, lineEnd, start, end),
                CorpusComparing.ComparedSpeaker.Of(parts[0].Length == 0 ? null : parts[0].TrimStart('~'), parts.Skip(1), isGuessed: parts[0].StartsWith('~')),
                isTerm: speaker is null));
            _words.Add(whole[start..end]);
        }

        _articles.Add(new CorpusComparing.SpokenArticle(of, CorpusComparing.ComparedText.Read(whole, of, 0, Math.Min(whole.Length, 1200)), day, @event));
        return this;
    }

    /// <summary>The wordings of each saying, as they are written, with <c> | </c> between them.</summary>
    public string[] Sayings() => [.. Find().Select(group => string.Join(" | ", group.Wordings.Select(link => _words[link.Right])))];

    public IReadOnlyList<CorpusComparing.SayingGroup> Find() => CorpusComparing.SayingFinder.Find(_articles, _spoken);
}
