using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>The words round a quote that say who said it.</summary>
/// <param name="Subject">The words for the speaker; none when there are none.</param>
/// <param name="Cue">The words that say that something is said; null for a clause without.</param>
/// <param name="Distance">How many tokens stand between the cue and the quote.</param>
/// <param name="Rule">The name of the pattern.</param>
/// <param name="End">The token after the words.</param>
/// <param name="IsDependent">Whether the cue is a gerund or infinitive, whose subject is that of a clause before it.</param>
/// <param name="IsJudgement">Whether the cue judges its object (<c>qualifier de</c>, <c>call</c>).</param>
internal readonly record struct Frame(Phrase Subject, TextRange? Cue, int Distance, string Rule, int End, bool IsDependent = false, bool IsJudgement = false);

/// <summary>Finds what attributes a quote: an incise after it, a cue or a source before it.</summary>
internal sealed class Attributor(Document document, Sentences sentences, SpeakerResolver resolver, MarkMap marks)
{
    /// <summary>A cue that is further before the quote than this does not govern it.</summary>
    private const int MaximumReach = 60;

    /// <summary>The subject of an inverted verb is not further behind it than this.</summary>
    private const int MaximumInversion = 80;

    private readonly TokenList _tokens = document.Tokens;
    private readonly SourceReader _sources = new(document.Tokens);
    private readonly CueReader _cues = new(document.Tokens, document.Language);
    private readonly PhraseReader _phrases = new(document.Tokens, document.Language, marks);

    private bool IsFrench => document.Language != Language.English;

    /// <summary>An incise: <c>», a déclaré Navarra</c>, <c>" a-t-il dit</c>, <c>," said Miller</c>, <c>" Miller said</c>, <c>», selon X</c>.</summary>
    /// <param name="first">The token after the closing mark.</param>
    /// <param name="end">The end of the block.</param>
    /// <param name="frame">What was found.</param>
    public bool TryReadAfter(int first, int end, out Frame frame)
    {
        frame = default;
        int i = first;
        bool comma = false;
        while (i < end && _tokens[i].Symbol is ',' or '!' or '?' or '…' or '–' or '—' or '»' or '”' or '"' && i < first + 3)
        {
            comma |= _tokens[i].Symbol is ',' or '–' or '—';
            i++;
        }

        if (i >= end || !_tokens[i].IsWord)
            return false;
        if (TryReadSource(i, end, out frame))
            return true;
        if (IsFrench)
            return TryReadInverted(i, end, comma, out frame) || TryReadSubjectFirst(i, end, comma, out frame);
        return TryReadVerbFirst(i, end, out frame) || TryReadSubjectFirst(i, end, comma, out frame);
    }

    /// <summary><c>qualifiée de « gâchis » par Anne Roux</c>, <c>described as "a gift" by Tom Barlow</c>: the agent comes after the marks.</summary>
    public bool TryReadAgentAfter(MarkedSpan span, int end, out Frame frame)
    {
        frame = default;
        int by = span.Close + 1;
        if (!_tokens[by].IsForm("par") && !_tokens[by].IsForm("by"))
            return false;
        for (int i = span.Open - 1; i >= span.Open - 5; i--)
        {
            if (!_tokens[i].Is(Trait.Judgement) || !_tokens[i].Is(Trait.Participle))
                continue;
            Phrase subject = _phrases.PhraseAt(by + 1, Math.Min(end, sentences.EndOf(by)));
            frame = new Frame(subject, _tokens[i].Range, 0, "passive-agent", subject.Last + 1);
            return resolver.CanSpeak(subject);
        }

        return false;
    }

    /// <summary>An incise inside the marks: <c>« Je suis, dit-il, très content. »</c></summary>
    public bool TryReadInside(MarkedSpan span, out Frame frame)
    {
        frame = default;
        if (!IsFrench)
            return false;
        for (int i = span.First + 1; i < Math.Min(span.Last - 2, span.First + 200); i++)
        {
            if (!_tokens[i].IsSymbol(',') || !_tokens[i + 1].IsWord || _tokens[i + 1].IsCapitalized)
                continue;
            if (TryReadInverted(i + 1, span.Last, false, out frame) && frame.Cue is { } cue && HasStrongCue(cue) && IsClosed(frame.End))
                return true;
        }

        return false;
    }

