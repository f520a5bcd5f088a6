using CorpusGen.Extraction.Text;

namespace CorpusGen.Generator.FrontMatters;

/// <summary>The type of a key whose values are declared: <c>ArticleSection</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">In the order of the project.</param>
internal sealed record ValueEnum(string Name, EquatableArray<EnumValue> Values);

/// <summary>A value that a key can have.</summary>
/// <param name="Text">As front matters write it.</param>
/// <param name="Member">The name of the member.</param>
internal readonly record struct EnumValue(string Text, string Member);
