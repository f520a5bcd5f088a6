using System;
using System.Linq;
using CorpusGen.Analyzers.Names;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Analyzers.Citations;

/// <summary>Finds the name of a quote by its place, which the documentation of the member ends with.</summary>
internal static class QuoteMember
{
    /// <summary><c>Corpus.Quotes.TheTitle.TheWords</c>; null when the corpus has no names for quotes.</summary>
    public static string? Of(INamedTypeSymbol corpus, WordsOfFile quote)
    {
        if (corpus.GetMembers("Quotes").OfType<IPropertySymbol>().FirstOrDefault() is not IPropertySymbol quotes)
            return null;
        string place = quote.Place;
        foreach (IPropertySymbol article in CorpusLists.NamedMembers(quotes.Type).OfType<IPropertySymbol>())
        {
            // The class of an article's quotes says which file they are from.
            if (!Names(MemberDoc.Of(article.Type), quote.Path))
                continue;
            ISymbol? member = CorpusLists.NamedMembers(article.Type).FirstOrDefault(named => Names(MemberDoc.Of(named), place));
            if (member is not null)
                return $"{corpus.Name}.Quotes.{article.Name}.{member.Name}";
        }

        return null;
    }

    // "a.txt" is not named by "old/a.txt" or "ba.txt", which end in the same letters.
    private static bool Names(string doc, string place)
    {
        for (int at = doc.IndexOf(place, StringComparison.Ordinal); at >= 0; at = doc.IndexOf(place, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || doc[at - 1] is ' ' or '>' or '\n')
                return true;
        }

        return false;
    }
}
