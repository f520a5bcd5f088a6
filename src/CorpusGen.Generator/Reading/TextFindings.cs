using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Emit;

namespace CorpusGen.Generator.Reading;

/// <summary>What the rules need to know of a text.</summary>
/// <param name="IsRead">Whether the extraction read it: else it has no blocks, quotes and figures, and its language is not known.</param>
/// <param name="Language">The language it was read in.</param>
/// <param name="Heading">What the article is named after.</param>
/// <param name="Flaws">What cannot be read as it is written.</param>
/// <param name="UnattributedQuotes">The words of quotes of which the text does not say whose they are.</param>
internal sealed record TextFindings(bool IsRead, Language Language, TextRange Heading, EquatableArray<FlawModel> Flaws, EquatableArray<TextRange> UnattributedQuotes)
{
    public static TextFindings Of(ArticleModel model, bool isRead) => new(
        isRead,
        model.Language,
        NameWish.HeadingOf(model),
        model.Flaws,
        new EquatableArray<TextRange>(model.Quotes.Where(quote => quote.Attribution.Kind == SpeakerKind.Unknown).Select(quote => quote.Range).ToArray()));
}
