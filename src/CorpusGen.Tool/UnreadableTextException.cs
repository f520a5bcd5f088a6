using System;

namespace CorpusGen.Tool;

/// <summary>A text that cannot be read. The message is the whole line to print, place first, without control characters.</summary>
internal sealed class UnreadableTextException : Exception
{
    /// <summary>For a text with no place in it to point at.</summary>
    public UnreadableTextException(string source, string reason)
        : base($"{Visible.Text(source)}: error: {Visible.Text(reason)}")
    {
    }

    /// <summary>With a 1-based line and column, as terminals and IDEs make them clickable.</summary>
    public UnreadableTextException(string source, long line, int column, string reason)
        : base($"{Visible.Text(source)}({line},{column}): error: {Visible.Text(reason)}")
    {
    }
}
