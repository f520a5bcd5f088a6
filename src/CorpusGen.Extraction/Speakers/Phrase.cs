namespace CorpusGen.Extraction.Speakers;

/// <summary>A noun phrase or pronoun, by its first and last token; none when the last lies before the first.</summary>
internal readonly record struct Phrase(int First, int Last)
{
    public static readonly Phrase None = new(0, -1);

    public bool IsNone => Last < First;
}
