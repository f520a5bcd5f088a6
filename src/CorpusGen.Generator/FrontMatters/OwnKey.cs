using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>A key that has no meaning of its own, and what one front matter says of it.</summary>
/// <param name="Form">The key and what its values are.</param>
/// <param name="Values">Those that are not empty.</param>
internal sealed record OwnKey(KeyForm Form, EquatableArray<KeyText> Values);

/// <summary>A key and what its values are, in one front matter or in all.</summary>
/// <param name="Key">In lower case.</param>
/// <param name="Spelling">As it is written; of several spellings the first in the order of their letters, where capitals come before small ones.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsList">Whether there can be several.</param>
internal readonly record struct KeyForm(string Key, string Spelling, ValueType Type, bool IsList)
{
    /// <summary>The form that has the values of both.</summary>
    public KeyForm Join(KeyForm other) => this with
    {
        Spelling = string.CompareOrdinal(other.Spelling, Spelling) < 0 ? other.Spelling : Spelling,
        Type = ValueTypes.Join(Type, other.Type),
        IsList = IsList || other.IsList,
    };
}

/// <summary>A value of a key.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Iso">The date that they are, in ISO 8601, or null.</param>
/// <param name="IsNoValue">Whether they are words, and would be read as a number or as true or false: <c>"4"</c> for its quotes, <c>007</c>.</param>
internal readonly record struct KeyText(string Text, string? Iso, bool IsNoValue = false);
