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
            if (MemberDoc.Of(article.Type).IndexOf(quote.Path, StringComparison.Ordinal) < 0)
                continue;
            ISymbol? member = CorpusLists.NamedMembers(article.Type).FirstOrDefault(named => MemberDoc.Of(named).IndexOf(place, StringComparison.Ordinal) >= 0);
            if (member is not null)
                return $"{corpus.Name}.Quotes.{article.Name}.{member.Name}";
        }

        return null;
    }
}
