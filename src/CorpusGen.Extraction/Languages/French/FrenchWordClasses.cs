using System;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>
/// Chooses among what a French form can be by its neighbours: after a determiner no finite verb, after a clitic or a subject pronoun a verb,
/// after an auxiliary a participle, after a noun rather a verb than another noun.
/// </summary>
internal sealed class FrenchWordClasses
{
    /// <summary>No more adverbs stand between an auxiliary and its participle.</summary>
    private const int MaximumAdverbs = 5;

    private const Trait Nouns = Trait.Noun | Trait.PersonNoun | Trait.OrganisationNoun | Trait.DocumentNoun | Trait.SpeechNoun | Trait.NamedThingNoun | Trait.TimeNoun;

    /// <summary>The little words that are the same wherever they stand.</summary>
    public static void AddTo(LexiconBuilder builder)
    {
        builder.Add(WordClass.Determiner, "cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs");
        builder.Add(WordClass.Pronoun, "celui celle ceux celles il on ils je j' tu c' ça cela ceci quelqu' chacun chacune elle elles eux moi soi");
        builder.Add(WordClass.Clitic, "me m' te t' se y");
        builder.Add(WordClass.Negation, "ne n'");
        builder.Add(WordClass.Complementizer, "que qu'");
        builder.Add(WordClass.Relative, "qui dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles quoi");
        builder.Add(WordClass.Subordinator, "quand lorsque lorsqu' comme puisque puisqu' quoique quoiqu' tandis afin parce sitôt");
        builder.Add(WordClass.Coordinator, "et ou mais or ni car donc puis");
        builder.Add(WordClass.Preposition, "entre contre vers avant après devant derrière sous sur dans pour avec sans chez depuis pendant durant dès à de au aux selon");
        builder.AddRule((byte)FrenchLittleWord.Article, "le la les l'");
        builder.AddRule((byte)FrenchLittleWord.Leur, "leur");
        builder.AddRule((byte)FrenchLittleWord.Un, "un une");
        builder.AddRule((byte)FrenchLittleWord.DuDes, "des du");
        builder.AddRule((byte)FrenchLittleWord.Ce, "ce");
        builder.AddRule((byte)FrenchLittleWord.NousVous, "nous vous");
        builder.AddRule((byte)FrenchLittleWord.Lui, "lui");
        builder.AddRule((byte)FrenchLittleWord.ElidedSe, "s'");
        builder.AddRule((byte)FrenchLittleWord.En, "en");
        builder.AddRule((byte)FrenchLittleWord.Si, "si");
        builder.AddRule((byte)FrenchLittleWord.Interrogative, "pourquoi comment combien");
        builder.AddRule((byte)FrenchLittleWord.Alors, "alors");
        builder.AddRule((byte)FrenchLittleWord.Negative, "pas plus jamais rien guère point non aussi ainsi");
        builder.AddRule((byte)FrenchLittleWord.Été, "été");
        builder.AddRule((byte)FrenchLittleWord.Personne, "personne");
        builder.AddRule((byte)FrenchLittleWord.Soit, "soit");
        builder.AddRule((byte)FrenchLittleWord.Par, "par d'");
        builder.AddRule((byte)FrenchLittleWord.BehindPar, "emblée abord ordinaire");
    }

    /// <summary>What can be a noun and nothing else is one, and so are adjectives, adverbs and prepositions.</summary>
    public static WordClass OnlyClassOf(Trait traits)
    {
        const Trait littles = Trait.Have | Trait.Be | Trait.Modal | Trait.Quantifier | Trait.CalendarWord | Trait.Noun;
        if ((traits & (Trait.Adverb | Trait.Preposition)) is Trait.Adverb or Trait.Preposition && (traits & littles) == 0)
            return (traits & Trait.Adverb) != 0 ? WordClass.Adverb : WordClass.Preposition;
        const Trait others = Trait.ClosedClass | Trait.Finite | Trait.Participle | Trait.Infinitive | Trait.Gerund | Trait.FrontAdjective;
        if ((traits & others) != 0)
            return WordClass.None;
        return (traits & (Nouns | Trait.Adjective)) switch
        {
            Trait.Adjective => WordClass.Adjective,
            var can when (can & Trait.Noun) != 0 && (can & Trait.Adjective) == 0 => WordClass.Noun,
            _ => WordClass.None,
        };
    }

