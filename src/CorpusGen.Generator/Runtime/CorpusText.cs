using System;
using System.IO;
using System.Text;

namespace CorpusGen;

/// <summary>Reads the text of an article, and makes sure that it is the one that was compiled: positions in another text mean nothing.</summary>
internal static class CorpusText
{
    // One buffer a thread, for one article after the other.
    [ThreadStatic]
    private static byte[]? t_bytes;

    public static string Read(string path, string? literal, string? resource, int length, ulong hash)
    {
        string text = literal ?? ReadResource(path, resource);
        if (text.Length != length || TextHash.Of(text) != hash)
        {
            throw new InvalidOperationException(
                $"The text of {path} is not the one the corpus was compiled from: the embedded resource {resource} differs from it. Rebuild the project.");
        }

        return text;
    }

    private static string ReadResource(string path, string? resource)
    {
        using Stream? stream = resource is null ? null : typeof(CorpusText).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            throw new InvalidOperationException(
                $"The text of {path} is not in the assembly: there is no embedded resource {resource}. Add the file as a CorpusFile item and rebuild.");
        }

        // As the compiler does: the byte order mark says the encoding, UTF-8 without one.
        int length = (int)stream.Length;
        byte[] bytes = t_bytes is byte[] kept && kept.Length >= length ? kept : t_bytes = new byte[Math.Max(length, 1 << 14)];
        for (int read = 0; read < length;)
        {
            int more = stream.Read(bytes, read, length - read);
            if (more == 0)
                break;
            read += more;
        }

        if (length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
        {
            using var reader = new StreamReader(new MemoryStream(bytes, 0, length), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }

        int mark = length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        return Encoding.UTF8.GetString(bytes, mark, length - mark);
    }
}
