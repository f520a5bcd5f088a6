using System.Collections.Generic;

namespace CorpusGen.Formats.Markdown;

/// <summary>A file and what is Markdown in it.</summary>
/// <param name="File">As it is.</param>
/// <param name="Text">The same length, with all painted over that is no Markdown.</param>
/// <param name="Quotes">The quotes between paired shortcodes, in the order of their ends.</param>
/// <param name="Captions">The captions between paired shortcodes, in the order of the file.</param>
internal sealed record MaskedSource(string File, string Text, List<QuoteRegion> Quotes, List<CaptionRegion> Captions)
{
    /// <summary>Whether the words at a place are a caption.</summary>
    public bool IsCaption(int place) => CaptionBefore(place) is { } caption && caption.End > place;

    /// <summary>Whether a caption, with its closing shortcode, ends where a line does.</summary>
    public bool EndsCaption(int lineEnd)
    {
        while (lineEnd > 0 && File[lineEnd - 1] is ' ' or '\t')
            lineEnd--;
        return CaptionBefore(lineEnd) is { } caption && caption.Close == lineEnd;
    }

    private CaptionRegion? CaptionBefore(int place)
    {
        int low = 0, high = Captions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Captions[middle].Start <= place)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : Captions[low - 1];
    }

    /// <summary>Whether a letter of the file was painted over.</summary>
    public bool IsPainted(int place) => Text[place] != File[place];
}

/// <summary>Words between paired shortcodes of a quote: <c>{{&lt; quote footer="X" &gt;}}words{{&lt; /quote &gt;}}</c>.</summary>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where the closing one begins.</param>
/// <param name="Close">Where the closing one ends.</param>
/// <param name="Attribution">Whose the words are; empty where the shortcode does not say.</param>
internal readonly record struct QuoteRegion(int Start, int End, int Close, string Attribution);

/// <summary>A picture and the words that are its caption: <c>[caption]&lt;img&gt; words[/caption]</c>.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where the closing shortcode begins.</param>
/// <param name="Close">Where it ends.</param>
internal readonly record struct CaptionRegion(int Start, int End, int Close);