    public WordClass Of(TokenList tokens, WordClass[] classes, int i, bool beginsSentence)
    {
        ref readonly Token token = ref tokens[i];
        if (!token.IsCapitalized && token.Lexeme.Class is not WordClass.None and WordClass only && !tokens[i + 1].IsSymbol('-'))
            return only == WordClass.Adjective && IsManner(tokens, token) ? WordClass.Adverb : only;
        switch (token.Kind)
        {
            case TokenKind.Digits:
                return WordClass.Number;
            case TokenKind.Handle or TokenKind.Hashtag or TokenKind.Url:
                return WordClass.Name;
            case TokenKind.Word:
                break;
            default:
                return WordClass.None;
        }

        WordClass before = beginsSentence || i == 0 ? WordClass.None : classes[i - 1];
        // "M.", "Mme" stand before a name.
        if (token.Is(Trait.NameTitle) && token.Is(Trait.Abbreviation) && token.IsCapitalized)
            return WordClass.Noun;
        if (token.Is(Trait.CalendarWord) && !(token.IsCapitalized && !beginsSentence && token.Lexeme.Form is "mars" or "avril" or "mai"))
            return WordClass.Time;
        if (token.Is(Trait.ClosedClass) && ClosedClass(tokens, classes, i, before, beginsSentence) is not WordClass.None and WordClass closed)
            return closed;
        return OpenClass(tokens, classes, i, before, beginsSentence);
    }

