using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>The speaker of words that no cue names one for: whoever speaks round them.</summary>
internal sealed class InheritedSpeaker(SpeechContext context)
{
    private readonly TokenList _tokens = context.Document.Tokens;

    /// <summary>
    /// The speaker of words that no cue is beside: who spoke just before in the block, or the subject of the sentence
    /// before; at the start of a block, the speaker of the block before if that ended with speech.
    /// </summary>
    public Attribution Find(MarkedSpan span, int start, Line line, TextRange? cue, ref string rule)
    {
        QuoteModel? last = context.LastQuote;
        StatementModel? reported = context.LastStatement;
        Attribution? known = null;
        int position = -1;
        if (last is not null && last.Range.Start >= line.Range.Start && last.Attribution.Kind != SpeakerKind.Unknown)
            (known, position) = (last.Attribution, last.Range.End);
        if (reported is not null && reported.Range.Start >= line.Range.Start && reported.Range.End > position && reported.Attribution.Kind != SpeakerKind.Unknown)
            (known, position) = (reported.Attribution, reported.Range.End);
        // A fragment in a clause: the subject of the clause, when that is somebody; an "il" may be nobody ("il était inutile de").
        bool floating = context.Sentences.StartOf(span.Open) == span.Open || span.LacksOpening;
        if (!floating)
        {
            bool colon = _tokens[span.Open - 1].IsSymbol(':');
            if (colon && TryReadSource(span.Open - 1, start, out Phrase document))
            {
                rule = "speech-noun-before";
                return context.Resolver.Resolve(document, span.Open, cue);
            }

            Phrase subject = context.Attributor.ClauseSubject(start, span.Open);
            bool impersonal = known is not null && !subject.IsNone && subject.First == subject.Last && _tokens[subject.First].Lexeme.Form is "il" or "it" or "on" or "c'" or "ce";
            bool personal = !subject.IsNone && subject.First == subject.Last && _tokens[subject.First].Is(Trait.SubjectPronoun) && _tokens[subject.First].Is(Trait.Masculine | Trait.Feminine);
            if (!subject.IsNone && !impersonal && (personal || context.Resolver.IsPerson(subject, span.Open) || ((colon || _tokens[span.Open - 1].Is(Trait.Complementizer)) && context.Resolver.CanSpeak(subject))))
            {
                rule = "clause-subject";
                return context.Resolver.Resolve(subject, span.Open, cue);
            }
        }

        if (floating && start > line.FirstToken)
        {
            int previous = context.Sentences.StartOf(start - 1);
            bool spokenThere = position > _tokens[previous].Start;
            if (!spokenThere)
            {
                Phrase subject = context.Attributor.ClauseSubject(previous, start);
                if (context.Resolver.IsPerson(subject, span.Open) || (context.Resolver.CanSpeak(subject) && HasCue(subject.Last + 1)))
                {
                    rule = "sentence-before";
                    return context.Resolver.Resolve(subject, span.Open, cue);
                }
            }
        }

        // "Et d'ajouter : « … »" at the start of a paragraph.
        if (known is null && cue is not null && last is not null && IsPreviousParagraph(last.Block, span.Block) && last.Attribution.Kind != SpeakerKind.Unknown && span.Open - line.FirstToken < 6)
            known = last.Attribution;
        if (known is not null)
        {
            rule = "continued";
            context.Resolver.SpeaksAgain(known, span.Open);
            return known with { Cue = cue };
        }

        if (floating && span.Open <= line.FirstToken)
        {
            if (last is not null && IsPreviousParagraph(last.Block, span.Block) && EndsWith(last) && last.Attribution.Kind != SpeakerKind.Unknown)
            {
                rule = "continued";
                context.Resolver.SpeaksAgain(last.Attribution, span.Open);
                return last.Attribution with { Cue = cue };
            }

            // The sentence after tells: "“…” Miller insisted that officials, “…”"
            int after = span.Close + 1;
            if (after < context.Document.Lines[span.EndBlock].EndToken && context.Sentences.StartOf(after) == after)
            {
                Phrase subject = context.Attributor.ClauseSubject(after, Math.Min(context.Sentences.EndOf(after), after + 30));
                if (context.Resolver.IsPerson(subject, after) || (context.Resolver.CanSpeak(subject) && HasCue(subject.Last + 1)))
                {
                    rule = "sentence-after";
                    return context.Resolver.Resolve(subject, span.Open, cue);
                }
            }
        }

        return cue is null ? Attribution.Unknown : new Attribution { Cue = cue };
    }

    /// <summary>
    /// The noun for what is said, before the colon: <c>un message de X :</c>, <c>un extrait de la FAQ du site :</c>.
    /// It is the source when it says whose it is, or when the clause has no subject that could speak.
    /// </summary>
    private bool TryReadSource(int colon, int start, out Phrase phrase)
    {
        var phrases = new PhraseReader(_tokens, context.Document.Language, context.Marks);
        phrase = Phrase.None;
        for (int i = context.Marks.SkipBack(colon - 1); i >= Math.Max(start, colon - 24); i = context.Marks.SkipBack(i - 1))
        {
            if (!_tokens[i].Is(Trait.SpeechNoun | Trait.DocumentNoun))
                continue;
            int first = i > start && _tokens[i - 1].Is(Trait.Determiner) ? i - 1 : i;
            Phrase candidate = phrases.PhraseAt(first, colon);
            if (candidate.IsNone)
                continue;
            // "Martin a adressé un message à Dubois :" is Martin's.
            Phrase subject = context.Attributor.ClauseSubject(start, first);
            if (context.Resolver.IsPerson(subject, colon))
                return false;
            if (context.Resolver.HasOwner(candidate))
            {
                phrase = candidate;
                return true;
            }

            if (phrase.IsNone && (subject.IsNone || !context.Resolver.CanSpeak(subject)) && _tokens[i].Is(Trait.DocumentNoun))
                phrase = candidate;
        }

        return !phrase.IsNone;
    }

    private bool HasCue(int token)
    {
        for (int i = token; i < token + 3; i++)
        {
            if (_tokens[i].Is(Trait.Cue | Trait.WeakCue))
                return true;
        }

        return false;
    }

    private bool IsPreviousParagraph(int quoteBlock, int block)
    {
        int previous = block - 1;
        while (previous > quoteBlock && context.Blocks[previous].Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Boilerplate)
            previous--;
        return previous == quoteBlock;
    }

    /// <summary>Whether a quote is the last thing in its sentence and block, its incise not counted.</summary>
    private bool EndsWith(QuoteModel quote)
    {
        Line line = context.Document.Lines[quote.Block];
        int i = _tokens.FirstAtOrAfter(quote.Range.End);
        return i >= line.EndToken || context.Sentences.EndOf(i) >= line.EndToken - 1;
    }
}
