using System;
using System.IO;

namespace CorpusGen.Tool.Export;

/// <summary>Where an export of one stream goes: a new file, or standard output.</summary>
internal sealed class ExportTarget : IDisposable
{
    private readonly NewFile? _file;

    private ExportTarget(NewFile? file, Stream stream) => (_file, Stream) = (file, stream);

    /// <summary>Takes what is exported.</summary>
    public Stream Stream { get; }

    /// <summary>Begins a file, or standard output where none is named.</summary>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    public static ExportTarget Open(string? path, Streams streams)
    {
        if (path is null)
            return new ExportTarget(null, new BufferedStream(new GuardedOutput(streams.Output), 1 << 16));
        var file = new NewFile(path);
        return new ExportTarget(file, file.Stream);
    }

    /// <summary>Writes what is left, and gives a file its name.</summary>
    public void Keep()
    {
        Stream.Flush();
        _file?.Keep();
    }

    public void Dispose() => _file?.Dispose();

    private sealed class GuardedOutput(Stream output) : SequentialStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            // A span does not go into a lambda.
            byte[] bytes = buffer.ToArray();
            StandardOutput.Guard(() => output.Write(bytes));
        }

        public override void Flush() => StandardOutput.Guard(output.Flush);
    }
}
