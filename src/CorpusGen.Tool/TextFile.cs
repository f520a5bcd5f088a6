using System;
using System.IO;

namespace CorpusGen.Tool;

/// <summary>A text in a file.</summary>
internal sealed class TextFile(string path, Language? language) : TextSource
{
    public override NamedText Read()
    {
        string shown = Slashes(path);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableTextException(shown, "no such file or folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableTextException(shown, e.Message);
        }

        return new NamedText(Path.GetFileName(path), shown, language, Utf8Text.Decode(bytes, shown));
    }

    /// <summary>The path as the results write it on every system.</summary>
    public static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
