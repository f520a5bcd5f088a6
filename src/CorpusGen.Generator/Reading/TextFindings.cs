using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Emit;

namespace CorpusGen.Generator.Reading;

/// <summary>What the rules need to know of a text.</summary>
/// <param name="IsRead">Whether the extraction read it: else it has no blocks, quotes and figures, and its language is not known.</param>
/// <param name="Language">The language it was read in.</param>
/// <param name="Heading">What the article is named after.</param>
/// <param name="Flaws">What cannot be read as it is written; their ranges, and those of quotes, are places in the file.</param>
/// <param name="FrontMatter">What stands above its words; null when there is nothing.</param>
/// <param name="SourceFlaws">What is wrong in how it is written.</param>
/// <param name="FirstCutLine">The first line that goes on in the next, of a text that is not all words as it is; null when there is none.</param>
/// <param name="Figures">Its figures and lines, to compare them with those of other texts.</param>
/// <param name="Said">What people say in it.</param>
/// <param name="UnattributedQuotes">The words of quotes of which the text does not say whose they are.</param>
internal sealed record TextFindings(
    bool IsRead,
    Language Language,
    Heading Heading,
    EquatableArray<FlawModel> Flaws,
    FrontMatter? FrontMatter,
    EquatableArray<SourceFlaw> SourceFlaws,
    EquatableArray<TextRange> UnattributedQuotes,
    TextRange? FirstCutLine,
    TextFigures Figures,
    EquatableArray<SaidWords> Said)
{
    public static TextFindings Of(ArticleModel model, bool isRead) => new(
        isRead,
        model.Language,
        Heading.Of(model),
        new EquatableArray<FlawModel>(model.Flaws.Select(flaw => flaw with { Range = model.InFile(flaw.Range) }).ToArray()),
        model.Source?.FrontMatter,
        model.Source?.Flaws ?? EquatableArray<SourceFlaw>.Empty,
        new EquatableArray<TextRange>(model.Quotes.Where(quote => quote.Attribution.Kind == SpeakerKind.Unknown).Select(quote => model.InFile(quote.Range)).ToArray()),
        FirstCutLineOf(model),
        TextFigures.Of(model),
        SaidWords.Of(model));

    private static TextRange? FirstCutLineOf(ArticleModel model)
    {
        foreach (PlacedRun run in model.Source?.Map.Runs ?? [])
        {
            if (!run.IsVerbatim && run.FileLength > 0)
                return new TextRange(model.File.LastIndexOf('\n', run.File - 1) + 1, run.File);
        }

        return null;
    }
}
