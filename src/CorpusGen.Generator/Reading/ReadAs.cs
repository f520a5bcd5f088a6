using CorpusGen.Extraction.Sources;

namespace CorpusGen.Generator.Reading;

/// <summary>What a file is read as.</summary>
/// <param name="Format">What it is written in.</param>
/// <param name="Language">The language that its metadata says; null when they say none.</param>
/// <param name="UsualLanguage">The language of texts that say none in their front matter either; null when their words tell.</param>
/// <param name="Keys">The keys that the project uses in place of those that have a meaning, as it writes them; null when it has none.</param>
internal readonly record struct ReadAs(SourceFormat Format, Language? Language = null, Language? UsualLanguage = null, string? Keys = null);
