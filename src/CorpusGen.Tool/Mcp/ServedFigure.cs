using CorpusGen.Extraction.Figures;

namespace CorpusGen.Tool.Mcp;

/// <summary>A figure and its article.</summary>
internal sealed record ServedFigure(ServedArticle Article, FigureModel Model)
{
    /// <summary>The name, or the words, of who gives it; null when the article itself does.</summary>
    public string? Giver => Model.Attribution is { } attribution ? attribution.Speaker ?? attribution.Handle ?? attribution.Mention?.In(Article.Model.Text) : null;

    /// <summary>All words that say what it measures: the noun, as it stands and in the singular, the unit and the currency.</summary>
    public string Measured =>
        $"{Model.CountedNoun} {Model.Counted?.In(Article.Model.Text)} {Model.Unit?.ToString()} {Model.Currency?.ToString()} {Model.Range.In(Article.Model.Text)}";
}
