using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Languages.English;

/// <summary>English word classes, noun phrases and verb groups.</summary>
internal sealed class EnglishSyntax : LanguageSyntax
{
    private readonly EnglishWordClasses _classes = new();
    private readonly EnglishVerbGroups _verbs = new();

    /// <summary><c>the 52-year-old</c> is somebody too.</summary>
    public override bool IsPersonNoun(TokenList tokens, int token) => base.IsPersonNoun(tokens, token) || (tokens[token].IsForm("old") && tokens[token - 1].IsSymbol('-'));

    public override bool InvertsFreely => false;

    public override bool HasBareClauses => true;

    public override bool HeadIsLast => true;

    public override WordClass OnlyClassOf(Trait traits) => EnglishWordClasses.OnlyClassOf(traits);

    public override WordClass ClassOf(TokenList tokens, WordClass[] classes, int i, bool beginsSentence) => _classes.Of(tokens, classes, i, beginsSentence);

    public override bool BeginsClause(in Token preposition) => preposition.Lexeme.Form is "as" or "after" or "before" or "since" or "until" or "till" or "than";

    public override bool TakesName(in Token noun) => (!noun.Is(Trait.Plural) || noun.Is(Trait.Singular)) && noun.Is(Trait.PersonNoun | Trait.NameTitle | Trait.OrganisationNoun | Trait.Adjective | Trait.FrontAdjective);

    public override bool TryReadVerbGroup(TokenList tokens, WordClass[] classes, int first, int end, out Chunk group) => _verbs.TryRead(tokens, classes, first, end, out group);
}
