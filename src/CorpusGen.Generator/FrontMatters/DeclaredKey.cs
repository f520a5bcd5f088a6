using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>A key that the project declares: a CorpusKey item.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsList">Whether there can be several.</param>
/// <param name="IsRequired">Whether each article must have it.</param>
/// <param name="Values">The words that its values can be; none when they can be any.</param>
internal sealed record DeclaredKey(string Name, ValueType Type, bool IsList, bool IsRequired, EquatableArray<string> Values)
{
    /// <summary>The key as front matters are looked through for it.</summary>
    public string Key => Name.ToLowerInvariant();

    /// <summary>Whether it has a meaning, and a member of its own.</summary>
    public bool IsReserved => ReservedKeys.Contains(Name);

    /// <summary>Its name, and those that mean the same.</summary>
    public IReadOnlyList<string> Spellings => ReservedKeys.SpellingsOf(Name);

    /// <summary>The one of these that declares a key, or null.</summary>
    public static DeclaredKey? Find(EquatableArray<DeclaredKey> keys, string key) =>
        keys.FirstOrDefault(declared => declared.Spellings.Contains(key, StringComparer.OrdinalIgnoreCase));
}
