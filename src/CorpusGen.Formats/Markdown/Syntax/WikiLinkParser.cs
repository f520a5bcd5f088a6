using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusGen.Formats.Markdown.Syntax;

/// <summary>Reads <c>[[note]]</c>, whose words are its name, and <c>[[note|words]]</c>.</summary>
internal sealed class WikiLinkParser : InlineParser
{
    private const int Longest = 300;

    public WikiLinkParser() => OpeningCharacters = ['['];

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
            return false;
        int words = slice.Start + 2, end = words;
        for (; end < slice.End && end - words < Longest && slice[end] != ']'; end++)
        {
            if (slice[end] is '[' or '\n' or '\r')
                return false;
            if (slice[end] == '|')
                words = end + 1;
        }

        if (end == words || end >= slice.End || slice[end] != ']' || slice[end + 1] != ']')
            return false;

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new WikiLink
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + end + 1 - slice.Start),
            Words = new SourceSpan(start + words - slice.Start, start + end - 1 - slice.Start),
        };
        slice.Start = end + 2;
        return true;
    }
}
