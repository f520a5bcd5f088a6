using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// Finds the subject of every verb group: the noun phrase beside it in its own clause. Between the two may stand adverbs, brackets, complements, and between commas an
/// apposition, an age, a relative clause. A verb behind <c>et</c>, <c>and</c> or a comma shares the subject of the one before; a gerund has its main clause's. Where a
/// sentence does not fit, there is no subject.
/// </summary>
internal sealed class ClauseReader(ArticleSyntax syntax)
{
    /// <summary>A subject is not further from its verb than so many chunks.</summary>
    private const int MaximumDistance = 48;

    private const int MaximumCommas = 6;

    private readonly bool _headIsLast = syntax.Language.HeadIsLast;
    private readonly ValueList<Clause> _clauses = new(syntax.Count / 5);
    private readonly int[] _clauseOf = CreateClauseOf(syntax.Count);

    /// <summary>The clauses in the order of their verbs, and for each chunk the index of the clause whose verb it is, or -1.</summary>
    public (Clause[] Clauses, int[] ClauseOf) Read()
    {
        for (int s = 0; s < syntax.SentenceCount; s++)
        {
            int start = syntax.FirstOf(s), end = syntax.EndOf(s);
            for (int c = start; c < end; c++)
            {
                if (!syntax[c].IsVerbGroup)
                    continue;
                _clauseOf[c] = _clauses.Count;
                _clauses.Add(ReadClause(c, start));
            }
        }

        return (_clauses.ToArray(), _clauseOf);
    }

    private static int[] CreateClauseOf(int count)
    {
        int[] clauseOf = KeptArrays<int>.Take(count);
        for (int i = 0; i < count; i++)
            clauseOf[i] = -1;
        return clauseOf;
    }

    /// <summary>The subject behind its verb that was found last, and its verb.</summary>
    private int _inverted = -1, _invertedBy = -1;

    private Clause ReadClause(int verb, int start)
    {
        ref readonly Chunk group = ref syntax[verb];
        start = System.Math.Max(start, verb - MaximumDistance);
        if (group.Subject >= 0)
            return new Clause(ClauseKind.Main, verb, -1, -1, true);
        if (group.Is(ChunkTraits.Infinitive))
            return Shared(ClauseKind.Infinitive, verb, start);
        if (group.Is(ChunkTraits.Gerund))
            return ReadGerund(verb, start);
        if (group.Is(ChunkTraits.Participle))
            return Shared(ClauseKind.Participial, verb, start);

        int subject = SubjectBefore(verb, start, out ClauseKind kind, out bool shares);
        if (subject < 0 && shares)
            return Shared(kind, verb, start);
        if (subject < 0 && kind != ClauseKind.Main && SubjectBehind(verb) is var behind && behind >= 0)
        {
            (_inverted, _invertedBy) = (behind, verb);
            return new Clause(kind, verb, behind, behind, true);
        }

        return new Clause(kind, verb, subject, subject < 0 ? -1 : FirstPart(subject, start), true);
    }

    /// <summary><c>ce qu'a annoncé hier X</c>, <c>le texte que défend X</c>: where nothing stands between the word that begins the clause and its verb, the subject is behind; or -1.</summary>
    private int SubjectBehind(int verb)
    {
        // "qui" is the subject itself.
        if (!syntax.Language.InvertsFreely || syntax.Tokens[syntax[verb - 1].First].IsForm("qui") || syntax[verb - 1].Kind is not (ChunkKind.Complementizer or ChunkKind.Relative or ChunkKind.Subordinator))
            return -1;
        int c = verb + 1;
        while (syntax[c].Kind is ChunkKind.Adverb or ChunkKind.Time || (syntax[c].Kind == ChunkKind.Preposition && syntax[c + 1].IsNounPhrase && c < verb + 4))
            c += syntax[c].Kind == ChunkKind.Preposition ? 2 : 1;
        ref readonly Chunk phrase = ref syntax[c];
        return phrase.IsNounPhrase && !phrase.Is(ChunkTraits.Temporal | ChunkTraits.Pronoun) && syntax.SentenceOf(c) == syntax.SentenceOf(verb) ? c : -1;
    }

