using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Tells a term from speech. Words in marks that nobody is said to say are a term, unless they are whole sentences; and so are, inside what somebody says, a name after the
/// noun for what has one (<c>le film « … »</c>), a nickname, a title in capitals, and a usage that the writer marks (<c>so-called "…"</c>).
/// </summary>
internal sealed class TermTest(TokenList tokens, ArticleSyntax? syntax, Sentences sentences)
{
    /// <param name="span">The words in marks.</param>
    /// <param name="owner">The reporting clause that owns them, or null.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="begins">Whether they begin a sentence.</param>
    /// <param name="continues">Whether they are whole sentences behind speech.</param>
    public bool IsTerm(MarkedSpan span, ReportingClause? owner, Place place, bool begins, bool continues)
    {
        SpanMeasure measure = SpanMeasure.Of(tokens, syntax?.Classes, span);
        if (measure.Words == 0)
            return true;
        if (owner is null)
            return IsTermAlone(span, measure, begins, continues);
        // A tag has been read as one: the words are speech.
        if (place is Place.Behind or Place.Inside && owner.Pattern != Pattern.SourcePhrase)
            return owner.Pattern == Pattern.Parenthetical && measure.Words <= 3 && !begins && !measure.EndsSentence && IsNamed(span, owner) && place == Place.Behind;
        if (owner.Form == ContentForm.Colon && place == Place.Beside)
            return measure.Words <= 2 && !measure.EndsSentence && tokens[span.Open - 2].Is(Trait.NamedThingNoun) || (owner.Pattern is Pattern.ClauseColon && measure.Words < 3 && !measure.EndsSentence && !measure.HasPerson);
        if (IsNickname(span))
            return true;
        // In a headline a capital is no evidence.
        if (owner.Pattern == Pattern.NameColon && place == Place.Around)
            return IsNamed(span, owner);
        if (IsNamed(span, owner) && measure.Words < 8 && !(measure.HasVerb && measure.HasPerson) && !BeginsLikeNoName(span))
            return true;
        // A title, whatever the verb: "a repris « La Mer »".
        if (measure.IsCapitalized && measure.Words >= 2 && measure.Words <= 8 && !measure.EndsSentence && !measure.HasVerb)
            return true;
        if (place == Place.Around && !(owner.IsJudgement && syntax!.Language.HeadIsLast) && measure.BeginsCapitalized && !begins && !measure.EndsSentence && measure.Words is > 1 and < 7 && !measure.HasPerson && !measure.HasVerb)
            return true;
        // "You can say “thank you”": anybody can.
        if (!owner.Source.IsNone && owner.Source.First == owner.Source.Last && tokens[owner.Source.First].Lexeme.Form is "you" or "one" or "on" or "vous" && measure.Words <= 3 && !measure.EndsSentence && !owner.IsTag)
            return true;
        // "voulait « jouer la montre »": a wish or belief is no speech.
        if (syntax!.Language.InvertsFreely && owner.IsBelief && !owner.IsJudgement && measure.Words <= 3 && place != Place.Behind)
            return true;
        // "d'autonomes « robotaxis »": the noun of a phrase, in the clause of a source.
        if (!syntax.Language.HeadIsLast && owner.Pattern == Pattern.SourcePhrase && place == Place.Around && measure.Words <= 2 && span.Open > 0 && syntax.Classes[span.Open - 1] is WordClass.Determiner or WordClass.Adjective)
            return true;
        // "un million d'autonomes « robotaxis »": the thing that is counted.
        if (place == Place.Around && measure.Words == 1 && IsCounted(span))
            return true;
        // "un vin aigre, le « ginguet »": an apposition that names.
        if (measure.Words <= 3 && tokens[span.Open - 1].Is(Trait.DefiniteArticle | Trait.IndefiniteArticle) && tokens[span.Open - 2].IsSymbol(',') && !(syntax.Language.HeadIsLast && tokens[span.Close + 1].IsWord))
            return true;
        // "certains historiens parlent de « petit âge glaciaire »": a word of many.
        if (owner.IsJudgement && owner.Pattern == Pattern.CueBefore && !owner.Source.IsNone && (tokens[owner.Source.First].Is(Trait.Quantifier) && !(syntax.Language.HeadIsLast && owner.Source.Last > owner.Source.First) || tokens[owner.Source.First].IsForm("on")) && !measure.HasVerb && measure.Words <= 4)
            return true;
        // A word before a noun that a verb only next to marks reaches: "ils attaquent les « élites » du pays".
        return !owner.IsStrong && !owner.IsJudgement && place == Place.Around && measure.Words <= 3 && !measure.EndsSentence;
    }

    /// <summary>A span without its partner, of many words in another quote, or without a word is no name.</summary>
    public bool CanBeTerm(MarkedSpan span) => !span.IsOneSided && span.EndBlock == span.Block && !(span.IsNested && span.Last - span.First > 8) && HasWord(span);

    private bool HasWord(MarkedSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
        {
            if (tokens[i].Kind is not TokenKind.Symbol)
                return true;
        }

        return false;
    }

