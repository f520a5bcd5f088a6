using CorpusGen.Extraction.Sources;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Formats.FrontMatters;

/// <summary>
/// A line that people write and YAML does not have: <c>title: The strike: what is known</c>. What it means is plain, so it is taken as it is written.
/// </summary>
internal static class PlainLine
{
    /// <summary>The key and the words of a line that begins a key; null where they do not begin like words, or where it goes on below.</summary>
    public static YamlEntry? At(string file, int line, int contentEnd)
    {
        int end = FileLine.End(file, line), colon = file.IndexOf(':', line, end - line);
        if (colon < 0 || !char.IsLetter(file[line]))
            return null;
        int start = FileLine.FirstLetter(file, colon + 1);
        while (end > start && char.IsWhiteSpace(file[end - 1]))
            end--;
        if (start >= end || !(char.IsLetterOrDigit(file[start]) || file[start] is '«' or '“' or '@'))
            return null;
        int below = FileLine.Next(file, line);
        if (below < contentEnd && !FileLine.IsBlank(file, below) && char.IsWhiteSpace(file[below]))
            return null;
        var range = new TextRange(start, end);
        var scalar = new FrontMatterScalar(range.In(file), range, ScalarKind.Plain);
        return new YamlEntry(file.Substring(line, colon - line).TrimEnd(), new TextRange(line, colon), IsList: false, [scalar]);
    }
}
