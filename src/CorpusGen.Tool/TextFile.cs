using System;
using System.IO;

namespace CorpusGen.Tool;

/// <summary>A text in a file.</summary>
internal sealed class TextFile(string path, Language? language) : TextSource
{
    public override string Name => Slashes(path);

    public override NamedText Read()
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableTextException(Name, "no such file or folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableTextException(Name, e.Message);
        }

        return new NamedText(Path.GetFileName(path), Name, language, Utf8Text.Decode(bytes, Name));
    }

    /// <summary>The path as the results write it on every system.</summary>
    public static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
