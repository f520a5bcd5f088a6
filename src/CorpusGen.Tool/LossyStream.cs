using System;
using System.IO;

namespace CorpusGen.Tool;

/// <summary>Messages that nobody can take are lost: that a disk is full does not end the results, which go elsewhere.</summary>
internal sealed class LossyStream(Stream inner) : SequentialStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
            inner.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // There is nowhere to say it.
        }
    }
}
