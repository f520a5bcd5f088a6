using System;
using System.Collections.Generic;

namespace CorpusGen.Formats.Markdown;

/// <summary>Finds the next of a few signs in a text. It is asked for places in rising order and searches each stretch once, so that a million tags that never end cost no more than one.</summary>
internal sealed class TagEnds
{
    private readonly string _text;
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    public TagEnds(string text) => _text = text;

    /// <summary>Where the sign stands next from a place on, or -1.</summary>
    public int Next(string sign, int from)
    {
        if (from > _text.Length)
            return -1;
        if (_next.TryGetValue(sign, out int known) && (known < 0 || known >= from))
            return known;
        return _next[sign] = _text.IndexOf(sign, from, StringComparison.Ordinal);
    }
}
