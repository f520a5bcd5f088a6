using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Marks;

/// <summary>
/// What stands beside a mark. A side is free when a blank, the line's end, a bracket or a dash is there: an opening mark
/// is free on the left and has its word on the right, a closing one the other way round. Marks side by side share their neighbours.
/// </summary>
internal readonly struct MarkSides
{
    /// <summary>More marks side by side than this are noise.</summary>
    private const int LongestRun = 4;

    private MarkSides(bool leftFree, bool rightFree, bool beginsLine, bool endsLine)
    {
        IsLeftFree = leftFree;
        IsRightFree = rightFree;
        BeginsLine = beginsLine;
        EndsLine = endsLine;
    }

    public bool IsLeftFree { get; }

    public bool IsRightFree { get; }

    public bool BeginsLine { get; }

    public bool EndsLine { get; }

    public bool SayOpening => IsLeftFree && !IsRightFree;

    public bool SayClosing => IsRightFree && !IsLeftFree;

    public static MarkSides Of(TokenList tokens, in Line line, int first, int last)
    {
        int left = first;
        while (left > line.FirstToken && first - left < LongestRun && !tokens[left].HasSpaceBefore && IsMark(tokens[left - 1]))
            left--;
        int right = last;
        while (right + 1 < line.EndToken && right - last < LongestRun && !tokens[right + 1].HasSpaceBefore && IsMark(tokens[right + 1]))
            right++;

        bool beginsLine = left == line.FirstToken;
        bool endsLine = right + 1 >= line.EndToken;
        bool leftFree = beginsLine || tokens[left].HasSpaceBefore || FreesLeft(tokens[left - 1]);
        bool blankAfter = endsLine || tokens[right + 1].HasSpaceBefore;
        bool rightFree = blankAfter || FreesRight(tokens, right + 1);
        return new MarkSides(leftFree, rightFree, beginsLine, endsLine);
    }

    private static bool IsMark(in Token token) => token.Symbol is '"' or '\'' or '’' or '‘' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›';

    private static bool FreesLeft(in Token token) => token.IsElided || token.Symbol is '(' or '[' or '{' or '/' or '-' or '–' or '—';

    private static bool FreesRight(TokenList tokens, int next)
    {
        switch (tokens[next].Symbol)
        {
            case ')' or ']' or '}' or '/' or '-' or '–' or '—' or ';' or ':' or '!' or '?':
                return true;
            case ',' or '.':
                // "...et puis", ".net" and ",5" begin with their stop.
                ref readonly Token second = ref tokens[next + 1];
                return second.HasSpaceBefore || second.Kind == TokenKind.Symbol && second.Symbol != tokens[next].Symbol;
            default:
                return false;
        }
    }
}
