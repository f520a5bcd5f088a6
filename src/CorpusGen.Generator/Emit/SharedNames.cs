using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Locks;
using CorpusGen.Generator.Names;

namespace CorpusGen.Generator.Emit;

/// <summary>A speaker, counted noun, author, tag or event of the corpus.</summary>
/// <param name="Name">Its own name.</param>
/// <param name="Member">The name of its member.</param>
/// <param name="Doc">What the XML doc of its member says.</param>
/// <param name="Row">All of it, as the program reads it.</param>
internal sealed record SharedName(string Name, string Member, string Doc, string Row);

/// <summary>The speakers, counted nouns, authors, tags or events of all articles, in the order of their names.</summary>
internal sealed record SharedNames(EquatableArray<SharedName> Names)
{
    /// <summary>As many words of a name are in that of its member.</summary>
    public const int MaxWords = 22;

    /// <summary>The names that some of their members had when the lock file was written.</summary>
    public EquatableArray<OldName> OldNames { get; init; }

    /// <summary>No names.</summary>
    public static SharedNames None { get; } = new(EquatableArray<SharedName>.Empty);

    public static SharedNames Speakers(ImmutableArray<ArticleHead> articles, CancellationToken cancellation)
    {
        JoinedSpeaker[] speakers = SpeakerGroups
            .Of(InOrder(articles).SelectMany(article => article.Mentions.Speakers.Select(speaker => new SpeakerInArticle(speaker, article.Path))))
            .Select(mentions => new JoinedSpeaker(mentions))
            .ToArray();
        return Name(speakers, speaker => speaker.Candidates, (speaker, member) => speaker.ToShared(member), speaker => speaker.Name);
    }

    /// <summary>The speakers with the names that they had.</summary>
    public static SharedNames WithOldNames((SharedNames Speakers, LockReport Report) source, CancellationToken cancellation) =>
        source.Report.Speakers.Count == 0 ? source.Speakers : source.Speakers with { OldNames = source.Report.Speakers };

    public static SharedNames CountedNouns(ImmutableArray<ArticleHead> articles, CancellationToken cancellation)
    {
        (NounMention Mention, string Path)[] nouns = InOrder(articles)
            .SelectMany(article => article.Mentions.CountedNouns.Select(mention => (mention, article.Path)))
            .GroupBy(noun => noun.mention.Noun, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToArray();
        return Name(
            nouns,
            noun => CandidatesOf(noun.Mention.Noun, noun.Path),
            (noun, member) => new SharedName(
                noun.Mention.Noun, member, $"{Escape.Doc(noun.Mention.Noun)} — first at {Escape.Doc(noun.Mention.Place)}", Escape.Field(noun.Mention.Noun)),
            noun => noun.Mention.Noun);
    }

    public static SharedNames Authors(ImmutableArray<ArticleHead> articles, CancellationToken cancellation) => Labels(articles, head => head.Keys.Authors, "Author");

    public static SharedNames Tags(ImmutableArray<ArticleHead> articles, CancellationToken cancellation) => Labels(articles, head => head.Keys.Tags, "Tag");

    public static SharedNames Events(ImmutableArray<ArticleHead> articles, CancellationToken cancellation) => Labels(articles, head => head.Keys.Events, "Event");

    private static SharedNames Labels(ImmutableArray<ArticleHead> articles, Func<ArticleHead, EquatableArray<string>> labelsOf, string element)
    {
        // Most corpora have no front matter, and this is asked after every edit.
        if (articles.All(article => labelsOf(article).Count == 0))
            return None;
        IEnumerable<Label> labels = InOrder(articles).SelectMany(article => labelsOf(article).Select(name => new Label(name, article.Path)));
        return Name(LabelGroups.Of(labels, element), label => label.Candidates, (label, member) => label.ToShared(member), label => label.Name);
    }

    private static IEnumerable<ArticleHead> InOrder(ImmutableArray<ArticleHead> articles) => articles.OrderBy(article => article.Path, PathOrder.Instance);

    // Whom the first article mentions has the short name; the list is in the order of the names.
    private static SharedNames Name<T>(
        T[] inOrder, Func<T, IEnumerable<string>> candidatesOf, Func<T, string, SharedName> toShared, Func<T, string> nameOf)
    {
        NameChoice[] choices = UniqueNames.Choose(inOrder.Select(candidatesOf).ToArray(), Reserved.ForMembers);
        return new SharedNames(new EquatableArray<SharedName>(inOrder
            .Select((thing, i) => (Name: nameOf(thing), Shared: toShared(thing, choices[i].Name)))
            .OrderBy(thing => thing.Name, StringComparer.Ordinal)
            .Select(thing => thing.Shared)
            .ToArray()));
    }

    // "cote" and "côte" differ in their letters, "email" and "e-mail" in what stands between these.
    private static EquatableArray<string> CandidatesOf(string noun, string path)
    {
        var candidates = new Candidates();
        candidates.Add(Identifier.FirstWords(noun, MaxWords));
        candidates.Add(Identifier.Exact(noun));
        if (candidates.Longest.Length == 0)
            candidates.Add("Noun");
        candidates.AddBehind(NameWish.FileWords(path));
        return candidates.ToArray();
    }
}
