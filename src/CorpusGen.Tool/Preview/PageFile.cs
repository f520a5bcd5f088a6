using System;
using System.IO;
using System.Text;

namespace CorpusGen.Tool.Preview;

/// <summary>The file that a page is written to.</summary>
internal sealed class PageFile(string path)
{
    // All of a page that the check below reads.
    private const int LettersOfHead = 512;

    /// <summary>The path for messages.</summary>
    public string Name => Visible.Text(TextFile.Slashes(path));

    /// <summary>Why what is there is not written over; null where nothing is lost, or where one was told to.</summary>
    /// <param name="isForced">Whether it was told to.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public string? WhyKept(bool isForced)
    {
        if (Directory.Exists(path))
            return $"{Name}: error: it is a folder: name the file that the page is written to";
        if (isForced || !File.Exists(path) || IsPage())
            return null;
        return $"{Name}: error: it is there already, and no page of corpusgen: name another file, or give --force to write over it";
    }

    /// <summary>Writes the page in one piece: whoever has the old one open never sees half of the new one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string page)
    {
        // Devices and pipes (/dev/stdout) are written to as they are.
        if (File.Exists(path) && (File.GetAttributes(path) & (FileAttributes.Device | FileAttributes.ReparsePoint)) != 0)
        {
            File.WriteAllText(path, page);
            return;
        }

        string part = path + ".part";
        try
        {
            File.WriteAllText(part, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    private bool IsPage()
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var head = new char[LettersOfHead];
        int read = reader.ReadBlock(head, 0, head.Length);
        return read == 0 || head.AsSpan(0, read).Contains(PreviewPage.Generator, StringComparison.Ordinal);
    }
}
