using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Lines of dialogue: <c>– Vous partez ? demanda-t-elle.</c></summary>
internal sealed class DialogueLines(SpeechContext context)
{
    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>A line of dialogue: a dash, then somebody's words up to the incise or the end. A lone dash begins a list or an aside.</summary>
    public bool TryRead(int block, Line line)
    {
        if (!BeginsWithDash(line) || context.Marks.Contains(line.FirstToken + 1))
            return false;
        bool neighbour = (block > 0 && BeginsWithDash(context.Document.Lines[block - 1])) || (block + 1 < context.Blocks.Count && BeginsWithDash(context.Document.Lines[block + 1]));
        int first = line.FirstToken + 1;
        for (int i = first + 1; i < line.EndToken; i++)
        {
            if (_tokens[i - 1].Symbol is not (',' or '?' or '!' or '…') || !context.Attributor.TryReadAfter(i, line.EndToken, out Frame frame) || frame.Rule is not ("incise" or "incise-pronoun"))
                continue;
            int last = _tokens[i - 1].IsSymbol(',') ? i - 2 : i - 1;
            AddDialogue(block, first, last, context.Resolver.Resolve(frame.Subject, first, frame.Cue));
            int after = frame.End;
            while (after < line.EndToken && !_tokens[after].IsWord && !Sentences.IsTerminator(_tokens[after - 1]))
                after++;
            if (after < line.EndToken - 1)
                AddDialogue(block, after, line.EndToken - 1, context.Speech.Quotes[context.Speech.Quotes.Count - 1].Attribution);
            return true;
        }

        if (!neighbour || !context.HasPerson(first, line.EndToken) || !Sentences.IsTerminator(_tokens[line.EndToken - 1]))
            return false;
        AddDialogue(block, first, line.EndToken - 1, Attribution.Unknown);
        return true;
    }

    private bool BeginsWithDash(Line line) => line.EndToken - line.FirstToken > 2 && _tokens[line.FirstToken].Symbol is '–' or '—' && _tokens[line.FirstToken + 1].IsCapitalized;

    private void AddDialogue(int block, int first, int last, Attribution attribution)
    {
        if (last < first)
            return;
        context.Speech.Quotes.Add(new QuoteModel
        {
            Range = _tokens.RangeOf(first, last),
            Kind = QuoteKind.Direct,
            Marks = QuoteMarks.Dash,
            Block = block,
            Attribution = attribution,
            Rule = Pattern.DialogueLine,
        });
    }
}
