using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Benchmarks.Corpus.Writing;

/// <summary>Texts of a folder, over and over: copies have a word more at the end of their first line, so that no two have one title.</summary>
internal sealed class RealTexts
{
    private readonly IReadOnlyList<string> _texts;

    private RealTexts(IReadOnlyList<string> texts) => _texts = texts;

    /// <summary>Reads the <c>.txt</c> files in a folder and below, in the order of their paths.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static RealTexts In(string folder)
    {
        string[] texts = [.. Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        return texts.Length > 0 ? new RealTexts(texts) : throw new FileNotFoundException("There is no .txt file in " + folder);
    }

    public int Count => _texts.Count;

    public string Of(int number)
    {
        string text = _texts[number % _texts.Count];
        int copy = number / _texts.Count, end = text.IndexOf('\n', StringComparison.Ordinal);
        return copy == 0 || end < 0 ? text : text.Insert(end, " " + (char)('A' + (copy % 26)) + (char)('a' + (copy / 26 % 26)));
    }
}
