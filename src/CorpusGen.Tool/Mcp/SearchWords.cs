using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Tool.Mcp;

/// <summary>Words as they are looked for: without case and accents.</summary>
internal static class SearchWords
{
    public static IEnumerable<string> Of(string text, Language language = Language.Unknown) => CorpusComparing.ComparedText.Read(text, language).Words.Select(word => word.Bare);

    /// <summary>Whether a text has each of the words.</summary>
    public static bool AreIn(IReadOnlyCollection<string> words, string? text) => text is not null && !words.Except(Of(text), StringComparer.Ordinal).Any();
}
