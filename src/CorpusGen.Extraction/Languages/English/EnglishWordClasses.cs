using System;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>
/// Chooses among what an English form can be by its neighbours: after a determiner no finite verb, after <c>to</c> and a modal the base form,
/// after a subject pronoun a verb, after a noun the verb when it is one as often and what follows can follow a verb.
/// </summary>
internal sealed class EnglishWordClasses
{
    private const int MaximumAdverbs = 5;

    private const int MaximumBracket = 10;

    /// <summary>A subject with its appositions is not longer.</summary>
    private const int LongestSubject = 30;

    /// <summary>The second verb of a subject is no further behind the first.</summary>
    private const int FarthestSaying = 14;

    private const Trait Nouns = Trait.Noun | Trait.PersonNoun | Trait.OrganisationNoun | Trait.DocumentNoun | Trait.SpeechNoun | Trait.NamedThingNoun | Trait.TimeNoun;

    /// <summary>The little words that are the same wherever they stand.</summary>
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(WordClass.Determiner, "the a an my your its our their every his");
        builder.Add(WordClass.Pronoun, "i you he she it we they someone somebody everyone everybody nobody anyone anybody me him us them");
        builder.Add(WordClass.Pronoun, "himself herself itself themselves myself yourself ourselves mine ours theirs hers none something anything nothing everything there");
        builder.Add(WordClass.Relative, "who which whom whose whoever");
        builder.Add(WordClass.Complementizer, "what how why whether");
        builder.Add(WordClass.Subordinator, "while because although though unless whereas whenever wherever whilst lest");
        builder.Add(WordClass.Coordinator, "and or but nor yet");
        builder.Add(WordClass.Negation, "not n't never");
        builder.Add(WordClass.Preposition, "of in on by for with without from into onto during against among between through via upon within toward towards");
    }

    /// <summary>What can be a noun and nothing else is one.</summary>
    public static WordClass OnlyClassOf(Trait traits)
    {
        const Trait others = Trait.ClosedClass | Trait.Finite | Trait.Participle | Trait.Infinitive | Trait.Gerund | Trait.Adjective | Trait.FrontAdjective | Trait.TimeNoun;
        return (traits & Trait.Noun) != 0 && (traits & others) == 0 ? WordClass.Noun : WordClass.None;
    }

    public WordClass Of(TokenList tokens, WordClass[] classes, int i, bool beginsSentence)
    {
        ref readonly Token token = ref tokens[i];
        if (!token.IsCapitalized && token.Lexeme.Class is not WordClass.None and WordClass only && !tokens[i + 1].IsSymbol('-'))
            return only;
        switch (token.Kind)
        {
            case TokenKind.Digits:
                return WordClass.Number;
            case TokenKind.Handle or TokenKind.Hashtag or TokenKind.Url:
                return WordClass.Name;
            case TokenKind.Word:
                break;
            default:
                return Mark(tokens, i);
        }

        // "Ann Cole (D-Md.) reacted": a bracket stands between a word and the one before it.
        int previous = beginsSentence || i == 0 || !tokens[i - 1].IsSymbol(')') ? i - 1 : BeforeBracket(tokens, i - 1);
        WordClass before = beginsSentence || i == 0 ? WordClass.None : classes[previous];
        // "a Friday evening rally": the day stands in a noun phrase.
        if (before == WordClass.Time && token.Is(Trait.Noun) && DeterminerBeforeTime(tokens, classes, i))
            before = WordClass.Determiner;
        if (token.Is(Trait.NameTitle) && token.Is(Trait.Abbreviation) && token.IsCapitalized)
            return WordClass.Noun;
        // "Tuesday's vote", "last Friday", "Tuesday night"
        if (token.Is(Trait.CalendarWord) && tokens[i + 1].IsForm("'s"))
            return WordClass.Adjective;
        if (token.Lexeme.Form is "last" or "next" or "early" or "late" or "past" && tokens[i + 1].Is(Trait.CalendarWord | Trait.TimeNoun))
            return tokens[i + 1].Is(Trait.CalendarWord) && before is not (WordClass.Determiner or WordClass.Possessive) ? WordClass.Time : WordClass.Adjective;
        if (before == WordClass.Time && token.Is(Trait.TimeNoun) && !tokens[i + 1].IsForm("'s") && token.Lexeme.Form is "morning" or "afternoon" or "evening" or "night" or "mornings" or "afternoons" or "evenings" or "nights")
            return WordClass.Time;
        // The first part of a compound is no verb or preposition: "long-run", "on-the-record".
        if (!token.IsCapitalized && tokens[i + 1].IsSymbol('-') && !tokens[i + 1].HasSpaceBefore && tokens[i + 2].IsWord && !tokens[i + 2].HasSpaceBefore && !token.Is(Nouns))
            return WordClass.Adjective;
        if (token.Is(Trait.CalendarWord) && token.IsCapitalized && !(token.Is(Trait.Abbreviation) && !tokens[i + 1].IsSymbol('.') && !tokens[i + 1].IsDigits && !(i > 0 && tokens[i - 1].IsDigits)) && !(before == WordClass.Name && token.Is(Trait.Abbreviation) && !tokens[i + 1].IsSymbol('.') && !tokens[i + 1].IsDigits) && !(token.IsForm("may") && !tokens[i + 1].IsDigits && before != WordClass.Preposition) && !(token.IsForm("march") && beginsSentence))
            return WordClass.Time;
        if (token.Is(Trait.ClosedClass) && ClosedClass(tokens, classes, i, before, beginsSentence) is not WordClass.None and WordClass closed)
            return closed;
        return OpenClass(tokens, classes, i, before, beginsSentence);
    }

    /// <summary>Whether the noun phrase for one that ends at a token stands behind a comma.</summary>
    private static bool BeginsBehindComma(TokenList tokens, WordClass[] classes, int last)
    {
        int k = last;
        while (k > 0 && k > last - MaximumBracket && classes[k] is WordClass.Noun or WordClass.Name or WordClass.Adjective or WordClass.Determiner or WordClass.Possessive)
            k--;
        return k < last && tokens[k].IsSymbol(',') && !tokens[last].Is(Trait.Plural);
    }

    private static bool DeterminerBeforeTime(TokenList tokens, WordClass[] classes, int i)
    {
        int k = i - 1;
        while (k > 0 && classes[k] == WordClass.Time && !tokens[k].IsDigits)
            k--;
        return classes[k] is WordClass.Determiner or WordClass.Possessive && !(tokens[i].Is(Trait.TimeNoun) && k == i - 2);
    }

    /// <summary>The token before a short passage in brackets that closes at a token; the bracket where it is long.</summary>
    private static int BeforeBracket(TokenList tokens, int close)
    {
        for (int k = close - 1; k > 0 && k > close - MaximumBracket; k--)
        {
            if (tokens[k].IsSymbol('('))
                return k - 1;
        }

        return close;
    }

    /// <summary>A sign before an amount determines it; an apostrophe behind a plural makes it a possessor: <c>the Democrats' three debates</c>.</summary>
    private static WordClass Mark(TokenList tokens, int i)
    {
        ref readonly Token token = ref tokens[i];
        if (token.Symbol is '$' or '£' or '€' && tokens[i + 1].IsDigits)
            return WordClass.Determiner;
        bool possessor = token.Symbol is '\'' or '’' && !token.HasSpaceBefore && i > 0 && tokens[i - 1].IsWord && tokens.Text[tokens[i - 1].End - 1] == 's' && tokens[i + 1].HasSpaceBefore && (tokens[i + 1].IsWord || tokens[i + 1].IsDigits);
        return possessor ? WordClass.Possessive : WordClass.None;
    }

    private static WordClass ClosedClass(TokenList tokens, WordClass[] classes, int i, WordClass before, bool beginsSentence)
    {
        ref readonly Token token = ref tokens[i];
        if (token.Lexeme.Rule == Lexeme.OneClass)
        {
            WordClass only = token.Lexeme.Class;
            // "His" begins no name.
            bool isName = token.IsCapitalized && !beginsSentence && (only == WordClass.Coordinator || only == WordClass.Determiner && before == WordClass.Name && !token.IsForm("his"));
            return isName ? WordClass.Name : only;
        }

        ref readonly Token next = ref tokens[i + 1];
        bool nounFollows = next.Is(Nouns | Trait.Adjective | Trait.FrontAdjective) && !next.Is(Trait.Have | Trait.Be | Trait.Modal | Trait.ClosedClass) || next.IsDigits || next.IsCapitalized;
        switch (token.Lexeme.Form)
        {
            case "her":
                return nounFollows && !(before == WordClass.Verb && next.Is(Trait.Adverb)) ? WordClass.Determiner : WordClass.Pronoun;
            case "'s":
                return before == WordClass.Pronoun || (i > 0 && tokens[i - 1].Lexeme.Form is "there" or "that" or "what" or "who" or "here" or "how" or "where") ? WordClass.Auxiliary : WordClass.Possessive;
            case "that":
                return That(tokens, i, before, nounFollows);
            case "this" or "these" or "those":
                return nounFollows && (next.Is(Nouns | Trait.Adjective | Trait.FrontAdjective) || !next.Is(Trait.Finite)) ? WordClass.Determiner : WordClass.Pronoun;
            case "if" or "where" or "when":
                return before is WordClass.Verb or WordClass.Infinitive or WordClass.Gerund or WordClass.Participle && i > 0 && tokens[i - 1].Is(Trait.Cue | Trait.WeakCue) ? WordClass.Complementizer : WordClass.Subordinator;
            // "have both argued"
            case "both" when before == WordClass.Auxiliary && (next.Is(Trait.Participle | Trait.Verb) || IsManner(tokens, next)):
                return WordClass.Adverb;
            case "once":
                return before is WordClass.Preposition && next.Is(Trait.Gerund) || before is WordClass.Noun or WordClass.Name or WordClass.Pronoun or WordClass.Auxiliary or WordClass.Relative && next.Is(Trait.Verb | Trait.Be | Trait.Have) ? WordClass.Adverb : WordClass.Subordinator;
            case "since" when before == WordClass.Auxiliary && tokens[i - 1].Is(Trait.Have):
                return WordClass.Adverb;
            case "as" or "after" or "before" or "since" or "until" or "till":
                return next.Is(Trait.SubjectPronoun) && !next.Is(Trait.Quantifier | Trait.Demonstrative) ? WordClass.Subordinator : WordClass.Preposition;
            // "at least six", "more than 40", "said about 40 members": what stands before a number determines it.
            case "at" when next.Lexeme.Form is "least" or "most" && IsNumber(tokens[i + 2]):
            case "more" or "less" or "fewer" when next.IsForm("than") && IsNumber(tokens[i + 2]):
            case "least" or "most" or "than" when i > 0 && before == WordClass.Determiner && IsNumber(next):
            case "about" or "around" or "over" or "under" or "up" when (IsNumber(next) || token.IsForm("up") && next.IsForm("to") && IsNumber(tokens[i + 2])) && before is WordClass.Verb or WordClass.Auxiliary or WordClass.Complementizer or WordClass.Coordinator or WordClass.Subordinator or WordClass.None:
                return WordClass.Determiner;
            case "to" when i > 0 && before == WordClass.Determiner && tokens[i - 1].IsForm("up"):
                return WordClass.Determiner;
            case "to" or "at" or "than" or "over" or "under" or "about":
                return WordClass.Preposition;
        }

        if (token.Is(Trait.Have | Trait.Be | Trait.Modal))
        {
            if (token.IsCapitalized && !beginsSentence)
                return WordClass.Name;
            if (token.IsForm("been"))
                return WordClass.Participle;
            if (token.Lexeme.Form is "being" or "having")
                return WordClass.Gerund;
            if (token.Lexeme.Form is "be" or "have" or "do" && BeforeAdverbs(tokens, classes, i, before) is WordClass.Auxiliary or WordClass.Preposition)
                return WordClass.Infinitive;
            return before is WordClass.Determiner or WordClass.Possessive && token.Is(Trait.Noun) ? WordClass.Noun : WordClass.Auxiliary;
        }

        if (token.IsCapitalized && !beginsSentence && !token.Is(Trait.Determiner))
            return WordClass.None;
        if (token.Is(Trait.Quantifier))
            return nounFollows || next.Is(Trait.Determiner | Trait.Quantifier) ? WordClass.Determiner : token.Is(Trait.Adverb) && !token.Is(Trait.SubjectPronoun) && !next.IsForm("of") && !next.Is(Trait.Verb) ? WordClass.Adverb : WordClass.Pronoun;
        if (before is WordClass.Determiner or WordClass.Possessive or WordClass.Adjective && token.Is(Trait.Noun | Trait.Adjective | Trait.FrontAdjective))
            return token.Is(Trait.Noun) && (!nounFollows || token.Is(Trait.DocumentNoun)) ? WordClass.Noun : WordClass.Adjective;
        // "of nationwide surveys"
        if (before == WordClass.Preposition && token.Is(Trait.Adverb) && !token.Is(Trait.Preposition) && token.Is(Trait.Adjective) && next.Is(Nouns) && !next.Is(Trait.ClosedClass))
            return WordClass.Adjective;
        if (token.Is(Trait.Preposition))
            return token.Is(Trait.Adverb) && !(next.Is(Trait.Determiner) || next.IsCapitalized || next.IsDigits || nounFollows) ? WordClass.Adverb : WordClass.Preposition;
        // "to close the port", "it would close"
        if (token.Is(Trait.Infinitive) && token.Is(Trait.Adverb) && i > 0 && (tokens[i - 1].IsForm("to") && (next.Is(Trait.Determiner) || next.Lexeme.Form is "down" or "off" or "out" or "away" or "up") || tokens[i - 1].Is(Trait.Modal)))
            return WordClass.Infinitive;
        if (token.Is(Trait.Adverb))
            return WordClass.Adverb;
        return WordClass.None;
    }

    private static bool IsNumber(in Token token) => token.IsDigits || (token.Symbol is '$' or '£' or '€') || token.Lexeme.Form is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "half" or "twenty" or "thirty" or "forty" or "fifty" or "hundred";

    /// <summary><c>that</c> begins a clause behind a verb or a noun for speech, is a relative behind another noun and before a verb, else points at something.</summary>
    private static WordClass That(TokenList tokens, int i, WordClass before, bool nounFollows)
    {
        ref readonly Token next = ref tokens[i + 1];
        ref readonly Token second = ref tokens[i + 2];
        // "a website that pitches the island": no plural stands behind a determiner "that".
        bool plural = next.Is(Trait.Plural) && !next.Is(Trait.Singular) && next.Is(Trait.Finite) && (second.Is(Trait.Determiner | Trait.Preposition) || second.IsForm("and"));
        bool verbFollows = next.Is(Trait.Have | Trait.Be | Trait.Modal) || (next.Is(Trait.Finite) && !next.Is(Nouns)) || next.IsForm("'s") || plural || (next.Is(Trait.Adverb) && !next.Is(Trait.Determiner | Trait.Preposition | Trait.Subordinator | Trait.SubjectPronoun) || IsManner(tokens, next)) && (second.Is(Trait.Have | Trait.Be | Trait.Modal) || second.Is(Trait.Finite) && !second.Is(Nouns));
        if (plural && before is WordClass.None or WordClass.Noun or WordClass.Name)
            return WordClass.Relative;
        if (before is WordClass.Noun or WordClass.Name or WordClass.Pronoun or WordClass.Time && verbFollows)
            return WordClass.Relative;
        // "pointing out that 98 members": no determiner of several.
        if (before == WordClass.Preposition && tokens[i - 1].IsForm("out") && (next.IsDigits || next.IsCapitalized || next.Is(Trait.Determiner | Trait.SubjectPronoun) || next.Is(Trait.Plural)))
            return WordClass.Complementizer;
        if (before == WordClass.Coordinator && next.Is(Trait.Preposition))
            return WordClass.Complementizer;
        if (before is WordClass.Verb or WordClass.Infinitive or WordClass.Gerund or WordClass.Participle or WordClass.Adverb or WordClass.Time or WordClass.Noun or WordClass.Name or WordClass.Pronoun or WordClass.Adjective or WordClass.Number)
            return verbFollows ? WordClass.Pronoun : WordClass.Complementizer;
        if (verbFollows || !nounFollows && !next.Is(Trait.Determiner | Trait.SubjectPronoun))
            return WordClass.Pronoun;
        return before is WordClass.None or WordClass.Coordinator && (next.Is(Trait.Determiner | Trait.SubjectPronoun) && !next.IsForm("'s") || (next.IsCapitalized && before != WordClass.None)) ? WordClass.Complementizer : WordClass.Determiner;
    }

    private static WordClass OpenClass(TokenList tokens, WordClass[] classes, int i, WordClass before, bool beginsSentence)
    {
        ref readonly Token token = ref tokens[i];
        ref readonly Token next = ref tokens[i + 1];
        bool noun = token.Is(Nouns), adjective = token.Is(Trait.Adjective | Trait.FrontAdjective), finite = token.Is(Trait.Finite);
        if (token.IsCapitalized)
        {
            if (beginsSentence && IsHeadlineVerb(tokens, classes, i))
                return WordClass.Verb;
            if (!beginsSentence)
            {
                if (token.Is(Trait.PersonNoun | Trait.NameTitle) && !token.Is(Trait.GivenName | Trait.Surname) && !token.IsAllUpper)
                    return WordClass.Noun;
                return WordClass.Name;
            }

            bool common = token.Is(Nouns | Trait.Verb | Trait.Adjective | Trait.Adverb | Trait.FrontAdjective) || IsManner(tokens, token);
            if (!common || token.IsAllUpper && token.Length > 1 || (token.Is(Trait.GivenName | Trait.Surname) && next.IsCapitalized && !next.Is(Trait.ClosedClass)) || (token.Is(Trait.GivenName) && !token.Is(Trait.Adjective | Trait.Adverb)))
                return WordClass.Name;
        }

        WordClass governor = BeforeAdverbs(tokens, classes, i, before);
        bool manner = IsManner(tokens, token);
        switch (governor)
        {
            case WordClass.Determiner or WordClass.Possessive or WordClass.Number:
                if (manner && !noun)
                    return WordClass.Adverb;
                // "Article 7 states that"
                if (before == WordClass.Number && finite && token.Is(Trait.Cue) && i >= 2 && classes[i - 2] is WordClass.Noun or WordClass.Name && next.IsForm("that"))
                    return WordClass.Verb;
                if (governor == WordClass.Number && finite && !noun && !adjective && token.Is(Trait.Participle | Trait.Cue | Trait.WeakCue | Trait.VerbFirst))
                    return WordClass.Verb;
                bool before2 = next.Is(Nouns) && !next.Is(Trait.ClosedClass) || next.IsCapitalized;
                return (adjective || token.Is(Trait.Participle | Trait.Gerund) && !noun) && (before2 || !noun) ? WordClass.Adjective : WordClass.Noun;
            case WordClass.Adjective when noun || token.Is(Trait.Gerund):
                return noun ? WordClass.Noun : WordClass.Adjective;
            case WordClass.Adjective when finite && !adjective && !token.Is(Trait.Participle | Trait.Cue | Trait.WeakCue) && before == WordClass.Adjective:
                return WordClass.Noun;
            case WordClass.Auxiliary or WordClass.Negation:
            case WordClass.Participle or WordClass.Infinitive or WordClass.Gerund when tokens[i - 1].Is(Trait.Be | Trait.Have) || before is WordClass.Adverb:
                if (AuxiliaryBefore(tokens, classes, i) is var auxiliary && auxiliary >= 0)
                {
                    if (tokens[auxiliary].Is(Trait.Modal))
                        return token.Is(Trait.Infinitive) ? WordClass.Infinitive : manner ? WordClass.Adverb : noun ? WordClass.Noun : WordClass.Verb;
                    if (token.Is(Trait.Participle))
                        return WordClass.Participle;
                    if (token.Is(Trait.Gerund) && tokens[auxiliary].Is(Trait.Be) || tokens[auxiliary].IsForm("'s") && token.Is(Trait.Gerund))
                        return WordClass.Gerund;
                }

                // "she never noticed"
                if (before == WordClass.Negation && tokens[i - 1].IsForm("never") && finite && !adjective)
                    return WordClass.Verb;
                return manner ? WordClass.Adverb : adjective ? WordClass.Adjective : noun ? WordClass.Noun : WordClass.Adjective;
            case WordClass.Preposition:
                if (tokens[i - 1].IsForm("to") && before == WordClass.Preposition && !(i >= 2 && tokens[i - 2].Is(Trait.Source)) || (before == WordClass.Adverb && tokens[i - 2].IsForm("to")))
                {
                    bool base_ = token.Is(Trait.Infinitive);
                    if (base_ && !(noun && !token.Is(Trait.VerbFirst | Trait.Cue | Trait.WeakCue) && (next.IsSymbol(',') || next.IsSymbol('.') || next.Is(Trait.Coordinator))))
                        return WordClass.Infinitive;
                }

                if (token.Is(Trait.Gerund) && !(noun && next.IsForm("of")))
                    return WordClass.Gerund;
                return manner ? WordClass.Adverb : adjective && (next.Is(Nouns) || !noun) ? WordClass.Adjective : noun ? WordClass.Noun : token.Is(Trait.Participle) ? WordClass.Adjective : WordClass.Noun;
            // "among those polled"
            case WordClass.Pronoun when before == WordClass.Pronoun && tokens[i - 1].IsForm("those") && token.Is(Trait.Participle):
                return WordClass.Participle;
            case WordClass.Pronoun or WordClass.Relative:
                if (finite && !(governor == WordClass.Pronoun && tokens[i - 1].Lexeme.Form is "him" or "them" or "us" or "me"))
                    return WordClass.Verb;
                break;
        }

        if (manner && !finite)
            return WordClass.Adverb;
        // "returning officer Ann Cole admits"
        if (token.Is(Trait.Gerund) && before == WordClass.None && next.Is(Trait.PersonNoun) && !next.Is(Trait.Plural) && !token.Is(Trait.Cue | Trait.WeakCue) && tokens[i + 2].IsCapitalized)
            return WordClass.Adjective;
        if (token.Is(Trait.Gerund) && !(noun && before is WordClass.Noun or WordClass.Adjective))
            return WordClass.Gerund;
        // "Asked whether he would stay, he stared": whom somebody asked.
        if (beginsSentence && token.Is(Trait.Participle) && token.Is(Trait.Addressing) && next.Lexeme.Form is "whether" or "if" or "why" or "how" or "what" or "about")
            return WordClass.Participle;
        if (token.Is(Trait.Participle) && (next.IsForm("by") && !tokens[i + 2].Is(Trait.Gerund) && !IsChannel(tokens[i + 2]) || before == WordClass.Subordinator))
            return WordClass.Participle;
        if (finite && IsFiniteVerb(tokens, classes, i, before, beginsSentence))
            return WordClass.Verb;
        // "told delegates", "a CBS interview": no second verb, and none that does not agree.
        if (finite && !noun && !adjective && !token.Is(Trait.Participle | Trait.Cue) && (before is WordClass.Verb or WordClass.Auxiliary || (token.Is(Trait.Infinitive) && !beginsSentence && IsSingular(tokens, classes, i - 1))))
            return WordClass.Noun;
        if (finite && !noun && !adjective)
            return token.Is(Trait.Participle) && before == WordClass.None && !beginsSentence && !token.Is(Trait.Cue | Trait.WeakCue) && !(token.Is(Trait.Idiom) && next.IsForm("it")) && !ClosesRelative(tokens, classes, i) && !EndsSubject(tokens, classes, i) ? WordClass.Participle : WordClass.Verb;
        if (noun && !(adjective && (next.Is(Nouns) && !next.Is(Trait.ClosedClass | Trait.VerbFirst))))
            return WordClass.Noun;
        if (adjective)
            return WordClass.Adjective;
        if (finite)
            return WordClass.Verb;
        if (token.Is(Trait.Participle))
            return WordClass.Participle;
        if (token.Is(Trait.Infinitive))
            return WordClass.Infinitive;
        if (token.Is(Trait.Adverb) || manner)
            return WordClass.Adverb;
        return WordClass.Noun;
    }

    /// <summary><c>said by phone</c> is no passive.</summary>
    private static bool IsChannel(in Token token) => token.Is(Trait.Occasion | Trait.DocumentNoun) && !token.Is(Trait.Preposition);

    /// <summary><c>Ann Cole Praises Her Team: ‘…’</c>: in a line of capitals a verb of saying behind a name.</summary>
    private static bool IsHeadlineVerb(TokenList tokens, WordClass[] classes, int i)
    {
        ref readonly Token token = ref tokens[i];
        if (i == 0 || !token.Is(Trait.Cue | Trait.WeakCue) || !token.Is(Trait.Finite) || (token.Is(Trait.Infinitive) && token.Is(Nouns)) || classes[i - 1] is not WordClass.Name || !tokens[i + 1].HasSpaceBefore)
            return false;
        for (int k = tokens[i - 1].End; k < token.Start; k++)
        {
            if (tokens.Text[k] == '\n')
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a form that can be a noun or adjective too is a finite verb by its neighbours: a past form behind a noun; a present that agrees with the noun before it and has behind
    /// it what follows a verb.
    /// </summary>
    private static bool IsFiniteVerb(TokenList tokens, WordClass[] classes, int i, WordClass before, bool beginsSentence)
    {
        ref readonly Token token = ref tokens[i];
        ref readonly Token next = ref tokens[i + 1];
        bool noun = token.Is(Nouns), adjective = token.Is(Trait.Adjective | Trait.FrontAdjective), isCue = token.Is(Trait.Cue | Trait.WeakCue) || (token.Is(Trait.Idiom) && next.Lexeme.Form is "it" or "back" or "out");
        if (!noun && !adjective || beginsSentence)
            return false;
        int k = i - 1;
        while (k > 0 && i - k < MaximumAdverbs && classes[k] is WordClass.Adverb)
            k--;
        WordClass subject = k == i - 1 ? before : classes[k];
        bool afterNoun = subject is WordClass.Noun or WordClass.Name or WordClass.Pronoun || before is WordClass.Time or WordClass.Number;
        bool opens = !next.IsWord || next.Is(Trait.Determiner | Trait.SubjectPronoun | Trait.Preposition | Trait.Complementizer | Trait.Adverb | Trait.Clitic | Trait.CalendarWord) || next.IsCapitalized;
        // "Marsh, who said he was ill, left on Monday"
        if (before == WordClass.None && opens && token.Is(Trait.Participle) && !token.Is(Trait.Gerund) && ClosesRelative(tokens, classes, i))
            return true;
        // "The mayor, Ann Cole, signed the deal"
        if (before == WordClass.None && token.Is(Trait.Participle) && EndsSubject(tokens, classes, i))
            return true;
        // "Cole urges supporters to wait"
        if ((before == WordClass.Name || before == WordClass.Noun && tokens[i - 1].IsCapitalized) && isCue && !token.Is(Trait.Infinitive) && !token.Is(Trait.Participle) && (next.Is(Trait.Plural) && next.Is(Nouns) && !next.Is(Trait.Finite) || next.Is(Trait.Gerund)) && IsSingular(tokens, classes, i - 1) && (i < 2 || classes[i - 2] is not (WordClass.Determiner or WordClass.Preposition)))
            return true;
        // "Marsh, the town's mayor, repeated claims that": the sentence has no verb yet.
        if (before == WordClass.None && isCue && token.Is(Trait.Participle) && !token.Is(Trait.Infinitive) && next.IsWord && ClosesApposition(tokens, classes, i))
            return true;
        // "a CBS interview", "the Cole claim that": no present without -s behind a name for one.
        if (noun && token.Is(Trait.Infinitive) && !token.Is(Trait.Participle) && before == WordClass.Name && i >= 2 && (tokens[i - 2].Is(Trait.IndefiniteArticle) || classes[i - 2] is WordClass.Determiner or WordClass.Name or WordClass.Possessive or WordClass.Adjective && IsSingular(tokens, classes, i - 1)))
            return false;
        if (token.Is(Trait.Participle) && !token.Is(Trait.Infinitive))
            return afterNoun && (!noun || isCue || before == WordClass.Name && !next.Is(Nouns) && !next.IsCapitalized) || before == WordClass.Coordinator && opens && (!noun || isCue || token.Is(Trait.VerbFirst)) || before == WordClass.None && isCue && opens;
        // Behind marks or a comma: "…," reports the agency.
        // "“sexist” attacks": behind marks without a comma a noun.
        if (before == WordClass.None && noun && i >= 2 && tokens[i - 1].Symbol is '”' or '"' or '’' && (tokens[i - 2].IsWord || tokens[i - 2].IsDigits))
            return false;
        if (before == WordClass.None)
            return opens && (isCue || !token.Is(Trait.Infinitive) && next.Is(Trait.Demonstrative | Trait.Possessive));
        if (before == WordClass.Coordinator)
            return token.Is(Trait.VerbFirst) && opens;
        // ", her label boasts,"
        if (isCue && !token.Is(Trait.Infinitive) && next.IsSymbol(',') && BeginsBehindComma(tokens, classes, i - 1))
            return true;
        // "the same campaign points,"
        if (before == WordClass.Noun && noun && next.IsSymbol(',') && tokens[i + 2].IsWord)
            return false;
        if (!afterNoun || !opens || !Agrees(tokens, classes, k, token))
            return false;
        // "during peace talks", "of trade deals": no subject that a preposition governs alone.
        if (classes[k] == WordClass.Noun && k == i - 1 && k > 0 && classes[k - 1] == WordClass.Preposition && !token.Is(Trait.Cue) && !tokens[k].Is(Trait.PersonNoun | Trait.OrganisationNoun))
            return false;
        bool governs = next.Is(Trait.DefiniteArticle | Trait.IndefiniteArticle | Trait.Possessive | Trait.Demonstrative | Trait.Clitic) || next.IsForm("that") || next.IsForm("it") || next.IsForm("them");
        return (governs || token.Is(Trait.VerbFirst) || isCue && (IsOpeningMark(next) || before is WordClass.Name || before is WordClass.Noun && tokens[i - 1].Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.Plural))) && !(adjective && !isCue && !governs);
    }

    /// <summary><c>the ad claims “…”</c></summary>
    private static bool IsOpeningMark(in Token token) => token.Symbol is '“' || (token.Symbol is '"' && token.HasSpaceBefore);

    /// <summary>Whether the comma before a word closes a relative clause: <c>the talks, which began in May, remained</c>, or an aside: <c>voters, numbering a million, left</c>.</summary>
    private static bool ClosesRelative(TokenList tokens, WordClass[] classes, int i)
    {
        for (int k = i - 2; k > 0 && k > i - 24; k--)
        {
            if (tokens[k].IsSymbol(','))
                return classes[k + 1] is WordClass.Relative or WordClass.Gerund;
        }

        return false;
    }

    /// <summary>Whether the comma before a word closes the apposition of a subject that begins the sentence, so that its verb is still to come.</summary>
    private static bool ClosesApposition(TokenList tokens, WordClass[] classes, int i)
    {
        int commas = 0;
        for (int k = i - 1; k >= 0 && k > i - LongestSubject; k--)
        {
            bool adjective = classes[k] == WordClass.Gerund && k > 0 && classes[k - 1] is WordClass.Possessive or WordClass.Determiner or WordClass.Adjective;
            if (classes[k] is WordClass.Verb or WordClass.Auxiliary or WordClass.Gerund or WordClass.Infinitive or WordClass.Subordinator && !adjective)
                return false;
            if (tokens[k].IsSymbol(','))
                commas++;
            if (k == 0 || tokens[k - 1].Symbol is '.' or '!' or '?' or ';' or ':' && tokens[k].HasSpaceBefore && !tokens[k - 2].Is(Trait.Abbreviation))
                return commas == 2 && classes[k] is WordClass.Determiner or WordClass.Name or WordClass.Noun;
        }

        return false;
    }

    /// <summary>
    /// Whether a form that can be a participle is the verb behind a subject with its apposition, since it has an object, or a verb of saying shares its subject:
    /// <c>Cole, the mayor, signed the deal</c>, <c>Cole, the mayor, stepped in and said that</c>. Who is <c>elected</c> or <c>named</c> something is no object.
    /// </summary>
    private static bool EndsSubject(TokenList tokens, WordClass[] classes, int i)
    {
        bool takesTwo = tokens[i].Is(Trait.NamingVerb | Trait.Judgement) || tokens[i].Lexeme.Form is "elected" or "appointed" or "made" or "paid" or "offered" or "considered";
        return tokens[i - 1].IsSymbol(',') && (!takesTwo && HasObject(tokens, i) || JoinsSaying(tokens, i)) && ClosesApposition(tokens, classes, i);
    }

    /// <summary>A determiner and no time: <c>signed the deal</c>, but <c>elected last year</c>.</summary>
    private static bool HasObject(TokenList tokens, int verb) => tokens[verb + 1].Is(Trait.DefiniteArticle | Trait.IndefiniteArticle | Trait.Possessive)
        && !tokens[verb + 2].Is(Trait.TimeNoun | Trait.CalendarWord) && !tokens[verb + 3].Is(Trait.TimeNoun);

    /// <summary><c>and said that</c>, <c>but told the board</c>, with no mark before.</summary>
    private static bool JoinsSaying(TokenList tokens, int verb)
    {
        for (int k = verb + 1; k < verb + FarthestSaying && tokens[k].IsWord; k++)
        {
            if (!tokens[k].Is(Trait.Coordinator))
                continue;
            int saying = tokens[k + 1].Is(Trait.Adverb) ? k + 2 : k + 1;
            ref readonly Token behind = ref tokens[saying + 1];
            if (tokens[saying].Is(Trait.Cue) && tokens[saying].Is(Trait.Participle)
                && (behind.Is(Trait.Determiner | Trait.SubjectPronoun) || behind.IsForm("that") || behind.IsCapitalized || IsOpeningMark(behind)))
                return true;
        }

        return false;
    }

    /// <summary>A name or noun for one that no coordinator joins to another.</summary>
    private static bool IsSingular(TokenList tokens, WordClass[] classes, int i)
    {
        if (i < 1 || classes[i] is not (WordClass.Name or WordClass.Noun) || classes[i - 1] is WordClass.Coordinator)
            return false;
        return classes[i] == WordClass.Noun ? !tokens[i].Is(Trait.Plural) : tokens.Text[tokens[i].End - 1] != 's';
    }

    /// <summary>No present in <c>-s</c> behind a plural, and none without it behind a singular noun.</summary>
    private static bool Agrees(TokenList tokens, WordClass[] classes, int subject, in Token verb)
    {
        if (classes[subject] is not WordClass.Noun || verb.Is(Trait.Participle))
            return true;
        bool plural = tokens[subject].Is(Trait.Plural), singular = tokens[subject].Is(Trait.Singular) || !plural;
        return verb.Is(Trait.Infinitive) ? plural : singular || subject >= 2 && classes[subject - 1] is WordClass.Noun or WordClass.Name && tokens[subject - 2].IsForm("of");
    }

    private static WordClass BeforeAdverbs(TokenList tokens, WordClass[] classes, int i, WordClass before)
    {
        if (before is not (WordClass.Adverb or WordClass.Negation))
            return before;
        int k = i - 1, least = Math.Max(0, i - MaximumAdverbs);
        while (k > least && classes[k] is WordClass.Adverb or WordClass.Negation)
            k--;
        return classes[k] is WordClass.Auxiliary or WordClass.Determiner or WordClass.Possessive or WordClass.Pronoun or WordClass.Relative || (classes[k] == WordClass.Preposition && tokens[k].IsForm("to")) ? classes[k] : before;
    }

    /// <summary>The auxiliary that governs a word, adverbs and <c>not</c> passed over, or -1.</summary>
    private static int AuxiliaryBefore(TokenList tokens, WordClass[] classes, int i)
    {
        int k = i - 1, least = Math.Max(0, i - MaximumAdverbs);
        while (k > least && classes[k] is WordClass.Adverb or WordClass.Negation)
            k--;
        return classes[k] == WordClass.Auxiliary || tokens[k].Is(Trait.Have | Trait.Be) ? k : -1;
    }

    /// <summary>Adverbs of manner end in <c>-ly</c>.</summary>
    private static bool IsManner(TokenList tokens, in Token token) =>
        token.Length > 4 && !token.Is(Trait.Noun | Trait.Adjective | Trait.Finite) && tokens.Text[token.End - 1] == 'y' && tokens.Text[token.End - 2] == 'l';
}
