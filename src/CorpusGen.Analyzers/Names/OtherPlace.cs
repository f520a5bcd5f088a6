using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Extraction.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Analyzers.Names;

/// <summary>
/// A name that is asked of the wrong thing: of the quotes that an article has, <c>Corpus.Articles.TheTitle.Quotes.TheWords</c>, whose names are in
/// <c>Corpus.Quotes.TheTitle</c>; or of the corpus itself, <c>Corpus.Speaker</c>, which has <c>Speakers</c>.
/// </summary>
/// <param name="Receiver">What it is asked of, as code says it.</param>
/// <param name="Name">What can stand in its place; empty when more of the code is to be changed.</param>
/// <param name="Advice">What to write.</param>
internal sealed record OtherPlace(string Receiver, string Name, string Advice)
{
    /// <summary>Null when nothing of the corpus has a name like it.</summary>
    public static OtherPlace? Of(string name, ExpressionSyntax receiver, SemanticModel semantics, CancellationToken cancellation) =>
        semantics.GetSymbolInfo(receiver, cancellation).Symbol switch
        {
            INamedTypeSymbol type when CorpusLists.IsCorpus(type) => InCorpus(name, type),
            IPropertySymbol property when receiver is MemberAccessExpressionSyntax access => InArticle(name, property, access, semantics, cancellation),
            _ => null,
        };

    private static OtherPlace? InCorpus(string name, INamedTypeSymbol corpus)
    {
        IEnumerable<string> lists = corpus.GetMembers().OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: true, DeclaredAccessibility: Accessibility.Public })
            .Select(property => property.Name);
        return NearestWord.Of(name, lists) is string nearest ? new OtherPlace(corpus.Name, nearest, $"write {corpus.Name}.{nearest}") : null;
    }

    // The lists of an article have no names: those of all articles do.
    private static OtherPlace? InArticle(
        string name, IPropertySymbol property, MemberAccessExpressionSyntax access, SemanticModel semantics, CancellationToken cancellation)
    {
        if (CorpusLists.ListOfAll(property) is not IPropertySymbol all)
            return null;
        IPropertySymbol[] articles = CorpusLists.NamedMembers(all.Type)
            .OfType<IPropertySymbol>()
            .Where(article => CorpusLists.ElementOf(article.Type) is not null)
            .ToArray();
        if (semantics.GetSymbolInfo(access.Expression, cancellation).Symbol is IPropertySymbol article && CorpusLists.IsNamedMember(article))
            articles = articles.Where(other => other.Name == article.Name).ToArray();
        foreach (IPropertySymbol list in articles)
        {
            if (list.Type.GetMembers(name).OfType<IFieldSymbol>().Any())
                return new OtherPlace(Shown(access), "", $"it is in {CorpusLists.NameOf(list.Type)}, write {CorpusLists.NameOf(list.Type)}.{name}");
        }

        string[] nearest = articles.Length == 1 ? NameLikeness.Nearest(name, CorpusLists.NamedMembers(articles[0].Type).Select(member => member.Name), 1) : [];
        if (nearest.Length == 0)
            return null;
        string place = CorpusLists.NameOf(articles[0].Type);
        return new OtherPlace(Shown(access), "", $"the nearest name is in {place}, write {place}.{nearest[0]}");
    }

    private static string Shown(ExpressionSyntax code) => code.WithoutTrivia().NormalizeWhitespace().ToString();
}
