using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Analyzers.Texts;
using CorpusGen.Extraction.Sources;
using CorpusGen.Generator.FrontMatters;
using CorpusGen.Generator.Reading;
using ValueType = CorpusGen.Generator.FrontMatters.ValueType;

namespace CorpusGen.Analyzers.FrontMatters;

/// <summary>The keys of one text, each once, with the types of their values; and those whose values are too nested.</summary>
internal sealed class TextKeys
{
    private readonly string _text;
    private readonly ReadAs _readAs;

    private TextKeys(CorpusText text, (string Key, ValueType[] Types)[] keys, string[] nested)
    {
        _text = text.Text;
        _readAs = text.ReadAs;
        Keys = keys;
        Nested = nested;
    }

    public IReadOnlyList<(string Key, ValueType[] Types)> Keys { get; }

    public IReadOnlyList<string> Nested { get; }

    public static TextKeys Of(CorpusText text)
    {
        TextFindings findings = text.FindingsOf(SharedExtraction.OfProcess);
        IEnumerable<FrontMatterEntry> entries = findings.FrontMatter?.Entries ?? [];
        return new TextKeys(
            text,
            [.. entries.GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).Select(group => (group.Key, group.First().Value.Items.Select(scalar => ValueTypes.Of(scalar, out _)).ToArray()))],
            [.. findings.SourceFlaws.Where(flaw => flaw.Kind == SourceFlawKind.TooNested).Select(flaw => flaw.Detail).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>Whether it is of a text that says the same.</summary>
    public bool IsOf(CorpusText text) => _readAs == text.ReadAs && _text == text.Text;
}
