using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>
/// A noun phrase: its <see cref="NounPhraseCore"/>, and the complements that <c>de</c> or <c>of</c> join to it; the noun for a person or body takes
/// other complements too (<c>professeur à Lyon</c>, <c>spokesman for the ministry</c>). Brackets inside belong to it: <c>la ministre (LR) de la Santé</c>.
/// </summary>
internal sealed class NounPhraseReader(TokenList tokens, WordClass[] classes, LanguageSyntax language, MarkMap marks)
{
    /// <summary>A noun phrase is not longer than this.</summary>
    private const int MaximumLength = 32;

    private readonly NounPhraseCore _core = new(tokens, classes, language, marks);

    public bool TryRead(int first, int end, out Chunk phrase)
    {
        phrase = default;
        end = Math.Min(end, first + MaximumLength);
        int i = first;
        bool isCircumstance = first > 0 && classes[first - 1] == WordClass.Preposition;
        if (!_core.TryRead(ref i, end, isComplement: false, isCircumstance, out int head))
            return false;
        int core = i - 1;
        ReadComplements(ref i, end, ref head, ref core, isCircumstance && !language.IsPersonNoun(tokens, head));
        int last = i - 1;
        phrase = new Chunk(ChunkKind.NounPhrase, TraitsOf(first, head, last, core), first, last, head, core, -1);
        return true;
    }

    private void ReadComplements(ref int i, int end, ref int head, ref int core, bool isCircumstance)
    {
        bool role = tokens[head].Is(Trait.PersonNoun | Trait.OrganisationNoun);
        for (int step = 0; step < 6 && i + 1 < end && !marks.Contains(i + 1); step++)
        {
            int k = i;
            bool coordinated = classes[k] == WordClass.Coordinator && classes[k + 1] is WordClass.Preposition or WordClass.Determiner && tokens[k + 1].Is(Trait.Joins) && tokens[k].Lexeme.Form is "et" or "and";
            if (coordinated)
                k++;
            if (classes[k] is not (WordClass.Preposition or WordClass.Determiner) || k + 1 >= end)
                return;
            bool joins = tokens[k].Is(Trait.Joins);
            // "of" and "de" belong to any noun; "à", "for" to a role and its person, who is not named yet.
            if (!joins && !(role && classes[k] == WordClass.Preposition && tokens[k].Is(Trait.JoinsRole)))
                return;
            int next = k + 1;
            if (classes[next] is not (WordClass.Determiner or WordClass.Number or WordClass.Adjective or WordClass.Noun or WordClass.Name or WordClass.Pronoun))
                return;
            if (!joins && classes[next] is WordClass.Pronoun or WordClass.Number || (!joins && tokens[next].Is(Trait.TimeNoun)) || (!joins && next + 1 < end && tokens[next + 1].Is(Trait.TimeNoun)))
                return;
            int first = next;
            if (!_core.TryRead(ref next, end, isComplement: true, isCircumstance, out int inner))
                return;
            i = next;
            // "selon les mots du procureur de la République Anne Roux"
            isCircumstance &= !language.IsPersonNoun(tokens, inner);
            if (OwnsWhole(head, first, inner))
                (head, core) = (inner, i - 1);
        }
    }

    /// <summary>
    /// <c>the Bank of Ashton's governor</c>: where both are capitalized the possessor is the whole name, not its complement alone.
    /// </summary>
    private bool OwnsWhole(int head, int complement, int inner)
    {
        if (!language.HeadIsLast || !tokens[head].IsCapitalized || head == 0 || classes[head - 1] is not (WordClass.Determiner or WordClass.Name or WordClass.Adjective))
            return false;
        for (int i = complement + 1; i < inner; i++)
        {
            if (classes[i] == WordClass.Possessive)
                return tokens[i - 1].IsCapitalized;
        }

        return false;
    }

    private ChunkTraits TraitsOf(int first, int head, int last, int core)
    {
        ref readonly Token token = ref tokens[first];
        ref readonly Token noun = ref tokens[head];
        ChunkTraits traits = ChunkTraits.None;
        if (classes[head] == WordClass.Pronoun && head == first)
            traits |= ChunkTraits.Pronoun;
        if (classes[head] == WordClass.Name)
            traits |= ChunkTraits.Proper;
        if (language.IsPersonNoun(tokens, head))
            traits |= ChunkTraits.Person;
        if (noun.Is(Trait.OrganisationNoun))
            traits |= ChunkTraits.Body;
        if (classes[first] == WordClass.Determiner || token.Is(Trait.Quantifier))
        {
            bool article = token.Is(Trait.DefiniteArticle | Trait.Possessive | Trait.Demonstrative) && !(token.Is(Trait.IndefiniteArticle) && token.IsForm("des"));
            bool one = token.IsElided && first < head && tokens[first + 1].Lexeme.Form is "un" or "une" && token.IsForm("l'");
            traits |= article && !one ? ChunkTraits.Definite : ChunkTraits.Indefinite;
        }

        if (noun.Is(Trait.Plural) && !noun.Is(Trait.Singular) || token.Is(Trait.Plural) || (classes[first] == WordClass.Number && first != head && !token.IsForm("un") && !token.IsForm("une") && !token.IsForm("one")))
            traits |= ChunkTraits.Plural;
        if (noun.Is(Trait.TimeNoun) || (noun.Is(Trait.CalendarWord) && !(language.HeadIsLast && classes[head] == WordClass.Name)) || (core == head && last == head && classes[head] == WordClass.Number))
            traits |= ChunkTraits.Temporal;
        return traits;
    }
}
