using System;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Reads reported speech: a cue with <c>que</c>, <c>si</c> or <c>that</c> and its clause; a cue with an infinitive
/// (<c>a avoué ne pas avoir</c>); a clause with an incise (<c>…, a déclaré Navarra</c>); a source and its sentence (<c>Selon X, …</c>).
/// </summary>
internal sealed class StatementReader
{
    private const int MaximumGap = 9;

    /// <summary>More marks at a clause's end are noise.</summary>
    private const int MaximumMarks = 60;

    /// <summary>How far before an incise the verb of its clause is looked for.</summary>
    private const int MaximumClause = 120;

    private readonly Document _document;
    private readonly TokenList _tokens;
    private readonly Sentences _sentences;
    private readonly SpeakerResolver _resolver;
    private readonly MarkMap _marks;
    private readonly SourceReader _sources;
    private readonly CueReader _cues;
    private readonly PhraseReader _phrases;
    private readonly TokenSearch _clauseEnds;
    private readonly TokenSearch _marked;

    private StatementModel? _last;

    public StatementReader(Document document, Sentences sentences, SpeakerResolver resolver, MarkMap marks)
    {
        _document = document;
        _tokens = document.Tokens;
        _sentences = sentences;
        _resolver = resolver;
        _marks = marks;
        _sources = new SourceReader(document.Tokens);
        _cues = new CueReader(document.Tokens, document.Language);
        _phrases = new PhraseReader(document.Tokens, document.Language, marks);
        _clauseEnds = new TokenSearch(EndsClause);
        _marked = new TokenSearch(marks.Contains);
    }

    /// <summary>The statement whose cue or source is the token. Calls come in the order of the text.</summary>
    public bool TryRead(int token, int block, Line line, out StatementModel? statement, out int cueEnd)
    {
        bool found = TryReadAt(token, block, line, out statement, out cueEnd);
        if (found)
            _last = statement;
        return found;
    }

    private bool TryReadAt(int token, int block, Line line, out StatementModel? statement, out int cueEnd)
    {
        statement = null;
        cueEnd = token;
        int start = Math.Max(line.FirstToken, _sentences.StartOf(token));
        int end = Math.Min(line.EndToken, _sentences.EndOf(token));
        if (_sources.EndAt(token) >= 0)
            return TryReadSource(token, block, start, end, out statement, out cueEnd);
        if (!_cues.TryRead(token, start, out Cue cue) || !cue.IsStrong || cue.Form == CueForm.Passive)
            return false;
        cueEnd = cue.Last;
        return TryReadClause(cue, block, start, end, out statement) || TryReadIncise(cue, block, start, end, out statement);
    }

    /// <summary><c>Selon X, le projet coûtera cher</c>; <c>Le projet coûtera cher, selon X</c>; <c>selon lequel</c>.</summary>
    private bool TryReadSource(int token, int block, int start, int end, out StatementModel? statement, out int last)
    {
        statement = null;
        last = _sources.EndAt(token);
        Phrase subject = _phrases.PhraseAt(last + 1, end);
        if (subject.IsNone)
            return false;
        int first = -1, clauseEnd = -1;
        if (_tokens[subject.First].Is(Trait.Relative))
        {
            first = subject.First + 1;
            clauseEnd = end - 1;
            subject = _phrases.PhraseEndingAt(_tokens[token - 1].IsSymbol(',') ? token - 2 : token - 1, start);
        }
        else if (token == start)
        {
            int comma = subject.Last + 1;
            while (comma < end && !_tokens[comma].IsSymbol(','))
                comma++;
            first = comma + 1;
            clauseEnd = end - 1;
        }
        else if (_tokens[token - 1].IsSymbol(',') && subject.Last + 1 >= end - 1)
        {
            first = start;
            clauseEnd = token - 2;
        }

        if (subject.IsNone || first < 0 || !_resolver.CanSpeak(subject))
            return false;
        int least = Math.Max(first, clauseEnd - MaximumMarks);
        while (clauseEnd > least && Sentences.IsTerminator(_tokens[clauseEnd]))
            clauseEnd--;
        if (clauseEnd - first < 2 || _marked.Next(first, clauseEnd + 1) <= clauseEnd)
            return false;

        Attribution attribution = _resolver.Resolve(subject, token, _tokens.RangeOf(token, last));
        statement = new StatementModel { Range = _tokens.RangeOf(first, clauseEnd), Block = block, Attribution = attribution, Rule = Pattern.SourcePhrase };
        return attribution.Kind != SpeakerKind.Unknown;
    }

