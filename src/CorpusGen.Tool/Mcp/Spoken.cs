using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Mcp;

/// <summary>Something that somebody said, in an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Kind">The kind of quote; <c>statement</c> for what is reported in other words, <c>term</c> for words in marks that nobody is said to have said.</param>
/// <param name="Range">Where its words stand, in the words of the article.</param>
/// <param name="Attribution">Who said it.</param>
/// <param name="Date">The day of a post, or null.</param>
/// <param name="Rule">What found it.</param>
internal sealed record Spoken(ServedArticle Article, string Kind, TextRange Range, Attribution Attribution, string? Date, Pattern Rule)
{
    /// <summary>The number of its saying among those of the corpus, from 1; null when it is told only once.</summary>
    public int? Saying { get; init; }

    /// <summary>Why it is a wording of that saying.</summary>
    public WordingReason? Reason { get; init; }

    public string Words => Range.In(Article.Model.Text);
}
