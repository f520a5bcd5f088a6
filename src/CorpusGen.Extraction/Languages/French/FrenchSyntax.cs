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

    public override WordClass ClassOf(TokenList tokens, WordClass[] classes, int i, bool beginsSentence) => _classes.Of(tokens, classes, i, beginsSentence);

    public override bool JoinsComplement(in Token preposition) => preposition.Lexeme.Form is "de" or "d'" or "du" or "des";

    public override bool JoinsRoleComplement(in Token preposition) => preposition.Lexeme.Form is "à" or "au" or "aux" or "en" or "chez" or "pour" or "sur" or "près" or "auprès";

    public override bool ClimbsOver(in Token preposition) => preposition.Lexeme.Form is "de" or "d'" or "du" or "des" or "à" or "au" or "aux" or "en" or "chez" or "pour" or "sur" or "dans" or "par" or "contre" or "près" or "auprès";

    public override bool TakesName(in Token noun) => !noun.Is(Trait.SpeechNoun | Trait.TimeNoun) || noun.Is(Trait.PersonNoun | Trait.OrganisationNoun);

    public override bool TryReadVerbGroup(TokenList tokens, WordClass[] classes, int first, int end, out Chunk group) => _verbs.TryRead(tokens, classes, first, end, out group);
}