    /// <summary>Nobody is said to say it: speech is what makes whole sentences, or speaks in the first person.</summary>
    private bool IsTermAlone(MarkedSpan span, SpanMeasure measure, bool begins, bool continues)
    {
        ref readonly Token before = ref tokens[span.Open - 1];
        bool afterColon = before.IsSymbol(':');
        if (continues && begins && (measure.EndsSentence || measure.HasVerb || measure.Words >= 5))
            return false;
        if (IsNamed(span, null) && measure.Words < 10)
            return true;
        if (measure.IsCapitalized && measure.Words <= 8 && !measure.EndsSentence)
            return true;
        // "The form, which has ten pages, “must be completed in ink”": no name begins with the verb of a clause.
        if (syntax?.Language.HeadIsLast is true && syntax.Classes[span.First] == WordClass.Auxiliary && measure.Words >= 3 && measure.HasVerb)
            return false;
        if (begins || afterColon)
        {
            if (measure.EndsSentence && measure.BeginsCapitalized && measure.Words >= (measure.HasVerb ? 3 : 4))
                return false;
            if (measure.HasPerson && measure.Words >= 4)
                return false;
            return !(measure.BeginsCapitalized && measure.HasVerb && measure.Words >= 5) && !(measure.Words >= 8 && measure.HasVerb);
        }

        return !(measure.HasPerson && measure.HasVerb && measure.Words >= 5 && !(before.IsWord && before.Is(Trait.Determiner))) && !(measure.Words >= 12 && measure.HasVerb);
    }

    /// <summary><c>l’affaire « … »</c>, <c>sous le nom de « … »</c>, <c>is called a "…"</c>, <c>so-called “…”</c></summary>
    private bool IsNamed(MarkedSpan span, ReportingClause? owner)
    {
        int words = 0;
        for (int i = span.Open - 1; i >= span.Open - 6 && words < 4; i--)
        {
            ref readonly Token token = ref tokens[i];
            if (!token.IsWord)
            {
                if (token.IsSymbol('-') || (i == span.Open - 1 && token.IsSymbol(',')))
                    continue;
                return false;
            }

            // The cue itself names nothing: "called the plan “reckless”".
            if (owner is not null && i != span.Open - 1 - words && IsCue(owner, i) && !token.Is(Trait.NamingVerb))
                return false;
            // "en appelle aux « gens d'ici »" names nothing.
            if (token.Is(Trait.NamingVerb) && words > 0 && tokens[i + 1].Lexeme.Form is "à" or "au" or "aux" or "to" or "for" or "on")
                return false;
            if (token.Is(Trait.NamingVerb) && !token.Is(Trait.Judgement))
                return true;
            if (token.Is(Trait.NamingVerb))
                return owner is null || !owner.IsJudgement || !IsCue(owner, i) || (tokens[i - 1].IsSymbol('-') || tokens[i - 1].Is(Trait.Be) && token.Is(Trait.Participle) && owner.Pattern != Pattern.PassiveAgent);
            if (token.Is(Trait.NamedThingNoun) && !(owner is not null && IsCue(owner, i)) && (words == 0 || IsLink(i + 1, span.Open)))
                return owner is null || !BeginsLower(span) || (syntax?.Language.HeadIsLast is not true && !owner.IsJudgement && (span.Last > span.First || token.Is(Trait.SpeechNoun)));
            words++;
        }

        return false;
    }

    private bool IsCounted(MarkedSpan span)
    {
        for (int i = span.Open - 1; i >= span.Open - 5 && i >= 0; i--)
        {
            if (syntax!.Classes[i] == WordClass.Number)
                return true;
            if (syntax.Classes[i] is not (WordClass.Noun or WordClass.Adjective or WordClass.Preposition or WordClass.Determiner))
                return false;
        }

        return false;
    }

    /// <summary><c>le service « ne tient plus »</c>, <c>remis en service « avant l'été »</c>: no name begins with a small negation, preposition or verb.</summary>
    private bool BeginsLikeNoName(MarkedSpan span) => BeginsLower(span) && span.Last > span.First && !tokens[span.Open - 1].Is(Trait.Participle | Trait.NamingVerb) && syntax!.Classes[span.First] is WordClass.Negation or WordClass.Preposition or WordClass.Auxiliary or WordClass.Verb or WordClass.Clitic;

    private bool BeginsLower(MarkedSpan span) => tokens[span.First].IsWord && !tokens[span.First].IsCapitalized;

    private bool IsCue(ReportingClause owner, int token) => owner.CueWords is { } cue && cue.Contains(tokens[token].Start);

    /// <summary>Between the noun and the name only <c>de</c>, <c>of</c>, an adjective.</summary>
    private bool IsLink(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].Is(Trait.NameParticle | Trait.Preposition | Trait.Adjective | Trait.FrontAdjective))
                return false;
        }

        return end - first <= 2;
    }

    /// <summary>Inside a name: <c>Joe “Tiny” Hall</c>; or behind a name and <c>dit</c>: <c>Paul Durand, dit « le Marin »</c>.</summary>
    private bool IsNickname(MarkedSpan span)
    {
        ref readonly Token before = ref tokens[span.Open - 1];
        ref readonly Token after = ref tokens[span.Close + 1];
        if (before.IsWord && before.IsCapitalized && after.IsWord && after.IsCapitalized && span.Last - span.First < 4 && sentences.IndexOf(span.Open - 1) == sentences.IndexOf(span.Close + 1) && !before.Is(Trait.ClosedClass))
            return true;
        return before.Lexeme.Form is "dit" or "dite" or "dits" or "dites" or "alias" && (tokens[span.Open - 2].IsSymbol(',') || (syntax is not null && span.Open >= 2 && syntax.Classes[span.Open - 2] == WordClass.Noun && !tokens[span.Open - 2].Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.DocumentNoun) && tokens[span.First].IsCapitalized)) && span.Last - span.First < 5;
    }
}
