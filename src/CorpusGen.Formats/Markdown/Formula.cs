namespace CorpusGen.Formats.Markdown;

/// <summary>A formula between <c>$$</c>, in a line or over several. Prices are none (<c>from $$ to $$$</c>): what is between has a sign of formulas, or each <c>$$</c> stands in a line of its own.</summary>
internal static class Formula
{
    private const int Longest = 4000;

    private static readonly char[] Signs = ['\\', '^', '_', '=', '{', '+'];

    /// <summary>Where the formula ends that begins at a place, or null.</summary>
    public static int? EndAt(string file, int start, TagEnds ends)
    {
        if (FileLine.RunOf(file, '$', start) != 2)
            return null;
        int from = start + 2, close = ends.Next("$$", from);
        if (close < 0 || close - from > Longest || FileLine.RunOf(file, '$', close) != 2 || FileLine.HasBlankLine(file, from, close))
            return null;
        bool isBlock = FileLine.IsBlank(file, from) && FileLine.IsBlank(file, close + 2) && (file[close - 1] is '\n' or '\r' or ' ');
        return isBlock || file.IndexOfAny(Signs, from, close - from) >= 0 ? close + 2 : null;
    }
}
