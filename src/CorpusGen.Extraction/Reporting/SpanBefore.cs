using System;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Syntax;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>
/// The words in marks just before a tag: where they stand, and whether they look like what a tag reports or are part of the tag's own sentence.
/// </summary>
internal sealed class SpanBefore(ArticleSyntax syntax)
{
    /// <summary>A span of no more tokens with its marks is not a whole sentence.</summary>
    private const int ShortSpan = 4;

    /// <summary>A title in marks is shorter.</summary>
    private const int MaximumTitle = 12;

    private readonly TokenList _tokens = syntax.Tokens;

    /// <summary>
    /// The span that ends at a chunk, a comma or dash between passed over; also where a question in marks has ended the sentence. -1 for none.
    /// </summary>
    /// <param name="left">The chunk before the tag.</param>
    /// <param name="start">The first chunk of the tag's sentence.</param>
    public int At(int left, int start)
    {
        int k = left;
        while (k >= 0 && k >= left - 2 && syntax.SymbolOf(k) is ',' or '–' or '—' or '!' or '?' or '…' or '-')
            k--;
        return k >= Math.Max(0, start - 1) && syntax[k].Kind == ChunkKind.Marked && IsInLineOf(k, left) ? k : -1;
    }

    public bool IsAt(int left, int start) => At(left, start) >= 0;

    /// <summary>Whether the span before is a sentence of its own, and not words in one.</summary>
    public bool IsSentence(int left, int start)
    {
        int span = At(left, start);
        return span >= 0 && (span == start || syntax[span - 1].Kind == ChunkKind.Mark) && syntax[span].Last - syntax[span].First > ShortSpan;
    }

    /// <summary>Whether a tag may begin behind a chunk: behind marks, a comma, a dash or a question.</summary>
    public bool IsBoundary(int chunk, int start) => chunk < 0 || chunk < start || (syntax[chunk].Kind == ChunkKind.Marked && !IsInPhrase(chunk))
        || syntax.SymbolOf(chunk) is ',' or '–' or '—' or '?' or '!' or '…' or '»' or '”' or '"';

    /// <summary>Whether the span ends with a mark that goes before a tag, or a comma follows it: else its words are part of the sentence.</summary>
    public bool EndsLikeSpeech(int left, int start)
    {
        int span = At(left, start);
        return span >= 0 && (span < left || LastSymbol(span) is ',' or '.' or '?' or '!' or '…' or '—');
    }

    /// <summary>Whether a comma in the marks ends the span before: it can only go before a tag.</summary>
    public bool EndsWithComma(int left, int start) => At(left, start) is >= 0 and var span && span == left && LastSymbol(span) == ',';

    /// <summary>
    /// Whether the sentence may go on behind a span that ends one: behind a full stop the next begins, behind a question or exclamation in marks a tag may.
    /// </summary>
    public bool EndsInQuestion(int span) => !syntax.Language.InvertsFreely && _tokens[syntax[span].Last - 1].Symbol is '?' or '!' or '…' or '—' or '-';

    /// <summary>Words in marks that are all capitalized, behind a preposition, a possessor or the noun for what has a title.</summary>
    public bool IsTitle(int left, int start)
    {
        int span = At(left, start);
        int before = syntax[span].First - 1;
        if (before > 0 && _tokens[before].IsSymbol(','))
            before--;
        if (before < 0 || !(syntax.Classes[before] is WordClass.Preposition or WordClass.Possessive || _tokens[before].Is(Trait.NamedThingNoun)))
            return false;
        for (int i = syntax[span].First + 1; i < syntax[span].Last; i++)
        {
            if (_tokens[i].IsWord && !_tokens[i].IsCapitalized && !_tokens[i].Is(Trait.ClosedClass))
                return false;
        }

        return syntax[span].Last - syntax[span].First < MaximumTitle;
    }

    /// <summary>"La « guerre des cloches » opposa": marks in a noun phrase.</summary>
    private bool IsInPhrase(int span) => syntax[span].First > 0 && syntax.Classes[syntax[span].First - 1] == WordClass.Determiner;

    private bool IsInLineOf(int span, int chunk) =>
        _tokens[syntax[span].Last + 1].Kind != TokenKind.None && syntax.LineOf(span) == syntax.LineOf(Math.Max(span, chunk + 1));

    /// <summary>The last symbol in marks; in English before the marks of a span in the span: <c>“He said, ‘I came,’”</c>.</summary>
    private char LastSymbol(int span)
    {
        int last = syntax[span].Last - 1;
        if (syntax.Language.HasBareClauses && last > syntax[span].First && _tokens[last].Symbol is '\'' or '’' or '”' or '"')
            last--;
        return _tokens[last].Symbol;
    }
}
