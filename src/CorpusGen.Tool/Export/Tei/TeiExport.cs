using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Tool.Export.Tei;

/// <summary>A <c>teiCorpus</c>: its header, then a <c>TEI</c> for each article, of which every line that is not blank is a <c>p</c>, or an <c>ab</c> that says what it is for.</summary>
internal sealed class TeiExport : ArticleExport
{
    private readonly ExportTarget _target;
    private readonly TeiWriter _tei;
    private int _count;

    public TeiExport(ExportTarget target)
    {
        _target = target;
        _tei = new TeiWriter(target.Stream);
        _tei.BeginDocument();
        _tei.Begin("teiCorpus");
        TeiHeader.WriteCorpus(_tei);
    }

    public override void Add(ReadArticle read)
    {
        string prefix = "a" + (++_count).ToString(CultureInfo.InvariantCulture);
        ArticleModel article = read.Article;
        var speakers = new ArticleSpeakers(article);
        _tei.Begin("TEI", ("xml:id", prefix), ("xml:lang", LanguageTag.Format(article.Language)));
        TeiHeader.WriteArticle(_tei, read, speakers, prefix);
        _tei.Begin("text").Begin("body").EndLine();
        Write(article, TeiNesting.Divide(TeiItems.Of(article, speakers, prefix), [.. article.Blocks.Select(block => block.Range)]));
        _tei.End().End().End().EndLine();
        _tei.Flush();
    }

    public override void Flush() => _target.Stream.Flush();

    public override void Complete()
    {
        _tei.End().EndLine();
        _tei.Flush();
        _target.Keep();
    }

    // Not the writer: it would write again what could not be written.
    public override void Dispose() => _target.Dispose();

    private void Write(ArticleModel article, IReadOnlyList<TeiPart> parts)
    {
        int next = 0;
        foreach (BlockModel block in article.Blocks)
        {
            if (block.Kind == BlockKind.Paragraph)
                _tei.Begin("p");
            else
                _tei.Begin("ab", ("type", EnumText<BlockKind>.Of(block.Kind).ToString()));
            WriteWords(article.Text, block.Range, parts, ref next);
            _tei.End().EndLine();
        }

        // A body must not be empty.
        if (article.Blocks.Count == 0)
            _tei.Begin("p").End();
    }

    private void WriteWords(string text, TextRange block, IReadOnlyList<TeiPart> parts, ref int next)
    {
        var open = new Stack<int>();
        int position = block.Start;
        while (true)
        {
            bool anyNext = next < parts.Count && parts[next].Range.Start < block.End;
            if (open.Count > 0 && (!anyNext || open.Peek() <= parts[next].Range.Start))
            {
                WriteTo(open.Pop());
                _tei.End();
                continue;
            }

            if (!anyNext)
                break;
            TeiPart part = parts[next++];
            WriteTo(part.Range.Start);
            Begin(part);
            open.Push(part.Range.End);
        }

        WriteTo(block.End);

        void WriteTo(int end)
        {
            _tei.WriteText(text[position..end]);
            position = end;
        }
    }

    /// <summary>A part of an item that is divided points to the parts before and after it.</summary>
    private void Begin(TeiPart part)
    {
        TeiItem item = part.Item;
        if (item.Id is not { } id)
            _tei.Begin(item.Name, item.Attributes);
        else
            _tei.Begin(item.Name, [("xml:id", PartId(id, part.Number)), .. item.Attributes, ("prev", part.Number == 1 ? null : "#" + PartId(id, part.Number - 1)), ("next", part.IsLast ? null : "#" + PartId(id, part.Number + 1))]);
    }

    private static string PartId(string id, int number) => number == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{number}");
}
