using System;

namespace CorpusGen.Tool;

/// <summary>Languages as BCP 47 writes them: <c>fr</c>, <c>en</c>, and <c>und</c> for one that is neither or not known.</summary>
internal static class LanguageTag
{
    public static string Format(Language language) => language switch
    {
        Language.French => "fr",
        Language.English => "en",
        _ => "und",
    };

    /// <summary>Null leaves the language to be found from the text: so do <c>auto</c>, <c>und</c> and no tag at all.</summary>
    public static Language? Parse(string? tag)
    {
        ReadOnlySpan<char> primary = tag;
        int end = primary.IndexOfAny('-', '_');
        if (end >= 0)
            primary = primary[..end];

        if (primary.IsEmpty || Is(primary, "auto") || Is(primary, "und"))
            return null;
        return Is(primary, "fr") ? Language.French
            : Is(primary, "en") ? Language.English
            : Language.Unknown;
    }

    private static bool Is(ReadOnlySpan<char> tag, string other) => tag.Equals(other, StringComparison.OrdinalIgnoreCase);
}
