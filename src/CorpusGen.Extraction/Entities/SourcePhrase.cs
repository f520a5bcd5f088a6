namespace CorpusGen.Extraction.Entities;

/// <summary>The words for somebody: a noun phrase by its tokens, with the name behind its comma where there is one (<c>le maire de Lyon, Paul Durand</c>).</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token; before the first when there are no words.</param>
/// <param name="Head">The head noun, name or pronoun.</param>
/// <param name="Chunk">The chunk that the head is in.</param>
internal readonly record struct SourcePhrase(int First, int Last, int Head, int Chunk)
{
    public static readonly SourcePhrase None = new(0, -1, -1, -1);

    public bool IsNone => Last < First;
}
