using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace CorpusGen.LexiconCompiler;

/// <summary>Reads the lists of the folder <c>Sources</c>.</summary>
internal static class SourceList
{
    /// <summary>The lines of a compressed list.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(new GZipStream(Open(name + ".gz"), CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    /// <summary>The words of a list of our own, in which a line that begins with # is a comment.</summary>
    public static HashSet<string> Words(string name)
    {
        var words = new HashSet<string>();
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                words.UnionWith(line.Split(' ', System.StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }

    private static Stream Open(string name)
        => typeof(SourceList).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"There is no source list {name}.");
}
