using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Somebody, or a body, to whom an article attributes words or a figure and whom it names. Documents, roles without a name and handles stand in <see cref="Attribution"/> alone.</summary>
public sealed record SpeakerModel
{
    /// <summary>The fullest name in the article, as quotes and statements give it (<c>Elon Musk</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The gender that the article tells.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether it is known to be a person, so that a surname alone may stand for it in another article.</summary>
    public bool IsPerson { get; init; }

    /// <summary>The other names in the article (<c>Musk</c>, <c>M. Musk</c>), in the order of their first places.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>What the article says that the speaker is, in its words (<c>PDG de Tesla</c>), in the order of their first places.</summary>
    public EquatableArray<string> Roles { get; init; }
}
