using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Entities;

/// <summary>What an entity is, as far as the article tells.</summary>
internal enum EntityKind : byte
{
    Unknown,
    Person,

    /// <summary>A body: a firm, a party, a ministry.</summary>
    Organisation,
    Place,
}

/// <summary>Somebody or something that an article names, under one or several names.</summary>
internal sealed class Entity(string name)
{
    /// <summary>The first name in the article.</summary>
    private string? _firstName;

    /// <summary>All names; null for most, who have one.</summary>
    private List<string>? _names;

    /// <summary>Null for most, who have none.</summary>
    private List<(string Noun, string Words)>? _roles;

    /// <summary>The fullest name in the article.</summary>
    public string Name { get; set; } = name;

    /// <summary>The other names in the article, in the order of their first places.</summary>
    public IEnumerable<string> OtherNames
    {
        get
        {
            if (_names is null && _firstName is not null && _firstName != Name)
                yield return _firstName;
            foreach (string name in _names ?? [])
            {
                if (name != Name)
                    yield return name;
            }
        }
    }

    /// <summary>Known by a given name, a title, a role or a pronoun; of an organisation the gender of its article.</summary>
    public Gender Gender { get; set; }

    public EntityKind Kind { get; set; }

    public bool IsPerson => Kind == EntityKind.Person;

    public bool IsOrganisation => Kind is EntityKind.Organisation or EntityKind.Place;

    /// <summary>How often it is named.</summary>
    public int Count { get; set; }

    /// <summary>The roles, in the article's words (<c>PDG de Tesla</c>), in the order of their places.</summary>
    public IEnumerable<string> Roles
    {
        get
        {
            foreach ((_, string words) in _roles ?? [])
                yield return words;
        }
    }

    /// <summary>Whether the text says what office the person has: <c>maire</c>, not <c>acteur</c>, which stands beside any.</summary>
    public bool HasOffice { get; set; }

    /// <summary>Takes one more way of writing the name.</summary>
    public void AddName(string written)
    {
        if (_firstName is null)
            _firstName = written;
        else if (_names is null ? written != _firstName : _names.Count < 16 && !_names.Contains(written))
            (_names ??= [_firstName]).Add(written);
    }

    /// <summary>Whether a role noun stands beside its name (<c>fondateur</c>); lower case.</summary>
    public bool HasRole(string noun)
    {
        foreach ((string known, _) in _roles ?? [])
        {
            if (known == noun)
                return true;
        }

        return false;
    }

    public void AddRole(string noun, string words)
    {
        foreach ((_, string known) in _roles ?? [])
        {
            if (string.Equals(known, words, StringComparison.OrdinalIgnoreCase))
                return;
        }

        // Nobody has more roles than these in one article; this bounds the search.
        if ((_roles ??= []).Count < 16)
            _roles.Add((noun, words));
    }
}
