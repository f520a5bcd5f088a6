using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>What word classes, chunks and clauses need to know of a language. Each language has one.</summary>
internal abstract class LanguageSyntax
{
    /// <summary>Whether a verb of saying may have its subject behind it in any form, with an auxiliary or to whom it is said in between (<c>a confirmé à l'AFP la police</c>).</summary>
    public abstract bool InvertsFreely { get; }

    /// <summary>Whether a reported clause may begin without a word for it: <c>he said it was late</c>.</summary>
    public abstract bool HasBareClauses { get; }

    /// <summary>Whether the head of a noun phrase is its last noun (<c>the company spokesman</c>), not its first.</summary>
    public abstract bool HeadIsLast { get; }

    /// <summary>The class that a word of these traits has in small letters wherever it stands without a hyphen behind it; <see cref="WordClass.None"/> where that depends on its neighbours.</summary>
    public abstract WordClass OnlyClassOf(Trait traits);

    /// <summary>What a word is where it stands; the classes before it are known.</summary>
    public abstract WordClass ClassOf(TokenList tokens, WordClass[] classes, int i, bool beginsSentence);

    /// <summary>Whether a preposition can begin a clause as well, so that a noun phrase behind it is the subject of the verb that follows: <c>before Marsh spoke</c>.</summary>
    public virtual bool BeginsClause(in Token preposition) => false;

    /// <summary>Whether a token is the noun for a person: also <c>parole</c> of <c>porte-parole</c>, which is two words to the tokenizer.</summary>
    public virtual bool IsPersonNoun(TokenList tokens, int token) => tokens[token].Is(Trait.PersonNoun);

    /// <summary>The last token of what belongs to the name of a place behind it (<c>Corée | du Sud</c>), or -1.</summary>
    public virtual int PlaceComplementEnd(TokenList tokens, int last) => -1;

    /// <summary>Whether a pronoun before its verb means nobody: <c>il faut</c>, <c>il est clair que</c>.</summary>
    public virtual bool IsExpletive(ArticleSyntax syntax, int pronoun, int verb) => false;

    /// <summary>Whether a name may follow this noun in one phrase: <c>la ministre Anne Roux</c>, but not <c>in a statement Marsh</c>.</summary>
    public abstract bool TakesName(in Token noun);

    /// <summary>Reads the verb group that begins at a token.</summary>
    public abstract bool TryReadVerbGroup(TokenList tokens, WordClass[] classes, int first, int end, out Chunk group);
}