    /// <summary>The incise ends with a comma or full stop: at once, or after to whom it was said.</summary>
    private bool IsClosed(int end)
    {
        for (int i = end; i < end + 7; i++)
        {
            if (_tokens[i].Symbol is ',' or '.')
                return true;
            if (!_tokens[i].IsWord)
                return false;
        }

        return false;
    }

    private bool HasStrongCue(TextRange range)
    {
        for (int i = _tokens.FirstAtOrAfter(range.Start); _tokens[i].Kind != TokenKind.None && _tokens[i].End <= range.End; i++)
        {
            if (_tokens[i].Is(Trait.Cue))
                return true;
        }

        return false;
    }

    /// <summary>A cue, a source or a clause before the quote, in its sentence.</summary>
    /// <param name="open">The opening mark.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="frame">What was found.</param>
    public bool TryReadBefore(int open, int start, out Frame frame)
    {
        frame = default;
        int lowest = Math.Max(start, open - MaximumReach);
        for (int i = marks.SkipBack(open - 1); i >= lowest; i = marks.SkipBack(i - 1))
        {
            ref readonly Token token = ref _tokens[i];
            if (!token.IsWord)
                continue;
            // "Helen Marsh's words: “a beginner”".
            if (token.IsForm("words") && _tokens[i - 1].IsForm("'s"))
            {
                frame = new Frame(_phrases.PhraseEndingAt(i - 2, start), token.Range, DistanceBetween(i, open), "own-words", open);
                return true;
            }

            // "As Helen Marsh put it, “…”"
            if (token.IsForm("it") && _tokens[i - 1].Lexeme.Form is "put" or "puts")
            {
                frame = new Frame(_phrases.PhraseEndingAt(i - 2, start), _tokens.RangeOf(i - 1, i), 0, "cue-before", open);
                return true;
            }

            if (token.IsForm("words") && (_tokens[i - 1].Is(Trait.Possessive) || _tokens[i - 1].IsForm("own") && _tokens[i - 2].Is(Trait.Possessive)))
            {
                frame = new Frame(_phrases.FirstSubject(start, i), token.Range, DistanceBetween(i, open), "own-words", open);
                return true;
            }

            // "à en croire X" is a source.
            if (token.IsForm("croire") && _tokens[i - 1].IsForm("en"))
                continue;
            if (IsSpeechIdiom(i))
            {
                Cue idiom = default;
                bool compound = token.Is(Trait.Participle) && _cues.TryReadCompound(i, start, true, out idiom);
                if (!compound)
                    idiom = new Cue(i, i, i, i, CueForm.Finite, -1, IsStrong: true);
                if ((compound || token.Is(Trait.Finite)) && TryReadCueBefore(idiom with { Last = IdiomEnd(i) }, open, start, out frame))
                    return true;
            }

            if (token.Is(Trait.Cue | Trait.WeakCue) && _cues.TryRead(i, start, out Cue cue) && TryReadCueBefore(cue, open, start, out frame))
                return true;
            if (TryReadSourceAt(i, open, start, out frame))
                return true;
        }

        return false;
    }

    /// <summary>The subject of the clause in which a quote stands, when no cue governs it.</summary>
    public Phrase ClauseSubject(int start, int open) => _phrases.FirstSubject(start, open);

