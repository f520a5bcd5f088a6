using System;
using System.IO;

namespace CorpusGen.Tool;

/// <summary>In place of a standard stream that the shell closed: whoever uses it is told so.</summary>
internal sealed class ClosedStream : SequentialStream
{
    public override bool CanRead => true;

    public override int Read(byte[] buffer, int offset, int count) => throw Closed();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Closed();

    private static IOException Closed() => new("it is closed");
}
