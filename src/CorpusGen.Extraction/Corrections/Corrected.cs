using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>An article with its corrections.</summary>
public sealed record Corrected
{
    /// <summary>The article as the entries say it is; the very same object when they change nothing in it.</summary>
    public required ArticleModel Model { get; init; }

    /// <summary>What is wrong with entries of the article, in their order.</summary>
    public EquatableArray<CorrectionFlaw> Flaws { get; init; }

    /// <summary>The name that an entry gives to the article's member; null when none does.</summary>
    public string? Name { get; init; }

    /// <summary>The names that entries give to members of the article, in the order of the text.</summary>
    public EquatableArray<CorrectedName> Names { get; init; }

    /// <summary>What entries about the whole corpus find in this article.</summary>
    public EquatableArray<SpeakerUse> Uses { get; init; }
}

/// <summary>The name of a member for a quote or a figure.</summary>
/// <param name="Subject"><see cref="CorrectionSubject.Quote"/> or <see cref="CorrectionSubject.Figure"/>.</param>
/// <param name="Range">The range of the quote or figure, as the model has it.</param>
/// <param name="Name">The name.</param>
/// <param name="Entry">The index of the entry among those of its article.</param>
public sealed record CorrectedName(CorrectionSubject Subject, TextRange Range, string Name, int Entry);

/// <summary>That an article names a speaker of whom an entry about the whole corpus speaks.</summary>
/// <param name="Entry">The index of the entry among those about the whole corpus.</param>
/// <param name="Name">Which name of the entry.</param>
/// <param name="Changes">Whether the entry changes anything in this article.</param>
public sealed record SpeakerUse(int Entry, string Name, bool Changes);
