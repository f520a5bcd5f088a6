using System;
using System.Collections.Concurrent;

namespace CorpusGen.Generator.Reading;

/// <summary>
/// Small values that follow from texts, kept for as long as a process lives and found again by a text's characters. There is room for those of 65,000 texts, and of as many
/// older ones: what is not asked for again is forgotten some time.
/// </summary>
internal sealed class RecentTexts<TValue>
{
    private const int MostValues = 1 << 16;

    private readonly object _lock = new();
    private volatile ConcurrentDictionary<TextKey, TValue> _values = new();
    private volatile ConcurrentDictionary<TextKey, TValue> _olderValues = new();
    private int _count;

    public bool TryGet(TextKey text, out TValue value) => _values.TryGetValue(text, out value) || _olderValues.TryGetValue(text, out value);

    public void Keep(TextKey text, TValue value)
    {
        lock (_lock)
        {
            if (++_count > MostValues)
            {
                (_olderValues, _values) = (_values, new ConcurrentDictionary<TextKey, TValue>());
                _count = 1;
            }

            _values[text] = value;
        }
    }

    /// <summary>The value of a text, made now if it is not known.</summary>
    public TValue GetOrAdd(TextKey text, Func<TextKey, TValue> make)
    {
        if (TryGet(text, out TValue known))
            return known;
        TValue value = make(text);
        Keep(text, value);
        return value;
    }
}