    private static WordClass ClosedClass(TokenList tokens, WordClass[] classes, int i, WordClass before, bool beginsSentence)
    {
        ref readonly Token token = ref tokens[i];
        ref readonly Token next = ref tokens[i + 1];
        switch ((FrenchLittleWord)token.Lexeme.Rule)
        {
            case FrenchLittleWord.Article:
                if (token.IsCapitalized && !beginsSentence)
                    return next.IsCapitalized ? WordClass.Name : WordClass.Determiner;
                return IsObjectPronoun(tokens, classes, i, before) ? WordClass.Clitic : WordClass.Determiner;
            case FrenchLittleWord.Leur:
                return next.Is(Trait.Noun | Trait.Adjective) && before is not (WordClass.Pronoun or WordClass.Negation or WordClass.Clitic) ? WordClass.Determiner : WordClass.Clitic;
            case FrenchLittleWord.Un:
                return before == WordClass.Determiner ? WordClass.Pronoun : WordClass.Determiner;
            case FrenchLittleWord.DuDes:
                if (token.IsCapitalized && !beginsSentence && next.IsCapitalized)
                    return WordClass.Name;
                return before == WordClass.Preposition && !tokens[i - 1].Is(Trait.IndefiniteArticle) ? WordClass.Determiner : before is WordClass.None or WordClass.Coordinator or WordClass.Complementizer or WordClass.Relative or WordClass.Verb or WordClass.Auxiliary or WordClass.Infinitive
                    && !(before == WordClass.None && i > 0 && tokens[i - 1].Symbol is ')' or ']' or '»' or '”' or '"') ? WordClass.Determiner : WordClass.Preposition;
            case FrenchLittleWord.Ce:
                return next.Is(Trait.Be) || next.Is(Trait.Relative | Trait.Complementizer) || next.Lexeme.Form is "n'" or "ne" or "sont" or "qui" ? WordClass.Pronoun : WordClass.Determiner;
            case FrenchLittleWord.NousVous:
                return before is WordClass.Pronoun or WordClass.Negation || (i > 0 && tokens[i - 1].IsSymbol('-')) ? WordClass.Clitic : WordClass.Pronoun;
            case FrenchLittleWord.Lui:
                if (next.Is(Trait.Have | Trait.Be | Trait.Finite) && !next.Is(Trait.Noun) && before is not WordClass.Preposition)
                    return WordClass.Clitic;
                // "pour lui demander"
                if (before == WordClass.Preposition && next.Is(Trait.Infinitive))
                    return WordClass.Clitic;
                return before is WordClass.Preposition or WordClass.None or WordClass.Coordinator || next.IsSymbol('-') || next.Symbol is ',' or '.' ? WordClass.Pronoun : WordClass.Clitic;
            case FrenchLittleWord.ElidedSe:
                return next.Lexeme.Form is "il" or "ils" ? WordClass.Complementizer : WordClass.Clitic;
            case FrenchLittleWord.En:
                return next.Is(Trait.Finite) && !next.Is(Trait.Noun) && before is WordClass.Pronoun or WordClass.Negation or WordClass.Clitic or WordClass.Noun or WordClass.Name or WordClass.Relative ? WordClass.Clitic : WordClass.Preposition;
            case FrenchLittleWord.Si:
                return next.Is(Trait.Adjective | Trait.Adverb) && !next.Is(Trait.Determiner | Trait.SubjectPronoun | Trait.Clitic) ? WordClass.Adverb : WordClass.Complementizer;
            case FrenchLittleWord.Interrogative:
                return before is WordClass.None ? WordClass.Subordinator : WordClass.Complementizer;
            case FrenchLittleWord.Alors:
                return next.Lexeme.Form is "que" or "qu'" ? WordClass.Subordinator : WordClass.Adverb;
            case FrenchLittleWord.Soit when before is WordClass.Noun or WordClass.Name or WordClass.Pronoun or WordClass.Adjective or WordClass.Negation && next.Is(Trait.Participle | Trait.Adjective | Trait.Adverb):
                return WordClass.Auxiliary;
            case FrenchLittleWord.Soit:
                return WordClass.Coordinator;
            case FrenchLittleWord.Par:
                return next.Lexeme.Form is "ailleurs" or "emblée" or "abord" or "ordinaire" ? WordClass.Adverb : WordClass.Preposition;
            case FrenchLittleWord.BehindPar:
                return before == WordClass.Adverb && i > 0 && tokens[i - 1].Lexeme.Form is "d'" or "par" ? WordClass.Adverb : WordClass.None;
            case FrenchLittleWord.Negative:
                return before == WordClass.Determiner ? WordClass.Noun : WordClass.Adverb;
            case FrenchLittleWord.Été:
                return before is WordClass.Auxiliary or WordClass.Adverb or WordClass.Clitic ? WordClass.Participle : WordClass.Noun;
            case FrenchLittleWord.Personne:
                return before is WordClass.Determiner or WordClass.Adjective or WordClass.Number ? WordClass.Noun : WordClass.Pronoun;
        }

        if (token.Lexeme.Rule == Lexeme.OneClass)
        {
            WordClass only = token.Lexeme.Class;
            bool isName = token.IsCapitalized && !beginsSentence && (only == WordClass.Coordinator || (next.IsCapitalized && token.IsForm("de")));
            return isName ? WordClass.Name : only;
        }

        // "est" and "sont" are verbs wherever no determiner says else ("l'Est").
        if (token.Is(Trait.Have | Trait.Be | Trait.Modal))
        {
            if (token.IsCapitalized && !beginsSentence)
                return before == WordClass.Determiner ? WordClass.Noun : WordClass.Name;
            if (token.Is(Trait.Participle))
                return WordClass.Participle;
            if (token.Is(Trait.Gerund))
                return WordClass.Gerund;
            if (token.Is(Trait.Infinitive))
                return before == WordClass.Determiner && token.Is(Trait.Noun) ? WordClass.Noun : WordClass.Infinitive;
            return before == WordClass.Determiner || (before == WordClass.Adjective && i > 1 && classes[i - 2] == WordClass.Determiner) ? WordClass.Noun : WordClass.Auxiliary;
        }

        if (token.Is(Trait.Quantifier))
        {
            if (token.IsCapitalized && !beginsSentence)
                return WordClass.Name;
            bool governs = next.Is(Trait.Noun | Trait.Adjective | Trait.Determiner) && next.Lexeme.Form is not ("de" or "d'" or "du") && !next.Is(Trait.Have | Trait.Be | Trait.Modal) || next.IsDigits || next.Is(Trait.PersonNoun);
            return governs ? WordClass.Determiner : token.Is(Trait.Adverb) && !token.Is(Trait.SubjectPronoun) ? WordClass.Adverb : token.Is(Trait.SubjectPronoun) ? WordClass.Pronoun : WordClass.Number;
        }

        if (token.IsCapitalized && !beginsSentence)
            return WordClass.None;
        if (token.Is(Trait.Noun) && before is WordClass.Determiner or WordClass.Adjective)
            return WordClass.Noun;
        if (token.Is(Trait.Preposition) && !token.Is(Trait.Adverb))
            return WordClass.Preposition;
        if (token.Is(Trait.Adverb))
            return token.Is(Trait.Preposition) && (next.Is(Trait.Determiner) || next.IsCapitalized) ? WordClass.Preposition : WordClass.Adverb;
        return WordClass.None;
    }