    private bool TryReadClause(Cue cue, int block, int start, int end, out StatementModel? statement)
    {
        statement = null;
        int clause = ClauseAfter(cue.Last + 1, end);
        string rule = "reported-clause";
        if (clause < 0)
        {
            clause = InfinitiveAfter(cue, end);
            rule = "reported-infinitive";
        }

        if (clause < 0)
        {
            clause = BareClauseAfter(cue, start, end);
            rule = "reported-bare";
        }

        if (clause < 0 || _marks.Contains(clause) || _marks.Contains(clause + 1))
            return false;
        Phrase subject = cue.Pronoun >= 0 ? new Phrase(cue.Pronoun, cue.Pronoun) : _phrases.SubjectBefore(start, cue.First);
        // "…, a déclaré Navarra, ajoutant que …": the speaker of the sentence goes on.
        bool goesOn = cue.Form == CueForm.Gerund && _last is not null && _last.Block == block && _last.Range.End > _tokens[start].Start;
        if (!goesOn && (subject.IsNone || _marks.Contains(subject.First) || !IsSpeaker(subject)))
            return false;
        int last = ClauseEnd(clause, end);
        if (last - clause < 2)
            return false;
        TextRange range = _tokens.RangeOf(cue.Start, cue.Last);
        Attribution attribution = goesOn ? _last!.Attribution with { Cue = range } : _resolver.Resolve(subject, cue.Start, range);
        statement = new StatementModel { Range = _tokens.RangeOf(clause, last), Block = block, Attribution = attribution, Rule = Rules.Of(rule) };
        return attribution.Kind != SpeakerKind.Unknown;
    }

    /// <summary>English leaves <c>that</c> out: <c>Miller said the plan was cheap and quick</c>.</summary>
    private int BareClauseAfter(Cue cue, int start, int end)
    {
        int first = cue.Last + 1;
        if (_document.Language != Language.English || cue.Form is CueForm.Infinitive || first >= end || (cue.First > start && _tokens[cue.First - 1].IsSymbol(',') && cue.Form == CueForm.Finite && !HasSubjectBefore(cue, start)))
            return -1;
        ref readonly Token token = ref _tokens[first];
        bool beginsClause = token.IsDigits || (token.IsWord && (token.IsCapitalized || token.Is(Trait.Determiner | Trait.SubjectPronoun)) && !token.Is(Trait.CalendarWord | Trait.Relative));
        if (!beginsClause)
            return -1;
        for (int i = first + 1; i < Math.Min(end, first + 14); i++)
        {
            if (_tokens[i].Symbol is ':' or '"' or '“')
                return -1;
            if (_phrases.IsVerb(i, first))
                return first;
        }

        return -1;
    }

    /// <summary>"X, director of Y, said it was": a comma before the verb, and a subject before the comma.</summary>
    private bool HasSubjectBefore(Cue cue, int start) => _resolver.CanSpeak(_phrases.FirstSubject(start, cue.First)) && LastComma(cue.First - 1, start) >= 0;

    /// <summary>A writer's "je crois que" and an "on dit que" report nobody's words.</summary>
    private bool IsSpeaker(Phrase subject) => !_tokens[subject.First].Is(Trait.FirstPerson | Trait.SecondPerson) || subject.Last > subject.First;

    /// <summary>The <c>que</c> after a cue: beside it, or after to whom and where it was said.</summary>
    private int ClauseAfter(int first, int end)
    {
        int limit = Math.Min(end, first + MaximumGap);
        for (int i = first; i < limit; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (!token.IsWord)
            {
                if (token.IsSymbol(',') || token.IsSymbol('-'))
                    continue;
                return -1;
            }

            if (token.Is(Trait.Complementizer) && token.Lexeme.Form is not "s'")
            {
                // "le message que": a relative belongs to the noun before it; "that" after a noun too.
                return i == first || !token.IsForm("if") && !token.IsForm("si") ? i : -1;
            }

            // "a déclaré Navarra, ajoutant que": that clause is the next cue's.
            if (token.Is(Trait.Cue) && i > first && !token.Is(Trait.SpeechNoun) && !token.IsCapitalized)
                return -1;
            if (token.Is(Trait.Have | Trait.Be | Trait.Modal) && i > first && !token.Is(Trait.Determiner | Trait.Preposition))
                return -1;
        }

        return -1;
    }

    /// <summary><c>a avoué ne pas avoir</c>, <c>assure vouloir</c>: an infinitive, <c>ne pas</c> before it.</summary>
    private int InfinitiveAfter(Cue cue, int end)
    {
        if (_document.Language != Language.French || cue.Form == CueForm.Infinitive)
            return -1;
        int first = cue.Last + 1;
        int i = first;
        while (i < Math.Min(end, first + 3) && (_tokens[i].Is(Trait.Negation) || _tokens[i].IsForm("ne")))
            i++;
        ref readonly Token token = ref _tokens[i];
        // "prétend être" says how it looks, not what it said.
        if (string.Compare(_tokens.Text, _tokens[cue.Verb].Start, "préten", 0, 6, StringComparison.OrdinalIgnoreCase) == 0)
            return -1;
        bool infinitive = token.Is(Trait.Infinitive) || token.Lexeme.Form is "avoir" or "être" or "vouloir" or "pouvoir" or "devoir";
        return i < end && infinitive && !token.IsCapitalized ? first : -1;
    }

