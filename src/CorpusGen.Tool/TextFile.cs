using System;
using System.IO;
using CorpusGen.Extraction.Sources;

namespace CorpusGen.Tool;

/// <summary>A text in a file, or in whatever else has a path: a named pipe, <c>/dev/stdin</c>, the <c>/dev/fd/63</c> that a shell makes of <c>&lt;(…)</c>.</summary>
internal sealed class TextFile(string path, Language? language) : TextSource
{
    // What has no size may have no end: /dev/zero.
    private const int MostWithoutSize = 1 << 28;

    public override string Name => Slashes(path);

    /// <summary>The path as the results write it on every system.</summary>
    public static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    protected override NamedText ReadText()
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return new NamedText(Path.GetFileName(path), Name, language, Utf8Text.Decode(ReadBytes(stream), Name), SourceFormats.OfPath(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableTextException(Name, "no such file or folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableTextException(Name, e.Message);
        }
    }

    private ReadOnlySpan<byte> ReadBytes(FileStream stream)
    {
        long size = stream.CanSeek ? stream.Length : 0;
        if (size >= Array.MaxLength)
            throw new UnreadableTextException(Name, "more than two billion bytes");

        // One byte more than there should be, so that the end is found without making room for more.
        var bytes = new byte[size == 0 ? 1 << 16 : (int)size + 1];
        int end = 0;
        while (stream.Read(bytes, end, bytes.Length - end) is var read and > 0)
        {
            StopWaiting();
            end += read;
            if (end - size > MostWithoutSize)
                throw new UnreadableTextException(Name, "it does not end: more than 256 MiB came from what is no file");
            if (end == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, Array.MaxLength));
        }

        return bytes.AsSpan(0, end);
    }
}
