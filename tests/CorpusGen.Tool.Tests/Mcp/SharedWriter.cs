using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Tool.Tests.Mcp;

/// <summary>A writer that sees whether those who write to it do so one at a time: by <see cref="TextWriter.Synchronized"/>.</summary>
internal sealed class SharedWriter : TextWriter
{
    private readonly ConcurrentQueue<string> _unshared = new();
    private readonly StringWriter _written = new();

    public override System.Text.Encoding Encoding => _written.Encoding;

    /// <summary>What was not.</summary>
    public IReadOnlyCollection<string> Unshared => _unshared;

    public override void Write(char value) => WriteAny(value.ToString());

    public override void Write(string? value) => WriteAny(value);

    public override void WriteLine(string? value) => WriteAny(value + "\n");

    public override string ToString()
    {
        lock (_written)
            return _written.ToString();
    }

    private void WriteAny(string? value)
    {
        if (!Environment.StackTrace.Contains("SyncTextWriter", StringComparison.Ordinal))
            _unshared.Enqueue(value ?? "");
        lock (_written)
            _written.Write(value);
    }
}
