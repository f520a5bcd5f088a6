using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;

namespace CorpusGen.Analyzers.Diagnostics;

/// <summary>The ids of all rules. An id keeps its meaning for ever, also when it is no longer reported.</summary>
internal static class RuleIds
{
    private static readonly string[] s_ofCode = [NameCanMove, NameIsGone, NameIsHidden, CitationNotInCorpus, CitationAltered];

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

    /// <summary>A text is UTF-8 that was encoded once more.</summary>
    public const string EncodedTwice = "CG0212";

    /// <summary>A text is HTML, XML or RTF.</summary>
    public const string MarkedUp = "CG0213";

    /// <summary>Two articles would have one name.</summary>
    public const string NameWantedTwice = "CG0301";

    /// <summary>Code uses a name that another article would have as well.</summary>
    public const string NameCanMove = "CG0302";

    /// <summary>Code uses a name that the corpus does not have.</summary>
    public const string NameIsGone = "CG0303";

    /// <summary>Code uses a name of the corpus that means something else there.</summary>
    public const string NameIsHidden = "CG0353";

    /// <summary>A front matter does not parse.</summary>
    public const string FrontMatterUnparsable = "CG0401";

    /// <summary>A front matter has no end.</summary>
    public const string FrontMatterNeverCloses = "CG0402";

    /// <summary>A key stands twice.</summary>
    public const string DuplicateKey = "CG0403";

    /// <summary>A front matter is JSON.</summary>
    public const string JsonFrontMatter = "CG0404";

    /// <summary>A value is too nested.</summary>
    public const string NestedValue = "CG0405";

    /// <summary>A front matter is too long.</summary>
    public const string FrontMatterTooLong = "CG0406";

    /// <summary>A date cannot be read.</summary>
    public const string UnreadDate = "CG0407";

    /// <summary>A date is in no calendar.</summary>
    public const string ImpossibleDate = "CG0408";

    /// <summary>A value is of another type than the rest.</summary>
    public const string OtherType = "CG0409";

    /// <summary>A key is nearly another one.</summary>
    public const string NearKey = "CG0410";

    /// <summary>A reference leads to no article.</summary>
    public const string NoSuchArticle = "CG0411";

    /// <summary>Articles are translations of each other.</summary>
    public const string TranslationCycle = "CG0412";

    /// <summary>A key that the project requires is missing.</summary>
    public const string MissingKey = "CG0413";

    /// <summary>A value is of another type than the project declares.</summary>
    public const string DeclaredType = "CG0414";

    /// <summary>A value is none of those that the project declares.</summary>
    public const string UnlistedValue = "CG0415";

    /// <summary>A value of <c>draft</c> is neither true nor false.</summary>
    public const string UnreadDraft = "CG0416";

    /// <summary>The language of a front matter is not read.</summary>
    public const string UnreadLanguage = "CG0417";

    /// <summary>Figures of one thing disagree.</summary>
    public const string Disagreement = "CG0431";

    /// <summary>A figure changed in translation.</summary>
    public const string TranslatedOtherwise = "CG0432";

    /// <summary>A figure is missing in a translation or its original.</summary>
    public const string OnOneSideOnly = "CG0433";

    /// <summary>A speaker is missing in a translation or its original.</summary>
    public const string SpeakerOnOneSideOnly = "CG0434";

    /// <summary>Code cites what nobody says.</summary>
    public const string CitationNotInCorpus = "CG0441";

    /// <summary>Code cites words that were said otherwise.</summary>
    public const string CitationAltered = "CG0442";

    /// <summary>A draft quotes words that were said otherwise.</summary>
    public const string DraftAltered = "CG0443";

    /// <summary>A draft gives somebody the words of somebody else.</summary>
    public const string DraftMisattributed = "CG0444";

    /// <summary>A draft quotes what nobody says.</summary>
    public const string DraftAbsent = "CG0445";

    /// <summary>A draft gives a number that articles give otherwise.</summary>
    public const string DraftFigure = "CG0446";
}
