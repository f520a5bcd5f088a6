using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;
using CorpusGen.Formats.FrontMatters;
using CorpusGen.Formats.Markdown;

namespace CorpusGen.Formats;

/// <summary>Reads files into words and where they stand. The libraries that read a format are loaded with the first file that needs them.</summary>
public static class SourceReader
{
    /// <summary>Reads a file: <c>SourceReader.Read(File.ReadAllText("post.md"), SourceFormat.Markdown).Words</c>. Never throws; what is wrong in the file is in <see cref="SourceText.Flaws"/>.</summary>
    /// <param name="file">The whole file. A byte order mark is left out, so no place counts it.</param>
    /// <param name="format">What it is written in.</param>
    public static SourceText Read(string file, SourceFormat format)
    {
        if (file.Length > 0 && file[0] == '\uFEFF')
            file = file.Substring(1);

        var flaws = new List<SourceFlaw>();
        FrontMatter? frontMatter = FrontMatterFinder.Find(file, flaws) is { } found ? FrontMatterReader.Read(file, found, flaws) : null;
        int start = frontMatter?.Range.End ?? 0;
        return format == SourceFormat.Markdown ? Markdown(file, start, frontMatter, flaws) : Text(file, start, frontMatter, flaws);
    }

    private static SourceText Text(string file, int start, FrontMatter? frontMatter, List<SourceFlaw> flaws)
    {
        if (WrappedText.Join(file, start) is { } joined)
            return joined with { FrontMatter = frontMatter, Flaws = new EquatableArray<SourceFlaw>([.. flaws]) };
        SourceText bare = SourceText.Bare(file);
        if (flaws.Count > 0)
            bare = bare with { Flaws = new EquatableArray<SourceFlaw>([.. flaws]) };
        if (frontMatter is null)
            return bare;
        return bare with
        {
            Words = file.Substring(start),
            Map = start < file.Length ? PlaceMap.Of([new PlacedRun(0, file.Length - start, start, file.Length - start, IsVerbatim: true)]) : PlaceMap.Of([]),
            FrontMatter = frontMatter,
        };
    }

    // Apart, so that a text that is no Markdown loads nothing that reads it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SourceText Markdown(string file, int start, FrontMatter? frontMatter, List<SourceFlaw> flaws)
    {
        CompilerAssemblies.Offer();
        return MarkdownReader.Read(file, start).ToSourceText(frontMatter, flaws);
    }
}
