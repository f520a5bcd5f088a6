using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace CorpusGen.Benchmarks.Corpus.Writing;

/// <summary>Writes made articles as files, a thousand a folder.</summary>
internal static class ArticleFiles
{
    /// <summary>Writes the first <paramref name="count"/> articles under a folder.</summary>
    /// <returns>The number of bytes in them.</returns>
    public static long Write(int count, string folder) => Write(count, ArticleText.Of, folder);

    /// <summary>Writes the first <paramref name="count"/> of other texts under a folder.</summary>
    /// <returns>The number of bytes in them.</returns>
    public static long Write(int count, Func<int, string> textOf, string folder, string extension = ".txt")
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        long bytes = 0;
        for (int number = 0; number < count; number++)
        {
            string path = Path.Combine(folder, PathOf(number, extension));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            byte[] text = utf8.GetBytes(textOf(number));
            File.WriteAllBytes(path, text);
            bytes += text.Length;
        }

        return bytes;
    }

    /// <summary><c>012/012345.txt</c>.</summary>
    public static string PathOf(int number, string extension = ".txt") => string.Format(CultureInfo.InvariantCulture, "{0:000}/{1:000000}{2}", number / 1000, number, extension);
}
