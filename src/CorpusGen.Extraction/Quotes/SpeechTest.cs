using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Tells speech from a name, a title or a scare quote. An incise, a colon or a cue beside the marks makes speech; a
/// noun for a thing with a name, a verb for naming, or capitals throughout make a term; else the length tells, and
/// where in the clause the words stand.
/// </summary>
internal readonly struct SpeechTest(Document document, Sentences sentences)
{
    private readonly TokenList _tokens = document.Tokens;

    /// <param name="span">The words in marks.</param>
    /// <param name="before">The cue or source before it, if any.</param>
    /// <param name="hasIncise">Whether an incise follows.</param>
    /// <param name="followsSpeech">Whether only <c>et</c>, <c>and</c> or a comma stands between it and speech before it.</param>
    /// <param name="continues">Whether the sentence before it is speech.</param>
    public bool IsSpeech(MarkedSpan span, Frame? before, bool hasIncise, bool followsSpeech, bool continues)
    {
        Measure measure = Measure.Of(_tokens, span);
        if (measure.Words == 0)
            return false;
        if (hasIncise)
            return true;

        ref readonly Token previous = ref _tokens[span.Open - 1];
        bool beginsBlockOrSentence = sentences.StartOf(span.Open) == span.Open;
        // "with a single word: “diolch”"
        if (previous.IsSymbol(':') && _tokens[span.Open - 2].Is(Trait.NamedThingNoun) && measure.Words <= 2 && !measure.EndsSentence)
            return false;
        // "You can say “thank you” in Welsh": anybody can.
        if (before is { Subject.IsNone: false } saying && measure.Words <= 3 && !previous.IsSymbol(':') && saying.Subject.First == saying.Subject.Last
            && _tokens[saying.Subject.First].Lexeme.Form is "you" or "one" or "on" or "vous" && !measure.EndsSentence)
            return false;
        if (previous.IsSymbol(':') && !beginsBlockOrSentence)
            return before is not null || measure.Words >= 4 || measure.EndsSentence || measure.HasPerson;

        // "a qualifié cette décision « d'erreur de jugement »": as much as a clause, and a cue before it.
        bool beside = before is { Rule: not "source-before", Distance: <= 4 } && (before.Value.Distance <= 1 || measure.Words >= 4);
        if (!beside || (IsNaming(span) && measure.Words < 4))
        {
            if (IsNamed(span) && measure.Words < 7 && !measure.BeginsClause && (before is not { IsJudgement: true, Distance: > 0 } || previous.Lexeme.Form is "itself" or "himself" or "herself" or "themselves" or "oneself"))
                return false;
            if (measure.IsCapitalized && measure.Words <= 8 && !measure.EndsSentence)
                return false;
        }

        // "a repris « La Mer »": a title, whatever the verb.
        if (before is not null && measure.IsCapitalized && measure.Words >= 2 && !measure.EndsSentence && !measure.HasVerb)
            return false;
        bool governed = previous.Is(Trait.Determiner) || (previous.IsWord && !previous.Is(Trait.Be | Trait.Have | Trait.Modal | Trait.Finite | Trait.Participle | Trait.Complementizer | Trait.Preposition | Trait.Adverb | Trait.Coordinator | Trait.Relative | Trait.Subordinator));
        if (before is { } frame)
        {
            if (frame.Rule == "passive-agent" || frame.Distance == 0)
                return measure.Words >= 2 || !governed;
            // "a reconnu une défaite « cinglante »"
            // "Il s'agit, selon la direction, d'un « incident isolé »"
            if (frame is { Distance: <= 2, Rule: "source-before" } && measure.Words >= 2)
                return true;
            if (frame is { Distance: <= 2, Rule: not "source-before" } && previous.IsWord && !previous.Is(Trait.Determiner | Trait.NamedThingNoun) && measure.Words <= 2 && !measure.BeginsCapitalized)
                return true;
            // "warned of “catastrophic consequences”"
            if (frame.Distance <= 1 && frame.Rule != "source-before" && measure.Words >= 2 && previous.Is(Trait.Preposition))
                return true;
            // "certains historiens parlent de « petit âge glaciaire »": a word of many.
            bool generic = frame.IsJudgement && !frame.Subject.IsNone && (_tokens[frame.Subject.First].Is(Trait.Quantifier) || _tokens[frame.Subject.First].IsForm("on"));
            if (generic && !measure.HasVerb && measure.Words <= 4)
                return false;
            // "a jugé l'attitude « inacceptable »", "called the plan “reckless”"
            if (frame.IsJudgement && frame.Distance <= 8 && (previous.Is(Trait.Preposition) || !previous.Is(Trait.Determiner)))
                return true;
            // A title where it is not said: "rappeler que le thème était « La force du nombre »".
            if (frame.Distance > 3 && measure.LooksLikeTitle(beginsBlockOrSentence) && !measure.HasPerson)
                return false;
            if (measure.Words >= 3)
                return !(governed && measure.Words == 3 && frame.Distance > 6 && !measure.HasVerb);
            if (previous.Is(Trait.Be | Trait.Have | Trait.Modal) && frame.Distance < 12)
                return true;
            return measure.Words == 2 && measure.HasVerb;
        }

        // "ont fait savoir qu'« aucune piste n'est écartée »"
        if (previous.Is(Trait.Complementizer) && measure.HasVerb && measure.Words >= 3)
            return true;
        if (followsSpeech && (measure.Words >= 3 || previous.Is(Trait.Coordinator)))
            return true;
        if (continues && beginsBlockOrSentence && measure.EndsSentence)
            return true;
        if (measure.HasPerson && (measure.Words >= 4 || measure.EndsSentence || (measure.HasVerb && beginsBlockOrSentence && measure.Words >= 3)) && !measure.LooksLikeTitle(beginsBlockOrSentence))
            return true;
        if (measure.EndsSentence && measure.BeginsCapitalized && measure.Words >= (beginsBlockOrSentence && measure.HasVerb ? 3 : 4))
            return true;
        if (beginsBlockOrSentence && measure.BeginsCapitalized && measure.HasVerb && measure.Words >= 4)
            return true;
        if (measure.Words >= 6)
            return !measure.LooksLikeTitle(beginsBlockOrSentence);
        if (measure.BeginsCapitalized || governed)
            return false;
        // In the place of the predicate: "auraient été « payés sous la table »".
        return measure.Words >= 3 && (previous.Is(Trait.Be | Trait.Have | Trait.Modal) || measure.BeginsWithVerb);
    }

    /// <summary><c>l’affaire « … »</c>, <c>sous le nom de « … »</c>, <c>is called a "…"</c></summary>
    private bool IsNamed(MarkedSpan span)
    {
        for (int i = span.Open - 1, words = 0; i >= span.Open - 6 && words < 4; i--)
        {
            ref readonly Token token = ref _tokens[i];
            if (!token.IsWord)
            {
                if (i == span.Open - 1 && token.IsSymbol(','))
                    continue;
                return false;
            }

            if (token.Is(Trait.NamingVerb))
                return true;
            if (token.Is(Trait.NamedThingNoun) && (words == 0 || IsLink(i + 1, span.Open)))
                return true;
            words++;
        }

        return false;
    }

    private bool IsNaming(MarkedSpan span)
    {
        for (int i = span.Open - 1; i >= span.Open - 4; i--)
        {
            if (_tokens[i].Is(Trait.NamingVerb))
                return true;
        }

        return false;
    }

    /// <summary>Between the noun and the name only <c>de</c>, <c>of</c>, an adjective.</summary>
    private bool IsLink(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!_tokens[i].Is(Trait.NameParticle | Trait.Preposition | Trait.Adjective) && _tokens[i].Lexeme != Lexeme.Unknown)
                return false;
        }

        return end - first <= 2;
    }

    /// <summary>What can be counted in a span.</summary>
    private readonly struct Measure
    {
        private Measure(int words, bool endsSentence, bool beginsCapitalized, bool isCapitalized, bool hasPerson, bool hasVerb, bool beginsWithVerb, bool beginsClause)
        {
            Words = words;
            EndsSentence = endsSentence;
            BeginsCapitalized = beginsCapitalized;
            IsCapitalized = isCapitalized;
            HasPerson = hasPerson;
            HasVerb = hasVerb;
            BeginsWithVerb = beginsWithVerb;
            BeginsClause = beginsClause;
        }

        public int Words { get; }

        /// <summary>The last token is <c>. ! ? …</c></summary>
        public bool EndsSentence { get; }

        public bool BeginsCapitalized { get; }

        /// <summary>Every word that can is capitalized: a name or title.</summary>
        public bool IsCapitalized { get; }

        /// <summary>A word of the first or second person.</summary>
        public bool HasPerson { get; }

        public bool HasVerb { get; }

        public bool BeginsWithVerb { get; }

        /// <summary>The first word is a verb, or belongs to one: <c>n'apporte rien</c>, <c>se porte bien</c>. No name begins so.</summary>
        public bool BeginsClause { get; }

        /// <summary>A capital inside the sentence and no verb: the title of a work.</summary>
        public bool LooksLikeTitle(bool beginsSentence) => BeginsCapitalized && !beginsSentence && !EndsSentence && (!HasVerb || Words <= 5);

        public static Measure Of(TokenList tokens, MarkedSpan span)
        {
            int words = 0, capitals = 0, significant = 0;
            bool person = false, verb = false, beginsCapitalized = false, beginsWithVerb = false, beginsClause = false;
            // Longer spans are speech by their length; this bounds the work on them.
            int last = Math.Min(span.Last, span.First + 60);
            for (int i = span.First; i <= last; i++)
            {
                ref readonly Token token = ref tokens[i];
                if (token.IsDigits || token.Kind is TokenKind.Hashtag or TokenKind.Handle or TokenKind.Url)
                {
                    words++;
                    continue;
                }

                if (!token.IsWord)
                    continue;
                words++;
                bool isVerb = token.Is(Trait.Have | Trait.Be | Trait.Modal | Trait.Finite) && !token.Is(Trait.Determiner | Trait.Preposition) && !(i > span.First && tokens[i - 1].Is(Trait.Determiner) && !tokens[i - 1].Is(Trait.Clitic | Trait.SubjectPronoun)) && !(i > span.First && token.IsCapitalized);
                verb |= isVerb;
                person |= token.Is(Trait.FirstPerson | Trait.SecondPerson) && !(token.Length == 1 && !token.IsCapitalized);
                if (i == span.First)
                {
                    beginsCapitalized = token.IsCapitalized;
                    beginsWithVerb = isVerb || token.Is(Trait.Participle);
                    beginsClause = !token.IsCapitalized && (isVerb || token.Is(Trait.Negation | Trait.Relative) || (token.Is(Trait.Clitic) && !token.Is(Trait.Determiner)));
                }

                if (token.Is(Trait.Function) && !token.IsCapitalized || token.IsElided)
                    continue;
                significant++;
                if (token.IsCapitalized)
                    capitals++;
            }

            bool ends = Sentences.IsTerminator(tokens[span.Last]);
            return new Measure(words, ends, beginsCapitalized, significant > 0 && capitals == significant && beginsCapitalized, person, verb, beginsWithVerb, beginsClause);
        }
    }
}