    /// <summary><c>X, ajoutant que</c>: X; <c>with X saying</c>: the noun phrase beside it.</summary>
    private Clause ReadGerund(int verb, int start)
    {
        int before = SkipBack(verb - 1, start);
        // ", the government recommending": a noun phrase between a mark and the gerund is its subject; so is a name, "footage of Ann Cole asking".
        if (before >= start && syntax.Language.HeadIsLast && before == verb - 1 && syntax[before].IsNounPhrase && !syntax[before].Is(ChunkTraits.Temporal) && syntax.Tokens[syntax[verb].Head].Is(Trait.Cue)
            && (before > start && syntax[before - 1].Kind is ChunkKind.Mark or ChunkKind.Marked && syntax[before].Is(ChunkTraits.Definite) || syntax[before].Is(ChunkTraits.Proper) && syntax.Classes[syntax[before].Last] == WordClass.Name))
            return new Clause(ClauseKind.Participial, verb, before, before, true);
        if (before >= start && syntax[before].IsNounPhrase && !syntax[before].Is(ChunkTraits.Temporal) && before - 1 >= start
            && syntax[before - 1].Kind == ChunkKind.Preposition && syntax.Tokens[syntax[before - 1].First].Lexeme.Form is "with" or "avec")
            return new Clause(ClauseKind.Participial, verb, before, before, true);
        Clause shared = Shared(ClauseKind.Participial, verb, start);
        // "Marsh, noting that the port was closed, left": whose verb is still to come.
        if (syntax.Language.HeadIsLast && shared.Subject < 0 && before - 1 >= start && syntax.IsMark(before, ',') && syntax[before - 1].IsNounPhrase && Climb(before - 1, start) is >= 0 and var subject && syntax.Tokens[syntax[verb].Head].Is(Trait.Cue))
            return new Clause(ClauseKind.Participial, verb, subject, subject, false);
        return shared;
    }

    /// <summary>The subject of the nearest finite verb before that is in no clause of its own beside it.</summary>
    private Clause Shared(ClauseKind kind, int verb, int start)
    {
        int from = verb - 1;
        // "backed it - there are two - but said": what stands between dashes is an aside.
        if (syntax.Language.HeadIsLast && syntax[from].Kind == ChunkKind.Coordinator && syntax.IsDash(from - 1))
        {
            int open = from - 2;
            while (open > start && syntax.SymbolOf(open) is not ('–' or '—' or '-'))
                open--;
            from = open > start ? open - 1 : from;
        }

        for (int c = from; c >= start; c--)
        {
            if (syntax.SymbolOf(c) is ';' or ':')
                break;
            // ", et le fondateur s'est empressé": a new clause whose verb was not known.
            if (c - 2 >= start && syntax[c].IsNounPhrase && syntax[c - 1].Kind == ChunkKind.Coordinator && syntax.IsMark(c - 2, ',') && syntax.Classes[syntax[c].First] == WordClass.Determiner && c > verb - 8)
                return new Clause(kind, verb, c, c, false);
            int clause = _clauseOf[c];
            if (clause < 0 || !syntax[c].Is(ChunkTraits.Finite))
                continue;
            // "Marsh warned that the dike would break and urged": who warned, not what would break.
            if (syntax.Language.HeadIsLast && kind == ClauseKind.Main && _clauses[clause].Kind == ClauseKind.Complement && syntax.Tokens[syntax[verb].Head].Is(Trait.Cue | Trait.WeakCue) && syntax[verb - 1].Kind == ChunkKind.Coordinator && ReportBefore(c, start) is >= 0 and var report)
                return new Clause(kind, verb, _clauses[report].Subject, _clauses[report].SubjectFirst, false);
            // "shared the syllabus of a class called "…" on his page, writing": a participle behind its noun.
            if (IsReducedRelative(c, start))
                continue;
            // A relative clause that its commas close is over; not "c'est ce qu'a annoncé X, ajoutant que".
            if (_clauses[clause].Subject < c && _clauses[clause].Kind is ClauseKind.Relative or ClauseKind.Adverbial or ClauseKind.Complement && HasCommaBetween(c, verb) && FinishedBefore(c, start))
                continue;
            return new Clause(kind, verb, _clauses[clause].Subject, _clauses[clause].SubjectFirst, false);
        }

        // "Interrogé par la radio, X …": the subject comes behind.
        return new Clause(kind, verb, -1, -1, false);
    }

