using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Mcp;

/// <summary>Somebody asked for by name, part of it, handle or role: <c>Musk</c>, <c>@elonmusk</c>, <c>PDG de Tesla</c>.</summary>
internal sealed class SpeakerQuery(string asked)
{
    private readonly HashSet<string> _words = [.. SearchWords.Of(asked)];

    // What an article says of a speaker is looked at once.
    private readonly Dictionary<(ServedArticle Article, string Name), bool> _known = [];

    public bool Fits(ServedArticle article, Attribution? attribution)
    {
        if (attribution is null || _words.Count == 0)
            return false;
        if (attribution.Speaker is { } name)
        {
            if (!_known.TryGetValue((article, name), out bool fits))
                _known.Add((article, name), fits = IsBearer(article, name));
            if (fits)
                return true;
        }

        return SearchWords.AreIn(_words, attribution.Handle) || SearchWords.AreIn(_words, attribution.Mention?.In(article.Model.Text));
    }

    /// <summary>The name of the corpus that is nearest to what was asked for, or null.</summary>
    public string? Nearest(ServedCorpus corpus) => NearestWord.Of(asked, corpus.Articles.SelectMany(article => article.Model.Speakers).Select(speaker => speaker.Name).Distinct(StringComparer.Ordinal));

    private bool IsBearer(ServedArticle article, string name)
    {
        if (SearchWords.AreIn(_words, name))
            return true;
        SpeakerModel? speaker = article.Model.Speakers.FirstOrDefault(speaker => speaker.Name == name);
        return speaker is not null && (speaker.Names.Any(other => SearchWords.AreIn(_words, other)) || speaker.Roles.Any(role => SearchWords.AreIn(_words, role)));
    }
}