    private bool TryReadCueBefore(Cue cue, int open, int start, out Frame frame)
    {
        int distance = DistanceBetween(cue.Last, open);
        TextRange range = _tokens.RangeOf(cue.Start, cue.Last);
        frame = default;
        Phrase subject;
        string rule;
        bool dependent = false;
        if (cue.Form == CueForm.Passive)
        {
            int agent = cue.Last + 1;
            while (agent <= cue.Last + 3 && !_tokens[agent].IsForm("par") && !_tokens[agent].IsForm("by"))
                agent++;
            // "qualifiée par certains comme « … »"; but "rapportés par l'AFP, « … »" is a source of the writer's.
            if (!_tokens[open - 1].Is(Trait.Preposition | Trait.Subordinator | Trait.Determiner) && distance > 0 && !_tokens[open - 1].IsForm("as"))
                return false;
            subject = _phrases.PhraseAt(agent + 1, Math.Min(open, AgentEnd(agent + 1, open)));
            rule = "passive-agent";
        }
        else if (cue.Pronoun >= 0)
        {
            subject = new Phrase(cue.Pronoun, cue.Pronoun);
            rule = "inverted-cue-before";
        }
        else if (IsPronounSubject(cue.First, start))
        {
            subject = new Phrase(cue.First, cue.First);
            rule = "cue-before";
        }
        else if (_tokens[cue.Verb].Lexeme.Form is "citant" or "quoting" or "citing")
        {
            subject = _phrases.PhraseAt(cue.Last + 1, open);
            rule = "citing";
        }
        else
        {
            int verb = cue.First;
            if (cue.Form == CueForm.Infinitive && cue.First > start && _tokens[cue.First - 1].IsSymbol(','))
                verb--;
            // "the government recommending": the noun beside the participle; after a comma, the subject of the clause.
            bool besideNoun = cue.Form == CueForm.Gerund && cue.First > start && _tokens[cue.First - 1].IsWord && _tokens[cue.Start - 1].IsWord && !_tokens[cue.First].IsForm("en")
                && !_tokens[cue.First - 1].Is(Trait.Preposition | Trait.Adverb | Trait.Coordinator | Trait.Be);
            // "comme l'explique X", "ce que confirme X": the subject stands behind.
            bool inverted = cue.Form is CueForm.Finite or CueForm.Compound && cue.First > start && (_tokens[cue.First - 1].Lexeme.Form is "comme" or "que" or "qu'" or "as")
                && resolver.CanSpeak(_phrases.PhraseAt(cue.Last + 1, open));
            subject = inverted ? _phrases.PhraseAt(cue.Last + 1, open) : besideNoun ? _phrases.PhraseEndingAt(cue.First - 1, start) : _phrases.SubjectBefore(start, verb);
            rule = "cue-before";
            dependent = cue.Form is CueForm.Gerund or CueForm.Infinitive && !besideNoun;
            // What cannot speak is a wrong guess where the sentence begins with something that can.
            if (!resolver.CanSpeak(subject) && (subject.IsNone || _tokens[subject.First - 1].Symbol is not (':' or ';')) && _phrases.FirstSubject(start, verb) is var other && resolver.CanSpeak(other))
                subject = other;
            if (subject.IsNone || subject.Last >= cue.Start)
            {
                // "comme l'explique le ministre : « … »", "Et le ministre de répondre : « … »"
                subject = cue.Form is CueForm.Finite or CueForm.Compound ? _phrases.PhraseAt(cue.Last + 1, open) : Phrase.None;
                if (!resolver.CanSpeak(subject))
                    subject = Phrase.None;
            }
        }

        if (!cue.IsStrong && distance > (_tokens[cue.Verb].Is(Trait.Judgement) ? 8 : 3) && !_tokens[open - 1].IsSymbol(':') && cue.Form != CueForm.Passive)
            return false;
        frame = new Frame(subject, range, distance, rule, open, dependent, _tokens[cue.Verb].Is(Trait.Judgement));
        return true;
    }

    /// <summary><c>nous</c> and <c>vous</c> are subjects where no other stands before them.</summary>
    private bool IsPronounSubject(int i, int start) => _tokens[i].Lexeme.Form is "nous" or "vous" && (i == start || !_tokens[i - 1].IsWord || _tokens[i - 1].Is(Trait.Complementizer | Trait.Coordinator));

    private int AgentEnd(int first, int open)
    {
        for (int i = first; i < open; i++)
        {
            if (_tokens[i].Lexeme.Form is "comme" or "as" || (_tokens[i].IsForm("de") && i > first + 1 && i == open - 1))
                return i;
        }

        return open;
    }

