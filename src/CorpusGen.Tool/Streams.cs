using System;
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
    /// <summary>Whether somebody watches <see cref="Output"/>: there, progress would run through results that are written while it is shown.</summary>
    public bool IsOutputWatched { get; init; }

    /// <summary>Whether what is not wrong goes without saying (<c>--quiet</c>).</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The colours of results for people.</summary>
    public Colours OutputColours { get; init; }

    /// <summary>What progress is measured by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The streams of a command that writes each result as soon as it is there.</summary>
    public Streams ForResultsAsTheyCome() => this with { ShowProgress = ShowProgress && !IsOutputWatched };
}
