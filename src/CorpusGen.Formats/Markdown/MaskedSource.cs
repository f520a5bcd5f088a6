using System.Collections.Generic;

namespace CorpusGen.Formats.Markdown;

/// <summary>A file and what is Markdown in it.</summary>
/// <param name="File">As it is.</param>
/// <param name="Text">The same length, with all painted over that is no Markdown.</param>
/// <param name="Quotes">The quotes between paired shortcodes, in the order of their ends.</param>
internal sealed record MaskedSource(string File, string Text, List<QuoteRegion> Quotes)
{
    /// <summary>Whether a letter of the file was painted over.</summary>
    public bool IsPainted(int place) => Text[place] != File[place];
}

/// <summary>Words between paired shortcodes of a quote: <c>{{&lt; quote footer="X" &gt;}}words{{&lt; /quote &gt;}}</c>.</summary>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where the closing one begins.</param>
/// <param name="Close">Where the closing one ends.</param>
/// <param name="Attribution">Whose the words are; empty where the shortcode does not say.</param>
internal readonly record struct QuoteRegion(int Start, int End, int Close, string Attribution);
