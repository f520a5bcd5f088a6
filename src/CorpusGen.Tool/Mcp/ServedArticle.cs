using System;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Mcp.Answers;
using QuoteModel = CorpusGen.Extraction.Quotes.QuoteModel;

namespace CorpusGen.Tool.Mcp;

/// <summary>An article of the corpus that is served.</summary>
internal sealed class ServedArticle(CorpusDocument document)
{
    private readonly Lazy<LineMap> _lines = new(() => new LineMap(document.Article.File));

    public CorpusDocument Document => document;

    public ArticleModel Model => document.Article;

    /// <summary>The path as it was given, which answers call it by; it has no control characters.</summary>
    public string Name { get; } = CorpusWords.Seen(document.Id);

    /// <summary>Whether its front matter says so, as a build understands it. The reader of a draft may want it all the more, so that it is served.</summary>
    public bool IsDraft => Says("draft") is "true" or "yes" or "on" or "1" || Says("published") is "false" or "no" or "off";

    /// <summary>The lines of its file.</summary>
    public LineMap Lines => _lines.Value;

    /// <summary>The place of some of its words.</summary>
    public Place PlaceOf(TextRange words) => PlaceInFile(Model.InFile(words));

    /// <summary>A place of its file.</summary>
    public Place PlaceInFile(TextRange range)
    {
        (int line, int column) = Lines[range.Start];
        return new Place { Article = Name, Line = line, Column = column, Start = range.Start, End = range.End };
    }

    /// <summary>The innermost quote that holds these words, or null: those of a statement, and the numbers that somebody gives, are the article's own words.</summary>
    public QuoteModel? QuoteAround(TextRange words) => Model.Quotes
        .Where(quote => quote.Range.Start <= words.Start && words.End <= quote.Range.End)
        .OrderBy(quote => quote.Range.End - quote.Range.Start)
        .FirstOrDefault();

    private string? Says(string key) => Model.Source?.FrontMatter?.Find(key)?.Text.Trim().ToLowerInvariant();
}