    /// <summary>The clause of a verb of saying before a complement clause, with a subject of its own; or -1.</summary>
    private int ReportBefore(int complement, int start)
    {
        for (int c = complement - 1; c >= start; c--)
        {
            int clause = _clauseOf[c];
            if (clause >= 0 && syntax[c].Is(ChunkTraits.Finite) && _clauses[clause].Kind == ClauseKind.Main)
                return syntax.Tokens[syntax[c].Head].Is(Trait.Cue) && _clauses[clause].Subject >= 0 ? clause : -1;
        }

        return -1;
    }

    /// <summary>English: a past form that stands behind the object of a verb before it, or behind what a preposition governs, without an object of its own.</summary>
    private bool IsReducedRelative(int verb, int start)
    {
        if (!syntax.Language.HeadIsLast || syntax[verb].Is(ChunkTraits.Compound) || !syntax.Tokens[syntax[verb].Head].Is(Trait.Participle) || _clauses[_clauseOf[verb]].Kind != ClauseKind.Main || syntax[verb + 1].IsNounPhrase && !syntax[verb + 1].Is(ChunkTraits.Temporal))
            return false;
        int phrase = verb - 1;
        while (phrase - 2 >= start && syntax[phrase].IsNounPhrase && syntax[phrase - 1].Kind == ChunkKind.Preposition && syntax[phrase - 2].IsNounPhrase)
            phrase -= 2;
        if (!syntax[phrase].IsNounPhrase || phrase - 1 < start || !syntax[phrase - 1].IsVerbGroup || !syntax[phrase - 1].Is(ChunkTraits.Finite))
            return false;
        return _clauses[_clauseOf[phrase - 1]] is { Subject: >= 0 } governing && governing.Subject < phrase - 1 && !syntax.Tokens[syntax[phrase - 1].Head].Is(Trait.Cue);
    }

    private bool HasCommaBetween(int first, int last)
    {
        for (int c = first + 1; c < last; c++)
        {
            if (syntax.IsMark(c, ','))
                return true;
        }

        return false;
    }

    /// <summary>Whether a main verb stands before a subordinate clause, so that what follows its comma can be the main clause's.</summary>
    private bool FinishedBefore(int subordinate, int start)
    {
        for (int c = subordinate - 1; c >= start; c--)
        {
            if (_clauseOf[c] is var clause && clause >= 0 && _clauses[clause].Kind == ClauseKind.Main && syntax[c].Is(ChunkTraits.Finite))
                return true;
        }

        return false;
    }

    /// <summary>The chunk before, adverbs, days and brackets passed over.</summary>
    private int SkipBack(int chunk, int start)
    {
        // "The palace on Friday dismissed"
        while (chunk >= start && (syntax[chunk].Kind == ChunkKind.Preposition && syntax.Language.HeadIsLast && syntax[chunk + 1].Kind == ChunkKind.Time && chunk > start && syntax[chunk - 1].IsNounPhrase || syntax[chunk].Kind is ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Bracketed
            || (syntax[chunk].IsNounPhrase && syntax[chunk].Is(ChunkTraits.Temporal) && chunk > start && syntax[chunk - 1].Kind is ChunkKind.NounPhrase or ChunkKind.Bracketed or ChunkKind.Mark or ChunkKind.Time)))
            chunk--;
        // "le directeur d'alors"
        if (chunk >= start && chunk < syntax.Count && syntax[chunk].Kind == ChunkKind.Preposition && syntax[chunk + 1].Kind == ChunkKind.Adverb && syntax.Tokens[syntax[chunk].First].Is(Trait.Joins))
            chunk--;
        return chunk;
    }