    /// <summary>
    /// <c>le</c>, <c>la</c>, <c>les</c>, <c>l'</c> belong to the verb where what follows can be no noun, or where a pronoun, <c>ne</c> or another clitic stands before.
    /// </summary>
    private static bool IsObjectPronoun(TokenList tokens, WordClass[] classes, int i, WordClass before)
    {
        ref readonly Token next = ref tokens[i + 1];
        if (!next.IsWord || next.IsCapitalized)
            return false;
        if (next.Is(Trait.Have | Trait.Be | Trait.Modal) && !next.Is(Trait.Noun))
            return true;
        if (next.Is(Trait.Clitic) && next.Lexeme.Form is "y" or "en" or "lui" or "leur")
            return tokens[i + 2].Is(Trait.Verb | Trait.Have | Trait.Be | Trait.Modal) && !tokens[i + 2].Is(Trait.Noun);
        // "en les ramassant"
        if (next.Is(Trait.Gerund) && !next.Is(Trait.Noun | Trait.Adjective | Trait.PersonNoun))
            return true;
        if (!next.Is(Trait.Finite | Trait.Infinitive))
            return false;
        // Before a noun "de le" and "à les" are "du" and "aux".
        if (next.Is(Trait.Infinitive) && tokens[i].Lexeme.Form is "le" or "les" && before == WordClass.Preposition && tokens[i - 1].Lexeme.Form is "de" or "à")
            return true;
        if (before is WordClass.Negation or WordClass.Clitic || (before == WordClass.Pronoun && !tokens[i - 1].Is(Trait.Quantifier)) || (before == WordClass.Relative && tokens[i - 1].IsForm("qui")))
            return true;
        if (next.Is(Trait.Infinitive) && before == WordClass.Preposition)
            return !next.Is(Trait.Noun | Trait.PersonNoun);
        // "L'opposition le juge « bâclé »": no determiner follows a noun without a comma.
        if (before is WordClass.Noun or WordClass.Name && next.Is(Trait.Cue | Trait.WeakCue) && !tokens[i + 2].IsCapitalized && !tokens[i + 2].Is(Trait.Finite | Trait.Have | Trait.Be))
            return true;
        return !next.Is(Trait.Noun | Trait.Adjective | Trait.PersonNoun | Trait.OrganisationNoun | Trait.DocumentNoun | Trait.SpeechNoun);
    }

