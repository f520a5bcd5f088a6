using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Speech after a cue and a colon without marks (<c>il a répondu : Absolument !</c>). It ends with its first
/// sentence, and goes on while the next speaks in the first person.
/// </summary>
internal sealed class UnmarkedSpeech(ReadingContext context)
{
    private const int MaximumSentences = 40;

    /// <summary>What has more tokens is no speech; this bounds the search in sentences without end.</summary>
    private const int MaximumLength = 1000;

    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>Adds the speech behind the colon of a reporting clause; gives the token after it, or -1 for none.</summary>
    public int Read(ReportingClause report, int block)
    {
        Line line = context.Document.Lines[block];
        if (report.Form != ContentForm.Colon || report.Source.IsNone || context.Page.Blocks[block].Kind is not (BlockKind.Paragraph or BlockKind.Comment or BlockKind.BlockQuote or BlockKind.ListItem))
            return -1;
        int first = context.Syntax[report.ContentFirst].First;
        if (!_tokens[first - 1].IsSymbol(':') || !_tokens[first].IsCapitalized || !_tokens[first].HasSpaceBefore)
            return -1;
        // A list or a name after the colon is no speech: there must be a sentence.
        int last = Math.Min(context.Sentences.EndOf(first), line.EndToken);
        for (int more = 0; more < MaximumSentences && last < line.EndToken && IsFirstPerson(last, Math.Min(context.Sentences.EndOf(last), line.EndToken)); more++)
            last = Math.Min(context.Sentences.EndOf(last), line.EndToken);
        if (last - first is < 2 or > MaximumLength || !Sentences.IsTerminator(_tokens[last - 1]) || HasMarks(first, last) || (_tokens[last - 1].IsSymbol('.') && !HasPerson(first, last)))
            return -1;
        Attributed attributed = context.AttributedTo(report, block);
        context.Speech.Quotes.Add(new QuoteModel
        {
            Range = _tokens.RangeOf(first, last - 1),
            Kind = QuoteKind.Unmarked,
            Marks = QuoteMarks.None,
            Block = block,
            Attribution = attributed.Attribution,
            Rule = Pattern.UnmarkedSpeech,
        });
        int chunk = context.Syntax.ChunkAt(last - 1);
        context.Spoke(attributed, block, context.Syntax.SentenceOf(chunk), chunk, isQuote: true);
        return last;
    }

    private bool HasMarks(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (context.Marks.Contains(i))
                return true;
        }

        return false;
    }

    private bool HasPerson(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_tokens[i].Is(Trait.FirstPerson | Trait.SecondPerson))
                return true;
        }

        return false;
    }

    private bool IsFirstPerson(int first, int last) => HasPerson(first, Math.Min(last, first + 4)) && !context.Marks.Contains(first);
}
