using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>To whom the text attributes words.</summary>
public sealed record Attribution
{
    /// <summary>Nobody is named.</summary>
    public static Attribution Unknown { get; } = new();

    /// <summary>How the speaker is known.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>The speaker's full name (<c>Elon Musk</c>); null when the text names nobody in particular.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words at the quote that stand for the speaker (<c>le fondateur</c>), or null.</summary>
    public TextRange? Mention { get; init; }

    /// <summary>The speaker's name on a social network, with its <c>@</c>, or null.</summary>
    public string? Handle { get; init; }

    /// <summary>The words that say that something is said (<c>a-t-il indiqué</c>), or null.</summary>
    public TextRange? Cue { get; init; }
}