    private int SubjectBefore(int verb, int start, out ClauseKind kind, out bool shares)
    {
        kind = ClauseKind.Main;
        shares = false;
        int c = SkipBack(verb - 1, start);
        if (c < start)
            return -1;
        switch (syntax[c].Kind)
        {
            case ChunkKind.Relative:
                kind = ClauseKind.Relative;
                return Antecedent(c, start);
            case ChunkKind.Complementizer:
                kind = ClauseKind.Complement;
                return -1;
            case ChunkKind.Subordinator:
                kind = ClauseKind.Adverbial;
                return -1;
            case ChunkKind.Coordinator:
                shares = true;
                return -1;
            case ChunkKind.NounPhrase:
                int subject = Climb(c, start);
                subject = OutsideInverted(subject, start);
                if (OpenRelative(c, start) is var antecedent && antecedent >= 0)
                    subject = antecedent;
                if (subject < 0 && c - 2 >= start && syntax.IsMark(c - 2, ',') && syntax[c - 1].Kind == ChunkKind.Preposition)
                    subject = AcrossCommas(c - 2, start, ref shares);
                if (subject < 0)
                    subject = BeforeComma(c, start);
                if (subject >= 0)
                    kind = KindOf(FirstPart(subject, start), start);
                return subject;
            case ChunkKind.VerbGroup when IsReduced(c) && c - 1 >= start && syntax[c - 1].IsNounPhrase:
                subject = Climb(c - 1, start);
                if (subject >= 0)
                    kind = KindOf(subject, start);
                return subject;
            // "Marsh, noting that the port was "closed," added": the comma stands inside the marks.
            case ChunkKind.Marked when syntax.Language.HeadIsLast && syntax.Tokens[syntax[c].Last - 1].IsSymbol(',') && EndsAside(c, start):
                subject = AcrossCommas(c, start, ref shares);
                if (subject >= 0)
                    kind = KindOf(FirstPart(subject, start), start);
                return subject;
            case ChunkKind.VerbGroup when BehindRelative(c, start) is var owner && owner >= 0:
                kind = KindOf(FirstPart(owner, start), start);
                return owner;
            case ChunkKind.Marked:
                // "le film « X » raconte": what the marks name.
                int named = c - 1;
                return named >= start && syntax[named].IsNounPhrase && !syntax[named].Is(ChunkTraits.Pronoun) ? Climb(named, start) : -1;
            case ChunkKind.Mark when syntax.SymbolOf(c) is ',':
                subject = AcrossCommas(c, start, ref shares);
                if (subject >= 0)
                    kind = KindOf(FirstPart(subject, start), start);
                return subject;
            case ChunkKind.Mark when syntax.IsDash(c):
                for (int k = c - 1; k > start; k--)
                {
                    if (syntax.IsDash(k))
                        return syntax[k - 1].IsNounPhrase ? Climb(k - 1, start) : -1;
                }

                return -1;
            default:
                return -1;
        }
    }

    /// <summary>Whether a span ends what a gerund or relative behind a comma begins.</summary>
    private bool EndsAside(int span, int start)
    {
        for (int k = span - 1; k > start; k--)
        {
            if (syntax.IsMark(k, ','))
                return syntax[k + 1].Kind == ChunkKind.Relative || (syntax[k + 1].IsVerbGroup && syntax[k + 1].Is(ChunkTraits.Gerund)) || (syntax[k + 1].IsNounPhrase && syntax[span - 1].Kind == ChunkKind.Preposition && !HasMainVerb(k + 1, span));
        }

        return false;
    }

    /// <summary><c>le texte que défend la ministre est bon</c>: a relative clause has its own subject behind its verb; of the next verb it is what the relative belongs to.</summary>
    private int OutsideInverted(int subject, int start) => subject >= 0 && subject == _inverted && _invertedBy - 2 >= start && syntax[_invertedBy - 2].IsNounPhrase ? Climb(_invertedBy - 2, start) : subject;

