using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>A speaker or counted noun of the corpus.</summary>
/// <param name="Member">The name of its member.</param>
/// <param name="Doc">What the XML doc of its member says.</param>
/// <param name="Row">All of it, as the program reads it.</param>
internal sealed record SharedName(string Member, string Doc, string Row);

/// <summary>The speakers, or the counted nouns, of all articles, in the order of their names.</summary>
internal sealed record SharedNames(EquatableArray<SharedName> Names)
{
    /// <summary>As many words of a name are in that of its member.</summary>
    public const int MaxWords = 22;

    public static SharedNames Speakers(ImmutableArray<ArticleHead> articles, CancellationToken cancellation)
    {
        JoinedSpeaker[] speakers = SpeakerGroups
            .Of(articles
                .OrderBy(article => article.Path, StringComparer.Ordinal)
                .SelectMany(article => article.Mentions.Speakers.Select(speaker => new SpeakerInArticle(speaker, article.Candidates[0]))))
            .Select(mentions => new JoinedSpeaker(mentions))
            .OrderBy(speaker => speaker.Name, StringComparer.Ordinal)
            .ToArray();
        string[] members = UniqueNames.Choose(speakers.Select(speaker => speaker.Candidates).ToArray(), Reserved.ForMembersOf([]));
        return new SharedNames(new EquatableArray<SharedName>(speakers.Select((speaker, i) => speaker.ToShared(members[i])).ToArray()));
    }

    public static SharedNames CountedNouns(ImmutableArray<ArticleHead> articles, CancellationToken cancellation)
    {
        NounMention[] nouns = articles
            .OrderBy(article => article.Path, StringComparer.Ordinal)
            .SelectMany(article => article.Mentions.CountedNouns)
            .GroupBy(mention => mention.Noun, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(mention => mention.Noun, StringComparer.Ordinal)
            .ToArray();
        string[] members = UniqueNames.Choose(nouns.Select(CandidatesOf).ToArray(), Reserved.ForMembersOf([]));
        return new SharedNames(new EquatableArray<SharedName>(nouns
            .Select((noun, i) => new SharedName(members[i], $"{Escape.Doc(noun.Noun)} — first at {Escape.Doc(noun.Place)}", Escape.Field(noun.Noun)))
            .ToArray()));
    }

    private static EquatableArray<string> CandidatesOf(NounMention mention)
    {
        var candidates = new Candidates();
        candidates.Add(Identifier.FirstWords(mention.Noun, MaxWords));
        if (candidates.Longest.Length == 0)
            candidates.Add("Noun");
        string accents = Identifier.Spelled(mention.Noun);
        candidates.Add(candidates.Longest + (accents.Length == 0 ? "Noun" : accents));
        return candidates.ToArray();
    }
}