    private static WordClass OpenClass(TokenList tokens, WordClass[] classes, int i, WordClass before, bool beginsSentence)
    {
        ref readonly Token token = ref tokens[i];
        ref readonly Token next = ref tokens[i + 1];
        // "Scientific and Industrial Research": inside a foreign name.
        if (before == WordClass.Name && !token.IsCapitalized && token.Length <= 3 && next.IsCapitalized && tokens.TextOf(i) is "and" or "of" or "for")
            return WordClass.Name;
        bool hyphenPronoun = next.IsSymbol('-') && !next.HasSpaceBefore && IsPronounBehind(tokens, i);
        if (hyphenPronoun && token.Is(Trait.Finite | Trait.Participle | Trait.Noun | Trait.Adjective))
            return WordClass.Verb;
        if (token.IsCapitalized)
        {
            if (!beginsSentence)
            {
                // "le Premier ministre", "la Présidente": a role in capitals.
                if (token.Is(Trait.PersonNoun | Trait.NameTitle) && !token.Is(Trait.GivenName | Trait.Surname) && before is WordClass.Determiner or WordClass.Adjective && (!token.IsAllUpper || token.Length <= 3))
                    return WordClass.Noun;
                return token.Is(Trait.FrontAdjective) && next.Is(Trait.PersonNoun) ? WordClass.Adjective : WordClass.Name;
            }

            bool common = token.Is(Nouns | Trait.Verb | Trait.Adjective | Trait.Adverb);
            if (!common || token.IsAllUpper || (token.Is(Trait.GivenName) && (next.IsCapitalized || !token.Is(Trait.Finite | Trait.Adjective | Trait.Adverb))))
                return IsManner(tokens, token) ? WordClass.Adverb : WordClass.Name;
        }

        bool noun = token.Is(Nouns), adjective = token.Is(Trait.Adjective | Trait.FrontAdjective);
        // "Les élus, réunis hier, …": no third person ends in -s, and the other persons have their pronoun beside them.
        bool finite = token.Is(Trait.Finite) && !(token.Is(Trait.Participle) && before is WordClass.None or WordClass.Noun or WordClass.Name && EndsInS(tokens, token));
        // "a-t-on appris": behind a pronoun behind its auxiliary.
        if (before == WordClass.Pronoun && i >= 2 && tokens[i - 2].IsSymbol('-') && token.Is(Trait.Participle))
            return WordClass.Participle;
        WordClass governor = BeforeAdverbs(classes, i, before);
        // "ayant assisté", "avoir été", "a été qualifié"
        if (governor is WordClass.Gerund or WordClass.Infinitive or WordClass.Participle && before == governor && tokens[i - 1].Is(Trait.Have | Trait.Be))
            governor = WordClass.Auxiliary;
        // "a ouvert une enquête et assuré que"
        if (before == WordClass.Coordinator && next.Lexeme.Form is "que" or "qu'" && token.Is(Trait.Participle) && token.Is(Trait.Cue | Trait.WeakCue) && !finite)
            return WordClass.Participle;
        switch (governor)
        {
            case WordClass.Determiner or WordClass.Number or WordClass.Possessive:
                return adjective && !noun ? WordClass.Adjective
                    : token.Is(Trait.FrontAdjective) && (next.Is(Nouns) && !next.Is(Trait.ClosedClass) || next.IsCapitalized) ? WordClass.Adjective
                    : noun ? WordClass.Noun
                    : token.Is(Trait.Participle) && (next.Is(Nouns) || !finite) ? WordClass.Adjective
                    : token.Is(Trait.Gerund | Trait.Infinitive) && before == WordClass.Determiner ? WordClass.Noun
                    : finite && before != WordClass.Determiner ? WordClass.Verb : WordClass.Noun;
            case WordClass.Preposition:
                if (token.Is(Trait.Infinitive) && !(noun && before == WordClass.Preposition && tokens[i - 1].Lexeme.Form is "du" or "au" or "aux" or "des"))
                    return WordClass.Infinitive;
                if (token.Is(Trait.Gerund) && tokens[i - 1].IsForm("en"))
                    return WordClass.Gerund;
                if (token.Is(Trait.FrontAdjective) && next.Is(Nouns) && !next.Is(Trait.ClosedClass))
                    return WordClass.Adjective;
                return noun ? WordClass.Noun : adjective ? WordClass.Adjective : token.Is(Trait.Participle) ? WordClass.Participle : IsManner(tokens, token) ? WordClass.Adverb : WordClass.Noun;
            case WordClass.Auxiliary:
                if (token.Is(Trait.Participle))
                    return WordClass.Participle;
                if (token.Is(Trait.Infinitive))
                    return WordClass.Infinitive;
                return adjective ? WordClass.Adjective : noun ? WordClass.Noun : IsManner(tokens, token) ? WordClass.Adverb : WordClass.Adjective;
            case WordClass.Clitic or WordClass.Negation or WordClass.Pronoun or WordClass.Relative:
                if (finite)
                    return WordClass.Verb;
                if (token.Is(Trait.Infinitive))
                    return WordClass.Infinitive;
                if (token.Is(Trait.Gerund))
                    return WordClass.Gerund;
                if (token.Is(Trait.Participle))
                    return WordClass.Participle;
                return IsManner(tokens, token) ? WordClass.Adverb : governor is WordClass.Clitic or WordClass.Negation && !noun && !adjective ? WordClass.Verb : noun ? WordClass.Noun : WordClass.Adjective;
            case WordClass.Infinitive or WordClass.Participle or WordClass.Verb when token.Is(Trait.Infinitive) && !(noun && governor == WordClass.Verb):
                return WordClass.Infinitive;
            case WordClass.Adjective when noun && i > 0 && (tokens[i - 1].Is(Trait.FrontAdjective) || (i > 1 && classes[i - 2] == WordClass.Determiner)):
                return WordClass.Noun;
        }

        if (token.Is(Trait.FrontAdjective) && next.Is(Nouns) && !next.Is(Trait.ClosedClass) && before is not (WordClass.Noun or WordClass.Name))
            return WordClass.Adjective;
        if (IsManner(tokens, token) && !finite)
            return WordClass.Adverb;
        // "Appelant l'Europe à résister, …"
        if (beginsSentence && token.Is(Trait.Gerund) && token.Is(Trait.Cue | Trait.WeakCue) && !token.Is(Trait.PersonNoun) && next.Is(Trait.Determiner | Trait.Preposition | Trait.Complementizer))
            return WordClass.Gerund;
        bool afterNoun = before is WordClass.Noun or WordClass.Name or WordClass.Adjective or WordClass.Pronoun;
        if (finite)
        {
            if (!noun && !adjective)
                return token.Is(Trait.Participle) && !token.Is(Trait.Cue) && (afterNoun || (before == WordClass.None && i > 0 && tokens[i - 1].IsSymbol(','))) ? WordClass.Participle : WordClass.Verb;
            if (token.Is(Trait.Idiom) && afterNoun && (next.Is(Nouns) || !next.IsWord))
                return WordClass.Verb;
            if (next.Is(Trait.Infinitive) && (!next.Is(Nouns) || token.Is(Trait.Idiom)) && (afterNoun || before == WordClass.None))
                return WordClass.Verb;
            if (token.Is(Trait.Participle) && next.IsForm("par") && before == WordClass.None)
                return WordClass.Participle;
            // "la charte dispose que"
            if (afterNoun && next.Lexeme.Form is "que" or "qu'" && token.Is(Trait.Cue | Trait.WeakCue))
                return WordClass.Verb;
            bool opens = next.Is(Trait.Complementizer | Trait.Determiner | Trait.SubjectPronoun | Trait.Preposition | Trait.Adverb | Trait.Negation) || next.Symbol is ':' or ',' or '«' or '“' or '"' || next.IsCapitalized || !next.IsWord || (token.Is(Trait.Copular) && next.Is(Trait.Adjective | Trait.Participle));
            if (token.Is(Trait.Cue | Trait.WeakCue) && opens && (afterNoun || before is WordClass.None or WordClass.Coordinator && !beginsSentence) && !(adjective && afterNoun && !token.Is(Trait.Cue)))
                return WordClass.Verb;
            if (noun && afterNoun && !adjective && opens && before != WordClass.Name)
                return WordClass.Verb;
            // "Navalor ferme son usine": behind a name no adjective stands before a determiner.
            if (before == WordClass.Name && (noun && !adjective || next.Is(Trait.Possessive | Trait.Demonstrative | Trait.IndefiniteArticle) && next.Lexeme.Form is not ("de" or "d'" or "des")))
                return WordClass.Verb;
            // "Le vendeur, qui l'a entendu, sort sur le trottoir"; but "Paul Durand, cadre de la police".
            if (noun && !adjective && before == WordClass.None && i > 0 && tokens[i - 1].IsSymbol(',') && opens && !beginsSentence && next.Lexeme.Form is not ("de" or "d'" or "du" or "des" or "à" or "en" or "au" or "aux"))
                return WordClass.Verb;
        }

        if (token.Is(Trait.Participle) && (!noun || before == WordClass.None && (next.Is(Trait.Preposition) && !next.Is(Trait.DefiniteArticle) || next.IsForm("par"))))
            return WordClass.Participle;
        if (noun && !(adjective && afterNoun))
            return WordClass.Noun;
        if (adjective)
            return WordClass.Adjective;
        if (finite)
            return WordClass.Verb;
        if (token.Is(Trait.Gerund))
            return WordClass.Gerund;
        if (token.Is(Trait.Infinitive))
            return WordClass.Infinitive;
        if (token.Is(Trait.Participle))
            return WordClass.Participle;
        if (token.Is(Trait.Adverb))
            return WordClass.Adverb;
        return before == WordClass.None && i > 1 && IsUnknownImperfect(tokens, token) && tokens[i - 1].IsSymbol(',') && tokens[i - 2].Symbol is '»' or '”' or '"' ? WordClass.Verb : WordClass.Noun;
    }

