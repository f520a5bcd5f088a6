using System;
using System.IO;

namespace CorpusGen.Tool.Export;

/// <summary>A new file. That it grew too large for its file system, as one of 4 GiB is for a FAT stick, is an error like a full disk.</summary>
internal sealed class OutputFile(string path, int bufferSize) : SequentialStream
{
    private readonly FileStream _file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, bufferSize);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _file.Write(buffer);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw TooLarge(e);
        }
    }

    public override void Flush()
    {
        try
        {
            _file.Flush();
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw TooLarge(e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        try
        {
            _file.Dispose();
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw TooLarge(e);
        }
    }

    // What .NET makes of EFBIG.
    private IOException TooLarge(ArgumentOutOfRangeException e) => new($"{path}: more than a file may have in it here", e);
}
