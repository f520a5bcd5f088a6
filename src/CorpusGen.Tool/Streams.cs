using System.IO;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool;

/// <summary>What the command reads and writes.</summary>
/// <param name="Input">Read by <c>--jsonl</c>.</param>
/// <param name="Output">Takes the results: UTF-8 without a byte order mark.</param>
/// <param name="Error">Takes messages and progress.</param>
/// <param name="ShowProgress">Whether somebody watches <paramref name="Error"/>.</param>
internal sealed record Streams(Stream Input, Stream Output, TextWriter Error, bool ShowProgress = false)
{
    /// <summary>The colours of results for people.</summary>
    public Colours OutputColours { get; init; }
}
