using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Speech after a cue and a colon, without marks.</summary>
internal sealed class UnmarkedSpeech(SpeechContext context)
{
    /// <summary>Speech without marks does not go on for more sentences than this.</summary>
    private const int MaximumSentences = 40;

    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>
    /// Speech after a cue and a colon without marks (<c>il a répondu : Absolument !</c>). It ends with its first
    /// sentence, and goes on while the next speaks in the first person.
    /// </summary>
    public bool TryRead(int block, int colon, Line line, out int end)
    {
        end = 0;
        if (context.Blocks[block].Kind is not (BlockKind.Paragraph or BlockKind.Comment))
            return false;
        int start = context.Sentences.StartOf(colon);
        if (!context.Attributor.TryReadBefore(colon + 1, start, out Frame frame) || frame.Distance > 12 || frame.Subject.IsNone || frame.Rule is "source-before" or "passive-agent")
            return false;
        int first = colon + 1;
        // A list or a name after the colon is no speech: there must be a verb or a sentence.
        int last = Math.Min(context.Sentences.EndOf(first), line.EndToken);
        for (int more = 0; more < MaximumSentences && last < line.EndToken && IsFirstPerson(last, Math.Min(context.Sentences.EndOf(last), line.EndToken)); more++)
            last = Math.Min(context.Sentences.EndOf(last), line.EndToken);
        if (last - first < 2 || !Sentences.IsTerminator(_tokens[last - 1]) || context.Marks.Contains(first) || context.ContainsMarks(first, last))
            return false;
        TextRange range = _tokens.RangeOf(first, last - 1);
        if (_tokens[last - 1].IsSymbol('.') && !context.HasPerson(first, last))
            return false;
        context.Speech.Quotes.Add(new QuoteModel
        {
            Range = range,
            Kind = QuoteKind.Unmarked,
            Marks = QuoteMarks.None,
            Block = block,
            Attribution = context.Resolver.Resolve(frame.Subject, colon, frame.Cue),
            Rule = Rules.Of("unmarked-after-colon"),
        });
        end = last;
        return true;
    }

    private bool IsFirstPerson(int first, int last)
    {
        for (int i = first; i < Math.Min(last, first + 4); i++)
        {
            if (_tokens[i].Is(Trait.FirstPerson) && !context.Marks.Contains(i))
                return true;
        }

        return false;
    }
}
