using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using ValueType = CorpusGen.Generator.FrontMatters.ValueType;

namespace CorpusGen.Analyzers.FrontMatters;

/// <summary>The front matters of all texts of a compilation: which keys there are, how often, and of which types.</summary>
internal sealed class CorpusFrontMatters
{
    // A host keeps the objects of files that were not edited, and reading the values of thousands takes a while.
    private static readonly ConditionalWeakTable<AdditionalText, TextKeys> s_keys = new();

    private readonly Dictionary<string, KeyUse> _uses = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<CorpusText>> _nested = new(StringComparer.OrdinalIgnoreCase);

    private CorpusFrontMatters()
    {
    }

    /// <summary>All keys, with how they are used.</summary>
    public IReadOnlyDictionary<string, KeyUse> Uses => _uses;

    /// <param name="texts">In the order of their paths.</param>
    public static CorpusFrontMatters Of(ImmutableArray<CorpusText> texts)
    {
        var all = new CorpusFrontMatters();
        foreach (CorpusText text in texts)
        {
            // Most texts have none, and are not extracted for it.
            if (text.IsLegible && SourceTexts.MayHaveFrontMatter(text.Text))
                all.Add(text, KeysOf(text));
        }

        return all;
    }

    /// <summary>The texts whose values of a key are too nested, in the order of their paths.</summary>
    public IReadOnlyList<CorpusText> NestedIn(string key) => _nested.TryGetValue(key, out List<CorpusText>? texts) ? texts : [];

    private static TextKeys KeysOf(CorpusText text)
    {
        if (s_keys.TryGetValue(text.Source, out TextKeys? known) && known.IsOf(text))
            return known;
        known = TextKeys.Of(text);
        s_keys.Remove(text.Source);
        return s_keys.GetValue(text.Source, _ => known);
    }

    private void Add(CorpusText text, TextKeys keys)
    {
        foreach ((string key, ValueType[] types) in keys.Keys)
        {
            if (!_uses.TryGetValue(key, out KeyUse? use))
                _uses.Add(key, use = new KeyUse { Spelling = key });
            use.Articles++;
            foreach (ValueType type in types)
                use.Add(type);
        }

        foreach (string key in keys.Nested)
        {
            if (!_nested.TryGetValue(key, out List<CorpusText>? texts))
                _nested.Add(key, texts = []);
            texts.Add(text);
        }
    }
}
