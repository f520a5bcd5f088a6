using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Lines of an interview: <c>Anne Martin : Nous avons commencé en 2010.</c></summary>
internal sealed class InterviewLines(SpeechContext context)
{
    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>An interview: lines that begin with a name and a colon, two or more of the same kind in the text.</summary>
    public bool TryRead(int block, Line line)
    {
        int colon = InterviewColon(line);
        if (colon < 0 || !HasOtherInterviewLine(block))
            return false;
        int first = colon + 1, last = line.EndToken - 1;
        if (last - first < 3 || (_tokens[first].IsWord && !_tokens[first].IsCapitalized))
            return false;
        TextRange range = _tokens.RangeOf(first, last);
        QuoteMarks marks = QuoteMarks.None;
        if (context.Marks.At(first) is { IsOneSided: false } span && span.Open == first && span.Close == last)
            (range, marks) = (span.Content, span.Marks);
        var name = new Phrase(line.FirstToken, colon - 1);
        Attribution attribution = context.Resolver.Resolve(name, line.FirstToken, null);
        if (attribution.Kind is SpeakerKind.Unknown or SpeakerKind.Anonymous)
            return false;
        context.Speech.Quotes.Add(new QuoteModel
        {
            Range = range,
            Kind = marks == QuoteMarks.None ? QuoteKind.Unmarked : QuoteKind.Direct,
            Marks = marks,
            Block = block,
            Attribution = attribution,
            Rule = Pattern.InterviewLine,
        });
        return true;
    }

    /// <summary>The colon after one to four words of a name at the start of a line, or -1.</summary>
    private int InterviewColon(Line line)
    {
        for (int i = line.FirstToken; i < Math.Min(line.EndToken - 3, line.FirstToken + 6); i++)
        {
            if (_tokens[i].IsSymbol(':'))
                return i > line.FirstToken ? i : -1;
            bool isName = _tokens[i].IsWord && _tokens[i].IsCapitalized && !_tokens[i].Is(Trait.Function | Trait.CalendarWord) || (_tokens[i].Symbol is '-' or '.' && i > line.FirstToken) || _tokens[i].Is(Trait.NameParticle) && i > line.FirstToken;
            if (!isName)
                return -1;
        }

        return -1;
    }

    private bool HasOtherInterviewLine(int block)
    {
        for (int other = Math.Max(0, block - 3); other < Math.Min(context.Blocks.Count, block + 4); other++)
        {
            if (other != block && context.Blocks[other].Kind is BlockKind.Paragraph or BlockKind.Comment && InterviewColon(context.Document.Lines[other]) >= 0)
                return true;
        }

        return false;
    }
}
