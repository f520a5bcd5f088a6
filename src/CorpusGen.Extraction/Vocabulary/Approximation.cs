namespace CorpusGen;

/// <summary>How exactly the text gives a figure.</summary>
public enum Approximation
{
    /// <summary>As it stands.</summary>
    Exact,

    /// <summary>About: <c>environ</c>, <c>une centaine de</c>, <c>roughly</c>.</summary>
    About,

    /// <summary>A little less: <c>presque</c>, <c>près de</c>, <c>nearly</c>.</summary>
    Almost,

    /// <summary>More: <c>plus de</c>, <c>over</c>. The value is the lower bound.</summary>
    MoreThan,

    /// <summary>That many or more: <c>au moins</c>, <c>at least</c>. The value is the lower bound.</summary>
    AtLeast,

    /// <summary>Less: <c>moins de</c>, <c>under</c>. The value is the upper bound.</summary>
    LessThan,

    /// <summary>That many or less: <c>jusqu’à</c>, <c>up to</c>. The value is the upper bound.</summary>
    AtMost,

    /// <summary>Scarcely that many: <c>à peine</c>, <c>barely</c>. The value is the upper bound.</summary>
    Barely,

    /// <summary>No number is said, only a size: <c>des millions</c>. There is a lower bound and no value.</summary>
    Vague,
}
