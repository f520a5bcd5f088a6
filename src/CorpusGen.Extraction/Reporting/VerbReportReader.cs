using System;
using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// Verbs of saying with what they report behind them: <c>X dit que …</c>, <c>X said …</c>, <c>X demande de partir</c>, <c>X répond : « … »</c>, <c>ajoutant que …</c>,
/// <c>Et X de conclure : …</c>, <c>comme l'explique X : …</c>; and the passive with its agent, <c>qualifié de « … » par X</c>.
/// </summary>
internal sealed class VerbReportReader(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf, SourcePhrases phrases, MentionResolver resolver, ContentEnd contentEnds)
{
    /// <summary>What is reported begins no further behind the verb.</summary>
    private const int MaximumGap = 16;

    private const int MaximumAgent = 14;

    /// <summary>A gerund's clause in front is not longer.</summary>
    private const int MaximumFront = 32;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The report whose verb is at a chunk, or null.</summary>
    public ReportingClause? Read(CueVerb cue, int start, int end)
    {
        int verb = cue.Chunk;
        ref readonly Chunk group = ref syntax[verb];
        if (group.Is(ChunkTraits.Passive | ChunkTraits.Participle) && !cue.IsIdiom && !SharesAuxiliary(verb, start))
            return Passive(cue, start, end);
        (ContentForm form, int first) = Content(cue, end);
        // An infinitive governs only what touches it: "avant de lancer : « … »", "pour dire que « … »".
        if (group.Is(ChunkTraits.Infinitive) && (verb > start && _tokens[syntax[verb - 1].First].IsForm("en") || form is not (ContentForm.Colon or ContentForm.Clause) && !(first >= 0 && syntax[first].Kind == ChunkKind.Marked) && !(form == ContentForm.None && first >= 0 && syntax[first].Kind == ChunkKind.Preposition)))
            return null;
        Clause clause = clauses[clauseOf[verb]];
        // "Il faut dire que", "rien ne précise que": nobody says it.
        if (clause is { Subject: >= 0, IsAdjacent: true } && syntax.Language.IsExpletive(syntax, clause.Subject, verb) || (group.Is(ChunkTraits.Negated) && verb > start && _tokens[syntax[verb].First - 1].Lexeme.Form is "rien" or "personne" or "nul"))
            return null;
        (SourcePhrase source, int sourceFirst) = Source(cue, clause, start, end);
        // "La crue a surpris la ville, provoquant « la peur »": beside marks only, and of a thing.
        if (!source.IsNone && !(cue.IsStrong || !group.Is(ChunkTraits.Gerund) ? resolver.CanSpeak(source) : resolver.IsSpeaker(source)))
            return null;
        // "a class called “…”": a thing calls nothing, it is named.
        if (syntax.Language.HasBareClauses && _tokens[cue.Head].Is(Trait.NamingVerb) && !source.IsNone && syntax[verb + 1].Kind == ChunkKind.Marked && !resolver.IsSpeaker(source))
            return null;
        bool continues = source.IsNone || !clause.IsAdjacent;
        if (first < 0 && !source.IsNone && verb > start && _tokens[syntax[verb - 1].First].Lexeme.Form is "comme" && (verb - 1 == start || syntax.IsMark(verb - 2, ',')))
            (form, first) = AfterComma(syntax.ChunkAt(source.Last) + 1, end);
        // "As the mayor put it in a letter to voters, “…”"
        if (first < 0 && syntax.Language.HasBareClauses && sourceFirst > start && _tokens[syntax[sourceFirst - 1].First].IsForm("as") && clause.Kind == ClauseKind.Adverbial && AfterComma(cue.Chunk + 1, end) is (not ContentForm.None, var behindComma))
            (form, first) = (syntax[behindComma].Kind == ChunkKind.Marked ? ContentForm.Colon : ContentForm.BareClause, behindComma);
        int clauseEnd = group.Is(ChunkTraits.Gerund) && verb == start && MainSubjectBehindComma(verb, end) is var main && main >= 0 ? main - 1 : end;
        int contentEnd = first < 0 ? -1 : contentEnds.Of(first, clauseEnd, clause is { Kind: ClauseKind.Relative, IsAdjacent: true } && clause.Subject >= 0 && syntax.IsMark(clause.Subject + 1, ',') || syntax.Language.HasBareClauses && StandsInRelative(verb, start));
        // A relative clause ends with its comma: "le texte, dont X dit qu'il est bon, sera lu".
        if (first >= 0 && IsInRelative(clause))
            contentEnd = Math.Min(contentEnd, AfterComma(first, contentEnd) is (_, > 0 and var behind) ? behind - 1 : contentEnd);
        int reach = form is ContentForm.Clause or ContentForm.BareClause or ContentForm.Question or ContentForm.Infinitive ? AdverbialBehind(first, clauseEnd) : first < 0 || syntax.Language.HasBareClauses ? -1 : ObjectEnd(first, contentEnd, cue.IsStrong);
        if (form == ContentForm.NounPhrase)
            (reach, contentEnd) = (syntax.Language.HasBareClauses ? PredicateInMarks(first, contentEnd) : Math.Max(reach, contentEnd), NounPhraseEnd(first, contentEnd));
        bool negatedRequest = group.Is(ChunkTraits.Infinitive) && !FollowsReport(verb, start) && form is ContentForm.Clause or ContentForm.Infinitive or ContentForm.BareClause or ContentForm.NounPhrase;
        return new ReportingClause
        {
            Pattern = Pattern.CueBefore,
            Cue = verb,
            CueWords = _tokens.RangeOf(group.Start, cue.Last),
            First = sourceFirst >= 0 ? Math.Min(sourceFirst, verb) : verb,
            Last = Math.Max(verb, syntax.ChunkAt(cue.Last)),
            Source = source,
            Continues = continues,
            Form = negatedRequest && source.IsNone ? ContentForm.None : form,
            ContentFirst = first,
            ContentEnd = contentEnd,
            Reach = reach,
            IsStrong = (cue.IsStrong || form == ContentForm.NounPhrase || IsRequest(cue, form, first)) && !(group.Is(ChunkTraits.Infinitive) && !FollowsReport(verb, start)),
            GoesOn = _tokens[cue.Head].Is(Trait.GoesOn),
            IsBelief = _tokens[cue.Head].Is(Trait.Belief) && form != ContentForm.Question,
            IsJudgement = _tokens[cue.Head].Is(Trait.Judgement),
        };
    }

