using System.Buffers;

namespace CorpusGen.Tool.Export;

/// <summary>What <c>corpusgen extract</c> writes.</summary>
internal sealed class JsonLinesExport(ExportTarget target) : ArticleExport
{
    private readonly ArrayBufferWriter<byte> _line = new();

    public override void Add(ReadArticle article)
    {
        _line.ResetWrittenCount();
        ArticleJson.Write(_line, article.Text, article.Article);
        target.Stream.Write(_line.WrittenSpan);
    }

    public override void Flush() => target.Stream.Flush();

    public override void Complete() => target.Keep();

    public override void Dispose() => target.Dispose();
}
