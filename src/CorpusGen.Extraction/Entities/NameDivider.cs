using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>
/// Divides a run of words of names into names: a given name inside a run begins a new one (<c>Tesla | Elon Musk</c>), and so does what follows a title. Titles
/// before a name and adjectives and articles at its ends are no part of it.
/// </summary>
internal sealed class NameDivider(Document document, WordClass[] classes)
{
    /// <summary>A role is not looked for further before a name.</summary>
    private const int MaximumWords = 10;

    private readonly TokenList _tokens = document.Tokens;

    /// <summary>The names of all runs.</summary>
    public List<NameMention> Names { get; } = new(document.Tokens.Count / 8);

    /// <summary>Adds the names of a run.</summary>
    public void Divide(int first, int last)
    {
        bool hasTitle = false;
        Gender titleGender = Gender.Unknown;
        int title = _tokens[first - 1].IsSymbol('.') ? first - 2 : first - 1;
        bool isRole = _tokens[title].IsCapitalized && _tokens[title].Is(Trait.PersonNoun) && document.Lexicon.Syntax!.HeadIsLast;
        if (_tokens[title].IsWord && (_tokens[title].Is(Trait.NameTitle) || isRole))
            (hasTitle, titleGender) = (true, Genders.Of(_tokens[title].Lexeme));

        int start = first;
        for (int i = first; i <= last; i++)
        {
            if (!_tokens[i].IsWord)
                continue;
            if (i > start && i < last && IsTitleInside(i))
            {
                (hasTitle, titleGender) = (true, Genders.Of(_tokens[i].Lexeme));
                Add(start, i - 1, false, Gender.Unknown);
                start = i + 1;
                continue;
            }

            if (i > start && !hasTitle && BeginsAnother(start, i, last))
            {
                Add(start, i - 1, false, Gender.Unknown);
                start = i;
            }
        }

        if (start <= last)
            Add(start, last, hasTitle, titleGender);
    }

    /// <summary><c>FIFA | Director | Paul Harlan</c></summary>
    private bool IsTitleInside(int i) => _tokens[i].Is(Trait.NameTitle) && !_tokens[i].Is(Trait.GivenName | Trait.Surname)
        && _tokens[i + 1].IsWord && classes[i] == WordClass.Name;

    /// <summary>A given name after a word that is none begins another name.</summary>
    private bool BeginsAnother(int start, int given, int last)
    {
        ref readonly Token first = ref _tokens[start];
        ref readonly Token token = ref _tokens[given];
        if (!token.Is(Trait.GivenName) || token.IsAllUpper || !token.HasSpaceBefore || !_tokens[given - 1].IsWord)
            return false;
        // "Radio France | Jacques Durand": the place is of the medium's name.
        if (given + 1 < last && token.Is(Trait.Place) && _tokens[given + 1].Is(Trait.GivenName))
            return false;
        if (given < last && IsToldTo(start))
            return true;
        if (first.Length <= 2 || first.Is(Trait.Surname) || first.Is(Trait.GivenName | Trait.NameParticle | Trait.Function) && !IsMedium(start, given))
            return false;
        // The last word of a run is a surname, unless it stands behind capitals.
        if (given == last && !_tokens[given - 1].IsAllUpper)
            return false;
        bool isSurname = token.Is(Trait.Surname) && !first.Is(Trait.Place) && !first.IsAllUpper && !IsComplementOfRole(start);
        return !isSurname && !OrganisationFollows(given, last);
    }

    /// <summary><c>a confié au Figaro | Jacques Durand</c>, <c>au journal Le Monde | Jacques Durand</c>: who was told, and who spoke.</summary>
    private bool IsToldTo(int start) => !document.Lexicon.Syntax!.HeadIsLast && !_tokens[start].Is(Trait.GivenName) && start > 0
        && classes[start - 1] is WordClass.Preposition or WordClass.Determiner or WordClass.Noun && Saying.StandsBefore(_tokens, classes, start);

    /// <summary><c>France Info | Jacques Durand</c>: a place begins no name of three parts.</summary>
    private bool IsMedium(int start, int given) => !document.Lexicon.Syntax!.HeadIsLast
        && given - start >= 2 && _tokens[start].Is(Trait.Place) && !_tokens[given - 1].Is(Trait.GivenName | Trait.Surname);

    /// <summary><c>le ministre des | Finances | Michel Sapin</c>: a common noun in capitals that says of what somebody is something.</summary>
    private bool IsComplementOfRole(int word)
    {
        if (_tokens[word].Is(Trait.OrganisationNoun | Trait.NamedThingNoun | Trait.Surname | Trait.GivenName) || document.Lexicon.Syntax!.HeadIsLast)
            return false;
        for (int i = word - 1; i >= 0 && i >= word - MaximumWords && IsInPhrase(i); i--)
        {
            if (classes[i] == WordClass.Noun && _tokens[i].Is(Trait.PersonNoun))
                return true;
        }

        return false;
    }

    private bool IsInPhrase(int i) =>
        classes[i] is WordClass.Preposition or WordClass.Determiner or WordClass.Coordinator or WordClass.Name or WordClass.Noun or WordClass.Adjective;

    private bool OrganisationFollows(int i, int last)
    {
        for (; i <= last; i++)
        {
            if (_tokens[i].Is(Trait.OrganisationNoun))
                return true;
        }

        return false;
    }

    private void Add(int first, int last, bool hasTitle, Gender titleGender)
    {
        // "Former | President …"
        while (first < last && _tokens[first].Is(Trait.FrontAdjective) && !_tokens[first].Is(Trait.GivenName | Trait.Place)
            && !_tokens[last].Is(Trait.OrganisationNoun))
            first++;
        // "Édouard Philippe Le ministre": the full stop is missing.
        while (last > first && _tokens[last].Is(Trait.DefiniteArticle) && _tokens[last].Length <= 3 && !_tokens[last].IsAllUpper)
            last--;
        while (last > first && !_tokens[last].IsWord && !(_tokens[last].IsSymbol('.') && _tokens[last - 1].Length == 1))
            last--;
        if (_tokens[first].Is(Trait.NameTitle) && first == last && !_tokens[first].Is(Trait.GivenName | Trait.Surname))
            return;
        Names.Add(new NameMention(first, last) { HasTitle = hasTitle, TitleGender = titleGender });
    }
}
