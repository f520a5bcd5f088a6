using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Tells a term from speech. Words in marks that nobody is said to say are a term, unless they are whole sentences; and so are, inside what somebody says, a
/// name after the noun for what has one (<c>le film « … »</c>), a nickname, a title in capitals, and a usage that the writer marks (<c>so-called "…"</c>).
/// Inside what somebody says each rule is a method, and the words are a term when one of them holds.
/// </summary>
internal sealed class TermTest(TokenList tokens, ArticleSyntax? syntax, Sentences sentences)
{
    private readonly NamingWords _naming = new(tokens, syntax, sentences);

    /// <summary>Words in marks that a reporting clause owns.</summary>
    private readonly record struct Owned(MarkedSpan Span, SpanMeasure Measure, ReportingClause Owner, Place Place, bool Begins)
    {
        public int Words => Measure.Words;

        public bool EndsSentence => Measure.EndsSentence;
    }

    private bool HeadIsLast => syntax?.Language.HeadIsLast is true;

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
        var owned = new Owned(span, measure, owner, place, begins);
        if (place is Place.Behind or Place.Inside && owner.Pattern != Pattern.SourcePhrase)
            return IsNamedBeforeTag(owned);
        if (owner.Form == ContentForm.Colon && place == Place.Beside)
            return IsNamedBehindColon(owned);
        if (_naming.AreRoundNickname(span))
            return true;
        // In a headline a capital is no evidence.
        if (owner.Pattern == Pattern.NameColon && place == Place.Around)
            return _naming.Name(span, owner);
        return IsNamed(owned) || IsTitle(owned) || IsCapitalized(owned) || IsAnybodys(owned) || IsWish(owned) || IsNounOfPhrase(owned)
            || IsCounted(owned) || IsApposition(owned) || IsWordOfMany(owned) || IsWordInReach(owned);
    }

    /// <summary>A span without its partner, of many words in another quote, or without a word is no name.</summary>
    public bool CanBeTerm(MarkedSpan span) =>
        !span.IsOneSided && span.EndBlock == span.Block && !(span.IsNested && span.Last - span.First > 8) && HasWord(span);

    private bool HasWord(MarkedSpan span)
    {
        for (int i = span.First; i <= span.Last; i++)
        {
            if (tokens[i].Kind is not TokenKind.Symbol)
                return true;
        }

        return false;
    }

    /// <summary>A tag has been read as one: the words are speech, unless few of them are named.</summary>
    private bool IsNamedBeforeTag(in Owned owned) => owned.Place == Place.Behind && owned.Owner.Pattern == Pattern.Parenthetical
        && owned.Words <= 3 && !owned.Begins && !owned.EndsSentence && _naming.Name(owned.Span, owned.Owner);

    /// <summary>Behind a colon only a word or two is a term: <c>un mot : « … »</c>.</summary>
    private bool IsNamedBehindColon(in Owned owned) => !owned.EndsSentence && (owned.Words <= 2 && tokens[owned.Span.Open - 2].Is(Trait.NamedThingNoun)
        || owned.Owner.Pattern is Pattern.ClauseColon && owned.Words < 3 && !owned.Measure.HasPerson);

    /// <summary><c>juge le film « … »</c>: a name, if it is not long and does not speak.</summary>
    private bool IsNamed(in Owned owned) => owned.Words < 8 && !(owned.Measure.HasVerb && owned.Measure.HasPerson)
        && _naming.Name(owned.Span, owned.Owner) && !BeginsLikeNoName(owned.Span);

    /// <summary><c>a repris « La Mer »</c>: a title, whatever the verb.</summary>
    private static bool IsTitle(in Owned owned) => owned.Measure.IsCapitalized && owned.Words is >= 2 and <= 8 && !owned.EndsSentence && !owned.Measure.HasVerb;

    /// <summary>A few words with a capital that no verb touches, and that begin no sentence.</summary>
    private bool IsCapitalized(in Owned owned) => owned.Place == Place.Around && !(owned.Owner.IsJudgement && HeadIsLast) && owned.Measure.BeginsCapitalized
        && !owned.Begins && !owned.EndsSentence && owned.Words is > 1 and < 7 && !owned.Measure.HasPerson && !owned.Measure.HasVerb;

    /// <summary><c>You can say “thank you”</c>: anybody can.</summary>
    private bool IsAnybodys(in Owned owned)
    {
        SourcePhrase source = owned.Owner.Source;
        return !source.IsNone && source.First == source.Last && tokens[source.First].Lexeme.Form is "you" or "one" or "on" or "vous"
            && owned.Words <= 3 && !owned.EndsSentence && !owned.Owner.IsTag;
    }

    /// <summary><c>voulait « jouer la montre »</c>: a wish or belief is no speech.</summary>
    private bool IsWish(in Owned owned) => syntax!.Language.InvertsFreely
        && owned.Owner is { IsBelief: true, IsJudgement: false } && owned.Words <= 3 && owned.Place != Place.Behind;

    /// <summary><c>d'autonomes « robotaxis »</c>: the noun of a phrase, in the clause of a source.</summary>
    private bool IsNounOfPhrase(in Owned owned) => !HeadIsLast && owned.Owner.Pattern == Pattern.SourcePhrase && owned.Place == Place.Around && owned.Words <= 2
        && owned.Span.Open > 0 && syntax!.Classes[owned.Span.Open - 1] is WordClass.Determiner or WordClass.Adjective;

    /// <summary><c>un million d'autonomes « robotaxis »</c>: the thing that is counted.</summary>
    private bool IsCounted(in Owned owned) => owned.Place == Place.Around && owned.Words == 1 && HasNumberBefore(owned.Span);

    /// <summary><c>un vin aigre, le « ginguet »</c>: an apposition that names.</summary>
    private bool IsApposition(in Owned owned) => owned.Words <= 3 && tokens[owned.Span.Open - 1].Is(Trait.DefiniteArticle | Trait.IndefiniteArticle)
        && tokens[owned.Span.Open - 2].IsSymbol(',') && !(HeadIsLast && tokens[owned.Span.Close + 1].IsWord);

    /// <summary><c>certains historiens parlent de « petit âge glaciaire »</c>: a word of many.</summary>
    private bool IsWordOfMany(in Owned owned)
    {
        if (owned.Owner is not { IsJudgement: true, Pattern: Pattern.CueBefore, Source: { IsNone: false } source } || owned.Measure.HasVerb || owned.Words > 4)
            return false;
        ref readonly Token first = ref tokens[source.First];
        return first.IsForm("on") || (first.Is(Trait.Quantifier) && !(HeadIsLast && source.Last > source.First));
    }

    /// <summary><c>ils attaquent les « élites » du pays</c>: a word before a noun that a verb only next to marks reaches.</summary>
    private static bool IsWordInReach(in Owned owned) => owned.Owner is { IsStrong: false, IsJudgement: false }
        && owned.Place == Place.Around && owned.Words <= 3 && !owned.EndsSentence;

    /// <summary>Nobody is said to say it: speech is what makes whole sentences, or speaks in the first person.</summary>
    private bool IsTermAlone(MarkedSpan span, SpanMeasure measure, bool begins, bool continues)
    {
        ref readonly Token before = ref tokens[span.Open - 1];
        bool afterColon = before.IsSymbol(':');
        if (continues && begins && (measure.EndsSentence || measure.HasVerb || measure.Words >= 5))
            return false;
        if (_naming.Name(span, null) && measure.Words < 10)
            return true;
        if (measure.IsCapitalized && measure.Words <= 8 && !measure.EndsSentence)
            return true;
        // "The form, which has ten pages, “must be completed in ink”": no name begins with the verb of a clause.
        if (HeadIsLast && syntax!.Classes[span.First] == WordClass.Auxiliary && measure.Words >= 3 && measure.HasVerb)
            return false;
        if (begins || afterColon)
        {
            if (measure.EndsSentence && measure.BeginsCapitalized && measure.Words >= (measure.HasVerb ? 3 : 4))
                return false;
            if (measure.HasPerson && measure.Words >= 4)
                return false;
            return !(measure.BeginsCapitalized && measure.HasVerb && measure.Words >= 5) && !(measure.Words >= 8 && measure.HasVerb);
        }

        bool isDetermined = before.IsWord && before.Is(Trait.Determiner);
        return !measure.HasVerb || measure.Words < (measure.HasPerson && !isDetermined ? 5 : 12);
    }

    private bool HasNumberBefore(MarkedSpan span)
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

    /// <summary>
    /// <c>le service « ne tient plus »</c>, <c>remis en service « avant l'été »</c>: no name begins with a small negation, preposition or verb.
    /// </summary>
    private bool BeginsLikeNoName(MarkedSpan span) => tokens[span.First] is { IsWord: true, IsCapitalized: false } && span.Last > span.First
        && !tokens[span.Open - 1].Is(Trait.Participle | Trait.NamingVerb)
        && syntax!.Classes[span.First] is WordClass.Negation or WordClass.Preposition or WordClass.Auxiliary or WordClass.Verb or WordClass.Clitic;
}
