using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Names;

/// <summary>What a corpus has in other projects and not in this one, because of a setting or a package: <c>Corpus.Sayings</c>, <c>quote.Saying</c>, <c>Corpus.Verify</c>.</summary>
internal static class LeftOut
{
    // What there is whenever articles are compared.
    private const string OfComparing = "Sayings";

    private const string OfLibrary = "Verify";

    private const string ComparingIsOff = "its project leaves out what compares articles, as CorpusGenComparing is false in it: remove this setting, or make it true";

    private const string LibraryIsMissing = "it comes with the package CorpusGen.Extraction: add a PackageReference to it, of the version of CorpusGen";

    private static readonly string[] s_ofCorpus = [OfComparing, "Disagreements", "Match", "Cite", OfLibrary];

    /// <summary>What to do about a member that the type of the corpus or of its quotes does not have; null for other names.</summary>
    public static string? Advice(INamedTypeSymbol type, string name)
    {
        if (CorpusLists.IsCorpus(type) && s_ofCorpus.Contains(name, StringComparer.Ordinal))
            return HasComparing(type) ? (name == OfLibrary ? LibraryIsMissing : null) : ComparingIsOff;
        return type.Name == "Quote" && name == "Saying" && CorpusLists.CorpusOf(type) is INamedTypeSymbol corpus && !HasComparing(corpus) ? ComparingIsOff : null;
    }

    private static bool HasComparing(INamedTypeSymbol corpus) => !corpus.GetMembers(OfComparing).IsEmpty;
}
