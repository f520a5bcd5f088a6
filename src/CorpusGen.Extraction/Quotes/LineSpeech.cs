using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Figures;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Lines whose form alone says who speaks: embedded posts, interviews, dialogue.</summary>
internal sealed class LineSpeech(ReadingContext context)
{
    private const int LongestLabel = 2;

    private readonly TokenList _tokens = context.Document.Tokens;
    private readonly ArticleSyntax _syntax = context.Syntax;

    /// <summary>A post is its author's; marks around all of it are no part of it.</summary>
    public void ReadPost(Post post)
    {
        TextRange range = post.Words;
        QuoteMarks marks = QuoteMarks.None;
        int first = _tokens.FirstAtOrAfter(range.Start), last = LastBefore(first, range.End);
        if (context.Marks.At(first) is { IsOneSided: false } span && span.Open == first && span.Close == last)
            (range, marks) = (span.Content, span.Marks);
        Attributed resolved = post.Name is { } name ? Resolve(name) : Attributed.Unknown;
        string? handle = post.Handle?.In(context.Document.Text);
        var attribution = new Attribution
        {
            Kind = SpeakerKind.Named,
            Speaker = resolved.Entity is not null ? resolved.Attribution.Speaker : post.Name?.In(context.Document.Text) ?? handle,
            Mention = post.Name ?? post.Handle,
            Handle = handle,
        };
        Add(range, QuoteKind.Post, marks, post.FirstBlock, attribution, Pattern.AttributionLine, DateOf(post));
        context.Spoke(new Attributed(attribution, resolved.Entity), post.LastBlock, -1, _syntax.ChunkAt(last), isQuote: true);
    }

    /// <summary>A line of an interview is whose name begins it.</summary>
    public bool ReadInterview(InterviewLine line)
    {
        int last = context.Document.Lines[line.Block].EndToken - 1;
        if (last - line.FirstToken < 1)
            return false;
        TextRange range = _tokens.RangeOf(line.FirstToken, last);
        QuoteMarks marks = QuoteMarks.None;
        if (context.Marks.At(line.FirstToken) is { IsOneSided: false } span && span.Open == line.FirstToken && span.Close == last)
            (range, marks) = (span.Content, span.Marks);
        // "Q : …", "R. …": a letter is no name.
        Attributed attributed = line.Name.Length > LongestLabel ? Resolve(line.Name) : new Attributed(new Attribution { Kind = SpeakerKind.Role, Mention = line.Name }, null);
        if (attributed.Attribution.Kind is SpeakerKind.Unknown or SpeakerKind.Anonymous)
            attributed = new Attributed(new Attribution { Kind = SpeakerKind.Named, Speaker = line.Name.In(context.Document.Text), Mention = line.Name }, null);
        Add(range, marks == QuoteMarks.None ? QuoteKind.Unmarked : QuoteKind.Direct, marks, line.Block, attributed.Attribution, Pattern.InterviewLine);
        context.Spoke(attributed, line.Block, -1, _syntax.ChunkAt(last), isQuote: true);
        return true;
    }

    /// <summary>A line of dialogue: a dash, then somebody's words up to the tag or the end. A lone dash begins a list or an aside.</summary>
    public bool ReadDialogue(int block)
    {
        Line line = context.Document.Lines[block];
        if (!BeginsWithDash(line) || context.Marks.Contains(line.FirstToken + 1))
            return false;
        int first = line.FirstToken + 1, last = line.EndToken - 1;
        for (int s = _syntax.SentenceOf(_syntax.ChunkAt(first)); s >= 0 && s < _syntax.SentenceCount && _syntax[_syntax.FirstOf(s)].First < line.EndToken; s++)
        {
            foreach (ReportingClause report in context.ReportsOf(s))
            {
                int tag = _syntax[report.First].First;
                if (!report.IsTag || report.Pattern != Pattern.Parenthetical || report.Source.IsNone || tag <= first || _tokens[tag - 1].Symbol is not (',' or '?' or '!' or '…'))
                    continue;
                Attributed attributed = context.AttributedTo(report, block);
                AddDialogue(block, first, _tokens[tag - 1].IsSymbol(',') ? tag - 2 : tag - 1, attributed);
                int after = _syntax[report.Last].Last + 1;
                while (after < line.EndToken && !_tokens[after].IsWord && !Sentences.IsTerminator(_tokens[after - 1]))
                    after++;
                if (after < line.EndToken - 1)
                    AddDialogue(block, after, last, attributed);
                return true;
            }
        }

        bool neighbour = (block > 0 && BeginsWithDash(context.Document.Lines[block - 1])) || (block + 1 < context.Page.Blocks.Count && BeginsWithDash(context.Document.Lines[block + 1]));
        if (!neighbour || !HasPerson(first, last) || !Sentences.IsTerminator(_tokens[last]))
            return false;
        AddDialogue(block, first, last, Attributed.Unknown);
        return true;
    }

    private bool HasPerson(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (_tokens[i].Is(Trait.FirstPerson | Trait.SecondPerson))
                return true;
        }

        return false;
    }

    private bool BeginsWithDash(Line line) => line.EndToken - line.FirstToken > 2 && _tokens[line.FirstToken].Symbol is '–' or '—' && _tokens[line.FirstToken + 1].IsCapitalized;

    private void AddDialogue(int block, int first, int last, Attributed attributed)
    {
        if (last < first)
            return;
        Add(_tokens.RangeOf(first, last), QuoteKind.Direct, QuoteMarks.Dash, block, attributed.Attribution, Pattern.DialogueLine);
        context.Spoke(attributed, block, -1, _syntax.ChunkAt(last), isQuote: true);
    }

    private void Add(TextRange range, QuoteKind kind, QuoteMarks marks, int block, Attribution attribution, Pattern pattern, string? date = null) => context.Speech.Quotes.Add(new QuoteModel
    {
        Range = range,
        Kind = kind,
        Marks = marks,
        Block = block,
        Attribution = attribution,
        Date = date,
        Rule = pattern,
    });

    private Attributed Resolve(TextRange name)
    {
        int first = _tokens.FirstAtOrAfter(name.Start);
        int last = LastBefore(first, name.End);
        int head = context.Entities.FirstIn(first, last) is { } known ? known.Last : last;
        return context.Resolver.Resolve(new SourcePhrase(first, last, System.Math.Min(head, last), _syntax.ChunkAt(first)), null, isTag: false);
    }

    private int LastBefore(int first, int end)
    {
        int last = first;
        while (last + 1 < _tokens.Count && _tokens[last + 1].End <= end)
            last++;
        return last;
    }

    /// <summary>The day of the attribution, as it was read among the figures, which are in the order of the text.</summary>
    private string? DateOf(Post post)
    {
        if (post.Date is not { } date)
            return null;
        List<FigureModel> figures = context.Figures;
        int low = 0, high = figures.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (figures[middle].Range.End <= date.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < figures.Count && figures[low].Range.Start < date.End; low++)
        {
            if (figures[low].Kind == FigureKind.Date)
                return figures[low].Iso;
        }

        return null;
    }
}
