using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// What stands behind a verb of saying and is what it reports. Chunk for chunk, past days, adverbs, asides, to whom and where it is said, up to a clause, an
/// infinitive, a colon or words in marks; where none comes it is the object, when the verb is one that reports an object.
/// </summary>
internal sealed class ReportedContent(ArticleSyntax syntax, Clause[] clauses, int[] clauseOf)
{
    /// <summary>What is reported begins no further behind the verb.</summary>
    private const int MaximumGap = 16;

    private readonly TokenList _tokens = syntax.Tokens;
    private readonly BareClauses _bareClauses = new(syntax, clauses, clauseOf);

    /// <summary>How far the search behind a verb has come.</summary>
    private struct Search(CueVerb cue, int first, int end)
    {
        public readonly CueVerb Cue = cue;

        /// <summary>The end of the sentence.</summary>
        public readonly int End = end;

        /// <summary>The end of the search.</summary>
        public readonly int Limit = Math.Min(end, first + MaximumGap);

        /// <summary>The chunk that is looked at.</summary>
        public int At = first;

        /// <summary>The first noun phrase behind the verb, or -1.</summary>
        public int Object = -1;

        /// <summary>Whether an aside was passed; there is only one.</summary>
        public bool HadAside;

        public readonly bool HasObject => Object >= 0;
    }

    private bool HasBareClauses => syntax.Language.HasBareClauses;

    /// <summary>What the verb reports.</summary>
    /// <param name="cue">The verb.</param>
    /// <param name="end">The end of the sentence.</param>
    public Content Behind(CueVerb cue, int end)
    {
        var search = new Search(cue, syntax.ChunkAt(cue.Last + 1), end);
        while (search.At < search.Limit)
        {
            if (Step(ref search) is { } found)
                return found;
        }

        return Object(search);
    }

    /// <summary>The clause behind the next comma: <c>Comme l'a dit X, la nappe monte</c>.</summary>
    public Content BehindComma(int first, int end)
    {
        for (int c = first; c < end; c++)
        {
            if (syntax.IsMark(c, ','))
                return At(c, end);
        }

        return Content.None;
    }

    /// <summary>The clause behind a comma.</summary>
    private static Content At(int comma, int end) => comma + 1 < end ? new Content(ContentForm.BareClause, comma + 1) : Content.None;

    /// <summary>What is reported, if this chunk tells it; else the search goes on behind it.</summary>
    private Content? Step(ref Search search) => syntax[search.At].Kind switch
    {
        ChunkKind.Adverb or ChunkKind.Time or ChunkKind.Bracketed => GoOn(ref search, search.At + 1),
        ChunkKind.Complementizer => Clause(search, search.At),
        ChunkKind.Marked => Unmarked(search),
        ChunkKind.Mark when syntax.IsMark(search.At, ':') => new Content(ContentForm.Colon, search.At + 1),
        ChunkKind.Mark when syntax.IsMark(search.At, ',') => Comma(ref search),
        ChunkKind.Mark when syntax.IsDash(search.At) && !search.HadAside => Dash(ref search),
        ChunkKind.NounPhrase => NounPhrase(ref search),
        ChunkKind.VerbGroup => Verb(ref search),
        ChunkKind.Preposition => Preposition(ref search),
        ChunkKind.Relative => Relative(search),
        ChunkKind.Subordinator => Subordinator(search),
        ChunkKind.Coordinator => Coordinator(ref search),
        _ => Object(search),
    };

    private static Content? GoOn(ref Search search, int at)
    {
        search.At = at;
        return null;
    }

    /// <summary>Only words in marks are reported, from the object on or from here.</summary>
    private static Content Unmarked(in Search search) => new(ContentForm.None, search.HasObject ? search.Object : search.At);

