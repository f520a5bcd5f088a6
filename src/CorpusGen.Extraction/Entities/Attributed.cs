using CorpusGen.Extraction.Speakers;

namespace CorpusGen.Extraction.Entities;

/// <summary>An attribution, and the entity of the article that it is to, if it is to one.</summary>
internal readonly record struct Attributed(Attribution Attribution, Entity? Entity)
{
    public static readonly Attributed Unknown = new(Attribution.Unknown, null);

    public bool IsKnown => Attribution.Kind != SpeakerKind.Unknown;
}
