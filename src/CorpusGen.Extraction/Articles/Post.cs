using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Articles;

/// <summary>
/// An embedded post or pull quote. Its attribution stands below it, above it, or at an end of its own line, and is never part of its words.
/// </summary>
/// <param name="FirstBlock">The first block that has words of it.</param>
/// <param name="LastBlock">The last block that has words of it.</param>
/// <param name="Words">The words from the first to the last block, with their quotation marks if they stand in some.</param>
/// <param name="Name">The author's name, or null where there is only a handle.</param>
/// <param name="Handle">The author's handle with its @, or null.</param>
/// <param name="Date">The day, without the small words around it, or null.</param>
/// <param name="Role">What the author is, <c>maire de Lyon</c>, or null.</param>
internal sealed record Post(int FirstBlock, int LastBlock, TextRange Words, TextRange? Name, TextRange? Handle, TextRange? Date, TextRange? Role);
