using System;
using System.IO;
using System.Text;

namespace CorpusGen.Tool.Terminal;

/// <summary>Messages with the word <c>error:</c> behind their place in colour, so that it is found among many lines.</summary>
internal sealed class ColouredMessages(TextWriter inner, Colours colours) : TextWriter
{
    private const string Error = "error:";

    private readonly TextWriter _inner = inner;

    /// <summary>What takes messages without colours.</summary>
    public static TextWriter Plain(TextWriter messages) => messages is ColouredMessages coloured ? coloured._inner : messages;

    public override Encoding Encoding => _inner.Encoding;

    public override void Write(char value) => _inner.Write(value);

    public override void Write(string? value) => _inner.Write(value);

    public override void WriteLine(string? value) => _inner.WriteLine(Paint(value));

    public override void WriteLine() => _inner.WriteLine();

    public override void Flush() => _inner.Flush();

    private string? Paint(string? line)
    {
        if (line is null)
            return line;
        int place = line.StartsWith(Error, StringComparison.Ordinal) ? 0 : line.IndexOf(": " + Error, StringComparison.Ordinal) + 2;
        return place == 1 ? line : line[..place] + colours.Wrong(Error) + line[(place + Error.Length)..];
    }
}
