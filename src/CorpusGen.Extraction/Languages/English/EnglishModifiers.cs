using CorpusGen.Extraction.Figures;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>Expressions that say how exact a number is.</summary>
internal static class EnglishModifiers
{
    private static readonly (Approximation Approximation, string Expressions)[] Before =
    [
        (Approximation.About, "about;around;some;roughly;approximately;an estimated;estimated;approx;approx .;circa;c .;ca .;somewhere around;something like;in the region of;in the neighborhood of;more or less;plus or minus;give or take;on the order of;in the order of"),
        (Approximation.Almost, "nearly;almost;close to;just under;just below;just short of;virtually;practically"),
        (Approximation.MoreThan, "more than;over;upwards of;upward of;well over;just over;greater than;higher than;above;in excess of;exceeding;exceeds;exceeded;exceed;well more than;far more than;much more than;a little more than;slightly more than;a little over;topped;topping;surpassed;surpassing;north of;beyond;older than;longer than;larger than"),
        (Approximation.AtLeast, "at least;no fewer than;no less than;not less than;a minimum of;minimum"),
        (Approximation.LessThan, "less than;fewer than;under;below;lower than;smaller than;younger than;shorter than;well under;far fewer than;far less than;much less than;a little less than;slightly less than"),
        (Approximation.AtMost, "at most;up to;as many as;as much as;no more than;not more than;a maximum of;maximum;at the most;at maximum"),
        (Approximation.Barely, "barely;scarcely;hardly"),
    ];

    private static readonly (Approximation Approximation, string Expressions)[] After =
    [
        (Approximation.About, "- odd;- ish;odd;or so;approximately;or thereabouts"),
        (Approximation.AtLeast, "or more;- plus;at least;or over;or older;and over;and older;and up;or longer;at a minimum;minimum"),
        (Approximation.AtMost, "or less;or fewer;at most;at the most;maximum;or under;or younger;and under;and younger;at a maximum;tops"),
    ];

    public static void AddTo(FigureGrammar grammar)
    {
        foreach ((Approximation approximation, string expressions) in Before)
        {
            foreach (string expression in expressions.Split(';'))
                grammar.ModifiersBefore.Add(approximation, expression);
        }

        foreach ((Approximation approximation, string expressions) in After)
        {
            foreach (string expression in expressions.Split(';'))
                grammar.ModifiersAfter.Add(approximation, expression);
        }
    }
}
