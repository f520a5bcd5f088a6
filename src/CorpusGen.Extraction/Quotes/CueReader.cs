using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Reads the group of a cue verb: pronouns, auxiliary, adverbs, subject behind a hyphen, verb. A form that is also a
/// noun (<c>la demande</c>, <c>a report</c>) is a verb only where no determiner or adjective stands before it.
/// </summary>
internal readonly struct CueReader(TokenList tokens, Language language)
{
    private const int MaximumGap = 6;

    /// <summary>No more pronouns and adverbs stand before a verb.</summary>
    private const int MaximumPronouns = 20;

    private bool IsFrench => language == Language.French;

    /// <summary>The cue whose verb is the token, if it is one.</summary>
    /// <param name="verb">A token.</param>
    /// <param name="start">The first token that may belong to the group.</param>
    /// <param name="cue">The cue.</param>
    public bool TryRead(int verb, int start, out Cue cue)
    {
        cue = default;
        ref readonly Token token = ref tokens[verb];
        if (!token.Is(Trait.Cue | Trait.WeakCue) || (token.IsCapitalized && verb > start && !tokens[verb - 1].IsSymbol(':') && !Sentences.IsTerminator(tokens[verb - 1])))
            return false;
        bool strong = token.Is(Trait.Cue);
        if (token.Is(Trait.Participle))
        {
            if (TryReadCompound(verb, start, strong, out cue))
                return true;
            if (IsPassive(verb, start))
                return false;
        }

        if (token.Is(Trait.Finite) && !IsNoun(verb, start))
        {
            int first = BackOverPronouns(verb, start);
            int last = verb, pronoun = -1;
            if (ReadsPronounBehind(verb, out int end))
                (last, pronoun) = (end, end);
            int from = verb > start && tokens[verb - 1].Lexeme.Form is "s'" or "se" ? verb - 1 : verb;
            cue = new Cue(first, from, verb, last, CueForm.Finite, pronoun, strong);
            return true;
        }

        if (token.Is(Trait.Gerund) && !tokens[verb - 1].Is(Trait.Determiner & ~Trait.Possessive))
        {
            cue = new Cue(tokens[verb - 1].IsForm("en") ? verb - 1 : verb, verb, verb, verb, CueForm.Gerund, -1, strong);
            return true;
        }

        if (token.Is(Trait.Infinitive) && (IsFrench || tokens[verb - 1].IsForm("to") || tokens[verb - 1].Is(Trait.Modal)))
        {
            cue = new Cue(BackOverPronouns(verb, start), verb, verb, verb, CueForm.Infinitive, -1, strong);
            return true;
        }

        if (token.Is(Trait.Participle) && !token.Is(Trait.Finite) && IsFollowedByAgent(verb))
        {
            cue = new Cue(verb, verb, verb, verb, CueForm.Passive, -1, strong);
            return true;
        }

        return false;
    }

    /// <summary>An auxiliary and its participle, whatever the verb: <c>l'avait mis</c>, <c>a-t-il</c> … <c>réagi</c>.</summary>
    public bool TryReadCompound(int verb, int start, bool strong, out Cue cue)
    {
        int pronoun = -1;
        for (int i = verb - 1, stop = System.Math.Max(start, verb - MaximumGap); i >= stop; i--)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Is(Trait.Have) || (token.Is(Trait.Be) && IsReflexive(i, start)))
            {
                if (!IsFrench && token.Is(Trait.Determiner))
                    break;
                int from = IsReflexive(i, start) ? i - 1 : i;
                cue = new Cue(BackOverPronouns(i, start), from, verb, verb, CueForm.Compound, pronoun, strong);
                return true;
            }

            if (token.Is(Trait.Be))
            {
                bool agent = IsFollowedByAgent(verb);
                cue = new Cue(i, i, verb, verb, agent ? CueForm.Passive : CueForm.Compound, -1, strong);
                return agent;
            }

            if (token.Is(Trait.SubjectPronoun) && tokens[i - 1].IsSymbol('-'))
                pronoun = i;
            bool passes = token.IsSymbol('-') || (token.IsWord && !token.Is(Trait.Finite | Trait.Relative | Trait.Complementizer) && !token.IsCapitalized) || token.Is(Trait.Adverb | Trait.Clitic);
            if (!passes)
                break;
        }

        cue = default;
        return false;
    }

    /// <summary><c>has been told</c>, <c>est dit</c>: the subject hears, and does not speak.</summary>
    private bool IsPassive(int verb, int start)
    {
        for (int i = verb - 1; i >= System.Math.Max(start, verb - 3); i--)
        {
            if (tokens[i].Is(Trait.Be))
                return !IsReflexive(i, start);
            if (!tokens[i].Is(Trait.Adverb | Trait.Negation))
                return false;
        }

        return false;
    }

    /// <summary><c>s'est exclamé</c>, <c>s’est-il</c>, <c>me suis dit</c>: être goes with a pronoun before it.</summary>
    private bool IsReflexive(int auxiliary, int start) => IsFrench && auxiliary > start
        && (tokens[auxiliary - 1].Lexeme.Form is "s'" or "se" or "me" or "m'" or "nous" or "vous");

    private bool IsFollowedByAgent(int verb)
    {
        for (int i = verb + 1; i <= verb + 3; i++)
        {
            if (tokens[i].IsForm("par") || tokens[i].IsForm("by"))
                return true;
        }

        return false;
    }

    private bool IsNoun(int verb, int start)
    {
        if (verb == start)
            return false;
        ref readonly Token before = ref tokens[verb - 1];
        if (tokens[verb - 1].IsSymbol('-') && !tokens[verb].HasSpaceBefore)
            return true;
        if (before.IsDigits)
            return true;
        if (!before.IsWord)
            return false;
        if (!IsFrench)
        {
            return before.Is(Trait.DefiniteArticle | Trait.IndefiniteArticle | Trait.Possessive | Trait.Demonstrative | Trait.Adjective) && !before.Is(Trait.SubjectPronoun)
                || (before.Is(Trait.Preposition) && !before.Is(Trait.Adverb)) || before.IsForm("to") || tokens[verb + 1].IsForm("of");
        }

        if (before.Is(Trait.Clitic) && before.Is(Trait.DefiniteArticle))
        {
            // "comme l'explique X", "il le confirme", "», l'assure X": a pronoun; "l'annonce de X": an article.
            ref readonly Token beforeThat = ref tokens[verb - 2];
            bool pronoun = verb - 1 > start && (beforeThat.Is(Trait.SubjectPronoun | Trait.Relative | Trait.Negation) || beforeThat.IsForm("comme") || beforeThat.Symbol is '»' or '”' or '"');
            return !pronoun;
        }

        if (before.Is(Trait.Clitic | Trait.SubjectPronoun | Trait.Negation))
            return false;
        return before.Is(Trait.Determiner | Trait.Adjective) || (before.Is(Trait.Preposition) && !before.Is(Trait.Adverb | Trait.Clitic));
    }

    private int BackOverPronouns(int verb, int start)
    {
        int first = verb;
        while (first > System.Math.Max(start, verb - MaximumPronouns))
        {
            ref readonly Token token = ref tokens[first - 1];
            bool isPart = IsFrench
                ? token.Is(Trait.Clitic) && !token.Is(Trait.Preposition) || token.IsForm("ne") || token.IsForm("n'") || (token.Is(Trait.Adverb) && !token.IsCapitalized)
                : (token.Is(Trait.Adverb | Trait.Modal | Trait.Have) || token.IsForm("not") || token.IsForm("n't")) && !token.IsCapitalized || IsManner(first - 1);
            if (!isPart)
                break;
            first--;
        }

        return first;
    }

    private bool IsManner(int i)
    {
        ref readonly Token token = ref tokens[i];
        return token.IsWord && token.Length > 4 && !token.IsCapitalized && tokens.Text[token.End - 1] == 'y' && tokens.Text[token.End - 2] == 'l';
    }

    /// <summary><c>-t-il</c>, <c>-il</c>, <c>-t-on</c> behind a verb.</summary>
    public bool ReadsPronounBehind(int verb, out int pronoun)
    {
        pronoun = -1;
        if (!tokens[verb + 1].IsSymbol('-') || tokens[verb + 1].HasSpaceBefore)
            return false;
        int i = verb + 2;
        if (tokens[i].Length == 1 && tokens[i].IsWord && tokens[i + 1].IsSymbol('-'))
            i += 2;
        if (!tokens[i].Is(Trait.SubjectPronoun))
            return false;
        pronoun = i;
        return true;
    }
}