    /// <summary>Any verb with <c>que</c> or <c>that</c> and words in marks behind it: <c>a décidé que « … »</c>; or null.</summary>
    public ReportingClause? ReadUnlisted(int verb, int start, int end)
    {
        ref readonly Chunk group = ref syntax[verb];
        // "My grandmother goes, “…”"
        bool goes = syntax.Language.HasBareClauses && _tokens[group.Head].Lexeme.Form is "goes" or "went" && syntax.IsMark(verb + 1, ',') && syntax[verb + 2].Kind == ChunkKind.Marked;
        if (goes && clauses[clauseOf[verb]] is { Subject: >= 0 } going && resolver.IsSpeaker(phrases.Of(going.Subject, going.SubjectFirst)))
        {
            return new ReportingClause
            {
                Pattern = Pattern.CueBefore,
                Cue = verb,
                CueWords = _tokens.RangeOf(group.Start, group.Last),
                First = going.SubjectFirst,
                Last = verb,
                Source = phrases.Of(going.Subject, going.SubjectFirst),
                Form = ContentForm.Colon,
                ContentFirst = verb + 2,
                ContentEnd = verb + 3,
            };
        }

        if (!group.Is(ChunkTraits.Finite) || group.Is(ChunkTraits.Passive) || verb + 2 >= end || syntax[verb + 1].Kind != ChunkKind.Complementizer || syntax[verb + 2].Kind != ChunkKind.Marked || _tokens[syntax[verb + 1].First].Lexeme.Form is not ("que" or "qu'" or "that"))
            return null;
        Clause clause = clauses[clauseOf[verb]];
        if (clause.Subject < 0 || !resolver.IsSpeaker(phrases.Of(clause.Subject, clause.SubjectFirst)))
            return null;
        return new ReportingClause
        {
            Pattern = Pattern.CueBefore,
            Cue = verb,
            CueWords = _tokens.RangeOf(group.Start, group.Last),
            First = clause.SubjectFirst,
            Last = verb,
            Source = phrases.Of(clause.Subject, clause.SubjectFirst),
            ContentFirst = verb + 2,
            ContentEnd = contentEnds.Of(verb + 2, end),
        };
    }

    /// <summary><c>Marsh, who came late and said …, left</c>: no comma stands between the relative and the verb.</summary>
    private bool StandsInRelative(int verb, int start)
    {
        for (int c = verb - 1; c > start; c--)
        {
            if (syntax[c].Kind == ChunkKind.Mark)
                return syntax.IsMark(c, ',') && syntax[c + 1].Kind == ChunkKind.Relative;
        }

        return false;
    }

    /// <summary>The clause behind the next comma: <c>Comme l'a dit X, la nappe monte</c>.</summary>
    private (ContentForm Form, int First) AfterComma(int first, int end)
    {
        for (int c = first; c < end; c++)
        {
            if (syntax.IsMark(c, ','))
                return c + 1 < end ? (ContentForm.BareClause, c + 1) : (ContentForm.None, -1);
        }

        return (ContentForm.None, -1);
    }

    /// <summary><c>dit que « tout va bien » en quittant la salle</c>: behind words in marks a gerund or infinitive with its preposition tells how it is said.</summary>
    private int AdverbialBehind(int first, int end)
    {
        if (first < 0 || syntax[first].Kind != ChunkKind.Marked || syntax.Language.HasBareClauses)
            return end;
        for (int c = first + 1; c + 1 < end; c++)
        {
            if (syntax[c].Kind == ChunkKind.Preposition && syntax[c + 1].IsVerbGroup && syntax[c + 1].Is(ChunkTraits.Gerund))
                return c;
        }

        return end;
    }

