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
internal sealed class StatementReader(Document document, Sentences sentences, SpeakerResolver resolver, MarkMap marks)
{
    private const int MaximumGap = 9;

    private readonly TokenList _tokens = document.Tokens;
    private readonly CueReader _cues = new(document.Tokens, document.Language);
    private readonly PhraseReader _phrases = new(document.Tokens, document.Language, marks);

    private StatementModel? _last;

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
        int start = Math.Max(line.FirstToken, sentences.StartOf(token));
        int end = Math.Min(line.EndToken, sentences.EndOf(token));
        if (_tokens[token].Is(Trait.Source) || _tokens[token].IsForm("d'"))
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
        last = token;
        if (_tokens[token].IsForm("d'") ? !_tokens[token + 1].IsForm("après") : _tokens[token].IsForm("according") && !_tokens[token + 1].IsForm("to"))
            return false;
        if (!_tokens[token].IsForm("selon"))
            last = token + 1;
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

        if (subject.IsNone || first < 0 || !resolver.CanSpeak(subject))
            return false;
        while (clauseEnd > first && Sentences.IsTerminator(_tokens[clauseEnd]))
            clauseEnd--;
        if (clauseEnd - first < 2)
            return false;
        for (int i = first; i <= clauseEnd; i++)
        {
            if (marks.Contains(i))
                return false;
        }

        Attribution attribution = resolver.Resolve(subject, token, _tokens.RangeOf(token, last));
        statement = new StatementModel { Range = _tokens.RangeOf(first, clauseEnd), Block = block, Attribution = attribution, Rule = "reported-source" };
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

        if (clause < 0 || marks.Contains(clause) || marks.Contains(clause + 1))
            return false;
        Phrase subject = cue.Pronoun >= 0 ? new Phrase(cue.Pronoun, cue.Pronoun) : _phrases.SubjectBefore(start, cue.First);
        // "…, a déclaré Navarra, ajoutant que …": the speaker of the sentence goes on.
        bool goesOn = cue.Form == CueForm.Gerund && _last is not null && _last.Block == block && _last.Range.End > _tokens[start].Start;
        if (!goesOn && (subject.IsNone || marks.Contains(subject.First) || !IsSpeaker(subject)))
            return false;
        int last = ClauseEnd(clause, end);
        if (last - clause < 2)
            return false;
        TextRange range = _tokens.RangeOf(cue.Start, cue.Last);
        Attribution attribution = goesOn ? _last!.Attribution with { Cue = range } : resolver.Resolve(subject, cue.Start, range);
        statement = new StatementModel { Range = _tokens.RangeOf(clause, last), Block = block, Attribution = attribution, Rule = rule };
        return attribution.Kind != SpeakerKind.Unknown;
    }

    /// <summary>English leaves <c>that</c> out: <c>Wilkins said Warhol was both an artist and a businessperson</c>.</summary>
    private int BareClauseAfter(Cue cue, int start, int end)
    {
        int first = cue.Last + 1;
        if (document.Language != Language.English || cue.Form is CueForm.Infinitive || first >= end || (cue.First > start && _tokens[cue.First - 1].IsSymbol(',') && cue.Form == CueForm.Finite && !HasSubjectBefore(cue, start)))
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
    private bool HasSubjectBefore(Cue cue, int start) => resolver.CanSpeak(_phrases.FirstSubject(start, cue.First)) && LastComma(cue.First - 1, start) >= 0;

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
        if (document.Language != Language.French || cue.Form == CueForm.Infinitive)
            return -1;
        int first = cue.Last + 1;
        int i = first;
        while (i < Math.Min(end, first + 3) && (_tokens[i].Is(Trait.Negation) || _tokens[i].IsForm("ne")))
            i++;
        ref readonly Token token = ref _tokens[i];
        // "prétend être" says how it looks, not what it said.
        if (_tokens.TextOf(cue.Verb).StartsWith("préten", StringComparison.OrdinalIgnoreCase))
            return -1;
        bool infinitive = token.Is(Trait.Infinitive) || token.Lexeme.Form is "avoir" or "être" or "vouloir" or "pouvoir" or "devoir";
        return i < end && infinitive && !token.IsCapitalized ? first : -1;
    }

    /// <summary>The clause ends with its sentence, or before another cue that a comma begins (<c>, ajoutant que</c>).</summary>
    private int ClauseEnd(int clause, int end)
    {
        int last = end - 1;
        for (int i = clause + 2; i < end; i++)
        {
            if (marks.Contains(i))
                continue;
            bool cut = _tokens[i].IsSymbol(';')
                || (_tokens[i].Symbol is '–' or '—' && _tokens[i].HasSpaceBefore && _tokens[i + 1].Is(Trait.Coordinator))
                || (_tokens[i - 1].IsSymbol(',') && _tokens[i].IsWord && ((_tokens[i].Is(Trait.Cue) && _tokens[i].Is(Trait.Gerund)) || _tokens[i].Is(Trait.Source) || (_tokens[i].IsForm("tout") && _tokens[i + 1].IsForm("en"))));
            if (!cut)
                continue;
            last = _tokens[i - 1].IsSymbol(',') ? i - 2 : i - 1;
            break;
        }

        while (last > clause && (Sentences.IsTerminator(_tokens[last]) || _tokens[last].Symbol is ',' or ';' or ':'))
            last--;
        return last;
    }

    /// <summary><c>La plupart se sont érigés en foyer, a déclaré Navarra</c>: what stands before the comma.</summary>
    private bool TryReadIncise(Cue cue, int block, int start, int end, out StatementModel? statement)
    {
        statement = null;
        int comma = cue.First - 1;
        Phrase subject;
        if (document.Language == Language.English && cue.Form is CueForm.Finite or CueForm.Compound && _tokens[cue.Last + 1].Symbol is '.' or '\0' && cue.Last + 1 >= end - 1)
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
        if (!HasVerb(start, comma) || _tokens[start].Is(Trait.Relative) || (!subject.IsNone && (_tokens[subject.Last + 1].IsSymbol(':') || marks.Contains(subject.Last + 1))))
            return false;
        if (subject.IsNone || _tokens[subject.First].Is(Trait.Preposition) && !_tokens[subject.First].Is(Trait.DefiniteArticle) || marks.Contains(comma - 1) || marks.Contains(start) || !resolver.CanSpeak(subject) || comma - start < 4 || _tokens[cue.Last + 1].Is(Trait.Complementizer))
            return false;
        Attribution attribution = resolver.Resolve(subject, cue.Start, _tokens.RangeOf(cue.Start, cue.Last));
        if (attribution.Kind == SpeakerKind.Unknown)
            return false;
        statement = new StatementModel { Range = _tokens.RangeOf(start, comma - 1), Block = block, Attribution = attribution, Rule = "reported-incise" };
        return true;
    }

    private bool HasVerb(int start, int end)
    {
        // As many verbs as relatives are the relatives' own.
        int verbs = 0, relatives = 0;
        for (int i = start; i < end && verbs <= relatives; i++)
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