    /// <summary><c>», textotait le maire</c>: behind marks a word that no list has is a verb by its ending.</summary>
    private static bool IsUnknownImperfect(TokenList tokens, in Token token) => token.Lexeme.Traits == Trait.None && token.Length > 4
        && tokens.Text[token.End - 1] == 't' && tokens.Text[token.End - 2] == 'i' && tokens.Text[token.End - 3] == 'a';

    /// <summary>The class before a word, adverbs passed over: <c>a très vite répondu</c>.</summary>
    private static WordClass BeforeAdverbs(WordClass[] classes, int i, WordClass before)
    {
        if (before != WordClass.Adverb)
            return before;
        int k = i - 1, least = Math.Max(0, i - MaximumAdverbs);
        while (k > least && classes[k] == WordClass.Adverb)
            k--;
        return classes[k] is WordClass.Auxiliary or WordClass.Negation or WordClass.Determiner ? classes[k] : before;
    }

    private static bool EndsInS(TokenList tokens, in Token token) => tokens.Text[token.End - 1] is 's';

    private static bool IsPronounBehind(TokenList tokens, int i)
    {
        int k = i + 2;
        if (tokens[k].Length == 1 && tokens[k + 1].IsSymbol('-'))
            k += 2;
        return tokens[k].Lexeme.Form is "il" or "elle" or "on" or "ils" or "elles" or "je" or "nous" or "vous" or "tu";
    }

    /// <summary>Adverbs of manner end in <c>-ment</c>.</summary>
    private static bool IsManner(TokenList tokens, in Token token) =>
        token.Length > 6 && !token.Is(Trait.Noun) && tokens.Text[token.End - 1] == 't' && tokens.Text[token.End - 2] == 'n' && tokens.Text[token.End - 3] == 'e' && tokens.Text[token.End - 4] == 'm';
}