    /// <summary>Behind a comma: words in marks, an aside up to the next comma, or the main clause of <c>as X noted, …</c>.</summary>
    private Content? Comma(ref Search search)
    {
        int c = search.At;
        if (syntax[c + 1].Kind == ChunkKind.Marked)
            return IsClosedRelative(search.Cue) ? Object(search) : new Content(ContentForm.Colon, c + 1);
        int close = c + 1;
        while (close < search.Limit && !syntax.IsMark(close, ',') && !syntax[close].IsFiniteVerb && syntax[close].Kind != ChunkKind.Marked)
            close++;
        if (!search.HadAside && syntax.IsMark(close, ',') && close + 1 < search.End && GoesOnBehindAside(close + 1))
        {
            search.HadAside = true;
            return GoOn(ref search, syntax[close + 1].Kind == ChunkKind.Marked ? close : close + 1);
        }

        // "Et X de conclure, fataliste : « … »"
        if (!search.HadAside && syntax.IsMark(close - 1, ':') && close - 1 > c)
            return GoOn(ref search, close - 1);
        // "As the paper noted, prices rose": the clause behind the comma.
        if (!search.HasObject && IsComparison(clauses[clauseOf[search.Cue.Chunk]]))
            return At(c, search.End);
        return syntax[c + 1].Kind == ChunkKind.Complementizer && !search.HadAside ? GoOn(ref search, c + 1) : Object(search);
    }

    private bool IsComparison(Clause clause) => clause is { IsAdjacent: true, Subject: >= 0 } && syntax.FormOf(clause.SubjectFirst - 1) is "as" or "comme";

