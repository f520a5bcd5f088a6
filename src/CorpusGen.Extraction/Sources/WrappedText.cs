using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Extraction.Sources;

/// <summary>Plain text whose lines were cut at a fixed width, as mail and old archives have it.</summary>
public static class WrappedText
{
    /// <summary>
    /// The words of a file from a place on, with the lines of a paragraph joined to one; null when its lines were not cut, which is told by them. What lies
    /// between two lines is one blank; where the first ends with a hyphen it is nothing, and the hyphen stays.
    /// </summary>
    public static SourceText? Join(string file, int start)
    {
        if (WrappedLines.Of(file, start) is not { } wrapped)
            return null;

        var words = new StringBuilder(file.Length - start);
        var runs = new List<PlacedRun>();
        int from = start;
        for (int i = 0; i + 1 < wrapped.Lines.Count; i++)
        {
            if (!wrapped.GoesOn(i))
                continue;
            int end = wrapped.Lines[i].End, next = wrapped.Lines[i + 1].Start;
            AddVerbatim(end);
            if (!IsHyphenated(file, end, next))
            {
                runs.Add(new PlacedRun(words.Length, 1, end, next - end, IsVerbatim: false));
                words.Append(' ');
            }

            from = next;
        }

        AddVerbatim(file.Length);
        return new SourceText { File = file, Words = words.ToString(), Map = PlaceMap.Of(runs) };

        void AddVerbatim(int end)
        {
            if (end > from)
                runs.Add(new PlacedRun(words.Length, end - from, from, end - from, IsVerbatim: true));
            words.Append(file, from, end - from);
        }
    }

    private static bool IsHyphenated(string file, int end, int next) => end > 1 && file[end - 1] == '-' && char.IsLetter(file[end - 2]) && char.IsLetter(file[next]);
}
