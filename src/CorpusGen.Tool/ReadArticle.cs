using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;

namespace CorpusGen.Tool;

/// <summary>A text and what is read in it, with what somebody put right.</summary>
/// <param name="Text">The text.</param>
/// <param name="Article">What is in it.</param>
/// <param name="Flaws">The corrections of it that do not fit.</param>
internal sealed record ReadArticle(NamedText Text, ArticleModel Article, PlacedFlaw[] Flaws)
{
    /// <summary>Reads a text; called on any thread.</summary>
    /// <exception cref="UnreadableTextException">There is no such text.</exception>
    public static ReadArticle Of(TextSource source, CorrectionFile? corrections)
    {
        NamedText text = source.Read();
        ArticleModel article = text.Extract();
        if (corrections is null)
            return new ReadArticle(text, article, []);
        Corrected corrected = corrections.Apply(text, article);
        return new ReadArticle(text, corrected.Model, [.. corrections.FlawsOf(text, corrected)]);
    }
}