    private int DistanceBetween(int last, int open)
    {
        int distance = 0;
        for (int i = marks.SkipBack(open - 1); i > last; i = marks.SkipBack(i - 1))
        {
            if (_tokens[i].IsWord)
                distance++;
        }

        return distance;
    }

    /// <summary><c>selon X</c>, <c>according to X</c> after the quote.</summary>
    private bool TryReadSource(int i, int end, out Frame frame)
    {
        frame = default;
        int last = Math.Max(_sources.EndAt(i), ViewEnd(i));
        if (last < 0)
            return false;
        Phrase subject = _phrases.PhraseAt(last + 1, Math.Min(end, sentences.EndOf(i)));
        if (subject.IsNone)
            return false;
        frame = new Frame(subject, _tokens.RangeOf(i, last), 0, "source-after", subject.Last + 1);
        return true;
    }

    /// <summary>« … » pour le syndicat: behind the marks <c>pour</c> names a source.</summary>
    private int ViewEnd(int i) => _tokens[i].IsForm("pour") && _tokens[i + 1].Is(Trait.DefiniteArticle) && _tokens[i - 1].Symbol is '»' or '”' or '"'
        && resolver.CanSpeak(_phrases.PhraseAt(i + 1, i + 16)) ? i : -1;

    /// <summary>A source before the quote: <c>Selon X, … « q »</c>; <c>Pour X, « q »</c> where X is somebody.</summary>
    private bool TryReadSourceAt(int i, int open, int start, out Frame frame)
    {
        frame = default;
        int last = _sources.EndAt(i);
        bool isFor = false;
        if (last < 0)
        {
            isFor = _tokens[i].Lexeme.Form is "pour" or "for" && IsClauseInitial(i, start);
            if (!isFor)
                return false;
            last = i;
        }

        Phrase subject = _phrases.PhraseAt(last + 1, open);
        if (subject.IsNone || _tokens[last + 1].Is(Trait.Infinitive))
            return false;
        if (_tokens[subject.First].Is(Trait.Relative))
        {
            // "le ministère, selon lequel": the noun before the comma.
            subject = _phrases.PhraseEndingAt(_tokens[i - 1].IsSymbol(',') ? i - 2 : i - 1, start);
            if (subject.IsNone)
                return false;
        }

        if (isFor && !(_tokens[subject.Last + 1].IsSymbol(',') || subject.Last + 1 == open || _tokens[subject.Last + 1].IsSymbol(':')))
            return false;
        if (isFor && !resolver.IsPerson(subject, i) && !resolver.CanSpeak(subject) && !_tokens[subject.First].IsForm("lui") && !_tokens[subject.First].IsForm("elle"))
            return false;
        frame = new Frame(subject, _tokens.RangeOf(i, last), DistanceBetween(subject.Last, open), "source-before", open);
        return true;
    }

    private bool IsClauseInitial(int i, int start) => i == start || _tokens[i - 1].IsSymbol(',') || (_tokens[i - 1].Is(Trait.Coordinator) && i - 1 == start);

