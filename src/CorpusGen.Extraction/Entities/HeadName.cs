using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>The name that a phrase is or ends with: one that no preposition governs and that no noun follows; a person's before another's.</summary>
internal sealed class HeadName(ArticleSyntax syntax, ArticleEntities entities)
{
    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The name, or null.</summary>
    public NameMention? Of(SourcePhrase phrase)
    {
        NameMention? best = null;
        bool headIsLast = syntax.Language.HeadIsLast;
        for (int n = entities.FirstNameAtOrAfter(phrase.First); n < entities.Names.Count && entities.Names[n].First <= phrase.Last; n++)
        {
            NameMention name = entities.Names[n];
            bool isHead = name.First <= phrase.Head && phrase.Head <= name.Last;
            int title = name.HasTitle && !headIsLast ? TitleOf(name) : name.First;
            if (IsGoverned(name, title, phrase) || (best is null && IsJoined(title, phrase)))
                continue;
            // "Cole campaign aides": what follows has the head.
            if (headIsLast && !isHead && phrase.Head > name.Last)
                continue;
            // "la FAQ", "l'ONG": a common noun in capitals.
            if (name.First > phrase.First && name.First == name.Last && IsCommonNoun(_tokens[name.First]))
                continue;
            // "des utilisateurs Facebook", "un ministre français": a plural or indefinite noun is not the name beside it.
            if (!isHead && !name.Entity.IsPerson && syntax[phrase.Chunk].Is(ChunkTraits.Indefinite | ChunkTraits.Plural))
                continue;
            if (!isHead && name.Entity.IsOrganisation && _tokens[phrase.Head].Is(Trait.PersonNoun))
                continue;
            // "le patron de la jeune pousse Beezen": a name inside a complement is a person's or nobody's.
            if (!headIsLast && !isHead && !name.Entity.IsPerson && syntax.HasPreposition(phrase.Head + 1, name.First))
                continue;
            // "la proviseure du lycée Simone-Weil, Anne Roux": behind the comma stands who she is.
            bool called = best is not null && !headIsLast && _tokens[name.First - 1].IsSymbol(',') && syntax.HasPreposition(phrase.Head + 1, best.First);
            if (best is null || called || (name.Entity.IsPerson && !best.Entity.IsPerson))
                best = name;
        }

        return best;
    }

    /// <summary>The first token of <c>M. Martin</c>.</summary>
    private int TitleOf(NameMention name) => _tokens[name.First - 1].IsSymbol('.') ? name.First - 2 : name.First - 1;

    /// <summary>Whether a preposition governs the name, or it is whose the rest is: <c>of the mayor</c>, <c>Cole's</c>.</summary>
    private bool IsGoverned(NameMention name, int title, SourcePhrase phrase)
    {
        WordClass before = title > phrase.First ? syntax.Classes[title - 1] : WordClass.None;
        return before is WordClass.Preposition
            || (before == WordClass.Determiner && title - 2 >= phrase.First && syntax.Classes[title - 2] == WordClass.Preposition)
            || (name.Last < phrase.Last && _tokens[name.Last + 1].IsForm("'s"));
    }

    /// <summary>Whether a coordinator stands before the name.</summary>
    private bool IsJoined(int title, SourcePhrase phrase) => title > phrase.First && syntax.Classes[title - 1] == WordClass.Coordinator;

    private static bool IsCommonNoun(in Token word) => word.Is(Trait.DocumentNoun | Trait.OrganisationNoun)
        && !word.Is(Trait.Place | Trait.GivenName | Trait.Surname) && (!word.IsAllUpper || word.Is(Trait.Anaphoric));
}
