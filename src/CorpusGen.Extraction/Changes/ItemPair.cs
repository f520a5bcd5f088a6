namespace CorpusGen.Extraction.Changes;

/// <summary>Two items that are one: the places of both among the items of their articles.</summary>
/// <param name="Old">The place of the old one.</param>
/// <param name="New">The place of the new one.</param>
/// <param name="IsSure">Whether nothing else could as well be the other of either.</param>
/// <param name="TellsOrder">Whether it is sure enough that the two are one to say that it stands elsewhere: a number that is said often is not.</param>
internal readonly record struct ItemPair(int Old, int New, bool IsSure, bool TellsOrder);
