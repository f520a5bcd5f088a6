using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using Xunit;

namespace CorpusGen.Extraction.Tests.Gold;

/// <summary>What is wrong with what was found, each with the place in its text.</summary>
public sealed class Findings
{
    private readonly List<string> _problems = [];

    public int Count => _problems.Count;

    public void Add(string text, TextRange range, string problem) => _problems.Add($"{problem}: {Mark(text, range)}");

    public void AssertNone() => AssertAtMost(0);

    public void AssertAtMost(int count)
    {
        if (_problems.Count > count)
            Assert.Fail(string.Join(Environment.NewLine, _problems.Prepend($"{_problems.Count} found wrong, at most {count} may be:")));
    }

    /// <summary>The words at the range in double brackets, with a few words before and after: <c>…Musk a tweeté: “[[Étant donné]]” Il…</c></summary>
    public static string Mark(string text, TextRange range)
    {
        const int Context = 40;
        int from = Math.Max(0, range.Start - Context), to = Math.Min(text.Length, range.End + Context);
        return (from > 0 ? "…" : "")
            + Visible(text[from..range.Start]) + "[[" + Visible(text[range.Start..range.End]) + "]]" + Visible(text[range.End..to])
            + (to < text.Length ? "…" : "");
    }

    private static string Visible(string text) => text.Replace("\r", "").Replace('\n', '⏎');
}
