using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>
/// Finds names: runs of words of names, with particles, initials and hyphens inside. What names a run is, <see cref="NameDivider"/> tells; the noun for a
/// body takes its adjective and its complement along (<c>Commission européenne</c>, <c>Cour des comptes</c>).
/// </summary>
internal sealed class NameReader(Document document, WordClass[] classes)
{
    private const int MaximumWords = 10;

    private readonly TokenList _tokens = document.Tokens;
    private readonly NameDivider _divider = new(document, classes);

    public List<NameMention> Read()
    {
        foreach (Line line in document.Lines)
        {
            for (int i = line.FirstToken; i < line.EndToken;)
            {
                if (classes[i] == WordClass.Name && IsNameWord(i) && !_tokens[i].IsElided && !IsCode(i))
                    i = ReadRun(i, line.EndToken);
                else
                    i++;
            }
        }

        return _divider.Names;
    }

    private bool IsNameWord(int i) => (uint)i < (uint)classes.Length && classes[i] == WordClass.Name && _tokens[i].IsWord && _tokens[i].IsCapitalized;

    /// <summary>A digit or a dot glued before: part of a code.</summary>
    private bool IsCode(int i) => !_tokens[i].HasSpaceBefore && (_tokens[i - 1].IsDigits || (_tokens[i - 1].IsSymbol('.') && _tokens[i - 2].IsWord && _tokens[i - 2].Length > 1 && !_tokens[i - 1].HasSpaceBefore));

    private int ReadRun(int first, int end)
    {
        int last = first, words = 1;
        while (words < MaximumWords)
        {
            int next = NextWord(first, last, end);
            if (next < 0)
                break;
            last = next;
            words++;
        }

        // "the U.S. said": the last full stop belongs to the initials.
        if (last > first && _tokens[last].Length == 1 && _tokens[last + 1].IsSymbol('.') && !_tokens[last + 1].HasSpaceBefore && last + 1 < end)
            last++;
        if (!document.Lexicon.Syntax!.HeadIsLast)
            last = WithComplement(first, last, end);
        if (document.Lexicon.Syntax.PlaceComplementEnd(_tokens, last) is var place && place > 0 && place < end && _tokens[last].Is(Trait.Place))
            last = place;
        _divider.Divide(first, last);
        return last + 1;
    }

    /// <summary><c>Commission | européenne</c>, <c>Cour | des comptes</c>, <c>Agence | régionale de santé</c>: of a noun for a body that stands alone.</summary>
    private int WithComplement(int first, int last, int end)
    {
        if (!_tokens[first].Is(Trait.OrganisationNoun) || _tokens[first].IsAllUpper)
            return last;
        int i = last;
        while (i + 1 < end && classes[i + 1] == WordClass.Adjective && !_tokens[i + 1].IsCapitalized && i < last + 2)
            i++;
        if (first != last || i + 2 >= end || classes[i + 1] is not (WordClass.Preposition or WordClass.Determiner) || _tokens[i + 1].Lexeme.Form is not ("de" or "d'" or "des" or "du"))
            return i;
        int k = i + 2;
        if (classes[k] == WordClass.Determiner && _tokens[k].Lexeme.Form is "la" or "l'")
            k++;
        if (k < end && classes[k] == WordClass.Noun && !_tokens[k].Is(Trait.PersonNoun) && !_tokens[k].IsCapitalized)
        {
            while (k + 1 < end && classes[k + 1] == WordClass.Adjective)
                k++;
            return k;
        }

        while (k < end && IsNameWord(k))
        {
            i = k;
            int next = NextWord(k, k, end);
            if (next < 0)
                break;
            k = next;
        }

        return i;
    }

    /// <summary>The next word of the run that ends at <paramref name="last"/>, or -1.</summary>
    private int NextWord(int first, int last, int end)
    {
        int i = last + 1;
        if (i >= end)
            return -1;
        ref readonly Token token = ref _tokens[i];
        if (IsNameWord(i))
            return token.IsElided ? AfterElision(i, end) : i;
        switch (token.Symbol)
        {
            case '-' or '‑' when !token.HasSpaceBefore && i + 1 < end && !_tokens[i + 1].HasSpaceBefore && _tokens[i + 1].IsWord && (_tokens[i + 1].IsCapitalized || (last > first && !_tokens[i + 1].Is(Trait.ClosedClass)) || (i + 3 < end && _tokens[i + 2].IsSymbol('-') && _tokens[i + 3].IsCapitalized)):
                return i + 1;
            case '.' when !token.HasSpaceBefore && (_tokens[last].Length == 1 || _tokens[last].Is(Trait.Abbreviation)) && i + 1 < end && IsNameWord(i + 1):
                return i + 1;
            case '&' when i + 1 < end && IsNameWord(i + 1):
                return i + 1;
        }

        if (!token.IsWord || classes[i] == WordClass.Time)
            return -1;
        // A foreign name in a French text: "Scientific and Industrial Research Organisation".
        if (!document.Lexicon.Syntax!.HeadIsLast && classes[i] == WordClass.Name && !token.IsCapitalized && i + 1 < end && IsNameWord(i + 1))
            return i + 1;
        if (token.IsElided)
            return token.Lexeme.Form == "d'" && ContinuesWithParticle(first, last) ? AfterElision(i, end) : -1;
        if (token.Is(Trait.NameParticle) && i + 1 < end && IsNameWord(i + 1) && _tokens[i + 1].HasSpaceBefore
            && (!token.Is(Trait.Preposition | Trait.Determiner) || ContinuesWithParticle(first, last)))
            return i + 1;
        // "van der Bellen"
        if (token.Is(Trait.NameParticle) && !token.Is(Trait.Preposition | Trait.Determiner) && i + 2 < end && _tokens[i + 1].Is(Trait.NameParticle) && IsNameWord(i + 2))
            return i + 2;
        return -1;
    }

    /// <summary><c>de</c> and its like join the parts of a name only after a lone given name or an organisation's noun.</summary>
    private bool ContinuesWithParticle(int first, int last) =>
        _tokens[first].Is(Trait.OrganisationNoun) || (_tokens[last].Is(Trait.GivenName) && (!_tokens[last].Is(Trait.Place) || first == 0 || classes[first - 1] is not (WordClass.Determiner or WordClass.Preposition)));

    private int AfterElision(int i, int end) => i + 1 < end && IsNameWord(i + 1) && !_tokens[i + 1].HasSpaceBefore ? i + 1 : -1;
}
