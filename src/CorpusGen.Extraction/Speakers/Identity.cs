using System;
using System.Collections.Generic;

namespace CorpusGen.Extraction.Speakers;

/// <summary>Somebody or something that an article names, under one or several names.</summary>
internal sealed class Identity(string name)
{
    /// <summary>Null for most, who have none.</summary>
    private HashSet<string>? _roles;

    /// <summary>The fullest name in the article.</summary>
    public string Name { get; set; } = name;

    public Gender Gender { get; set; }

    /// <summary>Known to be a person: by a given name, a title or a role beside the name.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Known to be no person: a place, or a name with a word like <c>Foundation</c> in it.</summary>
    public bool IsOrganisation { get; set; }

    /// <summary>How often it is named.</summary>
    public int Count { get; set; }

    /// <summary>Whether a role noun stands beside its name (<c>fondateur</c>); lower case.</summary>
    public bool HasRole(string role) => _roles is not null && _roles.Contains(role);

    public void AddRole(string role) => (_roles ??= new HashSet<string>(StringComparer.Ordinal)).Add(role);
}
