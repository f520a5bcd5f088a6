using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Generator.Reading;

namespace CorpusGen.Analyzers.Likeness;

/// <summary>
/// Which texts of a corpus say nearly the same. Each is looked up among those before it, in the order of paths, by groups of its sketch, and is compared word
/// by word with few of those: the time grows with the number of texts and not with that of pairs.
/// </summary>
internal sealed class LikeTexts
{
    /// <summary>Two texts that are less alike are different articles, or different editions.</summary>
    private const double LeastLikeness = 0.8;

    /// <summary>What promises less is not looked at. An estimate is lower than it should be by a tenth now and then.</summary>
    private const double LeastEstimate = 0.7;

    /// <summary>Of many texts with a group in common the first are enough: they are alike.</summary>
    private const int MostInGroup = 3;

    private const int MostCompared = 3;

    // Sketches are of the words alone and are kept from one compilation to the next, in which one text is another.
    private static readonly RecentTexts<Sketch?> s_sketches = new();

    private readonly Dictionary<CorpusText, LikeText> _like = [];

    /// <param name="texts">In the order of their paths.</param>
    public static LikeTexts Of(ImmutableArray<CorpusText> texts)
    {
        CorpusText[] legible = texts.Where(text => text.IsLegible).ToArray();
        var sketches = new Sketch?[legible.Length];
        Parallel.For(0, legible.Length, i => sketches[i] = s_sketches.GetOrAdd(TextKey.Of(legible[i].Text, readAs: default, ArticleCorrections.None), _ => Sketch.Of(legible[i].Text)));

        var like = new LikeTexts();
        var groups = new Dictionary<(int, uint, uint, uint), List<int>>();
        for (int i = 0; i < legible.Length; i++)
        {
            if (sketches[i] is not Sketch sketch)
                continue;
            var candidates = new SortedSet<int>();
            for (int group = 0; group < Sketch.Groups; group++)
            {
                if (!groups.TryGetValue(sketch.Group(group), out List<int>? members))
                    groups.Add(sketch.Group(group), members = []);
                candidates.UnionWith(members);
                if (members.Count < MostInGroup)
                    members.Add(i);
            }

            if (candidates.Count > 0 && MostAlike(i, candidates, legible, sketches) is LikeText other)
                like._like.Add(legible[i], other);
        }

        return like;
    }

    /// <summary>The text before one that is most like it; null when none is nearly the same.</summary>
    public LikeText? OtherLike(CorpusText text) => _like.TryGetValue(text, out LikeText? other) ? other : null;

    private static LikeText? MostAlike(int text, SortedSet<int> candidates, CorpusText[] texts, Sketch?[] sketches)
    {
        IEnumerable<int> promising = candidates
            .Select(candidate => (Candidate: candidate, Estimate: sketches[text]!.Estimate(sketches[candidate]!)))
            .Where(candidate => candidate.Estimate >= LeastEstimate)
            .OrderByDescending(candidate => candidate.Estimate)
            .ThenBy(candidate => candidate.Candidate)
            .Take(MostCompared)
            .Select(candidate => candidate.Candidate);
        ulong[]? shingles = null;
        int best = -1;
        double most = 0;
        foreach (int candidate in promising)
        {
            double likeness = Shingles.Likeness(shingles ??= Shingles.Of(texts[text].Text), Shingles.Of(texts[candidate].Text));
            if (likeness >= LeastLikeness && likeness > most)
                (best, most) = (candidate, likeness);
        }

        return best < 0 ? null : new LikeText(texts[best], (int)(most * 100));
    }
}

/// <summary>A text, and by how many per cent another is like it.</summary>
internal sealed record LikeText(CorpusText Text, int Percent);
