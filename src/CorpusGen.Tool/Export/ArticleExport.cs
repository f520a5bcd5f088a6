using System;
using System.IO;

namespace CorpusGen.Tool.Export;

/// <summary>A corpus in the making: articles come one by one, in their order, and are not kept.</summary>
internal abstract class ArticleExport : IDisposable
{
    /// <summary>Writes an article.</summary>
    /// <exception cref="IOException">It cannot be written: a disk is full, say.</exception>
    public abstract void Add(ReadArticle article);

    /// <summary>Hands on what was written, for whoever reads while the next article is not there yet.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public virtual void Flush()
    {
    }

    /// <summary>Ends it, after the last article. What is disposed of before leaves nothing behind.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public abstract void Complete();

    public abstract void Dispose();
}
