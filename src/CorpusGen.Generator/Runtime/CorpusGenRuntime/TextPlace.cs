namespace CorpusGen;

internal static partial class CorpusGenRuntime
{
    /// <summary>Where something stands in its file. There are many: the <see cref="Location"/> is made when it is asked for.</summary>
    internal readonly struct TextPlace
    {
        public readonly int Line, Column, Start, Length;

        public TextPlace(int line, int column, int start, int length)
        {
            Line = line;
            Column = column;
            Start = start;
            Length = length;
        }

        public Location In(string path) => new Location(path, Line, Column, Start, Length);
    }
}
