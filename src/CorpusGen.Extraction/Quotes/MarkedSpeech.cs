using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Reads words in marks: tells speech from terms, and finds the speaker by the incise after it, the cue or source
/// before it, or the speech round it.
/// </summary>
internal sealed class MarkedSpeech(SpeechContext context)
{
    /// <summary>Reads inside marks, where there are no marks to pass over.</summary>
    private readonly Attributor _inner = new(context.Document, context.Sentences, context.Resolver, new MarkMap([], 0));

    private readonly SpeechTest _test = new(context.Document, context.Sentences);
    private readonly InheritedSpeaker _inherited = new(context);
    private MarkedSpan? _lastTerm;
    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>Reads a span; gives the token after it.</summary>
    public int Read(MarkedSpan span, Line line)
    {
        int end = context.Document.Lines[span.EndBlock].EndToken;
        int start = context.Sentences.StartOf(Math.Max(span.Open, line.FirstToken));
        if (span.LacksOpening)
            start = span.First;
        bool hasIncise = context.Attributor.TryReadAfter(span.Close + 1, end, out Frame after);
        bool hasBefore = context.Attributor.TryReadBefore(span.Open, start, out Frame before);
        if (!hasIncise && span.IsOneSided && !hasBefore && TryReadSpeechNounAfter(span, end, out after))
            hasIncise = true;
        if (!hasIncise && !hasBefore && _inner.TryReadInside(span, out after))
            hasIncise = true;
        if (!hasIncise && context.Attributor.TryReadAgentAfter(span, end, out after))
            hasIncise = true;
        bool colon = _tokens[span.Open - 1].IsSymbol(':');
        // "X a dit : « … », …": the cue at the colon is the quote's; an incise after it is somebody else's only in dialogue.
        if (hasBefore && colon && before.Distance <= 8 && hasIncise && after.Rule is "incise-subject-first" or "source-after")
            hasIncise = false;

        // "qui se dit « confiante », espère une décision": a fragment at its verb belongs to that verb.
        bool fragment = _tokens[span.First].IsWord && !_tokens[span.First].IsCapitalized && context.Sentences.StartOf(span.Open) != span.Open;
        if (hasIncise && hasBefore && before.Distance <= 1 && fragment && after.Rule == "incise")
            hasIncise = false;

        QuoteModel? last = context.LastQuote;
        bool adjacent = last is not null && FollowsDirectly(last.Range, span);
        bool continues = last is not null && last.Block == span.Block && start > line.FirstToken && last.Range.End > _tokens[context.Sentences.StartOf(start - 1)].Start;
        // "La « guerre des cloches » opposa", "the “Save as” command": marks in a noun phrase have no incise without a comma.
        bool inPhrase = _tokens[span.Open - 1].Is(Trait.Determiner) && !_tokens[span.Close + 1].IsSymbol(',') && !Sentences.IsTerminator(_tokens[span.Last]);
        if (hasIncise && inPhrase && after.Rule is "incise" or "incise-subject-first")
            hasIncise = false;
        // "into “beginners”, “improvers” and “masters”": one of them, all of them.
        bool ofOneKind = !hasBefore && _lastTerm is not null && _lastTerm.Block == span.Block && context.Sentences.IndexOf(_lastTerm.Close) == context.Sentences.IndexOf(span.Open) && FollowsDirectly(_lastTerm.Content, span);
        if (ofOneKind || !_test.IsSpeech(span, hasBefore ? before : null, hasIncise, adjacent, continues))
        {
            _lastTerm = span;
            AddTerm(span);
            return span.Close + 1;
        }

        Attribution attribution;
        string rule;
        if (hasIncise)
        {
            attribution = context.Resolver.Resolve(after.Subject, span.Open, after.Cue);
            rule = after.Rule;
            if (after.End > span.Close)
                context.LastCue = Math.Max(context.LastCue, after.End - 1);
        }
        else if (hasBefore)
        {
            rule = before.Rule;
            // "…, a-t-il dit, ajoutant que « … »": the speaker of the sentence goes on.
            bool goesOn = before.IsDependent && last is not null && last.Range.End > _tokens[start].Start && last.Attribution.Kind != SpeakerKind.Unknown;
            if (goesOn)
                context.Resolver.SpeaksAgain(last!.Attribution, span.Open);
            attribution = goesOn ? last!.Attribution with { Cue = before.Cue } : context.Resolver.Resolve(before.Subject, span.Open, before.Cue);
            if (attribution.Kind == SpeakerKind.Unknown)
                attribution = _inherited.Find(span, start, line, before.Cue, ref rule);
        }
        else
        {
            rule = "floating";
            attribution = _inherited.Find(span, start, line, null, ref rule);
        }

        if (attribution.Speaker is not null)
            ShareBackwards(span, attribution);
        context.Speech.Quotes.Add(new QuoteModel
        {
            Range = span.Content,
            Kind = KindOf(span, colon),
            Marks = span.Marks,
            Block = span.Block,
            Attribution = attribution,
            Rule = Rules.Of(rule),
        });
        return span.Close + 1;
    }

