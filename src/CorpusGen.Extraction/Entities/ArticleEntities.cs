using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>
/// Who and what an article names. A short name belongs to the full name that ends or begins with it: to the one of the
/// title's gender, else to the one that is named most; where two are named equally often, it stays apart.
/// </summary>
internal sealed class ArticleEntities
{
    private readonly TokenList _tokens;
    private readonly WordClass[] _classes;
    private readonly bool _headIsLast;
    private readonly List<NameMention> _names;
    private readonly NameWords _words;

    private ArticleEntities(Document document, WordClass[] classes, List<NameMention> names)
    {
        _tokens = document.Tokens;
        _classes = classes;
        _headIsLast = document.Lexicon.Syntax!.HeadIsLast;
        _names = names;
        _words = new NameWords(_tokens.Text, names.Count);
    }

    /// <summary>The names in the order of the text.</summary>
    public List<NameMention> Names => _names;

    public static ArticleEntities Read(ArticleSyntax syntax)
    {
        var entities = new ArticleEntities(syntax.Document, syntax.Classes, new NameReader(syntax.Document, syntax.Classes).Read());
        entities.Identify();
        return entities;
    }

    /// <summary>The index of the first name that starts at or after a token.</summary>
    public int FirstNameAtOrAfter(int token)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_names[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The name that starts in a range of tokens, or null.</summary>
    public NameMention? FirstIn(int first, int last)
    {
        int index = FirstNameAtOrAfter(first);
        return index < _names.Count && _names[index].First <= last ? _names[index] : null;
    }

    /// <summary>The name that a token belongs to, or null.</summary>
    public NameMention? At(int token)
    {
        int index = FirstNameAtOrAfter(token + 1) - 1;
        return index >= 0 && _names[index].Last >= token ? _names[index] : null;
    }

    /// <summary>Who is called by the words at a range: whoever has that name already, else somebody who had a part of it for a name, else somebody new.</summary>
    public Entity Called(TextRange range, Entity? byPart)
    {
        ref NameWord word = ref _words[_words.NumberOf(range)];
        if (word.Named is { } known)
            return known;
        Entity entity = byPart ?? new Entity(word.Words);
        entity.Name = word.Words;
        entity.Count += byPart is null ? 1 : 0;
        entity.AddName(word.Words);
        return word.Named = entity;
    }

    /// <summary>Puts names, in the order of the text, in the place of those that they have in them.</summary>
    public void Replace(List<NameMention> names)
    {
        var all = new List<NameMention>(_names.Count + names.Count);
        int next = 0;
        foreach (NameMention name in names)
        {
            for (; next < _names.Count && _names[next].First < name.First; next++)
                all.Add(_names[next]);
            all.Add(name);
            while (next < _names.Count && _names[next].First <= name.Last)
                next++;
        }

        all.AddRange(_names.GetRange(next, _names.Count - next));
        _names.Clear();
        _names.AddRange(all);
    }

    private void Identify()
    {
        foreach (NameMention name in _names)
        {
            if (name.First == name.Last)
                continue;
            int number = _words.NumberOf(_tokens.RangeOf(name.First, name.Last));
            string full = _words[number].Words;
            if (_words[number].Named is not { } entity)
            {
                entity = SamePerson(name) ?? new Entity(full);
                _words[number].Named = entity;
                if (full.Length > entity.Name.Length && entity.IsPerson)
                    entity.Name = full;
                _words[NumberOfLastWord(name)].AddBearer(entity);
                _words[_words.NumberOf(_tokens[name.First].Range)].AddBearer(entity);
            }

            Take(name, entity, full);
        }

        foreach (NameMention name in _names)
        {
            if (name.Entity is not null)
                continue;
            int number = NumberOfLastWord(name);
            Take(name, Resolve(name, ref _words[number]), _words[number].Words);
        }
    }

    /// <summary>A name with a middle name or an initial more or less: <c>Jean Paul Martin</c>, <c>J. Martin</c>.</summary>
    private Entity? SamePerson(NameMention name)
    {
        ref NameWord word = ref _words[NumberOfLastWord(name)];
        if (word.Bearers is not { } known)
            return null;
        string last = " " + word.Words, first = _words.At(_tokens[name.First].Range) + " ";
        foreach (Entity entity in known)
        {
            if (entity.IsPerson && entity.Name.StartsWith(first, StringComparison.Ordinal) && entity.Name.EndsWith(last, StringComparison.Ordinal) && _tokens[name.First].Is(Trait.GivenName))
                return entity;
            // "J. Martin"
            if (entity.IsPerson && first.Length == 2 && entity.Name[0] == first[0] && entity.Name.EndsWith(last, StringComparison.Ordinal))
                return entity;
        }

        return null;
    }

    /// <summary>Whose name a word alone is.</summary>
    private static Entity Resolve(NameMention name, ref NameWord word) =>
        word.Bearers is { } known && Best(known, name) is { } best ? best : word.Named ??= new Entity(word.Words);

    private static Entity? Best(Entity[] known, NameMention name)
    {
        Entity? best = null;
        bool tie = false;
        foreach (Entity entity in known)
        {
            // An acronym or a firm is not called by a word of its name.
            if (!entity.IsPerson && (!name.HasTitle || entity.IsOrganisation) || !Genders.Agree(entity.Gender, name.TitleGender))
                continue;
            tie = best is not null && best.Count == entity.Count;
            if (best is null || entity.Count > best.Count)
                best = entity;
        }

        return tie ? null : best;
    }

    private void Take(NameMention name, Entity entity, string written)
    {
        name.Entity = entity;
        entity.Count++;
        entity.AddName(written);
        if (entity.Count == 1)
        {
            entity.Kind = KindOf(name);
            if (entity.IsPerson)
                entity.Gender = Genders.Of(_tokens[name.First].Lexeme);
            else if (entity.Kind == EntityKind.Organisation)
                entity.Gender = ArticleGender(name.First - 1);
        }

        // "la Manche", "du Kremlin": people have no article in French.
        if (entity.Kind == EntityKind.Unknown && !_headIsLast && !name.HasTitle && name.First == name.Last && name.First > 0 && _tokens[name.First - 1].Is(Trait.DefiniteArticle) && !_tokens[name.First - 1].IsCapitalized && !_tokens[name.First - 1].Is(Trait.Plural))
            entity.Kind = EntityKind.Place;
        if (name.HasTitle && !entity.IsOrganisation)
            entity.Kind = EntityKind.Person;
        // A title tells more than a given name: "Mr. Leslie Cole".
        if (name.TitleGender != Gender.Unknown && (_headIsLast || entity.Gender == Gender.Unknown))
            entity.Gender = name.TitleGender;
    }

    /// <summary><c>la SNCF</c> is a she.</summary>
    private Gender ArticleGender(int before) => before >= 0 && _classes[before] == WordClass.Determiner ? Genders.Of(_tokens[before].Lexeme) : Gender.Unknown;

    private EntityKind KindOf(NameMention name)
    {
        Lexeme given = _tokens[name.First].Lexeme;
        bool alone = name.First == name.Last;
        // The noun for a body stands first where heads do ("Fondation Anne Roux"), else anywhere ("Roux Foundation").
        for (int i = name.First; i <= (_headIsLast ? name.Last : name.First); i++)
        {
            bool isGiven = i == name.First && _tokens[i].Is(Trait.GivenName) && !alone;
            if (_tokens[i].Is(Trait.OrganisationNoun) && !isGiven && !_tokens[i].Is(Trait.Surname))
                return EntityKind.Organisation;
        }

        if ((alone || !_headIsLast && _tokens[name.First].Is(Trait.Place) && _tokens[name.First + 1].Is(Trait.Joins)) && _tokens[name.First].Is(Trait.Place) && !name.HasTitle)
            return EntityKind.Place;
        if (_tokens[name.Last].IsSymbol('.') || (alone && _tokens[name.First].IsAllUpper && !name.HasTitle))
            return EntityKind.Organisation;
        bool isPerson = (given.Traits & Trait.GivenName) != 0 && !(alone && (given.Traits & (Trait.Place | Trait.OrganisationNoun)) != 0);
        if (isPerson)
            return EntityKind.Person;
        // "Harlow Foods"
        bool isPlural = _headIsLast && !alone && !name.HasTitle && _tokens[name.Last].Is(Trait.Plural) && _tokens[name.Last].Is(Trait.Noun)
            && !_tokens[name.Last].Is(Trait.Surname | Trait.GivenName | Trait.Place);
        return isPlural ? EntityKind.Organisation : EntityKind.Unknown;
    }

    public string Written(NameMention name) => _words.At(_tokens.RangeOf(name.First, name.Last));

    private int NumberOfLastWord(NameMention name)
    {
        // "Dominique de Villepin" is Villepin; "Ben-Amar" is one word.
        int first = name.Last;
        while (first - 1 > name.First && _tokens[first - 1].Symbol is '-' or '‑')
            first -= 2;
        return _words.NumberOf(_tokens.RangeOf(first, name.Last));
    }
}
