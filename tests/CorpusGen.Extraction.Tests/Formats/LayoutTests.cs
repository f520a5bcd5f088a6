using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats;
using Xunit;

namespace CorpusGen.Extraction.Tests.Formats;

/// <summary>
/// Posts as sites of Hugo, Jekyll, Astro, Eleventy, Obsidian have them, and what is read of each, beside it in <c>name.read.txt</c>: flaws, entries, and
/// the words with their roles. <c>CORPUSGEN_ACCEPT=1</c> writes what is read now.
/// </summary>
public sealed class LayoutTests
{
    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder(), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_as_expected(string name)
    {
        string file = File.ReadAllText(Path.Combine(Folder(), name + ".md"));
        SourceText source = SourceReader.Read(file, SourceFormat.Markdown);
        Placed.Check(source);
        string shown = Placed.Show(source), expected = Path.Combine(Folder(), name + ".read.txt");
        if (Environment.GetEnvironmentVariable("CORPUSGEN_ACCEPT") == "1")
            File.WriteAllText(expected, shown);
        Assert.Equal(File.ReadAllText(expected), shown);

        // The same on Windows: only the lines' ends differ.
        SourceText windows = SourceReader.Read(file.ReplaceLineEndings("\r\n"), SourceFormat.Markdown);
        Placed.Check(windows);
        Assert.Equal(source.Words, windows.Words);
        Assert.Equal(source.Lines, windows.Lines);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Layouts");
}
