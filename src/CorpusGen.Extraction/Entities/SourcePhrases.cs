using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Entities;

/// <summary>The words for somebody at a chunk: the noun phrase, with the name behind its comma when it is a role (<c>le maire de Lyon, Paul Durand</c>), and the parts of <c>X et Y</c>.</summary>
internal sealed class SourcePhrases(ArticleSyntax syntax, ArticleEntities entities)
{
    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>The words of a subject.</summary>
    /// <param name="chunk">The chunk of its noun phrase.</param>
    /// <param name="first">Of a subject of several parts the first chunk.</param>
    public SourcePhrase Of(int chunk, int first)
    {
        ref readonly Chunk phrase = ref syntax[chunk];
        int last = phrase.Last;
        int name = chunk + 2;
        if (syntax.IsMark(chunk + 1, ',') && syntax[name].IsNounPhrase && IsRole(chunk) && (entities.At(syntax[name].Head) ?? entities.FirstIn(syntax[name].First, syntax[name].Last)) is { } mention && (!mention.Entity.IsOrganisation || _tokens[phrase.Head].Is(Trait.OrganisationNoun)) && IsNameOrRole(syntax[name], mention)
            && Closes(name + 1) && !(syntax[chunk - 1].Kind == ChunkKind.Preposition && syntax[name + 1].IsFiniteVerb))
            last = syntax[name].Last;
        else if (HasAuthor(chunk))
            last = syntax[chunk + 2].Last;
        return new SourcePhrase(first < chunk ? syntax[first].First : phrase.First, last, phrase.Head, chunk);
    }

    /// <summary>Words for somebody with the name behind their comma: <c>les mots de la ministre | , Anne Roux</c>.</summary>
    public SourcePhrase WithName(SourcePhrase phrase)
    {
        int comma = syntax.ChunkAt(phrase.Last + 1), name = comma + 1;
        bool called = syntax.IsMark(comma, ',') && syntax[name].IsNounPhrase && entities.At(syntax[name].First) is { Entity.IsOrganisation: false } mention && mention.First == syntax[name].First && mention.Last == syntax[name].Last
            && syntax[name + 1].Kind is ChunkKind.Mark or ChunkKind.Bracketed;
        return called && _tokens[phrase.Head].Is(Trait.PersonNoun) ? phrase with { Last = syntax[name].Last } : phrase;
    }

    /// <summary>English: <c>a report | by the Harbour Board</c>, whose it is.</summary>
    private bool HasAuthor(int chunk) => syntax.Language.HeadIsLast && _tokens[syntax[chunk].Head].Is(Trait.DocumentNoun)
        && syntax[chunk + 1].Kind == ChunkKind.Preposition && syntax.FormOf(chunk + 1) is "by" or "from" && syntax[chunk + 2].IsNounPhrase
        && (syntax[chunk + 2].Is(ChunkTraits.Proper | ChunkTraits.Body) || _tokens[syntax[chunk + 2].Head].Is(Trait.PersonNoun));

    private bool IsRole(int chunk) => IsRole(chunk, syntax[chunk]);

    private bool IsRole(int chunk, in Chunk phrase) => entities.At(phrase.Head) is null && (syntax.Language.IsPersonNoun(_tokens, phrase.Head) || _tokens[phrase.Head].Lexeme.Form is "un" or "une" or "one") || (!phrase.Is(ChunkTraits.Proper | ChunkTraits.Pronoun) && syntax.Classes[phrase.Head] == WordClass.Noun && (!_tokens[phrase.Head].Is(Trait.SpeechNoun | Trait.DocumentNoun | Trait.OrganisationNoun) || phrase.Is(ChunkTraits.Indefinite) && _tokens[phrase.Head].Is(Trait.OrganisationNoun) || syntax[chunk + 2].IsNounPhrase && _tokens[syntax[chunk + 2].First].Is(Trait.NameTitle)))
        || (phrase.Is(ChunkTraits.Pronoun) && _tokens[phrase.Head].Lexeme.Form is "celui" or "celle");

    /// <summary>A name, or a role with its name: <c>le chef de la rébellion, le général Omar Diallo</c>.</summary>
    private bool IsNameOrRole(in Chunk phrase, NameMention mention) => mention.First == phrase.First || (_tokens[mention.First - 1].Is(Trait.PersonNoun | Trait.NameTitle | Trait.Abbreviation) || _tokens[mention.First - 1].IsSymbol('.') || (syntax.Classes[mention.First - 1] is WordClass.Noun or WordClass.Adjective && syntax.Classes[phrase.First] == WordClass.Determiner)) && mention.Last == phrase.Last;

    private bool Closes(int c) => syntax[c].Kind is ChunkKind.Mark or ChunkKind.Bracketed or ChunkKind.Marked or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Adverb || (syntax[c].IsVerbGroup && syntax[c].Is(ChunkTraits.Finite | ChunkTraits.Participle | ChunkTraits.Gerund)) || syntax[c].Kind == ChunkKind.Time;
}