    /// <summary>
    /// French: <c>a-t-il dit</c>, <c>répond X</c>, <c>a déclaré X</c>, <c>l'avait mis au défi un internaute</c>,
    /// <c>sourit-elle</c>. Behind marks and a comma every inverted verb is a cue.
    /// </summary>
    private bool TryReadInverted(int first, int end, bool comma, out Frame frame)
    {
        frame = default;
        int i = first;
        if (_tokens[i].IsForm("comme") || _tokens[i].IsForm("ainsi") && _tokens[i + 1].IsForm("que"))
            i += _tokens[i].IsForm("comme") ? 1 : 2;
        while (i < first + 5 && (_tokens[i].Is(Trait.Clitic) && !_tokens[i].Is(Trait.Have | Trait.Be) || _tokens[i].IsForm("ne") || _tokens[i].IsForm("n'") || (_tokens[i].Is(Trait.Adverb) && !_tokens[i].Is(Trait.Finite | Trait.Cue))))
            i++;
        if (_tokens[i].IsCapitalized)
            return false;
        bool reflexive = i > first && _tokens[i - 1].Lexeme.Form is "s'" or "se" or "m'" or "me";
        int start = reflexive ? i - 1 : i, last = i, pronoun = -1;
        if (_tokens[i].Is(Trait.Have | Trait.Be) && !_tokens[i].Is(Trait.Cue))
        {
            if (_cues.ReadsPronounBehind(i, out pronoun))
                last = pronoun;
            int participle = last + 1;
            while (participle <= last + 4 && !_tokens[participle].Is(Trait.Participle) && _tokens[participle].IsWord && !_tokens[participle].Is(Trait.Determiner) && !_tokens[participle].IsCapitalized)
                participle++;
            if (!_tokens[participle].Is(Trait.Participle))
            {
                if (pronoun < 0)
                    return false;
            }
            else
            {
                bool cue = _tokens[participle].Is(Trait.Cue | Trait.WeakCue) || IsSpeechIdiom(participle);
                if (!cue && pronoun < 0)
                    return false;
                last = IdiomEnd(participle);
            }
        }
        else if (_cues.ReadsPronounBehind(i, out pronoun) && _tokens[i].IsWord)
            last = pronoun;
        else if (_tokens[i].Is(Trait.Cue | Trait.WeakCue) && _tokens[i].Is(Trait.Finite))
            last = i;
        else if (_tokens[i].Is(Trait.Finite) && IsSpeechIdiom(i))
            last = IdiomEnd(i);
        else if (!(comma && _tokens[i].Lexeme.Traits == Trait.None && LooksLikeVerb(i) && _tokens[i + 1].IsCapitalized && _tokens[i + 1].IsWord))
            return false;

        TextRange range = _tokens.RangeOf(start, last);
        if (pronoun >= 0)
        {
            // "a-t-il dit" names him; "assure-t-on au ministère" names the place where it was said.
            if (_tokens[pronoun].IsForm("on") && SourceOfOn(last + 1, Math.Min(end, sentences.EndOf(start))) is { IsNone: false } place)
            {
                frame = new Frame(place, range, 0, "incise-on", place.Last + 1);
                return true;
            }

            frame = new Frame(new Phrase(pronoun, pronoun), range, 0, "incise-pronoun", last + 1);
            return true;
        }

        int limit = Math.Min(Math.Min(end, sentences.EndOf(start)), last + MaximumInversion);
        Phrase subject = SubjectBehind(last + 1, limit);
        if (subject.IsNone)
            return false;
        frame = new Frame(subject, range, 0, "incise", subject.Last + 1);
        return true;
    }

    /// <summary><c>a-t-on appris auprès de l'entreprise</c>, <c>indique-t-on de source policière</c>, <c>fait-on savoir au siège du groupe</c></summary>
    private Phrase SourceOfOn(int i, int end)
    {
        for (int k = i; k < Math.Min(end, i + 6); k++)
        {
            ref readonly Token token = ref _tokens[k];
            if (token.IsSymbol(',') || Sentences.IsTerminator(token))
                break;
            bool place = token.Lexeme.Form is "auprès" or "à" or "au" or "aux" or "chez" or "dans";
            bool source = token.Lexeme.Form is "de" or "d'" && (_tokens[k + 1].IsForm("source") || _tokens[k + 1].IsForm("sources"));
            if (!place && !source)
                continue;
            int first = k + 1;
            if (token.IsForm("auprès"))
                first = k + 2;
            else if (_tokens[k + 1].IsForm("sein"))
                first = k + 3;
            Phrase phrase = _phrases.PhraseAt(first, end);
            // "affirme-t-on dans la foulée" is no place that speaks.
            if (!phrase.IsNone && (source || resolver.CanSpeak(phrase)))
                return phrase;
        }

        return Phrase.None;
    }

    /// <summary><c>fait savoir</c>, <c>fait valoir</c>, <c>mis au défi</c>, <c>mis en garde</c>, <c>tenu à</c> + infinitive.</summary>
    private bool IsSpeechIdiom(int i) => IdiomEnd(i) > i;

