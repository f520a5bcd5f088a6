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
        && Blocks(model).All(block => block >= 0 && block < model.Blocks.Count);

    private static IEnumerable<int> Blocks(ArticleModel model) =>
        model.Quotes.Select(quote => quote.Block)
            .Concat(model.Statements.Select(statement => statement.Block))
            .Concat(model.Terms.Select(term => term.Block))
            .Concat(model.Figures.Select(figure => figure.Block));

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