    /// <summary><c>l'homme qui porte un sac crie</c>: the noun phrase before the verb is the object of a relative clause that no comma closes; gives whom that is about, or -1.</summary>
    private int OpenRelative(int phrase, int start)
    {
        // "who said the port was safe": the noun phrase begins a clause.
        if (syntax.Language.HasBareClauses)
            return -1;
        for (int c = phrase - 1; c > start; c--)
        {
            if (syntax[c].Kind is not (ChunkKind.VerbGroup or ChunkKind.NounPhrase or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Time))
                return -1;
            if (syntax[c].IsFiniteVerb)
                return syntax[c - 1].Kind == ChunkKind.Relative && _clauseOf[c] >= 0 && _clauses[_clauseOf[c]].Subject < c ? _clauses[_clauseOf[c]].Subject : -1;
        }

        return -1;
    }

    /// <summary>Of a finite verb just before another: whom its relative clause is about (<c>la loi que le maire défend est bonne</c>), or -1.</summary>
    private int BehindRelative(int verb, int start)
    {
        if (!syntax[verb].Is(ChunkTraits.Finite) || _clauseOf[verb] < 0)
            return -1;
        Clause clause = _clauses[_clauseOf[verb]];
        if (clause.Kind == ClauseKind.Relative && syntax[verb - 1].Kind == ChunkKind.Relative)
            return clause.Subject;
        return clause.Kind == ClauseKind.Complement && clause.Subject < verb && IsRelativeQue(clause) && clause.SubjectFirst - 2 >= start ? Climb(clause.SubjectFirst - 2, start) : -1;
    }

    private ClauseKind KindOf(int subject, int start) => subject - 1 < start ? ClauseKind.Main : syntax[subject - 1].Kind switch
    {
        ChunkKind.Complementizer => ClauseKind.Complement,
        ChunkKind.Relative => ClauseKind.Relative,
        ChunkKind.Subordinator => ClauseKind.Adverbial,
        ChunkKind.Preposition when syntax.Language.BeginsClause(syntax.Tokens[syntax[subject - 1].First]) => ClauseKind.Adverbial,
        _ => ClauseKind.Main,
    };

    /// <summary>Of <c>X, who …</c> and <c>X qui …</c>: X. Of other relatives none: their subject stands beside the verb.</summary>
    private int Antecedent(int relative, int start)
    {
        if (syntax.Tokens[syntax[relative].First].Lexeme.Form is not ("qui" or "who" or "which" or "that" or "lequel" or "laquelle" or "lesquels" or "lesquelles"))
            return -1;
        int c = relative - 1;
        while (c >= start && (syntax.IsMark(c, ',') || syntax[c].Kind is ChunkKind.Bracketed or ChunkKind.Coordinator or ChunkKind.Adverb or ChunkKind.Time))
            c--;
        if (c < start || !syntax[c].IsNounPhrase)
            return -1;
        // "Anne Roux, l'une des avocates, qui": the name before its apposition.
        if (c - 2 >= start && syntax.IsMark(c - 1, ',') && syntax.IsMark(relative - 1, ',') && (!syntax[c].Is(ChunkTraits.Proper) || syntax.Tokens[syntax[c].Head].Is(Trait.PersonNoun)) && syntax[c - 2].IsNounPhrase && syntax[c - 2].Is(ChunkTraits.Proper))
            return c - 2;
        // "le maire de Lyon qui": the chunk's head; "un message au maire, qui": the nearest.
        return c;
    }