    private bool GoesOnBehindAside(int c) => syntax[c].Kind is ChunkKind.Complementizer or ChunkKind.Marked or ChunkKind.Preposition
        || (syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Infinitive));

    /// <summary><c>X, qui observe une grève, « ne se lève plus »</c>: the comma closes the relative clause.</summary>
    private bool IsClosedRelative(CueVerb cue) => !HasBareClauses && clauses[clauseOf[cue.Chunk]] is { Kind: ClauseKind.Relative }
        && syntax[cue.Chunk - 1].Kind == ChunkKind.Relative && syntax.IsMark(cue.Chunk - 2, ',');

    /// <summary>An aside between dashes.</summary>
    private Content? Dash(ref Search search)
    {
        int close = search.At + 1;
        while (close < search.Limit && !syntax.IsDash(close))
            close++;
        if (close >= search.Limit)
            return Object(search);
        search.HadAside = true;
        return GoOn(ref search, close + 1);
    }

    /// <summary>The subject of a clause without complementizer, else the object or to whom it is said.</summary>
    private Content? NounPhrase(ref Search search)
    {
        int c = search.At;
        if (syntax[c].Is(ChunkTraits.Temporal) && !_bareClauses.BeginsAt(c, search.Limit))
            return GoOn(ref search, c + 1);
        if (!search.HasObject && _bareClauses.IsGovernedBy(search.Cue, c, search.End))
            return new Content(ContentForm.BareClause, c);
        // "ce qu'a dit X": the subject behind its verb is nothing that is said.
        if (c == clauses[clauseOf[search.Cue.Chunk]].Subject)
            return GoOn(ref search, c + 1);
        if (_bareClauses.IsBegunBy(search.Cue, c, search.Limit))
            return search.Cue.IsStrong ? new Content(ContentForm.BareClause, c) : Object(search.Cue, c);
        if (!search.HasObject)
            search.Object = c;
        return GoOn(ref search, c + 1);
    }

    /// <summary>An infinitive is reported, a participle belongs to the noun before; any other verb ends the search.</summary>
    private Content? Verb(ref Search search)
    {
        int c = search.At;
        ref readonly Chunk group = ref syntax[c];
        bool isNext = c == search.Cue.Chunk + 1;
        // "a confirmé devant des journalistes triés sur le volet que"
        if (group.Is(ChunkTraits.Participle) && c > search.Cue.Chunk + 1 && syntax[c - 1].IsNounPhrase)
            return GoOn(ref search, c + 1);
        if (group.Is(ChunkTraits.Finite) && isNext && search.Cue.IsStrong && HasBareClauses && IsAskedFor(search.Cue))
            return new Content(ContentForm.BareClause, c);
        if (group.Is(ChunkTraits.Infinitive))
            return IsNamed(group) ? Content.None : Infinitive(search);
        // "cited disparaging remarks": the gerund is an adjective.
        if (group.Is(ChunkTraits.Gerund) && isNext && HasBareClauses)
        {
            bool adjective = _tokens[search.Cue.Head].Is(Trait.Nominal) && !search.Cue.IsStrong && syntax[c + 1].IsNounPhrase;
            return new Content(adjective ? ContentForm.NounPhrase : ContentForm.Infinitive, c);
        }
        return Object(search);
    }

    /// <summary>
    /// <c>who he said were living in Hull</c>, <c>an investment he said has failed</c>: the subject of the verb behind stands before the clause.
    /// </summary>
    private bool IsAskedFor(CueVerb cue)
    {
        if (clauses[clauseOf[cue.Chunk]] is not { IsAdjacent: true, Subject: >= 0 } clause)
            return false;
        int before = clause.SubjectFirst - 1;
        return (clause.Kind == ClauseKind.Relative && syntax[before].Kind == ChunkKind.Relative)
            || (syntax[clause.SubjectFirst].Is(ChunkTraits.Pronoun) && syntax[before].IsNounPhrase);
    }

    /// <summary><c>asked not to be named</c>: a wish about the telling, nothing that is told.</summary>
    private bool IsNamed(in Chunk group) => _tokens[group.Head].Lexeme.Form is "named" or "identified" or "quoted" && _tokens[group.Head - 1].IsForm("be");

    /// <summary>The same behind a preposition: <c>a demandé à ne pas être nommée</c>.</summary>
    private bool IsCited(in Chunk group) =>
        _tokens[group.Head].Lexeme.Form is "cité" or "citée" or "cités" or "nommé" or "nommée" or "identifié" or "identifiée";

    private Content Infinitive(in Search search)
    {
        bool reported = _tokens[search.Cue.Head].Is(Trait.Infinitival) || search.Cue.IsIdiom || TakesBareInfinitive(search.Cue, search.At);
        return reported ? new Content(ContentForm.Infinitive, search.At) : Object(search);
    }

    /// <summary>
    /// <c>précise avoir reçu</c>, <c>dit être prêt</c>: where a clause has a word that begins it, an infinitive without a preposition is what is said.
    /// </summary>
    private bool TakesBareInfinitive(CueVerb cue, int infinitive) =>
        !HasBareClauses && cue.IsStrong && _tokens[syntax[infinitive].Start].Is(Trait.Have | Trait.Be);

    /// <summary>Behind a preposition: the topic, an infinitive, words in marks, or to whom and where it is said.</summary>
    private Content? Preposition(ref Search search)
    {
        ref readonly Token verb = ref _tokens[search.Cue.Head];
        int next = search.At + 1;
        // "promised to soon close"
        while (next < search.End && HasBareClauses && _tokens[syntax[search.At].First].IsForm("to") && syntax[next].Kind == ChunkKind.Adverb)
            next++;
        if (next < search.End && IsTopic(search, next))
            return new Content(ContentForm.NounPhrase, next);
        if (next < search.End && IsOfObject(search, next))
            return Object(search);
        if (next < search.End && syntax[next].IsVerbGroup && syntax[next].Is(ChunkTraits.Infinitive | ChunkTraits.Gerund))
            return GovernedVerb(search, next);
        // "de ce que", "à ce que", "sur le fait que"
        if (next < search.End && _tokens[syntax[next].First].IsForm("ce") && syntax[next + 1].Kind == ChunkKind.Complementizer)
            return Clause(search, next + 1);
        while (next < search.Limit && syntax[next].Kind is ChunkKind.Preposition or ChunkKind.Adverb)
            next++;
        if (next < search.Limit && syntax[next].Kind == ChunkKind.Marked)
            return Unmarked(search);
        if (!search.HasObject && (verb.Is(Trait.Judgement) || !search.Cue.IsStrong))
            search.Object = search.At;
        bool passes = next < search.Limit && (syntax[next].IsNounPhrase || syntax[next].Kind == ChunkKind.Time);
        return passes ? GoOn(ref search, next + 1) : Object(search);
    }

    /// <summary><c>talked about the weather</c>, <c>complained bitterly to the board of the noise</c></summary>
    private bool IsTopic(in Search search, int next) => _tokens[search.Cue.Head].Is(Trait.Prepositional)
        && syntax.FormOf(search.At) is "about" or "of" or "against"
        && (syntax[next].IsNounPhrase && !syntax[next].Is(ChunkTraits.Pronoun | ChunkTraits.Temporal) || syntax[next].Is(ChunkTraits.Gerund));

    /// <summary>
    /// <c>praised the efforts to find a way</c>, <c>cited a letter as showing</c>, <c>claimed responsibility for attacking</c>: the verb hangs on the object.
    /// </summary>
    private bool IsOfObject(in Search search, int next)
    {
        ref readonly Token verb = ref _tokens[search.Cue.Head];
        return search.HasObject && HasBareClauses && verb.Is(Trait.Nominal) && !verb.Is(Trait.Addressing) && syntax[search.Object].IsNounPhrase
            && syntax[next].IsVerbGroup && (!verb.Is(Trait.Infinitival) || syntax[next].Is(ChunkTraits.Gerund));
    }

    /// <summary>An infinitive or gerund behind a preposition: <c>demande de partir</c>, <c>asked the board to leave</c>.</summary>
    private Content GovernedVerb(in Search search, int group)
    {
        ref readonly Token verb = ref _tokens[search.Cue.Head];
        bool isIdiom = search.Cue.IsIdiom;
        if (IsNamed(syntax[group]) || IsCited(syntax[group]))
            return Content.None;
        if (IsOfNoun(search))
            return Object(search);
        if (verb.Is(Trait.Infinitival) || isIdiom)
        {
            int first = search.HasObject && (verb.Is(Trait.Addressing) || isIdiom) ? search.Object : search.At;
            return new Content(ContentForm.Infinitive, HasBareClauses ? first : group);
        }

        bool onlyMarks = verb.Is(Trait.Judgement) || !search.Cue.IsStrong || HasBareClauses && !search.HasObject;
        return onlyMarks ? new Content(ContentForm.None, search.At) : Object(search);
    }

    /// <summary><c>a affirmé sa volonté de continuer</c>: the infinitive is the noun's.</summary>
    private bool IsOfNoun(in Search search) => !HasBareClauses && search.Object == search.At - 1 && search.HasObject
        && !_tokens[search.Cue.Head].Is(Trait.Addressing) && !search.Cue.IsIdiom
        && syntax[search.Object].IsNounPhrase && syntax[search.Object - 1].Kind != ChunkKind.Preposition
        && !syntax[search.Object].Is(ChunkTraits.Person | ChunkTraits.Body | ChunkTraits.Proper | ChunkTraits.Pronoun);

    private Content Relative(in Search search)
    {
        int c = search.At, cue = search.Cue.Chunk;
        // "explique qui partira", "explains well which"
        bool asks = syntax.FormOf(c) is "which" or "who" or "qui" or "où" && (c == cue + 1 || c == cue + 2 && syntax[c - 1].Kind == ChunkKind.Adverb);
        // "asked Marsh who was late"
        bool asksSomebody = search.Object == c - 1 && search.HasObject && _tokens[search.Cue.Head].Is(Trait.Addressing)
            && syntax.FormOf(c) is "who" or "whom" or "which" && !_tokens[syntax[search.Object].Head].Is(Trait.Plural);
        return asks || asksSomebody ? new Content(ContentForm.Question, c) : Object(search);
    }

    private Content Subordinator(in Search search)
    {
        int c = search.At;
        ref readonly Token verb = ref _tokens[search.Cue.Head];
        // "décrit comme « … »"
        if (verb.Is(Trait.Judgement) && syntax.FormOf(c) is "comme")
            return Unmarked(search);
        // "asked Marsh if he was late"
        if (search.HasObject && verb.Is(Trait.Addressing) && syntax.FormOf(c) is "if" or "when" or "where")
            return Clause(search, c);
        return c == search.Cue.Chunk + 1 && _bareClauses.IsGovernedBy(search.Cue, c, search.End) ? new Content(ContentForm.BareClause, c) : Object(search);
    }

    /// <summary><c>warned members in letters and on the radio that</c></summary>
    private Content? Coordinator(ref Search search)
    {
        int c = search.At;
        if (!search.HasObject || !_tokens[search.Cue.Head].Is(Trait.Addressing) || !HasBareClauses)
            return Object(search);
        if (syntax[c + 1].IsNounPhrase)
            return GoOn(ref search, c + 2);
        return syntax[c + 1].Kind == ChunkKind.Preposition && syntax[c + 2].IsNounPhrase ? GoOn(ref search, c + 3) : Object(search);
    }

    private Content Object(in Search search) => Object(search.Cue, search.Object);

    /// <summary>The object, which a verb that takes nouns reports; in the object of any other only words in marks are reported.</summary>
    private Content Object(CueVerb cue, int chunk)
    {
        if (chunk < 0)
            return Content.None;
        bool takesNouns = cue.IsIdiom ? HasBareClauses && _tokens[cue.Last].Is(Trait.Preposition) && !_tokens[cue.Last].Is(Trait.Adverb)
            : _tokens[cue.Head].Is(Trait.Nominal) && (!_tokens[cue.Head].Is(Trait.Addressing) || IsThing(syntax[chunk]));
        bool reported = takesNouns && syntax[chunk].IsNounPhrase && !syntax[chunk].Is(ChunkTraits.Pronoun);
        return new Content(reported ? ContentForm.NounPhrase : ContentForm.None, chunk);
    }

    /// <summary><c>promised a month's free service</c>: not to whom.</summary>
    private bool IsThing(in Chunk phrase) =>
        syntax.Classes[phrase.Head] == WordClass.Noun && !_tokens[phrase.Head].Is(Trait.PersonNoun | Trait.OrganisationNoun);

    /// <summary>The clause that a complementizer begins, unless that is a relative of the object.</summary>
    private Content Clause(in Search search, int complementizer)
    {
        string word = syntax.FormOf(complementizer);
        if (search.HasObject && IsRelative(search, complementizer, word))
            return Object(search);
        bool question = word is not ("que" or "qu'" or "that");
        bool keepsWord = question && word is not ("si" or "s'" or "if" or "whether");
        if (question && !search.Cue.IsStrong || complementizer + 1 >= search.End)
            return new Content(ContentForm.None, complementizer);
        return new Content(question ? ContentForm.Question : ContentForm.Clause, keepsWord ? complementizer : complementizer + 1);
    }

    /// <summary><c>announced a plan that</c>: a relative of the object, unless the object is whom one tells.</summary>
    private bool IsRelative(in Search search, int complementizer, string word)
    {
        ref readonly Token noun = ref _tokens[syntax[search.Object].Head];
        if (word is "that")
            return !_tokens[search.Cue.Head].Is(Trait.Addressing) && !noun.Is(Trait.SpeechNoun | Trait.PersonNoun | Trait.OrganisationNoun);
        return word is "que" or "qu'" && syntax[complementizer - 1].IsNounPhrase && complementizer - 1 == search.Object
            && !noun.Is(Trait.PersonNoun | Trait.OrganisationNoun) && !syntax[search.Object].Is(ChunkTraits.Proper) && !search.Cue.IsIdiom;
    }
}
