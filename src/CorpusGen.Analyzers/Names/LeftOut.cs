using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Names;

/// <summary>
/// What a corpus has in other projects, or had in this one, because of a setting, a package or the front matters of its texts: <c>Corpus.Sayings</c>, <c>quote.Saying</c>, <c>Corpus.Verify</c>, <c>Corpus.Tags</c>, <c>article.Section</c>.
/// </summary>
internal static class LeftOut
{
    // What there is whenever articles are compared.
    private const string OfComparing = "Sayings";

    private const string OfLibrary = "Verify";

    private const string ComparingIsOff = "its project leaves out what compares articles, as CorpusGenComparing is false in it: remove this setting, or make it true";

    private const string LibraryIsMissing = "it comes with the package CorpusGen.Extraction: add a PackageReference to it, of the version of CorpusGen";

    private static readonly (string Name, string Where)[] s_ofFrontMatters =
        [("Authors", "no article has 'authors' in its front matter"), ("Tags", "no article has 'tags' in its front matter"), ("Events", "no article has 'event' in its front matter, nor Event as metadata of its CorpusFile")];

    private static readonly string[] s_ofCorpus = [OfComparing, "Disagreements", "Match", "Cite", OfLibrary];

    /// <summary>What to do about a member that the type of the corpus or of its quotes does not have; null for other names.</summary>
    public static string? Advice(INamedTypeSymbol type, string name)
    {
        if (CorpusLists.IsCorpus(type) && s_ofCorpus.Contains(name, StringComparer.Ordinal))
            return HasComparing(type) ? (name == OfLibrary ? LibraryIsMissing : null) : ComparingIsOff;
        if (CorpusLists.IsCorpus(type) && s_ofFrontMatters.FirstOrDefault(list => list.Name == name).Where is string where)
            return $"{where}: put it back, or take out the code that needs it";
        return type.Name == "Quote" && name == "Saying" && CorpusLists.CorpusOf(type) is INamedTypeSymbol corpus && !HasComparing(corpus) ? ComparingIsOff : null;
    }

    /// <summary>The same of an article, which has a member for each key of a front matter; with the member that may be meant, or nothing.</summary>
    public static (string Nearest, string Advice)? OfArticle(INamedTypeSymbol type, string name)
    {
        if (type.Name != "Article" || CorpusLists.CorpusOf(type) is null)
            return null;
        IEnumerable<string> members = type.GetMembers().OfType<IPropertySymbol>().Where(property => property.DeclaredAccessibility == Accessibility.Public).Select(property => property.Name);
        return NearestWord.Of(name, members) is string nearest
            ? (nearest, $"no front matter has such a key any more, or it is misspelt; the nearest name is {nearest}")
            : ("", "it is there when the front matter of an article has such a key: write it there, or take out the code that needs it");
    }

    private static bool HasComparing(INamedTypeSymbol corpus) => !corpus.GetMembers(OfComparing).IsEmpty;
}
