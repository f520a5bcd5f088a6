using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Embedded posts: their lines are the words of whom the attribution line names.</summary>
internal sealed class PostQuotes(SpeechContext context)
{
    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>The words of a post are its author's; marks around all of them are no part of them.</summary>
    public void Read(Post post)
    {
        TextRange range = post.Words;
        QuoteMarks marks = QuoteMarks.None;
        int first = _tokens.FirstAtOrAfter(range.Start), last = LastBefore(first, range.End);
        if (context.Marks.At(first) is { IsOneSided: false } span && span.Open == first && span.Close == last)
            (range, marks) = (span.Content, span.Marks);

        context.Speech.Quotes.Add(new QuoteModel
        {
            Range = range,
            Kind = QuoteKind.Post,
            Marks = marks,
            Block = post.FirstBlock,
            Attribution = PostAuthor(post),
            Rule = Pattern.AttributionLine,
        });
    }

    private Attribution PostAuthor(Post post)
    {
        string? handle = post.Handle?.In(context.Document.Text);
        Attribution resolved = Attribution.Unknown;
        if (post.Name is { } name)
        {
            int first = _tokens.FirstAtOrAfter(name.Start);
            resolved = context.Resolver.Resolve(new Phrase(first, LastBefore(first, name.End)), first, null);
        }

        return new Attribution
        {
            Kind = SpeakerKind.Named,
            Speaker = resolved.Kind is SpeakerKind.Named or SpeakerKind.Resolved ? resolved.Speaker : post.Name?.In(context.Document.Text) ?? handle,
            Mention = post.Name ?? post.Handle,
            Handle = handle,
        };
    }

    private int LastBefore(int first, int end)
    {
        int last = first;
        while (last + 1 < _tokens.Count && _tokens[last + 1].End <= end)
            last++;
        return last;
    }
}
