using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Figures;

/// <summary>
/// Scores, which are one figure with two sides: <c>3-1</c>, <c>19-15</c>, <c>16 à 10</c>, <c>un à zéro</c>, <c>3 buts à 1</c>, <c>deux partout</c>, <c>won 16 to 10</c>, <c>two-nil</c>,
/// <c>1-all</c>. Two numbers with a dash that fall are one wherever nothing makes them a reference; those that rise, and those with a word between them, need a word for
/// winning, losing or playing nearby, since a range looks the same.
/// </summary>
internal static class ScoreReader
{
    private const int Greatest = 300;

    /// <summary>How far from a score the word stands that tells what it is.</summary>
    private const int Nearby = 10;

    public static int Read(FigureContext context, int first)
    {
        // An article is one side only of "un à zéro", "un partout", "un but à zéro".
        if (context.Is(first, FigureRole.One) && !context.Is(first + 1, FigureRole.To | FigureRole.Contest) && context[first + 1].IsWord && !context[first + 1].IsForm("partout"))
            return first;
        int left = SideAt(context, first, out int end);
        if (left < 0 || IsReference(context, first) || !CanFollow(context, end))
            return first;
        CountedMatch counted = default;
        if (IsEven(context, end, out int after))
            return Add(context, first, after, left, left, counted);
        bool points = context.Is(end, FigureRole.Contest) && context.Is(end + 1, FigureRole.To);
        if (points)
        {
            counted = new CountedMatch(context[end].Range, context[end].Range);
            end++;
        }

        // "a 5-to-4 vote", "two-to-one": with hyphens it falls, or rises where a word for a contest tells.
        bool hyphens = context.IsInnerHyphen(end) && context.Is(end + 1, FigureRole.To) && context.IsInnerHyphen(end + 2) && context.Language == Language.English;
        if (hyphens)
            return ReadHyphened(context, first, left, end + 3);
        bool dash = IsDash(context, end);
        if (!dash && !context.Is(end, FigureRole.To))
            return first;
        int second = end + 1;
        int right = dash && (context[second].IsForm("nil") || context[second].IsForm("love")) ? 0 : SideAt(context, second, out after);
        if (right == 0 && context[second].IsWord && dash)
            after = second + 1;
        if (right < 0 || !Ends(context, second, after) || (dash && !context.IsDigits(first) && right > 0))
            return first;
        bool isScore = points || (dash ? IsDashed(context, first, after, left, right) : IsSpoken(context, first, after, right));
        return isScore ? Add(context, first, after, left, right, counted) : first;
    }

    private static int ReadHyphened(FigureContext context, int first, int left, int second)
    {
        int right = SideAt(context, second, out int after);
        if (right < 0 || left == right || !Ends(context, second, after) || left < right && !IsContest(context, first, after))
            return first;
        return Add(context, first, after, left, right, default);
    }

    /// <summary>A number of up to three digits, or one in words below a hundred; -1 when there is none.</summary>
    private static int SideAt(FigureContext context, int token, out int end)
    {
        end = token + 1;
        if (context.IsDigits(token))
        {
            int value = context.SmallValue(token);
            bool zero = context.Text[context[token].Start] == '0' && context[token].Length > 1;
            return value > Greatest || zero ? -1 : value;
        }

        if (!context.Is(token, FigureRole.Number | FigureRole.One) || context[token].IsForm("a") || context[token].IsForm("an"))
            return -1;
        end = WordNumeral.ReadSmall(context, token, out long number);
        return end > 0 && number < 100 ? (int)number : -1;
    }

    /// <summary>A dash close on both sides.</summary>
    private static bool IsDash(FigureContext context, int token) =>
        context[token].Symbol is '-' or '–' or '‑' or '\u2010' && context.IsGlued(token) && context.IsGlued(token + 1);

    private static bool CanFollow(FigureContext context, int end) => IsDash(context, end) || context[end].IsWord;

    /// <summary><c>article 12-3</c>, <c>L. 12-3</c>, <c>n° 12-3</c>, <c>(1)2-1</c>: the number of a thing.</summary>
    private static bool IsReference(FigureContext context, int first)
    {
        ref readonly Token before = ref context[first - 1];
        // "ages 18-29" are no score either.
        if (context.Is(first - 1, FigureRole.Label | FigureRole.Month | FigureRole.BeforeAge) || before.Symbol is '°' or 'º' or '#' or '$' or '£' or '€' || before.IsForm("loi") || before.IsForm("décret"))
            return true;
        return before.Symbol == '.' && context[first - 2].IsWord && context[first - 2].Length == 1 || context.IsGlued(first) && before.Symbol is '-' or '–' or '/' or '.' or ',' or ':' || context.IsGlued(first) && before.IsWord && !before.IsElided;
    }

