using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Finds names: runs of capitalized words, with particles, initials and hyphens inside. Where a sentence begins, a word
/// that is no name there is left out. A given name inside a run begins a new name (<c>Tesla | Elon Musk</c>).
/// </summary>
internal sealed class NameReader(Document document, Sentences sentences)
{
    private const int MaximumWords = 8;

    private readonly TokenList _tokens = document.Tokens;
    private readonly List<Name> _names = [];

    public List<Name> Read()
    {
        foreach (Line line in document.Lines)
        {
            for (int i = line.FirstToken; i < line.EndToken;)
            {
                if (_tokens[i].IsCapitalized && CanBeginName(i))
                    i = ReadRun(i, line.EndToken);
                else
                    i++;
            }
        }

        return _names;
    }

    private bool IsNameWord(int i)
    {
        ref readonly Token token = ref _tokens[i];
        return token.IsCapitalized && token.IsWord && !token.Is(Trait.CalendarWord) && token.Lexeme.Form is not ("i" or "'s");
    }

    private bool BeginsSentence(int i) => sentences.StartOf(i) == i || _tokens[i - 1].Symbol is '«' or '“' or '"' or ':' or '-' or '–' or '—' or '(' or '•' or '…' or '?' or '!';

    private bool CanBeginName(int i)
    {
        if (!IsNameWord(i) || _tokens[i].IsElided)
            return false;
        // A digit or hyphen glued before: part of a code.
        if (!_tokens[i].HasSpaceBefore && (_tokens[i - 1].IsDigits || (_tokens[i - 1].IsSymbol('.') && _tokens[i - 2].IsWord && !_tokens[i - 1].HasSpaceBefore)))
            return false;
        bool capitalAfter = IsNameWord(i + 1) && _tokens[i + 1].HasSpaceBefore;
        if (_tokens[i].Is(Trait.Function))
            return capitalAfter && !BeginsSentence(i) && _tokens[i].Is(Trait.DefiniteArticle) && _tokens[i].Length > 1;
        bool initial = _tokens[i].Length == 1 && _tokens[i + 1].IsSymbol('.') && !_tokens[i + 1].HasSpaceBefore;
        if (!BeginsSentence(i) || initial)
            return true;
        // A common word at a sentence's start is a name only in the company of another.
        bool common = _tokens[i].Lexeme != Lexeme.Unknown && !_tokens[i].Is(Trait.GivenName | Trait.Place | Trait.NameTitle) && !_tokens[i].IsAllUpper;
        return !common || (capitalAfter && !_tokens[i].Is(Trait.Adverb | Trait.Finite | Trait.Gerund | Trait.Participle));
    }

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
        AddNames(first, last);
        return last + 1;
    }

    /// <summary>The next word of the run that ends at <paramref name="last"/>, or -1.</summary>
    private int NextWord(int first, int last, int end)
    {
        int i = last + 1;
        if (i >= end)
            return -1;
        ref readonly Token token = ref _tokens[i];
        if (IsNameWord(i))
            return _tokens[i].IsElided ? AfterElision(i, end) : i;
        switch (token.Symbol)
        {
            case '-' when !token.HasSpaceBefore && i + 1 < end && !_tokens[i + 1].HasSpaceBefore && _tokens[i + 1].IsWord && (IsNameWord(i + 1) || (i + 3 < end && _tokens[i + 2].IsSymbol('-'))):
                return i + 1;
            case '.' when !token.HasSpaceBefore && (_tokens[last].Length == 1 || _tokens[last].Is(Trait.Abbreviation)) && i + 1 < end && IsNameWord(i + 1):
                return i + 1;
            case '&' when i + 1 < end && IsNameWord(i + 1):
                return i + 1;
        }

        if (!token.IsWord || token.Is(Trait.CalendarWord))
            return -1;
        if (token.IsElided)
            return token.Lexeme.Form == "d'" && ContinuesWithParticle(first, last) ? AfterElision(i, end) : -1;
        if (token.Is(Trait.NameParticle) && i + 1 < end && IsNameWord(i + 1) && _tokens[i + 1].HasSpaceBefore
            && (!token.Is(Trait.Preposition | Trait.Determiner) || ContinuesWithParticle(first, last)))
            return i + 1;
        return -1;
    }

    /// <summary><c>de</c> and its like join the parts of a name only after a lone given name or an organisation's noun.</summary>
    private bool ContinuesWithParticle(int first, int last) =>
        _tokens[first].Is(Trait.OrganisationNoun) || (first == last && _tokens[first].Is(Trait.GivenName));

    private int AfterElision(int i, int end) => i + 1 < end && IsNameWord(i + 1) && !_tokens[i + 1].HasSpaceBefore ? i + 1 : -1;

    private void AddNames(int first, int last)
    {
        bool hasTitle = false;
        Gender titleGender = Gender.Unknown;
        Token before = _tokens[first - 1].IsSymbol('.') ? _tokens[first - 2] : _tokens[first - 1];
        if (before.IsWord && before.Is(Trait.NameTitle))
            (hasTitle, titleGender) = (true, Genders.Of(before.Lexeme));

        int start = first;
        bool hasOrganisation = false;
        for (int i = first; i <= last; i++)
        {
            if (!_tokens[i].IsWord)
                continue;
            hasOrganisation |= _tokens[i].Is(Trait.OrganisationNoun) && i > first;
            // A title or role in capitals in front of a name: "Senator Jane Miller", "FIFA Director Paul Harlan".
            if (_tokens[i].Is(Trait.NameTitle | Trait.PersonNoun) && !_tokens[i].Is(Trait.GivenName) && i < last && _tokens[i + 1].Symbol != '-')
            {
                if (start < i && !_tokens[i].Is(Trait.NameTitle) && !IsFollowedByGivenName(i, last))
                    continue;
                (hasTitle, titleGender) = (true, Genders.Of(_tokens[i].Lexeme));
                if (start < i)
                    Add(start, i - 1, false, Gender.Unknown);
                start = i + 1;
                while (start < last && !_tokens[start].IsWord)
                    start++;
                continue;
            }

            // A given name after a word that is none begins another name.
            if (i > start && !hasTitle && _tokens[i].Is(Trait.GivenName) && !_tokens[i].IsAllUpper && _tokens[i].HasSpaceBefore && (i < last || _tokens[i - 1].IsAllUpper) && !_tokens[start].Is(Trait.GivenName | Trait.NameParticle | Trait.Function)
                && _tokens[start].Length > 2 && _tokens[i - 1].IsWord && !OrganisationFollows(i, last))
            {
                Add(start, i - 1, false, Gender.Unknown);
                start = i;
            }
        }

        if (start <= last)
            Add(start, last, hasTitle, titleGender);
    }

    private bool IsFollowedByGivenName(int i, int last) => i < last && _tokens[i + 1].Is(Trait.GivenName);

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
        // "Prime | Minister Boris Johnson", "Former | President …"
        while (first < last && _tokens[first].Is(Trait.Adjective) && !_tokens[first].Is(Trait.GivenName))
            first++;
        if (first == last && !hasTitle && (_tokens[first].Is(Trait.Adjective) || _tokens[first].IsForm("prime")) && !_tokens[first].Is(Trait.GivenName | Trait.Place))
            return;
        while (last > first && !_tokens[last].IsWord && !(_tokens[last].IsSymbol('.') && _tokens[last - 1].Length == 1))
            last--;
        if (_tokens[first].Is(Trait.NameTitle) && first == last)
            return;
        _names.Add(new Name(first, last) { HasTitle = hasTitle, TitleGender = titleGender });
    }
}