    /// <summary>The clause ends with its sentence, or before another cue that a comma begins (<c>, ajoutant que</c>).</summary>
    private int ClauseEnd(int clause, int end)
    {
        int cut = _clauseEnds.Next(clause + 2, end);
        int last = cut >= end ? end - 1 : _tokens[cut - 1].IsSymbol(',') ? cut - 2 : cut - 1;
        int least = Math.Max(clause, last - MaximumMarks);
        while (last > least && (Sentences.IsTerminator(_tokens[last]) || _tokens[last].Symbol is ',' or ';' or ':'))
            last--;
        return last;
    }

    private bool EndsClause(int i)
    {
        if (_marks.Contains(i))
            return false;
        ref readonly Token token = ref _tokens[i];
        if (token.IsSymbol(';') || (token.Symbol is '–' or '—' && token.HasSpaceBefore && _tokens[i + 1].Is(Trait.Coordinator)))
            return true;
        return _tokens[i - 1].IsSymbol(',') && token.IsWord
            && ((token.Is(Trait.Cue) && token.Is(Trait.Gerund)) || token.Is(Trait.Source) || (token.IsForm("tout") && _tokens[i + 1].IsForm("en")));
    }

    /// <summary><c>La plupart se sont érigés en foyer, a déclaré Navarra</c>: what stands before the comma.</summary>
    private bool TryReadIncise(Cue cue, int block, int start, int end, out StatementModel? statement)
    {
        statement = null;
        int comma = cue.First - 1;
        Phrase subject;
        if (_document.Language == Language.English && cue.Form is CueForm.Finite or CueForm.Compound && _tokens[cue.Last + 1].Symbol is '.' or '\0' && cue.Last + 1 >= end - 1)
        {
            // "…, the minister said."
            int first = LastComma(cue.First, start);
            if (first < 0)
                return false;
            subject = _phrases.PhraseAt(first + 1, cue.First);
            comma = first;
            if (subject.Last + 1 != cue.First)
                return false;
        }
        else if (comma > start && _tokens[comma].IsSymbol(',') && cue.Form is CueForm.Finite or CueForm.Compound)
            subject = cue.Pronoun >= 0 ? new Phrase(cue.Pronoun, cue.Pronoun) : _phrases.PhraseAt(cue.Last + 1, end);
        else
            return false;

        // "X, procureur, a annoncé l'ouverture": no clause stands before the comma; and what a colon or marks follow is a quote's.
        // English ends the sentence with it ("…, Jane Miller said."), so that no verb has to be known.
        bool ends = _document.Language == Language.English && !subject.IsNone && Math.Max(subject.Last, cue.Last) + 1 >= end - 1;
        if ((!ends && !HasVerb(start, comma)) || _tokens[start].Is(Trait.Relative) || (!subject.IsNone && (_tokens[subject.Last + 1].IsSymbol(':') || _marks.Contains(subject.Last + 1))))
            return false;
        if (subject.IsNone || _tokens[subject.First].Is(Trait.Preposition) && !_tokens[subject.First].Is(Trait.DefiniteArticle) || _marks.Contains(comma - 1) || _marks.Contains(start) || !_resolver.CanSpeak(subject) || comma - start < 4 || _tokens[cue.Last + 1].Is(Trait.Complementizer))
            return false;
        Attribution attribution = _resolver.Resolve(subject, cue.Start, _tokens.RangeOf(cue.Start, cue.Last));
        if (attribution.Kind == SpeakerKind.Unknown)
            return false;
        statement = new StatementModel { Range = _tokens.RangeOf(start, comma - 1), Block = block, Attribution = attribution, Rule = Pattern.Parenthetical };
        return true;
    }

    /// <summary>Whether the clause between two tokens has a verb.</summary>
    private bool HasVerb(int start, int end)
    {
        // As many verbs as relatives are the relatives' own. A clause whose verb is far away is none.
        int verbs = 0, relatives = 0;
        for (int i = Math.Max(start, end - MaximumClause); i < end && verbs <= relatives; i++)
        {
            if (_tokens[i].Is(Trait.Relative) && !_tokens[i].Is(Trait.Complementizer))
                relatives++;
            else if (_phrases.IsVerb(i, start))
                verbs++;
        }

        return verbs > relatives;
    }

    private int LastComma(int before, int start)
    {
        for (int i = before - 1; i > Math.Max(start, before - 16); i--)
        {
            if (_tokens[i].IsSymbol(','))
                return i;
        }

        return -1;
    }
}
