using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Reporting;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>
/// Words before marks by which a text says that it names something: a verb of naming (<c>is called a "…"</c>), the noun for what has a name (<c>l’affaire « …
/// »</c>), a name round a nickname.
/// </summary>
internal sealed class NamingWords(TokenList tokens, ArticleSyntax? syntax, Sentences sentences)
{
    /// <summary>No word further before the marks names them.</summary>
    private const int MaximumWords = 4;

    /// <summary>A nickname in a name has fewer words, one behind <c>dit</c> no more.</summary>
    private const int MaximumNickname = 5;

    private bool HeadIsLast => syntax?.Language.HeadIsLast is true;

    /// <summary>Whether the words before a span name it.</summary>
    /// <param name="span">The words in marks.</param>
    /// <param name="owner">The reporting clause that owns them, or null.</param>
    public bool Name(MarkedSpan span, ReportingClause? owner)
    {
        int words = 0;
        for (int i = span.Open - 1; i >= span.Open - 6 && words < MaximumWords; i--)
        {
            ref readonly Token token = ref tokens[i];
            if (!token.IsWord)
            {
                if (token.IsSymbol('-') || (i == span.Open - 1 && token.IsSymbol(',')))
                    continue;
                return false;
            }

            bool isCue = owner is not null && IsCue(owner, i);
            if (token.Is(Trait.NamingVerb))
                return (words == 0 || !IsAppeal(i)) && NamesByVerb(i, owner, isCue);
            // The cue itself names nothing: "called the plan “reckless”".
            if (isCue && i != span.Open - 1 - words)
                return false;
            if (token.Is(Trait.NamedThingNoun) && !isCue && (words == 0 || IsLink(i + 1, span.Open)))
                return NamesByNoun(span, i, owner);
            words++;
        }

        return false;
    }

    /// <summary><c>en appelle aux « gens d'ici »</c> names nothing.</summary>
    private bool IsAppeal(int verb) => tokens[verb + 1].Lexeme.Form is "à" or "au" or "aux" or "to" or "for" or "on";

    /// <summary>
    /// A verb that only names does; one that judges too does in the passive, <c>is called “…”</c>, and in <c>so-called “…”</c>, or when it is not the cue of a
    /// judgement.
    /// </summary>
    private bool NamesByVerb(int verb, ReportingClause? owner, bool isCue)
    {
        if (!tokens[verb].Is(Trait.Judgement) || owner is not { IsJudgement: true } || !isCue || tokens[verb - 1].IsSymbol('-'))
            return true;
        return tokens[verb - 1].Is(Trait.Be) && tokens[verb].Is(Trait.Participle) && owner.Pattern != Pattern.PassiveAgent;
    }

    /// <summary>
    /// Somebody's words in small letters are no name, but what judges nothing may have one of several words, and a noun for what is said any.
    /// </summary>
    private bool NamesByNoun(MarkedSpan span, int noun, ReportingClause? owner) => owner is null || !BeginsLower(span)
        || (!HeadIsLast && !owner.IsJudgement && (span.Last > span.First || tokens[noun].Is(Trait.SpeechNoun)));

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
    public bool AreRoundNickname(MarkedSpan span)
    {
        int length = span.Last - span.First + 1;
        return length < MaximumNickname && IsInName(span) || length <= MaximumNickname && IsBehindAlias(span);
    }

    private bool IsInName(MarkedSpan span)
    {
        ref readonly Token before = ref tokens[span.Open - 1];
        ref readonly Token after = ref tokens[span.Close + 1];
        return before.IsWord && before.IsCapitalized && after.IsWord && after.IsCapitalized && !before.Is(Trait.ClosedClass)
            && sentences.IndexOf(span.Open - 1) == sentences.IndexOf(span.Close + 1);
    }

    private bool IsBehindAlias(MarkedSpan span)
    {
        if (tokens[span.Open - 1].Lexeme.Form is not ("dit" or "dite" or "dits" or "dites" or "alias"))
            return false;
        ref readonly Token named = ref tokens[span.Open - 2];
        return named.IsSymbol(',')
            || (syntax is not null && span.Open >= 2 && syntax.Classes[span.Open - 2] == WordClass.Noun && tokens[span.First].IsCapitalized
                && !named.Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.DocumentNoun));
    }

    private bool BeginsLower(MarkedSpan span) => tokens[span.First].IsWord && !tokens[span.First].IsCapitalized;
}
