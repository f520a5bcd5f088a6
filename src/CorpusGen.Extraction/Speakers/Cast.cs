using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Speakers;

/// <summary>
/// Who and what an article names. A short name belongs to the full name that ends or begins with it: to the one of the
/// title's gender, else to the one that is named most; where two are named equally often, it stays apart.
/// </summary>
internal sealed class Cast
{
    private readonly TokenList _tokens;
    private readonly List<Name> _names;
    private readonly Dictionary<string, Identity> _byFullName;
    private readonly Dictionary<string, List<Identity>> _byWord;
    private readonly HashSet<string> _roles = new(StringComparer.Ordinal);

    private Cast(Document document, List<Name> names)
    {
        _tokens = document.Tokens;
        _names = names;
        _byFullName = new Dictionary<string, Identity>(names.Count / 2, StringComparer.Ordinal);
        _byWord = new Dictionary<string, List<Identity>>(names.Count / 2, StringComparer.Ordinal);
    }

    /// <summary>The names in the order of the text.</summary>
    public IReadOnlyList<Name> Names => _names;

    public static Cast Read(Document document, Sentences sentences)
    {
        var cast = new Cast(document, new NameReader(document, sentences).Read());
        cast.Identify();
        return cast;
    }

    /// <summary>The role that a noun names: <c>ministre</c>, and apart from it <c>premier ministre</c>.</summary>
    public string RoleAt(int noun)
    {
        string form = _tokens[noun].Lexeme.Form;
        string before = _tokens[noun - 1].Lexeme.Form;
        return before is "premier" or "première" or "prime" or "vice" ? before + " " + form : form;
    }

