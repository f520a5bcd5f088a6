using System.Collections.Generic;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Formats.Corrections;

/// <summary>What stands at a place of a YAML file.</summary>
/// <param name="Range">Where, in the file.</param>
internal abstract record YamlNode(TextRange Range);

/// <summary>A scalar.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsEmpty">Whether nothing is written: <c>speaker:</c>, <c>speaker: ~</c>.</param>
/// <param name="Range">Where, in the file.</param>
internal sealed record YamlScalar(string Text, bool IsEmpty, TextRange Range) : YamlNode(Range);

/// <summary>A list.</summary>
/// <param name="Items">What is in it.</param>
/// <param name="Range">Where it begins.</param>
internal sealed record YamlList(List<YamlNode> Items, TextRange Range) : YamlNode(Range);

/// <summary>A map.</summary>
/// <param name="Pairs">Its keys and values, in the order of the file.</param>
/// <param name="Range">Where it begins.</param>
internal sealed record YamlMap(List<(YamlNode Key, YamlNode Value)> Pairs, TextRange Range) : YamlNode(Range);
