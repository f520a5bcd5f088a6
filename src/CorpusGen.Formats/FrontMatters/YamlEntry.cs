using System.Collections.Generic;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>A key and what it says; no items where its value is a list of lists or of maps, or a reference to another value.</summary>
internal readonly record struct YamlEntry(string Key, TextRange KeyRange, bool IsList, List<FrontMatterScalar>? Items);
