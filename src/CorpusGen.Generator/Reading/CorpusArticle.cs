using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Quotes;
using CorpusGen.Extraction.Text;
using CorpusGen.Generator.Emit;

namespace CorpusGen.Generator.Reading;

/// <summary>What was read from a text file of the corpus.</summary>
/// <param name="Path">From the project's folder, with <c>/</c>.</param>
/// <param name="Resource">The embedded resource with its text, or null.</param>
/// <param name="Name">The name its metadata gives it, or null.</param>
/// <param name="Model">What is in it.</param>
/// <param name="Rows">Its rows in the index after the name, which is chosen when all articles are known.</param>
internal sealed record CorpusArticle(string Path, string? Resource, string? Name, ArticleModel Model, string Rows)
{
    public static CorpusArticle Of(string path, string? resource, string? name, ArticleModel model) =>
        new(path, resource, name, model, ArticleRows.Write(path, resource, model));
}

/// <summary>Reads articles out of files.</summary>
internal sealed class ArticleReader(Func<string, Language?, ArticleModel> extract)
{
    // Fewer are read in less time than it takes to share the work.
    private const int WorthReadingAhead = 16;

    // For as long as a host keeps the file.
    private readonly ConditionalWeakTable<CorpusFile, ReadArticle> _read = new();

    /// <summary>Reads one file, in the language of its metadata, else of the project, else of its words.</summary>
    public CorpusArticle Read(((CorpusFile File, Language? Language) Source, ReadAhead ReadAhead) source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Read(source.Source.File, source.Source.Language);
    }

    /// <summary>
    /// Reads many files that were not read before on all processors: a host asks for one file after the other. It says nothing about them, so that no
    /// step has a file read again because of another one.
    /// </summary>
    public ReadAhead ReadAhead((ImmutableArray<CorpusFile> Files, Language? Language) source, CancellationToken cancellation)
    {
        CorpusFile[] unread = source.Files.Where(file => !IsRead(file, source.Language)).ToArray();
        if (unread.Length >= WorthReadingAhead)
            Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellation }, file => Read(file, source.Language));
        return default;
    }

    private bool IsRead(CorpusFile file, Language? language) =>
        _read.TryGetValue(file, out ReadArticle? read) && read.Language == (file.Language ?? language);

    private CorpusArticle Read(CorpusFile file, Language? projectLanguage)
    {
        Language? language = file.Language ?? projectLanguage;
        if (_read.TryGetValue(file, out ReadArticle? read) && read.Language == language)
            return read.Article;
        var article = CorpusArticle.Of(file.Path, file.Resource, file.Name, Read(file.Text, language));
        _read.Remove(file);
        _read.GetValue(file, _ => new ReadArticle(language, article));
        return article;
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

    private sealed class ReadArticle(Language? language, CorpusArticle article)
    {
        public Language? Language { get; } = language;

        public CorpusArticle Article { get; } = article;
    }
}

/// <summary>That files were read ahead; it is always equal.</summary>
internal readonly record struct ReadAhead;
