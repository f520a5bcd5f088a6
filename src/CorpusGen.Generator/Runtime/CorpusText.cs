using System;
using System.IO;
using System.Text;

namespace CorpusGen;

/// <summary>Reads the text of an article, and makes sure that it is the one that was compiled: positions in another text mean nothing.</summary>
internal static class CorpusText
{
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
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
