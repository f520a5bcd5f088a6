namespace CorpusGen.Extraction.Entities;

/// <summary>A name, a pronoun, or a description of somebody without a name, and what it is in its sentence.</summary>
/// <param name="Token">Its first token.</param>
/// <param name="Chunk">Its chunk.</param>
/// <param name="Entity">Whose name it is; null of a pronoun and of a description.</param>
/// <param name="Weight">How likely the text goes on about it.</param>
/// <param name="Gender">The gender that its words tell.</param>
/// <param name="Kind">The kind that its words tell.</param>
/// <param name="IsPronoun">Whether it is a pronoun, which means whom it means.</param>
internal readonly record struct Mention(int Token, int Chunk, Entity? Entity, double Weight, Gender Gender, EntityKind Kind, bool IsPronoun = false)
{
    /// <summary>What a sentence says it is about goes before all who spoke earlier: <c>Quant à la ville, elle …</c></summary>
    public const double Topic = 6;

    /// <summary>A subject is what the text is about.</summary>
    public const double Subject = 3;
    public const double Object = 1.2;
    public const double Modifier = 0.8;
    public const double Possessor = 0.5;

    /// <summary>Whom somebody names is seldom whom the text goes on about.</summary>
    public const double InMarks = 0.3;
}
