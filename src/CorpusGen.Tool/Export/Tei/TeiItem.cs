using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Export.Tei;

/// <summary>An element round words of an article, or round a part of them where elements cross.</summary>
/// <param name="Range">Its words.</param>
/// <param name="Rank">Which of two with the same words is outside: the lower.</param>
/// <param name="Name">The name of the element.</param>
/// <param name="Id">Its <c>xml:id</c>, of which that of each part is made; null where nothing points to it.</param>
/// <param name="Attributes">Its other attributes; one without a value is left out.</param>
internal sealed record TeiItem(TextRange Range, int Rank, string Name, string? Id, IReadOnlyList<(string Name, string? Value)> Attributes);
