using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corpora;
using CorpusGen.Extraction.Text;
using CorpusGen.Tool.Mcp.Answers;

namespace CorpusGen.Tool.Mcp;

/// <summary>An article of the corpus that is served.</summary>
internal sealed class ServedArticle(CorpusDocument document)
{
    private readonly Lazy<LineMap> _lines = new(() => new LineMap(document.Article.File));

    public CorpusDocument Document => document;

    public ArticleModel Model => document.Article;

    /// <summary>The path as it was given, which answers call it by; it has no control characters.</summary>
    public string Name { get; } = CorpusWords.Seen(document.Id);

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
}
