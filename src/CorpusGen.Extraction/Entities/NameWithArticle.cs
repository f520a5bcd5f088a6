using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>
/// Names in attribution lines that begin with their article: <c>— Le Monde</c>, <c>— The Washington Post</c>. A capital behind a dash says nothing by itself, so the article stays apart before
/// what is never called with it (a person, a place, an acronym; in French the noun for a body: <c>— La Préfecture des Landes</c>) and before a name that the text has without it elsewhere
/// (<c>the White House</c>).
/// </summary>
internal sealed class NameWithArticle(ArticleSyntax syntax, ArticleEntities entities)
{
    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>Those whom the text names without a capital article; null until it is asked.</summary>
    private HashSet<Entity>? _without;

    /// <summary>Makes one name of article and name in the attributions of posts, which are in the order of the text.</summary>
    public static void Join(List<Post> posts, ArticleSyntax syntax, ArticleEntities entities)
    {
        var names = new NameWithArticle(syntax, entities);
        List<NameMention>? joined = null;
        foreach (Post post in posts)
        {
            if (post.Name is { } range && names.Read(range) is { } name)
                (joined ??= []).Add(name);
        }

        if (joined is not null)
            entities.Replace(joined);
    }

    private NameMention? Read(TextRange range)
    {
        int first = _tokens.FirstAtOrAfter(range.Start), last = first;
        while (last + 1 < _tokens.Count && _tokens[last + 1].End <= range.End)
            last++;
        if (first == last || !IsCapitalArticle(first) || !_tokens[first + 1].IsCapitalized)
            return null;
        int begin = first + 1;
        // "The New | York Times"
        while (begin < last && _tokens[begin].Is(Trait.FrontAdjective))
            begin++;
        NameMention? name = entities.FirstIn(first + 1, begin);
        if (name is null || name.Last > last || !MayHaveArticle(name, isWhole: name.First == first + 1 && name.Last == last))
            return null;
        return new NameMention(first, last) { Entity = entities.Called(_tokens.RangeOf(first, last), name.First == first + 1 && name.Last == last ? name.Entity : null) };
    }

    private bool MayHaveArticle(NameMention name, bool isWhole)
    {
        // "Le Figaro": a given name alone with an article is nobody's.
        if ((name.Entity.IsPerson && name.Entity.Name.IndexOf(' ') >= 0) || (!syntax.Language.HeadIsLast && _tokens[name.First].Is(Trait.OrganisationNoun)))
            return false;
        return !isWhole || (!_tokens[name.Last].IsAllUpper && !IsPlace(name) && !(_without ??= WithoutArticle()).Contains(name.Entity));
    }

    private bool IsPlace(NameMention name) => name.Entity.Kind == EntityKind.Place || (name.First == name.Last && _tokens[name.First].Is(Trait.Place));

    private bool IsCapitalArticle(int token) => _tokens[token].Is(Trait.DefiniteArticle) && _tokens[token].IsCapitalized && (!_tokens[token].IsAllUpper || _tokens[token].IsElided);

    private HashSet<Entity> WithoutArticle()
    {
        var without = new HashSet<Entity>();
        foreach (NameMention name in entities.Names)
        {
            if (name.First == 0 || !IsCapitalArticle(name.First - 1))
                without.Add(name.Entity);
        }

        return without;
    }
}