    /// <summary>
    /// The noun phrase that a complement belongs to: <c>a man in Hull said</c>, <c>les habitants évacués de la rue disent</c>. -1 when a preposition governs it and
    /// nothing stands before that it could belong to.
    /// </summary>
    private int Climb(int phrase, int start)
    {
        for (int step = 0; step < 6; step++)
        {
            int before = phrase - 1;
            // "Organizers of the push to boycott the talks said"
            if (_headIsLast && before - 2 >= start && syntax[before].Is(ChunkTraits.Infinitive) && syntax[before].IsVerbGroup && !syntax.Tokens[syntax[before].Head].Is(Trait.Cue | Trait.WeakCue)
                && syntax[before - 1].Kind == ChunkKind.Preposition && syntax[before - 2].IsNounPhrase && (before - 2 == start || syntax[before - 3].Kind is ChunkKind.Mark or ChunkKind.Complementizer or ChunkKind.Coordinator))
                return before - 2;
            if (before < start || syntax[before].Kind != ChunkKind.Preposition)
                return syntax[phrase].Is(ChunkTraits.Temporal) ? -1 : phrase;
            if (syntax.Language.BeginsClause(syntax.Tokens[syntax[before].First]))
                return phrase;
            int governed = SkipBack(before - 1, start);
            // "auprès de", "out of": two prepositions.
            while (governed >= start && syntax[governed].Kind == ChunkKind.Preposition)
                governed--;
            if (governed < start)
                return -1;
            if (syntax[governed].IsNounPhrase && syntax.Tokens[syntax[before].First].Is(Trait.FollowsSubject))
                phrase = governed;
            else if (syntax[governed].IsVerbGroup && IsReduced(governed) && governed - 1 >= start && syntax[governed - 1].IsNounPhrase)
                phrase = governed - 1;
            else if (syntax[governed].IsNounPhrase)
                phrase = governed;
            else
                return -1;
        }

        return phrase;
    }

    /// <summary>A participle behind its noun: <c>people told of it</c>, <c>those surveyed</c>. English has the same form for the past.</summary>
    private bool IsReduced(int chunk) => syntax[chunk].Is(ChunkTraits.Participle | ChunkTraits.Gerund) || (_headIsLast && !syntax[chunk].Is(ChunkTraits.Compound) && syntax.Tokens[syntax[chunk].Head].Is(Trait.Participle));

    /// <summary>
    /// The subject of a verb behind a comma: before what begins like an apposition, a relative clause, an age, a circumstance. The commas are tried from right to left.
    /// </summary>
    private int AcrossCommas(int comma, int start, ref bool shares)
    {
        int commas = 0;
        for (int k = comma - 1; k >= start && commas < MaximumCommas; k--)
        {
            if (syntax.SymbolOf(k) is ';' or ':')
                return -1;
            if (!syntax.IsMark(k, ','))
                continue;
            commas++;
            int candidate = k - 1;
            while (candidate >= start && (syntax[candidate].Kind is ChunkKind.Bracketed or ChunkKind.Time || syntax.IsMark(candidate, '.')))
                candidate--;
            bool finite = HasMainVerb(k + 1, comma);
            if (finite)
            {
                // "He came, saw": another verb of the same subject.
                shares = true;
                return -1;
            }

            if (candidate < start || !syntax[candidate].IsNounPhrase || syntax[candidate].Is(ChunkTraits.Temporal))
                continue;
            // "Anne Roux, une retraitée, opérée en mai, est": an apposition is not the subject of its own.
            if (!syntax.Language.HeadIsLast && syntax[candidate].Is(ChunkTraits.Indefinite) && candidate - 2 >= start && syntax.IsMark(candidate - 1, ',') && syntax[candidate - 2].Is(ChunkTraits.Proper) && syntax[candidate - 2].IsNounPhrase)
                continue;
            // "Cole, 30, of Ashton, N.C., said": an abbreviation says where a place is.
            if (syntax.Language.HeadIsLast && commas < MaximumCommas && candidate - 1 > start && syntax.IsMark(candidate - 1, ',') && syntax[candidate].Last - syntax[candidate].First <= 4 && syntax.Tokens[syntax[candidate].Last].IsSymbol('.'))
                continue;
            int subject = Climb(candidate, start);
            // "another delegate on the slate, Jim Poole, said", "a third, Jim Poole, said": the name.
            if (subject >= 0 && _headIsLast && comma - k == 2 && syntax[k + 1].Is(ChunkTraits.Proper) && !syntax[subject].Is(ChunkTraits.Proper | ChunkTraits.Pronoun)
                && (subject != candidate && syntax.Tokens[syntax[subject].Head].Is(Trait.PersonNoun) || syntax.Classes[syntax[subject].Head] != WordClass.Noun) && syntax.Classes[syntax[k + 1].First] == WordClass.Name)
                return k + 1;
            if (subject >= 0)
                return OutsideInverted(subject, start);
        }

        // Up to the sentence's start: "X, dit-on, Y": no.
        if (HasMainVerb(start, comma))
            shares = true;
        return -1;
    }

