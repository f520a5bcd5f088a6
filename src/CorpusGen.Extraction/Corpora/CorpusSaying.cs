using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corpora;

/// <summary>What somebody said once, and how documents word it.</summary>
/// <param name="Speaker">The fullest name that a document gives; null when none names anybody.</param>
/// <param name="Wordings">Two or more, in the order of the documents.</param>
public sealed record CorpusSaying(string? Speaker, EquatableArray<CorpusWording> Wordings)
{
    /// <summary>The sayings that are told more than once, in the order of their first wordings: <c>CorpusSaying.Find(documents).Count(saying => saying.Wordings.Count > 2)</c>.</summary>
    /// <param name="documents">The documents, in whatever order: the sayings are the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static IReadOnlyList<CorpusSaying> Find(IReadOnlyList<CorpusDocument> documents)
    {
        if (documents is null)
            throw new ArgumentNullException(nameof(documents));
        var spoken = SpokenWords.Of(documents);
        return [.. CorpusComparing.SayingFinder.Find(spoken.Articles, spoken.Words).Select(group => Make(spoken, group))];
    }

    private static CorpusSaying Make(SpokenWords spoken, CorpusComparing.SayingGroup group)
    {
        string? speaker = group.Wordings.Select(link => spoken.Names[link.Right]).OfType<string>().OrderByDescending(name => name.Length).FirstOrDefault();
        CorpusWording[] wordings = [.. group.Wordings.Select(link => new CorpusWording(
            spoken.Words[link.Right].Article, spoken.Ranges[link.Right], link.Reason, link.Likeness))];
        return new CorpusSaying(speaker, new EquatableArray<CorpusWording>(wordings));
    }
}

/// <summary>Words in quotation marks that a saying has in a document.</summary>
/// <param name="Document">The place of the document in the list.</param>
/// <param name="Range">Where the words stand in the text of its article.</param>
/// <param name="Reason">Why they are a wording of the saying.</param>
/// <param name="Likeness">0 to 1: how much of the shorter of these words and the whole is in the other.</param>
public sealed record CorpusWording(int Document, TextRange Range, WordingReason Reason, double Likeness);
