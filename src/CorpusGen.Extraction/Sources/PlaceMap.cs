using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Sources;

/// <summary>
/// Where the words of a file stand in it. The words are the file cut into runs: a run is either taken over letter by letter, or stands for something else in the
/// file (<c>«</c> for <c>&amp;laquo;</c>, a blank for a line break and what begins the next line). What lies between runs is no word.
/// </summary>
public sealed class PlaceMap : IEquatable<PlaceMap>
{
    private readonly PlacedRun[] _runs;

    private PlaceMap(PlacedRun[] runs) => _runs = runs;

    /// <summary>Of words that are the whole file.</summary>
    public static PlaceMap Identity { get; } = new([]);

    /// <summary>Whether the words are the whole file.</summary>
    public bool IsIdentity => _runs.Length == 0;

    /// <summary>The runs in the order of the words; none when the words are the whole file.</summary>
    public IReadOnlyList<PlacedRun> Runs => _runs;

    /// <summary>A map of runs that follow each other in the words and in the file.</summary>
    /// <param name="runs">They begin at 0 in the words and leave no gap there.</param>
    public static PlaceMap Of(IEnumerable<PlacedRun> runs) => new([.. runs]);

    /// <summary>Where words stand in the file: from where the first letter begins to where the last one ends. An empty range is a place between letters.</summary>
    public TextRange ToFile(TextRange words)
    {
        if (IsIdentity)
            return words;
        int start = StartInFile(words.Start);
        return new TextRange(start, words.Length == 0 ? start : EndInFile(words.End));
    }

    /// <inheritdoc />
    public bool Equals(PlaceMap? other) => other is not null && (ReferenceEquals(_runs, other._runs) || _runs.SequenceEqual(other._runs));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PlaceMap);

    /// <inheritdoc />
    public override int GetHashCode() => _runs.Length;

    private int StartInFile(int place)
    {
        PlacedRun run = _runs[IndexOf(place)];
        int into = Math.Min(place - run.Words, run.WordsLength);
        if (run.IsVerbatim)
            return run.File + into;
        return into < run.WordsLength ? run.File : run.File + run.FileLength;
    }

    private int EndInFile(int end)
    {
        PlacedRun run = _runs[IndexOf(end - 1)];
        return run.IsVerbatim ? run.File + end - run.Words : run.File + run.FileLength;
    }

    /// <summary>The run that has the letter at a place; the last one for the end of the words.</summary>
    private int IndexOf(int place)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_runs[middle].Words <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