    /// <summary>Nothing goes on the second number: no third part, unit, scale or decimals.</summary>
    private static bool Ends(FigureContext context, int second, int end)
    {
        if (context.IsGlued(end) && (context[end].IsWord && !context[end].IsForm("'s") || context[end].Symbol is '-' or '–' or '/' or '%' or '°' or '€' or ':' || context.IsDigits(end + 1) && context.IsGlued(end + 1)))
            return false;
        if (context.Is(end, FigureRole.Scale | FigureRole.Thousand | FigureRole.Hundred | FigureRole.Month | FigureRole.Collective | FigureRole.BeforeAge) || context.IsDigits(end) || IsBehindOdds(context, end))
            return false;
        return !UnitReader.Read(context, new Numeral(second, end, 2, NumeralForm.Digits)).Found;
    }

    private static bool IsBehindOdds(FigureContext context, int token) =>
        context[token].IsForm("odds") || context[token].IsForm("favourite") || context[token].IsForm("favorite") || context[token].IsForm("shot") || context[token].IsForm("split") || context[token].IsForm("chance");

    /// <summary><c>un partout</c>, <c>1-all</c>, <c>two all</c></summary>
    private static bool IsEven(FigureContext context, int end, out int after)
    {
        int word = context.SkipHyphen(end);
        after = word + 1;
        if (context.Language == Language.French)
            return context[word].IsForm("partout") || context.Is(word, FigureRole.Contest) && context[++after - 1].IsForm("partout");
        return context[word].IsForm("all") && word > end;
    }

    private static bool IsDashed(FigureContext context, int first, int end, int left, int right)
    {
        if (left == 50 && right == 50 || left == 24 && right == 7)
            return false;
        if (left >= right)
            return true;
        if (CountedReader.Read(context, end, new Numeral(first, end, right, NumeralForm.Digits), FigureKind.Count).Found)
            return false;
        return left == 0 || IsInSeries(context, first) || IsContest(context, first, end);
    }

    /// <summary><c>6-4, 3-6, 6-2</c>: behind another.</summary>
    private static bool IsInSeries(FigureContext context, int first) =>
        context[first - 1].Symbol is ',' or ';' or '(' or '/' && context.IsLast(first - 1, Series.Scores) || context.Is(first - 1, FigureRole.And) && context.IsLast(first - 1, Series.Scores);

    /// <summary>With <c>à</c> and <c>to</c>: what changes from one number to another is two figures, what is counted is a range.</summary>
    private static bool IsSpoken(FigureContext context, int first, int end, int right)
    {
        if (RangeReader.IsChange(context, first) || context.Is(end, FigureRole.Prenominal))
            return false;
        bool counts = CountedReader.Read(context, end, new Numeral(first, end, right, NumeralForm.Digits), FigureKind.Count).Found;
        return !counts && (right == 0 && !context.Is(first - 1, FigureRole.Of) || IsContest(context, first, end));
    }

    /// <summary>A word for a contest in the same sentence, a few words away.</summary>
    private static bool IsContest(FigureContext context, int first, int end)
    {
        for (int i = first - 1; i >= first - Nearby && i >= context.First && context[i].Symbol is not ('.' or '?' or '!' or ';'); i--)
        {
            if (context.Is(i, FigureRole.Contest))
                return true;
        }

        // Behind a range, "voted" has it as its subject: "those 18 to 29 voted".
        for (int i = end; i < end + Nearby && i < context.End && context[i].Symbol is not ('.' or '?' or '!' or ';'); i++)
        {
            if (context.Is(i, FigureRole.Contest) && !(i == end && context[i].Is(Trait.Finite) && !context[i].Is(Trait.Noun)))
                return true;
        }

        return false;
    }

    private static int Add(FigureContext context, int first, int end, int left, int right, in CountedMatch counted)
    {
        TextRange range = context.RangeOf(first, end);
        context.Add(new FigureModel
        {
            Range = range,
            Number = range,
            Kind = FigureKind.Score,
            Score = new Score(left, right),
            Counted = counted.Found ? counted.Range : null,
            CountedNoun = counted.Noun(context),
            Block = context.Block,
            Rule = Pattern.Score,
        }, end, Series.Scores);
        return end;
    }
}
