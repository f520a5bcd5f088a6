using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusGen.Formats.Markdown.Syntax;

/// <summary>Reads the first line of an admonition or a footnote; what is set in by four under it belongs to it, blank lines too.</summary>
internal sealed class IndentedContainerParser : BlockParser
{
    private const int LongestLabel = 200;

    public IndentedContainerParser() => OpeningCharacters = ['!', '?', '['];

    /// <inheritdoc />
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        return processor.CurrentChar == '[' ? OpenFootnote(processor) : OpenAdmonition(processor);
    }

    /// <inheritdoc />
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (processor.Indent < 4)
            return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + 4);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    // !!! quote "X", ??? note, ???+ tip
    private BlockState OpenAdmonition(BlockProcessor processor)
    {
        char mark = processor.CurrentChar;
        if (processor.PeekChar(1) != mark || processor.PeekChar(2) != mark)
            return BlockState.None;
        string line = processor.Line.Text.Substring(processor.Start + 3, processor.Line.End - processor.Start - 2);
        int kind = 0;
        while (kind < line.Length && (line[kind] is ' ' or '+'))
            kind++;
        int kindEnd = kind;
        while (kindEnd < line.Length && (char.IsLetter(line[kindEnd]) || line[kindEnd] == '-'))
            kindEnd++;
        if (kind == 0 || kindEnd == kind)
            return BlockState.None;

        string rest = line.Substring(kindEnd).Trim();
        int quote = rest.IndexOf('"');
        if (rest.Length > 0 && (quote < 0 || rest[rest.Length - 1] != '"'))
            return BlockState.None;
        processor.NewBlocks.Push(new Admonition(this)
        {
            Kind = line.Substring(kind, kindEnd - kind),
            Title = quote < 0 ? "" : rest.Substring(quote).Trim('"').Trim(),
            Span = new SourceSpan(processor.Start, processor.Line.End),
            Line = processor.LineIndex,
            Column = processor.Column,
        });
        return BlockState.ContinueDiscard;
    }

    private BlockState OpenFootnote(BlockProcessor processor)
    {
        if (processor.PeekChar(1) != '^')
            return BlockState.None;
        int close = 2;
        while (close < LongestLabel && processor.PeekChar(close) is not (']' or '\0' or ' ' or '\t'))
            close++;
        if (close == 2 || processor.PeekChar(close) != ']' || processor.PeekChar(close + 1) != ':')
            return BlockState.None;

        processor.NewBlocks.Push(new FootnoteText(this)
        {
            Span = new SourceSpan(processor.Start, processor.Line.End),
            Line = processor.LineIndex,
            Column = processor.Column,
        });
        for (int i = 0; i <= close + 1; i++)
            processor.NextChar();
        return BlockState.Continue;
    }
}
