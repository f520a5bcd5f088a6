using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>Whether everything in a model lies in its text. What is emitted counts on it, and an exception there would cost the whole corpus.</summary>
internal static class ModelCheck
{
    public static bool IsSound(ArticleModel model) =>
        Ranges(model).All(range => range.Start >= 0 && range.End >= range.Start && range.End <= model.Text.Length)
        && AreInOrder(model)
        && Places(model).All(place => place.Block >= 0 && place.Block < model.Blocks.Count && model.Blocks[place.Block].Range.IsAround(place.Range.Start));

    // The program finds the block of a quote by its place.
    private static bool IsAround(this TextRange block, int position) => block.Start <= position && position <= block.End;

    private static bool AreInOrder(ArticleModel model)
    {
        for (int i = 1; i < model.Blocks.Count; i++)
        {
            if (model.Blocks[i].Range.Start <= model.Blocks[i - 1].Range.End)
                return false;
        }

        return true;
    }

    private static IEnumerable<(int Block, TextRange Range)> Places(ArticleModel model) =>
        model.Quotes.Select(quote => (quote.Block, quote.Range))
            .Concat(model.Statements.Select(statement => (statement.Block, statement.Range)))
            .Concat(model.Terms.Select(term => (term.Block, term.Range)))
            .Concat(model.Figures.Select(figure => (figure.Block, figure.Range)));

    private static IEnumerable<TextRange> Ranges(ArticleModel model) =>
        model.Blocks.Select(block => block.Range)
            .Concat(model.Quotes.Select(quote => quote.Range))
            .Concat(model.Quotes.SelectMany(quote => Ranges(quote.Attribution)))
            .Concat(model.Statements.Select(statement => statement.Range))
            .Concat(model.Statements.SelectMany(statement => Ranges(statement.Attribution)))
            .Concat(model.Terms.Select(term => term.Range))
            .Concat(model.Figures.Select(figure => figure.Range))
            .Concat(model.Figures.Select(figure => figure.Counted).OfType<TextRange>());

    private static IEnumerable<TextRange> Ranges(Attribution attribution) =>
        new[] { attribution.Mention, attribution.Cue }.OfType<TextRange>();
}
