using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Sources;
using CorpusGen.Formats;

namespace CorpusGen.Generator.Reading;

/// <summary>Reads files into words. A text without front matter, as most are, does not load what reads formats.</summary>
internal static class SourceTexts
{
    public static SourceText Read(string file, SourceFormat format) =>
        format == SourceFormat.Text && !MayHaveFrontMatter(file) ? WrappedText.Join(file, 0) ?? SourceText.Bare(file) : ReadFormat(file, format);

    /// <summary>Whether a file begins as those with a front matter do.</summary>
    public static bool MayHaveFrontMatter(string file)
    {
        foreach (char c in file)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
                return c is '-' or '+' or '{';
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SourceText ReadFormat(string file, SourceFormat format) => SourceReader.Read(file, format);
}
