using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>The ids of all rules. An id keeps its meaning for ever, also when it is no longer reported.</summary>
internal static class RuleIds
{
    private static readonly string[] s_ofCode = [NameCanMove, NameIsGone, NameIsHidden];

    /// <summary>Those that are reported in texts, and that the metadata of one switches off.</summary>
    public static ImmutableSortedSet<string> OfTexts { get; } = typeof(RuleIds)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue())
        .Except(s_ofCode)
        .ToImmutableSortedSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A file is not UTF-8.</summary>
    public const string NotUtf8 = "CG0201";

    /// <summary>A file is UTF-32, or UTF-16 without a byte order mark.</summary>
    public const string WideEncoding = "CG0202";

    /// <summary>A text is empty.</summary>
    public const string EmptyText = "CG0203";

    /// <summary>A text is wrapped at a fixed width.</summary>
    public const string WrappedText = "CG0204";

    /// <summary>A text is in no language that is read.</summary>
    public const string OtherLanguage = "CG0205";

    /// <summary>Two texts say nearly the same.</summary>
    public const string NearIdentical = "CG0207";

    /// <summary>A quotation mark has no partner.</summary>
    public const string UnbalancedMark = "CG0208";

    /// <summary>A number or date cannot be read.</summary>
    public const string UnreadableFigure = "CG0209";

    /// <summary>The text does not say who speaks.</summary>
    public const string UnknownSpeaker = "CG0210";

    /// <summary>The extraction has failed on a text.</summary>
    public const string NotExtracted = "CG0211";

    /// <summary>Two articles would have one name.</summary>
    public const string NameWantedTwice = "CG0301";

    /// <summary>Code uses a name that another article would have as well.</summary>
    public const string NameCanMove = "CG0302";

    /// <summary>Code uses a name that the corpus does not have.</summary>
    public const string NameIsGone = "CG0303";

    /// <summary>Code uses a name of the corpus that means something else there.</summary>
    public const string NameIsHidden = "CG0353";
}