    /// <summary>The index of the first name that starts at or after a token.</summary>
    public int FirstNameAtOrAfter(int token)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_names[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether anybody is named with a role.</summary>
    public bool HasHolder(string role) => _roles.Contains(role);

    /// <summary>The name that starts in a range of tokens, or null.</summary>
    public Name? FirstIn(int first, int last)
    {
        int index = FirstNameAtOrAfter(first);
        return index < _names.Count && _names[index].First <= last ? _names[index] : null;
    }

    private void Identify()
    {
        foreach (Name name in _names)
        {
            if (name.First == name.Last)
                continue;
            string full = Written(name);
            // "Le Phare" is the "Phare" of other places.
            if (_tokens[name.First].Is(Trait.DefiniteArticle) && name.Last == name.First + 1)
                continue;
            if (!_byFullName.TryGetValue(full, out Identity? identity))
            {
                identity = SamePerson(name, full) ?? new Identity(full);
                _byFullName.Add(full, identity);
                if (full.Length > identity.Name.Length && identity.IsPerson)
                    identity.Name = full;
                Register(identity, LastWord(name));
                Register(identity, FirstWord(name));
            }

            Take(name, identity);
        }

        foreach (Name name in _names)
        {
            if (name.Identity is null)
                Take(name, Resolve(name));
        }
    }

    /// <summary>A name with a middle name more or less: <c>Jean Paul Martin</c>.</summary>
    private Identity? SamePerson(Name name, string full)
    {
        if (!_tokens[name.First].Is(Trait.GivenName) || !_byWord.TryGetValue(LastWord(name), out List<Identity>? known))
            return null;
        string first = FirstWord(name) + " ";
        foreach (Identity identity in known)
        {
            if (identity.IsPerson && identity.Name.StartsWith(first, StringComparison.Ordinal) && identity.Name.EndsWith(" " + LastWord(name), StringComparison.Ordinal))
                return identity;
        }

        return null;
    }

    private Identity Resolve(Name name)
    {
        string word = LastWord(name);
        if (_byWord.TryGetValue(word, out List<Identity>? known))
        {
            Identity? best = null;
            bool tie = false;
            foreach (Identity identity in known)
            {
                // An acronym or a firm is not called by a word of its name.
                if (!identity.IsPerson && !name.HasTitle)
                    continue;
                if (!Genders.Agree(identity.Gender, name.TitleGender))
                    continue;
                tie = best is not null && best.Count == identity.Count;
                if (best is null || identity.Count > best.Count)
                    best = identity;
            }

            if (best is not null && !tie)
                return best;
        }

        if (!_byFullName.TryGetValue(word, out Identity? own))
            _byFullName.Add(word, own = new Identity(word));
        if (name.First < name.Last && own.Name == word)
            own.Name = Written(name);
        return own;
    }

    private void Register(Identity identity, string word)
    {
        if (!_byWord.TryGetValue(word, out List<Identity>? known))
            _byWord.Add(word, known = new List<Identity>(1));
        // So many people with one name are no longer told apart; this bounds the search.
        if (known.Count < 8 && !known.Contains(identity))
            known.Add(identity);
    }

    private void Take(Name name, Identity identity)
    {
        name.Identity = identity;
        identity.Count++;
        Lexeme given = _tokens[name.First].Lexeme;
        if (identity.Count == 1)
        {
            bool organisation = false;
            for (int i = name.First; i <= name.Last; i++)
                organisation |= (_tokens[i].Is(Trait.OrganisationNoun) && !(i == name.First && _tokens[i].Is(Trait.GivenName) && i < name.Last)) || (_tokens[i].Is(Trait.Place) && !_tokens[i].Is(Trait.GivenName) && name.First == name.Last);
            identity.IsOrganisation = organisation || _tokens[name.Last].IsSymbol('.') || (name.First == name.Last && _tokens[name.First].IsAllUpper && !name.HasTitle);
            bool alone = name.First == name.Last && ((given.Traits & (Trait.Place | Trait.OrganisationNoun)) != 0 || _tokens[name.First].IsAllUpper);
            if (!organisation && !alone && (given.Traits & Trait.GivenName) != 0)
            {
                identity.IsPerson = true;
                identity.Gender = Genders.Of(given);
            }
        }

        if (name.HasTitle && !identity.IsOrganisation)
            identity.IsPerson = true;
        if (identity.Gender == Gender.Unknown)
            identity.Gender = name.TitleGender;
        ReadRoles(name, identity);
    }

    /// <summary>The role nouns of an apposition: <c>Elon Musk, le PDG de Tesla</c>; <c>le député européen Jean Dupont</c>; <c>le patron de X, Jean Dupont</c>.</summary>
    private void ReadRoles(Name name, Identity identity)
    {
        if (identity.IsOrganisation && name.First == name.Last)
            return;
        // "le PDG de Tesla, un homme pressé": what follows a complement is said of the head.
        ref readonly Token governor = ref _tokens[name.First - 1];
        bool governed = governor.Is(Trait.Preposition) || governor.IsForm("of") || (governor.Is(Trait.DefiniteArticle) && _tokens[name.First - 2].Is(Trait.Preposition));
        int i = name.Last + 1;
        if (_tokens[i].IsSymbol(',') && (!governed || identity.IsPerson))
        {
            for (int end = i + 5; ++i < end && _tokens[i].IsWord;)
            {
                if (_tokens[i].Is(Trait.Preposition | Trait.Relative) && !_tokens[i].Is(Trait.Determiner))
                    break;
                if (_tokens[i].Is(Trait.PersonNoun) && !_tokens[i].Is(Trait.Plural) && IsApposition(i))
                {
                    AddRole(identity, i);
                    break;
                }
            }
        }

        bool shared = name.First == name.Last && _tokens[name.Last + 1].Is(Trait.Coordinator) && _tokens[name.Last + 2].IsCapitalized && !_tokens[name.First].Is(Trait.GivenName);
        if (governed || shared)
            return;
        for (int back = name.First - 1, end = name.First - 12, commas = 0; back > end && back >= 0; back--)
        {
            ref readonly Token token = ref _tokens[back];
            if (token.IsSymbol(',') && commas++ == 0 && back == name.First - 1)
                continue;
            if (!token.IsWord || token.Is(Trait.Have | Trait.Be | Trait.Relative | Trait.SubjectPronoun) || (token.Is(Trait.Preposition) && !token.Is(Trait.NameParticle | Trait.DefiniteArticle)))
                break;
            bool isRole = token.Is(Trait.PersonNoun) && !token.Is(Trait.Plural);
            // "le cofondateur du service de messagerie WhatsApp" says nothing of WhatsApp: without a comma a name that is
            // no known person must stand beside the noun.
            if (commas == 0 && !identity.IsPerson && back < name.First - 1 && !_tokens[name.First - 1].Is(Trait.PersonNoun | Trait.Adjective | Trait.Place))
                break;
            if (!isRole && token.Is(Trait.Finite | Trait.Infinitive | Trait.Gerund | Trait.Plural) && !token.Is(Trait.Determiner | Trait.Preposition) && !token.IsCapitalized)
                break;
            if (isRole)
            {
                AddRole(identity, back);
                if (!_tokens[back - 1].Is(Trait.Coordinator))
                    break;
            }
        }
    }

    /// <summary>An apposition ends before a verb comes: "Sur son compte Twitter, la chanteuse a écrit" has none.</summary>
    private bool IsApposition(int role)
    {
        for (int i = role + 1; i < role + 14; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Symbol is ',' or '.' or ')' or ';' or ':' or '–' || token.Kind == TokenKind.None || token.Is(Trait.Relative))
                return true;
            if (token.Is(Trait.Have | Trait.Be | Trait.Modal) || (token.Is(Trait.Finite) && !_tokens[i - 1].Is(Trait.Determiner | Trait.Preposition | Trait.PersonNoun) && !token.Is(Trait.PersonNoun | Trait.OrganisationNoun | Trait.Determiner | Trait.Preposition)))
                return false;
        }

        return true;
    }

    private void AddRole(Identity identity, int token)
    {
        string role = RoleAt(token);
        identity.AddRole(role);
        _roles.Add(role);
        if (!identity.IsOrganisation)
            identity.IsPerson = true;
        if (identity.Gender == Gender.Unknown)
            identity.Gender = Genders.Of(_tokens[token].Lexeme);
    }

    private string Written(Name name) => _tokens.RangeOf(name.First, name.Last).In(_tokens.Text);

    private string FirstWord(Name name) => _tokens.TextOf(name.First);

    private string LastWord(Name name)
    {
        // "Dominique de Villepin" is Villepin; "Ben-Amar" is one word.
        int first = name.Last;
        while (first - 1 > name.First && _tokens[first - 1].IsSymbol('-'))
            first -= 2;
        return _tokens.RangeOf(first, name.Last).In(_tokens.Text);
    }
}
