using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Changes;

/// <summary>An item where it was found.</summary>
/// <param name="Item">The item.</param>
/// <param name="Place">Where in its file; null when that is not known.</param>
/// <param name="Context">The words round it; null when they are not known.</param>
internal sealed record FoundItem(CorpusItem Item, ItemPlace? Place = null, ItemContext? Context = null);

/// <summary>A place in a file.</summary>
/// <param name="Range">In UTF-16 code units.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
internal sealed record ItemPlace(TextRange Range, int Line, int Column);
