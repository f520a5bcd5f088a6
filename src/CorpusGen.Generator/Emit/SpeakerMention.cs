using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Generator.Emit;

/// <summary>A speaker of one article, by the name that the article gives.</summary>
/// <param name="Model">What the article knows of the speaker.</param>
/// <param name="Handle">The name on a social network, or null.</param>
/// <param name="Kind">How the speaker is known.</param>
/// <param name="Count">Of how many quotes and statements; 1 who only gives figures.</param>
/// <param name="Place">The first place, for people.</param>
internal sealed record SpeakerMention(SpeakerModel Model, string? Handle, SpeakerKind Kind, int Count, string Place)
{
    public string Name => Model.Name;

    public static SpeakerMention Of(Attribution attribution, SpeakerModel model, string place) =>
        new(model, Empty(attribution.Handle), attribution.Kind, 1, place);

    /// <summary>With one more quote or statement: its handle if none had one, and the surer kind.</summary>
    public SpeakerMention And(Attribution attribution) => this with
    {
        Handle = Handle ?? Empty(attribution.Handle),
        Kind = Surer(Kind, attribution.Kind),
        Count = Count + 1,
    };

    public static SpeakerKind Surer(SpeakerKind first, SpeakerKind second) => Certainty(first) >= Certainty(second) ? first : second;

    private static string? Empty(string? handle) => handle is { Length: > 0 } ? handle : null;

    private static int Certainty(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Named => 5,
        SpeakerKind.Resolved => 4,
        SpeakerKind.Document => 3,
        SpeakerKind.Role => 2,
        SpeakerKind.Anonymous => 1,
        _ => 0,
    };
}