    private int IdiomEnd(int i)
    {
        switch (_tokens[i].Lexeme.Form)
        {
            case "fait" or "fit" or "font" or "faisait" or "faisaient" when _tokens[i + 1].Lexeme.Form is "savoir" or "valoir" or "remarquer" or "observer" or "part" or "comprendre" or "mine" or "état":
                return i + 1;
            case "mis" or "mise" or "met" or "mit" when _tokens[i + 1].Is(Trait.Preposition) && _tokens[i + 2].Lexeme.Form is "défi" or "garde":
                return i + 2;
            case "tenu" or "tient" when _tokens[i + 1].IsForm("à"):
                return i + 2;
            default:
                return i;
        }
    }

    private bool LooksLikeVerb(int i)
    {
        ref readonly Token token = ref _tokens[i];
        return token.IsWord && token.Length > 3 && _tokens.Text[token.End - 1] is 'e' or 't' or 'a';
    }

    /// <summary>The subject behind an inverted verb: past adverbs and past to whom, where and when it was said (<c>a dit de lui la mairie</c>, <c>a expliqué à l'AFP le ministre</c>).</summary>
    private Phrase SubjectBehind(int i, int end)
    {
        for (int step = 0; step < 4 && i < end; step++)
        {
            while (i < end && (_tokens[i].IsSymbol(',') || (_tokens[i].Is(Trait.Adverb | Trait.CalendarWord) && !_tokens[i].Is(Trait.Determiner | Trait.GivenName)) || IsManner(i)))
                i++;
            if (i >= end)
                return Phrase.None;
            ref readonly Token token = ref _tokens[i];
            bool circumstance = token.Is(Trait.Preposition) && !(token.Is(Trait.DefiniteArticle | Trait.IndefiniteArticle) && token.Lexeme.Form is not ("au" or "aux" or "de" or "d'" or "du"))
                || (token.Is(Trait.DefiniteArticle | Trait.Demonstrative) && _tokens[i + 1].Is(Trait.CalendarWord)) || (token.IsForm("le") && _tokens[i + 1].IsDigits);
            if (!circumstance)
            {
                Phrase phrase = _phrases.PhraseAt(i, end);
                return phrase.IsNone || !(_tokens[phrase.First].Is(Trait.Determiner) || _tokens[phrase.First].IsCapitalized || resolver.CanSpeak(phrase)) ? Phrase.None : phrase;
            }

            i = AfterCircumstance(i, end);
        }

        return Phrase.None;
    }

    private int AfterCircumstance(int i, int end)
    {
        for (int k = i + 1; k < end; k++)
        {
            ref readonly Token token = ref _tokens[k];
            if (token.IsSymbol(',') || Sentences.IsTerminator(token))
                return k + (token.IsSymbol(',') ? 1 : 0);
            if (k == i + 1)
                continue;
            ref readonly Token before = ref _tokens[k - 1];
            bool governed = before.Is(Trait.Preposition | Trait.Determiner) && !before.Is(Trait.SubjectPronoun);
            if (!governed && (token.Is(Trait.DefiniteArticle | Trait.IndefiniteArticle | Trait.Possessive) && !token.Is(Trait.Preposition)))
                return k;
            if (!governed && token.IsCapitalized && before.IsWord && (!before.IsCapitalized || (before.IsAllUpper && !token.IsAllUpper)))
                return k;
        }

        return end;
    }

    private bool IsManner(int i)
    {
        ref readonly Token token = ref _tokens[i];
        return token.Length > 6 && token.Lexeme == Lexeme.Unknown && !token.IsCapitalized && string.CompareOrdinal(_tokens.Text, token.End - 4, "ment", 0, 4) == 0;
    }

