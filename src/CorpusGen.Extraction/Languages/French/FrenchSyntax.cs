using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages.French;

/// <summary>French word classes, noun phrases and verb groups.</summary>
internal sealed class FrenchSyntax : LanguageSyntax
{
    private readonly FrenchWordClasses _classes = new();
    private readonly FrenchVerbGroups _verbs = new();

    public override bool InvertsFreely => true;

    public override bool HasBareClauses => false;

    public override bool HeadIsLast => false;

    public override WordClass OnlyClassOf(Trait traits) => FrenchWordClasses.OnlyClassOf(traits);

    public override WordClass ClassOf(TokenList tokens, WordClass[] classes, int i, bool beginsSentence) => _classes.Of(tokens, classes, i, beginsSentence);

    public override bool IsPersonNoun(TokenList tokens, int token) => tokens[token].Is(Trait.PersonNoun) || (tokens[token - 1].IsSymbol('-') && tokens[token].IsForm("parole"));

    /// <summary><c>Corée du Nord</c>, <c>Afrique de l'Ouest</c>, <c>Côte d'Ivoire</c></summary>
    public override int PlaceComplementEnd(TokenList tokens, int last)
    {
        int end = tokens[last + 1].Lexeme.Form is "de" && tokens[last + 2].Lexeme.Form is "l'" ? last + 3 : tokens[last + 1].Lexeme.Form is "du" or "d'" ? last + 2 : -1;
        return end > 0 && tokens[end].IsCapitalized && tokens.TextOf(end) is "Nord" or "Sud" or "Est" or "Ouest" or "Ivoire" && !(tokens[end + 1].IsSymbol('-') && !tokens[end + 1].HasSpaceBefore) ? end : -1;
    }

    /// <summary><c>il faut</c>, <c>il y a</c>, <c>il s'agit</c>; <c>il est probable que</c>, <c>il a été décidé de</c>.</summary>
    public override bool IsExpletive(ArticleSyntax syntax, int pronoun, int verb)
    {
        TokenList tokens = syntax.Tokens;
        if (!tokens[syntax[pronoun].Head].IsForm("il"))
            return false;
        ref readonly Chunk group = ref syntax[verb];
        if (syntax.Document.Lexicon.Impersonal.EndAt(tokens, group.First) > 0)
            return true;
        if (!tokens[group.Head].Is(Trait.Be) && !group.Is(ChunkTraits.Passive))
            return false;
        int next = verb + 1;
        while (syntax[next].Kind is ChunkKind.Adverb || (next < verb + 3 && syntax[next].IsNounPhrase && syntax.Classes[syntax[next].Head] == WordClass.Adjective))
            next++;
        return syntax[next].Kind == ChunkKind.Complementizer || (syntax[next].Kind == ChunkKind.Preposition && tokens[syntax[next].First].Lexeme.Form is "de" or "d'" && syntax[next + 1].Is(ChunkTraits.Infinitive));
    }

    public override bool TakesName(in Token noun) => !noun.Is(Trait.SpeechNoun | Trait.TimeNoun) || noun.Is(Trait.PersonNoun | Trait.OrganisationNoun);

    public override bool TryReadVerbGroup(TokenList tokens, WordClass[] classes, int first, int end, out Chunk group) => _verbs.TryRead(tokens, classes, first, end, out group);
}
