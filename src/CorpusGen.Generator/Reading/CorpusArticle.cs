using System;
using System.Threading;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.Reading;

/// <summary>What was read from a text file of the corpus.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Resource">The embedded resource with its text, or null.</param>
/// <param name="Name">The name its metadata gives it, or null.</param>
/// <param name="Model">What is in it.</param>
internal sealed record CorpusArticle(string Path, string? Resource, string? Name, ArticleModel Model);

/// <summary>Reads articles out of files.</summary>
internal sealed class ArticleReader(Func<string, Language?, ArticleModel> extract)
{
    /// <summary>Reads one file, in the language of its metadata, else of the project, else of its words.</summary>
    public CorpusArticle Read((CorpusFile File, Language? Language) source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new CorpusArticle(
            source.File.Path, source.File.Resource, source.File.Name, Read(source.File.Text, source.File.Language ?? source.Language));
    }

    private ArticleModel Read(string text, Language? language)
    {
        try
        {
            ArticleModel model = extract(text, language);
            return ModelCheck.IsSound(model) ? model : TextAlone(text, language);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return TextAlone(text, language);
        }
    }

    // The extraction neither throws nor points outside its text. If it does, the article keeps its text and the others keep everything.
    private static ArticleModel TextAlone(string text, Language? language) => new()
    {
        Text = text,
        Language = language ?? Language.Unknown,
        Blocks = EquatableArray<BlockModel>.Empty,
        Quotes = EquatableArray<QuoteModel>.Empty,
        Statements = EquatableArray<StatementModel>.Empty,
        Terms = EquatableArray<TermModel>.Empty,
        Figures = EquatableArray<FigureModel>.Empty,
    };
}