    /// <summary>English: <c>said Miller</c>, <c>says the minister</c>.</summary>
    private bool TryReadVerbFirst(int i, int end, out Frame frame)
    {
        frame = default;
        // "…", was the reply from the palace
        if (_tokens[i].Is(Trait.Be) && _tokens[i + 1].Is(Trait.Determiner) && _tokens[i + 2].Is(Trait.SpeechNoun) && _tokens[i + 3].Lexeme.Form is "from" or "of" or "by")
        {
            Phrase owner = _phrases.PhraseAt(i + 4, Math.Min(end, sentences.EndOf(i)));
            frame = new Frame(owner, _tokens.RangeOf(i, i + 2), 0, "speech-noun-after", owner.Last + 1);
            return !owner.IsNone;
        }

        if (!_tokens[i].Is(Trait.Cue | Trait.WeakCue) || !_tokens[i].Is(Trait.Finite) || _tokens[i].IsCapitalized)
            return false;
        Phrase subject = _phrases.PhraseAt(i + 1, Math.Min(end, sentences.EndOf(i)));
        if (subject.IsNone || !(_tokens[subject.First].Is(Trait.Determiner | Trait.SubjectPronoun) || _tokens[subject.First].IsCapitalized || resolver.CanSpeak(subject)) || _tokens[subject.First].Is(Trait.Complementizer))
            return false;
        frame = new Frame(subject, _tokens[i].Range, 0, "incise", subject.Last + 1);
        return true;
    }

    /// <summary><c>Jane Miller, head of the museum, said</c>; <c>il a ajouté</c>: the clause says no more than that.</summary>
    private bool TryReadSubjectFirst(int i, int end, bool comma, out Frame frame)
    {
        frame = default;
        if (_tokens[i].Is(Trait.Coordinator | Trait.Relative | Trait.Complementizer | Trait.Preposition) && !_tokens[i].Is(Trait.Determiner | Trait.SubjectPronoun))
            return false;
        int limit = Math.Min(Math.Min(end, sentences.EndOf(i)), i + 40);
        Phrase subject = _tokens[i].Is(Trait.SubjectPronoun) && !_tokens[i].Is(Trait.Demonstrative) && !_tokens[i + 1].IsForm("of") ? new Phrase(i, i) : _phrases.PhraseAt(i, limit);
        if (subject.IsNone || !resolver.CanSpeak(subject))
            return false;
        // "Maria Lopez, who runs a bakery, told Reuters": between two commas are other verbs.
        bool inApposition = _tokens[subject.Last + 1].IsSymbol(',');
        for (int verb = subject.Last + 1; verb < limit; verb++)
        {
            ref readonly Token token = ref _tokens[verb];
            if (inApposition && verb > subject.Last + 1 && token.IsSymbol(','))
                inApposition = false;
            if (token.Symbol is ':' or ';' or '«' or '“' or '"')
                return false;
            if (!token.Is(Trait.Cue | Trait.WeakCue) || !_cues.TryRead(verb, subject.Last + 1, out Cue cue) || cue.Form is not (CueForm.Finite or CueForm.Compound) || !(cue.IsStrong || comma || EndsWithComma(i)))
            {
                if (_phrases.IsVerb(verb, subject.Last) && !token.Is(Trait.Have | Trait.Be) && !inApposition)
                    return false;
                continue;
            }

            bool beside = cue.First == subject.Last + 1 || _tokens[cue.First - 1].IsSymbol(',');
            ref readonly Token next = ref _tokens[cue.Last + 1];
            bool governsOther = next.Is(Trait.Complementizer) || next.IsSymbol(':') || (next.IsSymbol(',') && _tokens[cue.Last + 2].Symbol is '"' or '“' && !comma && !EndsWithComma(i));
            if (!beside && inApposition)
                continue;
            // After a full stop inside the marks it may be the next sentence: "“…” John Brown said the plan was dead."
            bool endsThere = Sentences.IsTerminator(next) || next.Kind == TokenKind.None || next.IsSymbol(',') || next.Is(Trait.Preposition | Trait.Adverb | Trait.CalendarWord);
            if (_tokens[i - 2].IsSymbol('.') && !comma && !endsThere)
                return false;
            if (!beside || governsOther)
                return false;
            frame = new Frame(subject, _tokens.RangeOf(cue.Start, cue.Last), 0, "incise-subject-first", cue.Last + 1);
            return true;
        }

        return false;
    }

    /// <summary>American style puts the comma inside the marks.</summary>
    private bool EndsWithComma(int i) => _tokens[i - 2].IsSymbol(',');
}
