using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Reads speech block by block, each form by its own reader: posts, interviews, dialogue, words in marks, speech after
/// a colon without marks, and reported speech.
/// </summary>
internal sealed class SpeechReader(SpeechContext context)
{
    private readonly TokenList _tokens = context.Document.Tokens;
    private readonly PostQuotes _posts = new(context);
    private readonly InterviewLines _interviews = new(context);
    private readonly DialogueLines _dialogue = new(context);
    private readonly MarkedSpeech _marked = new(context);
    private readonly UnmarkedSpeech _unmarked = new(context);
    private readonly SourceReader _sources = new(context.Document.Tokens);
    private readonly StatementReader _statements = new(context.Document, context.Sentences, context.Resolver, context.Marks);

    public static Speech Read(Document document, Page page)
    {
        var context = new SpeechContext(document, page.Blocks);
        var reader = new SpeechReader(context);
        int span = 0, next = 0;
        for (int block = 0; block < page.Blocks.Count; block++)
        {
            span = reader.ReadBlock(block, span);
            if (next < page.Posts.Count && page.Posts[next].LastBlock == block)
                reader._posts.Read(page.Posts[next++]);
        }

        return context.Speech;
    }

    private int ReadBlock(int block, int span)
    {
        BlockKind kind = context.Blocks[block].Kind;
        Line line = context.Document.Lines[block];
        if (kind is BlockKind.Post or BlockKind.PostAttribution or BlockKind.Boilerplate or BlockKind.CommentCount or BlockKind.Credit)
            return SkipSpans(span, line);

        int token = line.FirstToken;
        if (kind is BlockKind.Paragraph or BlockKind.Comment && (_interviews.TryRead(block, line) || _dialogue.TryRead(block, line)))
            return SkipSpans(span, line);

        context.LastCue = -1;
        while (token < line.EndToken)
        {
            while (span < context.Spans.Count && (context.Spans[span].Open < token && !(context.Spans[span].LacksOpening && context.Spans[span].First == token)))
            {
                if (context.Spans[span].IsNested)
                    _marked.AddTerm(context.Spans[span]);
                span++;
            }

            MarkedSpan? next = span < context.Spans.Count && context.Spans[span].Block == block ? context.Spans[span] : null;
            int stop = next is null ? line.EndToken : Math.Max(token, next.LacksOpening ? next.First : next.Open);
            token = ReadPlain(block, token, stop, line);
            if (next is null || token > next.First)
                continue;
            if (token < stop)
                continue;
            token = _marked.Read(next, line);
            span++;
        }

        return span;
    }

    private int SkipSpans(int span, Line line)
    {
        while (span < context.Spans.Count && context.Spans[span].Open < line.EndToken && context.Spans[span].First < line.EndToken)
            span++;
        return span;
    }

    /// <summary>Reads text outside marks: unmarked quotes and statements. Gives the token to go on at.</summary>
    private int ReadPlain(int block, int first, int stop, Line line)
    {
        for (int i = first; i < stop; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.IsSymbol(':') && i + 1 < stop && _tokens[i + 1].IsCapitalized && _tokens[i + 1].HasSpaceBefore && _unmarked.TryRead(block, i, line, out int end))
                return end;
            if (i <= context.LastCue || !(token.Is(Trait.Cue | Trait.Source) || (token.Is(Trait.Preposition) && _sources.EndAt(i) >= 0)))
                continue;
            if (_statements.TryRead(i, block, line, out StatementModel? statement, out int cueEnd))
            {
                context.LastCue = cueEnd;
                Add(statement!);
            }
        }

        return stop;
    }

    private void Add(StatementModel statement)
    {
        if (context.Speech.Statements.Count > 0 && context.Speech.Statements[context.Speech.Statements.Count - 1].Range.Overlaps(statement.Range))
            return;
        context.Speech.Statements.Add(statement);
    }
}
