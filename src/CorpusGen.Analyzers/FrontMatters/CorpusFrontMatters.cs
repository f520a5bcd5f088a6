using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using ValueType = CorpusGen.Generator.FrontMatters.ValueType;

namespace CorpusGen.Analyzers.FrontMatters;

/// <summary>The front matters of all texts of a compilation: which keys there are, how often, and of which types.</summary>
internal sealed class CorpusFrontMatters
{
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
            if (!text.IsLegible || !SourceTexts.MayHaveFrontMatter(text.Text))
                continue;
            TextFindings findings = text.FindingsOf(SharedExtraction.OfProcess);
            if (findings.FrontMatter is { } frontMatter)
                all.Add(frontMatter);
            foreach (SourceFlaw flaw in findings.SourceFlaws.Where(flaw => flaw.Kind == SourceFlawKind.TooNested))
                all.AddNested(flaw.Detail, text);
        }

        return all;
    }

    /// <summary>The texts whose values of a key are too nested, in the order of their paths.</summary>
    public IReadOnlyList<CorpusText> NestedIn(string key) => _nested.TryGetValue(key, out List<CorpusText>? texts) ? texts : [];

    private void Add(FrontMatter frontMatter)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (FrontMatterEntry entry in frontMatter.Entries)
        {
            if (!_uses.TryGetValue(entry.Key, out KeyUse? use))
                _uses.Add(entry.Key, use = new KeyUse { Spelling = entry.Key });
            if (!seen.Add(entry.Key))
                continue;
            use.Articles++;
            foreach (FrontMatterScalar scalar in entry.Value.Items)
            {
                ValueType type = ValueTypes.Of(scalar, out _);
                use.Add(type);
            }
        }
    }

    private void AddNested(string key, CorpusText text)
    {
        if (!_nested.TryGetValue(key, out List<CorpusText>? texts))
            _nested.Add(key, texts = []);
        if (texts.Count == 0 || texts[texts.Count - 1] != text)
            texts.Add(text);
    }
}
