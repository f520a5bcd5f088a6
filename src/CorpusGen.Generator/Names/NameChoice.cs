namespace CorpusGen.Generator.Names;

/// <summary>A name that was chosen.</summary>
/// <param name="Name">Unlike all others, even ignoring case.</param>
/// <param name="Holder">The number of the thing that has the name that this one would have had; -1 when it has it itself, or nothing can have it.</param>
internal readonly record struct NameChoice(string Name, int Holder);