    private QuoteKind KindOf(MarkedSpan span, bool colon)
    {
        if (colon || span.LacksOpening || context.Sentences.StartOf(span.Open) == span.Open)
            return QuoteKind.Direct;
        ref readonly Token first = ref _tokens[span.First];
        bool inClause = _tokens[span.Open - 1].IsWord && _tokens[span.Open - 1].Is(Trait.Complementizer | Trait.Determiner | Trait.Preposition);
        return first.IsWord && !first.IsCapitalized || inClause ? QuoteKind.Partial : QuoteKind.Direct;
    }

    /// <summary>Whether only a comma, <c>et</c> or <c>and</c> stands between a quote and the next span.</summary>
    private bool FollowsDirectly(TextRange last, MarkedSpan span)
    {
        int i = _tokens.FirstAtOrAfter(last.End);
        int words = 0;
        for (; i < span.Open; i++)
        {
            if (_tokens[i].IsWord && !_tokens[i].Is(Trait.Coordinator | Trait.Complementizer))
                return false;
            if (++words > 5)
                return false;
        }

        return true;
    }

    /// <summary>« A ». « B », a dit X: X has said A too, when nothing but a full stop stands between.</summary>
    private void ShareBackwards(MarkedSpan span, Attribution attribution)
    {
        for (int q = context.Speech.Quotes.Count - 1; q >= 0 && q >= context.Speech.Quotes.Count - 3; q--)
        {
            QuoteModel quote = context.Speech.Quotes[q];
            if (quote.Block != span.Block || quote.Attribution.Kind != SpeakerKind.Unknown || quote.Rule != Pattern.Unattributed)
                return;
            for (int i = _tokens.FirstAtOrAfter(quote.Range.End); i < span.Open && q == context.Speech.Quotes.Count - 1; i++)
            {
                if (_tokens[i].IsWord)
                    return;
            }

            context.Speech.Quotes[q] = quote with { Attribution = attribution with { Cue = null }, Rule = Pattern.Continued };
        }
    }

    /// <summary>“…”. C’est avec ce tweet de Brian Acton: the noun for what was said, and whose it is.</summary>
    private bool TryReadSpeechNounAfter(MarkedSpan span, int end, out Frame frame)
    {
        frame = default;
        int limit = Math.Min(end, span.Close + 14);
        for (int i = span.Close + 1; i < limit; i++)
        {
            if (!_tokens[i].Is(Trait.SpeechNoun))
                continue;
            bool demonstrative = _tokens[i - 1].Is(Trait.Demonstrative) || _tokens[i - 2].Is(Trait.Demonstrative);
            if (!demonstrative || !_tokens[i + 1].Is(Trait.NameParticle) && !_tokens[i + 1].IsForm("of") && !_tokens[i + 1].IsForm("by"))
                continue;
            Phrase subject = new PhraseReader(_tokens, context.Document.Language, context.Marks).PhraseAt(i + 2, limit + 6);
            if (subject.IsNone)
                return false;
            frame = new Frame(subject, null, 0, "speech-noun-after", subject.Last + 1);
            return true;
        }

        return false;
    }

    public void AddTerm(MarkedSpan span)
    {
        // A span without its partner, or of many words in another quote, is no name.
        if (span.IsOneSided || span.EndBlock != span.Block || (span.IsNested && span.Last - span.First > 8) || !HasWord(span))
            return;
        context.Speech.Terms.Add(new TermModel { Range = span.Content, Marks = span.Marks, Block = span.Block });
    }

    private bool HasWord(MarkedSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
        {
            if (_tokens[i].Kind is not TokenKind.Symbol)
                return true;
        }

        return false;
    }
}