    /// <summary><c>X, vendu à Y pour dix euros a dit</c>: the comma behind the apposition is missing.</summary>
    private int BeforeComma(int chunk, int start)
    {
        for (int k = chunk; k > start && !(syntax[k].IsFiniteVerb); k--)
        {
            if (!syntax.IsMark(k, ','))
                continue;
            int candidate = k - 1;
            if (syntax[candidate].IsNounPhrase && !syntax[candidate].Is(ChunkTraits.Temporal) && Climb(candidate, start) is var subject && subject >= 0 && (subject == start || syntax[subject - 1].Kind != ChunkKind.Mark || !syntax.IsMark(subject - 1, ',')))
                return subject;
        }

        return -1;
    }

    /// <summary>Whether a finite verb stands between two chunks outside a relative or adverbial clause.</summary>
    private bool HasMainVerb(int first, int end)
    {
        // ", noting that the port was closed,": all of it is the gerund's.
        if (syntax.Language.HeadIsLast && first < end && syntax[first].IsVerbGroup && syntax[first].Is(ChunkTraits.Gerund))
            return false;
        if (first < end && syntax[first].Kind is ChunkKind.Relative or ChunkKind.Subordinator || (syntax[first].Kind == ChunkKind.Preposition && first + 1 < end && (syntax[first + 1].Kind == ChunkKind.Relative || syntax[first + 1].IsVerbGroup && syntax[first + 1].Is(ChunkTraits.Infinitive | ChunkTraits.Gerund))))
            return false;
        for (int c = first; c < end; c++)
        {
            if (_clauseOf[c] is var clause && clause >= 0 && syntax[c].Is(ChunkTraits.Finite) && (_clauses[clause].Kind is ClauseKind.Main || _clauses[clause].Kind is ClauseKind.Complement && !IsRelativeQue(_clauses[clause])))
                return true;
        }

        return false;
    }

    /// <summary><c>un colosse que tous appellent</c>: behind a noun phrase <c>que</c> is a relative.</summary>
    private bool IsRelativeQue(Clause clause) => clause.Subject > clause.Verb ? syntax[clause.Verb - 1].Kind == ChunkKind.Complementizer && (syntax[clause.Verb - 2].IsNounPhrase || syntax.IsMark(clause.Verb - 2, ',')) : clause.SubjectFirst >= 2 && syntax[clause.SubjectFirst - 1].Kind == ChunkKind.Complementizer && syntax[clause.SubjectFirst - 2].IsNounPhrase;

    /// <summary>The first part of <c>X et Y</c>, <c>X, Y and Z</c>.</summary>
    private int FirstPart(int subject, int start)
    {
        int first = subject;
        while (first - 2 >= start && (syntax[first - 1].Kind == ChunkKind.Coordinator || (first < subject && syntax.IsMark(first - 1, ',') && !HasMainVerb(start, first - 1))) && syntax[first - 2].IsNounPhrase
            && !syntax[first - 2].Is(syntax.Language.HasBareClauses ? ChunkTraits.Temporal : ChunkTraits.Temporal | ChunkTraits.Pronoun) && (first - 3 < start || syntax[first - 3].Kind is ChunkKind.Mark or ChunkKind.Complementizer or ChunkKind.Subordinator or ChunkKind.Marked or ChunkKind.Adverb or ChunkKind.Coordinator)
            && !(syntax[first - 3].Kind == ChunkKind.Mark && syntax.Tokens[syntax[first - 1].First].Lexeme.Form is "mais" or "but"))
            first -= 2;
        return first;
    }
}
