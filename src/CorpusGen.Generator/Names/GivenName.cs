using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Names;

/// <summary>A name that somebody gives an article: metadata, which must be an identifier, or its front matter, whose words become one.</summary>
internal static class GivenName
{
    private const int MostWords = 22;

    /// <summary>Whether it is an identifier that an article can have.</summary>
    public static bool IsValid(string name) => name.Length <= Identifier.MaxLength
        && SyntaxFacts.IsValidIdentifier(name)
        && Identifier.IsCapitalised(name)
        && !Reserved.ForArticles.Contains(name);

    /// <summary>The name of an article, or null when nobody gives it one.</summary>
    /// <param name="metadata">What its metadata say, or null.</param>
    /// <param name="frontMatter">What its front matter says, or null.</param>
    public static string? Of(string? metadata, string? frontMatter)
    {
        if (metadata is not null || frontMatter is null || IsValid(frontMatter))
            return metadata ?? frontMatter;
        return Identifier.FirstWords(frontMatter, MostWords) is { Length: > 0 } words ? words : null;
    }
}
