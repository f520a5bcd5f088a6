using System;
using System.Text;

namespace CorpusGen;

/// <summary>A part of the index: the rows of some articles, and their texts where the assembly has them as literals.</summary>
internal sealed class CorpusPart
{
    public CorpusPart(byte[] rows, Func<string, string?> literal)
        : this(Encoding.UTF8.GetString(rows), literal)
    {
    }

    public CorpusPart(string rows, Func<string, string?> literal)
    {
        Rows = rows;
        Literal = literal;
    }

    public string Rows { get; }

    /// <summary>The text of the article at a path, or null when it is an embedded resource.</summary>
    public Func<string, string?> Literal { get; }
}
