using System.Collections.Generic;

namespace CorpusGen.Extraction.Articles;

/// <summary>What the lines of a text are for, and what the form of the page alone says of who speaks in them.</summary>
/// <param name="Blocks">One for each line of the document, in its order.</param>
/// <param name="Posts">The embedded posts and pull quotes, in the order of the text.</param>
/// <param name="Interview">The lines that begin with who speaks, in the order of the text; none where the text is no interview.</param>
internal sealed record Page(List<BlockModel> Blocks, List<Post> Posts, List<InterviewLine> Interview);