    /// <summary><c>a-t-il détaillé, avant d'ajouter que</c>: the infinitive goes on from a verb of saying.</summary>
    private bool FollowsReport(int verb, int start)
    {
        if (syntax.Language.HasBareClauses || _tokens[syntax[verb - 1].First].Lexeme.Form is not ("de" or "d'") || _tokens[syntax[verb - 2].First].Lexeme.Form is not "avant")
            return false;
        for (int c = verb - 3; c >= start; c--)
        {
            // What is said has verbs of its own.
            if (syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Finite) && clauses[clauseOf[c]].Kind is not (ClauseKind.Complement or ClauseKind.Relative or ClauseKind.Adverbial))
                return CueVerb.TryRead(syntax, c, out _);
        }

        return false;
    }

    /// <summary><c>a condamné l'attaque et exigé que</c>: the participle has the auxiliary of the verb before the coordinator.</summary>
    private bool SharesAuxiliary(int verb, int start)
    {
        if (!syntax[verb].Is(ChunkTraits.Participle) || syntax.Language.HasBareClauses)
            return false;
        int c = verb - 1;
        while (c > start && syntax[c].Kind is ChunkKind.Adverb or ChunkKind.Time)
            c--;
        if (c <= start || syntax[c].Kind != ChunkKind.Coordinator)
            return false;
        for (int k = c - 1; k >= start; k--)
        {
            if (syntax[k].IsVerbGroup && syntax[k].Is(ChunkTraits.Finite))
                return syntax[k].Is(ChunkTraits.Compound) && !syntax[k].Is(ChunkTraits.Passive) && clauses[clauseOf[k]].Kind == ClauseKind.Main;
        }

        return false;
    }

    /// <summary><c>X, qui observe une grève, « ne se lève plus »</c>: the comma closes the relative clause.</summary>
    private bool IsClosedRelative(CueVerb cue) => !syntax.Language.HasBareClauses && clauses[clauseOf[cue.Chunk]] is { Kind: ClauseKind.Relative } && syntax[cue.Chunk - 1].Kind == ChunkKind.Relative && syntax.IsMark(cue.Chunk - 2, ',');

    private bool IsInRelative(Clause clause) => clause.SubjectFirst > 1 && syntax[clause.SubjectFirst - 1].Kind == ChunkKind.Relative && syntax.IsMark(clause.SubjectFirst - 2, ',');

    /// <summary>Where words in marks begin with the verb of another clause.</summary>
    private int PredicateInMarks(int first, int end)
    {
        for (int c = first; c < end; c++)
        {
            if (syntax[c].Kind == ChunkKind.Marked && syntax.Classes[syntax[c].First + 1] is WordClass.Auxiliary or WordClass.Verb)
                return c;
        }

        return end;
    }

    /// <summary>A reported noun phrase ends before a time, a comma, another verb, and where or in what it is said.</summary>
    private int NounPhraseEnd(int first, int end)
    {
        bool relative = false, english = syntax.Language.HasBareClauses;
        for (int c = first + 1; c < end; c++)
        {
            ref readonly Chunk chunk = ref syntax[c];
            relative |= english && chunk.Kind is ChunkKind.Relative or ChunkKind.Complementizer;
            bool time = chunk.Kind == ChunkKind.Time || chunk.Is(ChunkTraits.Temporal) || (chunk.IsNounPhrase && _tokens[chunk.Head].Is(Trait.SpeechNoun) && _tokens[chunk.First].Is(Trait.IndefiniteArticle) && syntax[c - 1].Kind == ChunkKind.Preposition);
            if (time && !relative)
                return syntax[c - 1].Kind == ChunkKind.Preposition ? c - 1 : c;
            // "women who complained about the noise “would be ignored”": what is told of them.
            if (chunk.Kind == ChunkKind.Marked && english && syntax.Classes[syntax[c].First + 1] is WordClass.Auxiliary or WordClass.Verb)
                return c;
            if (english && chunk.Kind == ChunkKind.Preposition && !relative && IsOccasion(c))
                return c;
            bool shares = syntax[c + 1].IsVerbGroup && (!english || syntax[c + 1].Is(ChunkTraits.Finite)) || syntax[c + 1].Kind == ChunkKind.Adverb && syntax[c + 2].IsVerbGroup;
            if (syntax.IsMark(c, ',') && !(english && GoesOn(c, end)) || (chunk.Kind == ChunkKind.Coordinator && shares) || chunk.Kind == ChunkKind.Subordinator)
                return c;
        }

        return end;
    }

    /// <summary>English: where or when it is said, behind the noun phrase: <c>in an interview</c>, <c>at a press conference</c>, <c>before leaving</c>.</summary>
    private bool IsOccasion(int preposition)
    {
        string form = _tokens[syntax[preposition].First].Lexeme.Form;
        if (form is "since" or "before" or "until" or "during")
            return true;
        ref readonly Chunk next = ref syntax[preposition + 1];
        return form is "in" or "at" or "on" or "through" && next.IsNounPhrase && _tokens[next.Head].Is(Trait.SpeechNoun | Trait.DocumentNoun | Trait.Occasion) && !_tokens[next.Head].Is(Trait.PersonNoun | Trait.OrganisationNoun);
    }

    /// <summary>English: the noun phrase goes on behind a comma with <c>including</c>, or in a list.</summary>
    private bool GoesOn(int comma, int end)
    {
        if (_tokens[syntax[comma + 1].First].IsForm("including"))
            return true;
        for (int c = comma + 1; c < end && c < comma + 8; c++)
        {
            if (syntax[c].Kind == ChunkKind.Coordinator)
                return syntax[c - 1].IsNounPhrase && syntax[c + 1].IsNounPhrase && !(syntax[c + 2].IsVerbGroup && syntax[c + 2].Is(ChunkTraits.Finite));
            if (!syntax[c].IsNounPhrase && !syntax.IsMark(c, ',') || syntax[c].Is(ChunkTraits.Temporal | ChunkTraits.Pronoun))
                return false;
        }

        return false;
    }

    /// <summary><c>ordered the trader to return the cattle</c>: to ask somebody for something is to say it, whatever the verb.</summary>
    private bool IsRequest(CueVerb cue, ContentForm form, int first) => form == ContentForm.Infinitive && (!syntax.Language.HasBareClauses && _tokens[cue.Head].Is(Trait.Infinitival) && !_tokens[cue.Head].Is(Trait.NamingVerb) && first >= 1 && syntax[first - 1].Kind == ChunkKind.Preposition) || form == ContentForm.Infinitive && syntax.Language.HasBareClauses && _tokens[cue.Head].Is(Trait.Addressing) && syntax[first].IsNounPhrase;

    /// <summary>Who says it: the subject beside the verb; behind it after <c>comme</c>, <c>que</c>, <c>as</c>; the noun phrase of <c>Et X de conclure</c>; else that of the clause before.</summary>
    private (SourcePhrase Source, int First) Source(CueVerb cue, Clause clause, int start, int end)
    {
        ref readonly Chunk group = ref syntax[cue.Chunk];
        if (group.Subject >= 0)
            return (new SourcePhrase(group.Subject, group.Subject, group.Subject, cue.Chunk), cue.Chunk);
        if (clause.Subject >= 0 && clause.IsAdjacent && PlaceBefore(clause.Subject, start) is var place && place >= 0)
            return (phrases.Of(place, place), clause.SubjectFirst);
        if (clause.Subject >= 0 && clause.IsAdjacent)
            return (phrases.Of(clause.Subject, clause.SubjectFirst), clause.SubjectFirst);
        int before = cue.Chunk - 1;
        if (group.Is(ChunkTraits.Infinitive))
        {
            // "Et X de conclure : « … »"
            if (before - 1 >= start && syntax[before].Kind == ChunkKind.Preposition && _tokens[syntax[before].First].Lexeme.Form is "de" or "d'" && syntax[before - 1].IsNounPhrase && (before - 1 == start || syntax[before - 2].Kind is ChunkKind.Coordinator or ChunkKind.Mark))
                return (phrases.Of(before - 1, before - 1), before - 1);
        }

        if (clause.Subject >= 0)
            return (phrases.Of(clause.Subject, clause.SubjectFirst), -1);
        if (group.Is(ChunkTraits.Gerund) && SubjectBehindComma(cue.Chunk, end) is var subject && subject >= 0)
            return (phrases.Of(subject, subject), -1);
        return (SourcePhrase.None, -1);
    }

    /// <summary><c>À la métropole, on assure que</c>: the place speaks; or -1.</summary>
    private int PlaceBefore(int subject, int start) => _tokens[syntax[subject].Head].IsForm("on") && subject - 3 >= start && syntax.IsMark(subject - 1, ',') && syntax[subject - 2].IsNounPhrase && syntax[subject - 3].Kind == ChunkKind.Preposition
        && resolver.IsSpeaker(phrases.Of(subject - 2, subject - 2)) ? subject - 2 : -1;

    /// <summary><c>Speaking to reporters, X …</c>: a gerund in front has the subject behind its comma.</summary>
    private int SubjectBehindComma(int verb, int end)
    {
        if (MainSubjectBehindComma(verb, end) is var main && main >= 0)
            return main;
        for (int c = verb + 1; c < Math.Min(end, verb + 20); c++)
        {
            if (syntax.IsMark(c, ',') && syntax[c + 1].IsNounPhrase && !syntax[c + 1].Is(ChunkTraits.Temporal))
                return c + 1;
            if (syntax.Language.HasBareClauses)
            {
                // "After saying the port was “closed,” she left": what is said has a verb of its own.
                bool closes = syntax.IsMark(c, ',') || (syntax[c].Kind == ChunkKind.Marked && _tokens[syntax[c].Last - 1].IsSymbol(','));
                if (closes && syntax[c + 1].IsNounPhrase && syntax[c + 2].IsVerbGroup && syntax[c + 2].Is(ChunkTraits.Finite))
                    return c + 1;
            }
            else if (syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Finite))
                return -1;
        }

        return -1;
    }

    /// <summary>The subject of the main clause behind a gerund's clause that begins the sentence: <c>Affirmant que tout va bien, X a quitté la salle</c>; or -1.</summary>
    private int MainSubjectBehindComma(int verb, int end)
    {
        for (int c = verb + 2; c < Math.Min(end, verb + MaximumFront); c++)
        {
            if (clauseOf[c] is >= 0 and var index && syntax[c].Is(ChunkTraits.Finite) && clauses[index] is { Kind: ClauseKind.Main, IsAdjacent: true } clause && clause.SubjectFirst > verb && syntax.IsMark(clause.SubjectFirst - 1, ','))
                return clause.SubjectFirst;
        }

        return -1;
    }

    /// <summary>What stands behind the verb and is what it reports, and the chunk where it begins.</summary>
    private (ContentForm Form, int First) Content(CueVerb cue, int end)
    {
        ref readonly Token verb = ref _tokens[cue.Head];
        int c = syntax.ChunkAt(cue.Last + 1);
        int limit = Math.Min(end, c + MaximumGap);
        int firstObject = -1;
        bool aside = false;
        while (c < limit)
        {
            ref readonly Chunk chunk = ref syntax[c];
            switch (chunk.Kind)
            {
                case ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Bracketed:
                    c++;
                    continue;
                case ChunkKind.NounPhrase when chunk.Is(ChunkTraits.Temporal) && !BeginsBareClause(c, limit):
                    c++;
                    continue;
                case ChunkKind.Complementizer:
                    return Clause(cue, c, firstObject, end);
                case ChunkKind.Relative when _tokens[chunk.First].Lexeme.Form is "which" or "who" or "qui" or "où" && (c == cue.Chunk + 1 || c == cue.Chunk + 2 && syntax[c - 1].Kind == ChunkKind.Adverb):
                    return (ContentForm.Question, c);
                case ChunkKind.Marked:
                    return (ContentForm.None, firstObject >= 0 ? firstObject : c);
                case ChunkKind.Mark when syntax.IsMark(c, ':'):
                    return (ContentForm.Colon, c + 1);
                case ChunkKind.Mark when syntax.IsMark(c, ','):
                    if (syntax[c + 1].Kind == ChunkKind.Marked)
                        return IsClosedRelative(cue) ? Object(cue, firstObject) : (ContentForm.Colon, c + 1);
                    int close = c + 1;
                    while (close < limit && !syntax.IsMark(close, ',') && !(syntax[close].IsVerbGroup && syntax[close].Is(ChunkTraits.Finite)) && syntax[close].Kind != ChunkKind.Marked)
                        close++;
                    if (!aside && syntax.IsMark(close, ',') && close + 1 < end && (syntax[close + 1].Kind is ChunkKind.Complementizer or ChunkKind.Marked or ChunkKind.Preposition || (syntax[close + 1].IsVerbGroup && syntax[close + 1].Is(ChunkTraits.Infinitive))))
                    {
                        aside = true;
                        c = syntax[close + 1].Kind == ChunkKind.Marked ? close : close + 1;
                        continue;
                    }

                    // "Et X de conclure, fataliste : « … »"
                    if (!aside && syntax.IsMark(close - 1, ':') && close - 1 > c)
                    {
                        c = close - 1;
                        continue;
                    }

                    // "As the paper noted, prices rose": the clause behind the comma.
                    if (firstObject < 0 && clauses[clauseOf[cue.Chunk]] is { IsAdjacent: true, Subject: >= 0 } asked && _tokens[syntax[asked.SubjectFirst - 1].First].Lexeme.Form is "as" or "comme")
                        return c + 1 < end ? (ContentForm.BareClause, c + 1) : (ContentForm.None, -1);
                    if (syntax[c + 1].Kind == ChunkKind.Complementizer && !aside)
                    {
                        c++;
                        continue;
                    }

                    return Object(cue, firstObject);
                case ChunkKind.Mark when syntax.SymbolOf(c) is '–' or '—' or '-' && !aside:
                    // An aside between dashes.
                    int dash = c + 1;
                    while (dash < limit && syntax.SymbolOf(dash) is not ('–' or '—' or '-'))
                        dash++;
                    if (dash >= limit)
                        return Object(cue, firstObject);
                    aside = true;
                    c = dash + 1;
                    continue;
                case ChunkKind.VerbGroup when chunk.Is(ChunkTraits.Participle) && c > cue.Chunk + 1 && syntax[c - 1].IsNounPhrase:
                    // "a confirmé devant des journalistes triés sur le volet que"
                    c++;
                    continue;
                // "who he said were living in Hull"
                case ChunkKind.VerbGroup when chunk.Is(ChunkTraits.Finite) && c == cue.Chunk + 1 && cue.IsStrong && syntax.Language.HasBareClauses && clauses[clauseOf[cue.Chunk]] is { Kind: ClauseKind.Relative, IsAdjacent: true, Subject: >= 0 } relative
                    && syntax[relative.SubjectFirst - 1].Kind == ChunkKind.Relative:
                // "an investment he said has failed"
                case ChunkKind.VerbGroup when chunk.Is(ChunkTraits.Finite) && c == cue.Chunk + 1 && cue.IsStrong && syntax.Language.HasBareClauses && clauses[clauseOf[cue.Chunk]] is { IsAdjacent: true, Subject: >= 0 } contact
                    && syntax[contact.SubjectFirst].Is(ChunkTraits.Pronoun) && syntax[contact.SubjectFirst - 1].IsNounPhrase:
                    return (ContentForm.BareClause, c);
                // "asked not to be named": a wish about the telling, nothing that is told.
                case ChunkKind.VerbGroup when chunk.Is(ChunkTraits.Infinitive) && _tokens[chunk.Head].Lexeme.Form is "named" or "identified" or "quoted" && _tokens[chunk.Head - 1].IsForm("be"):
                    return (ContentForm.None, -1);
                case ChunkKind.VerbGroup when chunk.Is(ChunkTraits.Infinitive):
                    return verb.Is(Trait.Infinitival) || cue.IsIdiom || TakesBareInfinitive(cue, c) ? (ContentForm.Infinitive, c) : Object(cue, firstObject);
                // "cited disparaging remarks": the gerund is an adjective.
                case ChunkKind.VerbGroup when chunk.Is(ChunkTraits.Gerund) && c == cue.Chunk + 1 && syntax.Language.HasBareClauses:
                    return (verb.Is(Trait.Nominal) && !cue.IsStrong && syntax[c + 1].IsNounPhrase ? ContentForm.NounPhrase : ContentForm.Infinitive, c);
                case ChunkKind.Subordinator when verb.Is(Trait.Judgement) && _tokens[chunk.First].Lexeme.Form is "comme":
                    return (ContentForm.None, firstObject >= 0 ? firstObject : c);
                case ChunkKind.Preposition:
                    int np = c + 1;
                    // "promised to soon close"
                    while (np < end && syntax.Language.HasBareClauses && _tokens[chunk.First].IsForm("to") && syntax[np].Kind == ChunkKind.Adverb)
                        np++;
                    // "talked about the weather", "complained bitterly to the board of the noise"
                    if (verb.Is(Trait.Prepositional) && _tokens[chunk.First].Lexeme.Form is "about" or "of" or "against" && np < end && (syntax[np].IsNounPhrase && !syntax[np].Is(ChunkTraits.Pronoun | ChunkTraits.Temporal) || syntax[np].Is(ChunkTraits.Gerund)))
                        return (ContentForm.NounPhrase, np);
                    // "praised the efforts to find a way", "cited a letter as showing"
                    if (firstObject >= 0 && syntax.Language.HasBareClauses && verb.Is(Trait.Nominal) && !verb.Is(Trait.Infinitival | Trait.Addressing) && syntax[firstObject].IsNounPhrase && np < end && syntax[np].IsVerbGroup)
                        return Object(cue, firstObject);
                    // "claimed responsibility for the attack", "for attacking"
                    if (firstObject >= 0 && syntax.Language.HasBareClauses && verb.Is(Trait.Nominal) && !verb.Is(Trait.Addressing) && syntax[firstObject].IsNounPhrase && np < end && syntax[np].IsVerbGroup && syntax[np].Is(ChunkTraits.Gerund))
                        return Object(cue, firstObject);
                    if (np < end && syntax[np].IsVerbGroup && syntax[np].Is(ChunkTraits.Infinitive | ChunkTraits.Gerund))
                    {
                        if (_tokens[syntax[np].Head].Lexeme.Form is "cité" or "citée" or "cités" or "nommé" or "nommée" or "identifié" or "identifiée")
                            return (ContentForm.None, -1);
                        if (_tokens[syntax[np].Head].Lexeme.Form is "named" or "identified" or "quoted" && _tokens[syntax[np].Head - 1].IsForm("be"))
                            return (ContentForm.None, -1);
                        // "a affirmé sa volonté de continuer": the noun's.
                        if (!syntax.Language.HasBareClauses && firstObject == c - 1 && firstObject >= 0 && syntax[firstObject].IsNounPhrase && syntax[firstObject - 1].Kind != ChunkKind.Preposition && !verb.Is(Trait.Addressing) && !cue.IsIdiom && syntax[firstObject].Is(ChunkTraits.Person | ChunkTraits.Body | ChunkTraits.Proper | ChunkTraits.Pronoun) is false)
                            return Object(cue, firstObject);
                        if (verb.Is(Trait.Infinitival) || cue.IsIdiom)
                            return (ContentForm.Infinitive, syntax.Language.HasBareClauses ? firstObject >= 0 && (verb.Is(Trait.Addressing) || cue.IsIdiom) ? firstObject : c : np);
                        return verb.Is(Trait.Judgement) || !cue.IsStrong || syntax.Language.HasBareClauses && firstObject < 0 ? (ContentForm.None, c) : Object(cue, firstObject);
                    }

                    // "de ce que", "à ce que", "sur le fait que"
                    if (np < end && _tokens[syntax[np].First].IsForm("ce") && syntax[np + 1].Kind == ChunkKind.Complementizer)
                        return Clause(cue, np + 1, firstObject, end);
                    while (np < limit && syntax[np].Kind is ChunkKind.Preposition or ChunkKind.Adverb)
                        np++;
                    if (np < limit && syntax[np].Kind == ChunkKind.Marked)
                        return (ContentForm.None, firstObject >= 0 ? firstObject : c);
                    if (firstObject < 0 && (verb.Is(Trait.Judgement) || !cue.IsStrong))
                        firstObject = c;
                    if (np < limit && (syntax[np].IsNounPhrase || syntax[np].Kind == ChunkKind.Time))
                    {
                        c = np + 1;
                        continue;
                    }

                    return Object(cue, firstObject);
                // "warned members in letters and on the radio that"
                case ChunkKind.Coordinator when firstObject >= 0 && verb.Is(Trait.Addressing) && syntax.Language.HasBareClauses && (syntax[c + 1].IsNounPhrase || syntax[c + 1].Kind == ChunkKind.Preposition && syntax[c + 2].IsNounPhrase):
                    c += syntax[c + 1].IsNounPhrase ? 2 : 3;
                    continue;
                // "asked Marsh if he was late"
                case ChunkKind.Subordinator when firstObject >= 0 && verb.Is(Trait.Addressing) && _tokens[chunk.First].Lexeme.Form is "if" or "when" or "where":
                    return Clause(cue, c, firstObject, end);
                case ChunkKind.Relative when firstObject == c - 1 && firstObject >= 0 && verb.Is(Trait.Addressing) && _tokens[chunk.First].Lexeme.Form is "who" or "whom" or "which" && !_tokens[syntax[firstObject].Head].Is(Trait.Plural):
                    return (ContentForm.Question, c);
                case ChunkKind.Subordinator when c == cue.Chunk + 1 && TakesAnyClause(cue, c, end):
                    return (ContentForm.BareClause, c);
                case ChunkKind.NounPhrase when firstObject < 0 && TakesAnyClause(cue, c, end):
                    return (ContentForm.BareClause, c);
                case ChunkKind.NounPhrase when c == clauses[clauseOf[cue.Chunk]].Subject:
                    // "ce qu'a dit X": the subject behind its verb is nothing that is said.
                    c++;
                    continue;
                case ChunkKind.NounPhrase:
                    if (BeginsBareClause(c, limit) && !(verb.Is(Trait.Addressing) && !chunk.Is(ChunkTraits.Pronoun) && !IsSubjectPronoun(chunk) && AddresseeFirst(c, limit)))
                        return cue.IsStrong ? (ContentForm.BareClause, c) : Object(cue, c);
                    if (firstObject < 0)
                        firstObject = c;
                    c++;
                    continue;
                default:
                    return Object(cue, firstObject);
            }
        }

        return Object(cue, firstObject);
    }

    /// <summary><c>précise avoir reçu</c>, <c>dit être prêt</c>: where a clause has a word that begins it, an infinitive without a preposition is what is said.</summary>
    private bool TakesBareInfinitive(CueVerb cue, int infinitive) => !syntax.Language.HasBareClauses && cue.IsStrong && _tokens[syntax[infinitive].Start].Is(Trait.Have | Trait.Be);

    private (ContentForm Form, int First) Object(CueVerb cue, int firstObject) => firstObject < 0 ? (ContentForm.None, -1)
        : ((cue.IsIdiom ? syntax.Language.HasBareClauses && _tokens[cue.Last].Is(Trait.Preposition) && !_tokens[cue.Last].Is(Trait.Adverb) : _tokens[cue.Head].Is(Trait.Nominal) && (!_tokens[cue.Head].Is(Trait.Addressing) || IsThing(syntax[firstObject]))) && syntax[firstObject].IsNounPhrase && !syntax[firstObject].Is(ChunkTraits.Pronoun) ? ContentForm.NounPhrase : ContentForm.None, firstObject);

    /// <summary><c>promised a month's free service</c>: not to whom.</summary>
    private bool IsThing(in Chunk phrase) => syntax.Classes[phrase.Head] == WordClass.Noun && !_tokens[phrase.Head].Is(Trait.PersonNoun | Trait.OrganisationNoun);

    private (ContentForm Form, int First) Clause(CueVerb cue, int complementizer, int firstObject, int end)
    {
        ref readonly Token word = ref _tokens[syntax[complementizer].First];
        // "announced a plan that": a relative of the object, unless the object is whom one tells.
        if (firstObject >= 0 && word.Lexeme.Form is "that" && !_tokens[cue.Head].Is(Trait.Addressing) && !_tokens[syntax[firstObject].Head].Is(Trait.SpeechNoun | Trait.PersonNoun | Trait.OrganisationNoun))
            return Object(cue, firstObject);
        if (firstObject >= 0 && word.Lexeme.Form is "que" or "qu'" && syntax[complementizer - 1].IsNounPhrase && complementizer - 1 == firstObject && !_tokens[syntax[firstObject].Head].Is(Trait.PersonNoun | Trait.OrganisationNoun) && !syntax[firstObject].Is(ChunkTraits.Proper) && !cue.IsIdiom)
            return Object(cue, firstObject);
        bool question = word.Lexeme.Form is not ("que" or "qu'" or "that");
        bool keepsWord = word.Lexeme.Form is not ("que" or "qu'" or "that" or "si" or "s'" or "if" or "whether");
        if (question && !cue.IsStrong || complementizer + 1 >= end)
            return (ContentForm.None, complementizer);
        return (question ? ContentForm.Question : ContentForm.Clause, keepsWord ? complementizer : complementizer + 1);
    }

    /// <summary>Whether a noun phrase is the subject of a finite verb behind it: <c>said [the port was closed]</c>.</summary>
    private bool BeginsBareClause(int c, int limit)
    {
        if (!syntax.Language.HasBareClauses)
            return false;
        // "said the “old model” of clubs is dead": the words in marks are the noun.
        bool opaque = IsOpaque(c);
        for (int k = c + 1; k < limit + 4; k++)
        {
            if (opaque && syntax[k].IsVerbGroup && syntax[k].Is(ChunkTraits.Finite))
                return clauseOf[k] is var main && main >= 0 && clauses[main].Kind != ClauseKind.Relative;
            if (syntax[k].IsVerbGroup && clauseOf[k] is var index && index >= 0 && syntax[k].Is(ChunkTraits.Finite))
            {
                Clause clause = clauses[index];
                if (clause.SubjectFirst == c && clause.Kind != ClauseKind.Relative)
                    return true;
                if (clause.Kind == ClauseKind.Main)
                    return false;
            }

            if (syntax[k].Kind == ChunkKind.Marked && k == c + 1 && !opaque || syntax.SymbolOf(k) is ':' or ';' or '.')
                return false;
        }

        return false;
    }

    /// <summary>
    /// Whether a verb that reports nothing but clauses has one behind it, whatever its subject is: <c>said [any efforts to stop it could fail]</c>. It is judged by the verb, not by its subject.
    /// </summary>
    private bool TakesAnyClause(CueVerb cue, int c, int end)
    {
        ref readonly Token verb = ref _tokens[cue.Head];
        if (!syntax.Language.HasBareClauses || !cue.IsStrong || cue.IsIdiom || verb.Is(Trait.Nominal | Trait.Addressing | Trait.Infinitival) || syntax[c + 1].Kind == ChunkKind.Marked && !IsOpaque(c) && !(syntax[c + 2].IsVerbGroup && syntax[c + 2].Is(ChunkTraits.Finite)))
            return false;
        for (int k = c + 1; k < end && k < c + 24; k++)
        {
            if (syntax.SymbolOf(k) is ':' or ';')
                return false;
            if (clauseOf[k] is var index && index >= 0 && syntax[k].Is(ChunkTraits.Finite) && clauses[index].Kind is ClauseKind.Main or ClauseKind.Complement && clauses[index].Subject != clauses[clauseOf[cue.Chunk]].Subject)
                return true;
        }

        return false;
    }

    private bool IsOpaque(int c) => syntax.Classes[syntax[c].Head] == WordClass.Determiner && syntax[c].First == syntax[c].Last && syntax[c + 1].Kind == ChunkKind.Marked;

    private bool IsSubjectPronoun(in Chunk phrase) => _tokens[phrase.Head].Lexeme.Form is "he" or "she" or "it" or "they" or "we" or "i";

    /// <summary><c>told reporters he was late</c>: another noun phrase is the clause's subject.</summary>
    private bool AddresseeFirst(int c, int limit)
    {
        for (int k = c + 1; k < limit; k++)
        {
            if (syntax[k].IsNounPhrase && syntax[k - 1].Kind != ChunkKind.Preposition)
                return true;
            if (syntax[k].IsVerbGroup)
                return false;
        }

        return false;
    }

    /// <summary>How far the object of a verb reaches for words in marks: to the next verb or comma; not far for a verb that only marks make one of saying.</summary>
    private int ObjectEnd(int first, int end, bool isStrong)
    {
        int limit = Math.Min(end, first + (isStrong ? 12 : 7));
        bool list = false;
        for (int c = first; c < limit; c++)
        {
            // Behind the first words in marks the list goes on.
            if (syntax[c].Kind == ChunkKind.Marked && isStrong)
                (list, limit) = (true, Math.Min(end, c + 24));
            if ((syntax[c].IsVerbGroup && c > first && syntax[c].Is(ChunkTraits.Finite | ChunkTraits.Gerund)) || (syntax[c].Kind == ChunkKind.Mark && !list && c > first))
                return c;
        }

        return limit;
    }

    /// <summary><c>a été qualifié par X de « … »</c>, <c>described as "…" by X</c></summary>
    private ReportingClause? Passive(CueVerb cue, int start, int end)
    {
        ref readonly Chunk group = ref syntax[cue.Chunk];
        for (int c = cue.Chunk + 1; c < Math.Min(end, cue.Chunk + MaximumAgent); c++)
        {
            if (syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Finite) || syntax.SymbolOf(c) is ';' or ':')
                return null;
            if (syntax[c].Kind != ChunkKind.Preposition || _tokens[syntax[c].First].Lexeme.Form is not ("par" or "by") || !syntax[c + 1].IsNounPhrase)
                continue;
            SourcePhrase source = phrases.Of(c + 1, c + 1);
            if (!resolver.IsSpeaker(source) || _tokens[cue.Head].Is(Trait.Addressing))
                return null;
            // "des propos rapportés par l'AFP, « … »" are not the agency's: only a verb that judges reaches behind its agent.
            int contentEnd = _tokens[cue.Head].Is(Trait.Judgement) ? contentEnds.Of(cue.Chunk + 1, end) : c;
            return new ReportingClause
            {
                Pattern = Pattern.PassiveAgent,
                Cue = cue.Chunk,
                CueWords = _tokens.RangeOf(group.Start, cue.Last),
                First = cue.Chunk,
                Last = cue.Chunk,
                Source = source,
                ContentFirst = cue.Chunk + 1,
                ContentEnd = contentEnd,
                IsJudgement = true,
                IsStrong = cue.IsStrong,
            };
        }

        return null;
    }
}
