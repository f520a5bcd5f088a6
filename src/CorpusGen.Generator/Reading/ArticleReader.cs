using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Corrections;
using CorpusGen.Generator.Corrections;
using CorpusGen.Generator.Emit;
using CorpusGen.Generator.Settings;

namespace CorpusGen.Generator.Reading;

/// <summary>Reads articles out of files.</summary>
internal sealed class ArticleReader(SharedExtraction extraction)
{
    // Fewer are read in less time than it takes to share the work.
    private const int WorthReadingAhead = 16;

    // For as long as a host keeps the file.
    private readonly ConditionalWeakTable<CorpusFile, ReadArticle> _read = new();

    /// <summary>Reads one file, in the language of its metadata, else of its front matter, else of the project, else of its words; nothing when it cannot be read, or is a draft.</summary>
    public ImmutableArray<CorpusArticle> Read((((CorpusFile File, ArticleSettings Settings) Source, ProjectCorrections Corrections) Source, ReadAhead ReadAhead) source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        (((CorpusFile file, ArticleSettings settings), ProjectCorrections corrections), _) = source;
        return file.IsText && Read(file, settings, corrections, cancellation) is CorpusArticle article && (settings.HasDrafts || !(article.IsDraft || file.IsLeftOut))
            ? ImmutableArray.Create(article)
            : ImmutableArray<CorpusArticle>.Empty;
    }

    /// <summary>What of the drafts that are left out concerns all articles.</summary>
    public ArticleHead[] DraftsAmong(ImmutableArray<CorpusFile> files, ArticleSettings settings, ProjectCorrections corrections, CancellationToken cancellation) => settings.HasDrafts ? [] :
    [
        .. files.Where(file => file.IsText)
            .Select(file => Read(file, settings, corrections, cancellation) is CorpusArticle article && (article.IsDraft || file.IsLeftOut) ? article.Head : null)
            .OfType<ArticleHead>(),
    ];

    /// <summary>
    /// Reads many files that were not read before on all processors: a host asks for one file after the other. It says nothing about them, so that no
    /// step has a file read again because of another one.
    /// </summary>
    public ReadAhead ReadAhead(((ImmutableArray<CorpusFile> Files, ArticleSettings Settings) Source, ProjectCorrections Corrections) source, CancellationToken cancellation)
    {
        ((ImmutableArray<CorpusFile> files, ArticleSettings settings), ProjectCorrections corrections) = source;
        CorpusFile[] unread = files.Where(file => file.IsText && !IsRead(file, settings)).ToArray();
        if (unread.Length < WorthReadingAhead)
            return default;
        try
        {
            Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellation }, file => Read(file, settings, corrections, cancellation));
        }
        catch (AggregateException)
        {
            // A host's own text can end in its own way when it is cancelled. What else it throws is not known to come here.
            cancellation.ThrowIfCancellationRequested();
            throw;
        }

        return default;
    }

    private bool IsRead(CorpusFile file, ArticleSettings settings) =>
        _read.TryGetValue(file, out ReadArticle? read) && read.Settings == settings;

    private CorpusArticle? Read(CorpusFile file, ArticleSettings settings, ProjectCorrections project, CancellationToken cancellation)
    {
        ArticleCorrections corrections = project.For(file.Path);
        _read.TryGetValue(file, out ReadArticle? before);
        if (before is not null && before.Settings == settings && before.Corrections == corrections)
            return before.Article;
        if (file.Read(cancellation).Text is not string text)
            return null;

        // Other names and members do not have the text extracted again.
        var readAs = new ReadAs(file.Format, file.Language, settings.Language, settings.Keys);
        ArticleModel model = before is not null && before.ReadAs == readAs ? before.Model : extraction.ReadModel(text, readAs);
        var article = CorpusArticle.Of(file.Path, file.Resource, file.Name, file.Date, file.Event, extraction.Correct(model, text, readAs, corrections), settings);
        _read.Remove(file);
        _read.GetValue(file, _ => new ReadArticle(settings, readAs, corrections, model, article));
        return article;
    }

    private sealed class ReadArticle(ArticleSettings settings, ReadAs readAs, ArticleCorrections corrections, ArticleModel model, CorpusArticle article)
    {
        public ArticleSettings Settings { get; } = settings;

        public ReadAs ReadAs { get; } = readAs;

        public ArticleCorrections Corrections { get; } = corrections;

        /// <summary>Without its corrections.</summary>
        public ArticleModel Model { get; } = model;

        public CorpusArticle Article { get; } = article;
    }
}

/// <summary>That files were read ahead; it is always equal.</summary>
internal readonly record struct ReadAhead;
