using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Embedded posts: their lines are the words of whom the attribution line names.</summary>
internal sealed class PostQuotes(SpeechContext context)
{
    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>The lines over an attribution line are its author's.</summary>
    public void Read(int block)
    {
        if (block == 0 || context.Blocks[block - 1].Kind != BlockKind.Post || !AttributionLine.TryRead(context.Document, context.Document.Lines[block], out AttributionLine by))
            return;
        int first = block - 1;
        while (first > 0 && context.Blocks[first - 1].Kind == BlockKind.Post)
            first--;
        TextRange range = new(context.Blocks[first].Range.Start, context.Blocks[block - 1].Range.End);
        QuoteMarks marks = QuoteMarks.None;
        if (context.Marks.At(context.Document.Lines[first].FirstToken) is { } span)
        {
            if (span.Open == context.Document.Lines[first].FirstToken && span.Close == context.Document.Lines[block - 1].EndToken - 1 && !span.IsOneSided)
                (range, marks) = (span.Content, span.Marks);
        }

        context.Speech.Quotes.Add(new QuoteModel
        {
            Range = range,
            Kind = QuoteKind.Post,
            Marks = marks,
            Block = first,
            Attribution = PostAuthor(by),
            Rule = Pattern.AttributionLine,
        });
    }

    private Attribution PostAuthor(AttributionLine by)
    {
        string? handle = by.Handle?.In(context.Document.Text);
        string? written = by.Name is { Length: > 0 } name ? name.In(context.Document.Text) : handle;
        int first = by.Name is { Length: > 0 } range ? _tokens.FirstAtOrAfter(range.Start) : -1;
        Attribution resolved = Attribution.Unknown;
        if (first >= 0)
        {
            int last = first;
            while (_tokens[last + 1].End <= by.Name.End && last + 1 < _tokens.Count)
                last++;
            resolved = context.Resolver.Resolve(new Phrase(first, last), first, null);
        }

        return new Attribution
        {
            Kind = SpeakerKind.Named,
            Speaker = resolved.Kind is SpeakerKind.Named or SpeakerKind.Resolved ? resolved.Speaker : written,
            Mention = by.Name is { Length: > 0 } ? by.Name : by.Handle,
            Handle = handle,
        };
    }
}
