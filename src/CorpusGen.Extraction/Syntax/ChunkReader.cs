using System;
using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>Cuts the sentences outside quotation marks into chunks. A span in marks is one chunk, whatever is in it.</summary>
internal sealed class ChunkReader(Document document, Sentences sentences, MarkMap marks, WordClass[] classes)
{
    /// <summary>A passage in brackets that is longer is read like other text.</summary>
    private const int MaximumBracket = 14;

    /// <summary>A sentence that seems to have no end is cut after so many chunks: readers may then look through the whole of one.</summary>
    private const int MaximumSentence = 256;

    private readonly TokenList _tokens = document.Tokens;
    private readonly LanguageSyntax _language = document.Lexicon.Syntax!;
    private readonly NounPhraseReader _nounPhrases = new(document.Tokens, classes, document.Lexicon.Syntax!, marks);

    /// <summary>Adds the chunks of the whole text and, for each sentence, its first chunk.</summary>
    /// <returns>How many chunks there are.</returns>
    public int Read(Chunk[] chunks, List<int> sentenceStarts)
    {
        int count = 0, start = 0;
        foreach (Line line in document.Lines)
        {
            int nextSentence = line.FirstToken;
            for (int i = line.FirstToken; i < line.EndToken;)
            {
                if (i >= nextSentence || count - start >= MaximumSentence)
                {
                    start = count;
                    // What begins inside a span begins none for the text round it.
                    sentenceStarts.Add(count);
                    nextSentence = Math.Max(Math.Max(i + 1, nextSentence), sentences.EndOf(i));
                }

                ref Chunk chunk = ref chunks[count++];
                chunk = ReadChunk(i, Math.Min(line.EndToken, Math.Max(nextSentence, i + 1)), line.EndToken);
                i = chunk.Last + 1;
                // The sentence that a span ends in goes on behind it.
                if (i < line.EndToken && chunk.Kind == ChunkKind.Marked && i > nextSentence && sentences.StartOf(i) != i)
                    nextSentence = sentences.EndOf(i);
                else if (i < line.EndToken && i > nextSentence)
                    nextSentence = i;
            }
        }

        return count;
    }

    private Chunk ReadChunk(int i, int end, int lineEnd)
    {
        if (marks.At(i) is { } span)
        {
            int last = Math.Min(lineEnd - 1, span.LacksClosing ? span.Last : span.Close);
            return new Chunk(ChunkKind.Marked, ChunkTraits.None, i, Math.Max(i, last), i, i, -1);
        }

        if (_tokens[i].Lexeme.Phrases is not null && document.Lexicon.Adverbs.EndAt(_tokens, i) is >= 0 and var adverb && adverb < end)
            return new Chunk(ChunkKind.Adverb, ChunkTraits.None, i, adverb, i, i, -1);
        switch (classes[i])
        {
            case WordClass.Determiner or WordClass.Number or WordClass.Adjective or WordClass.Noun or WordClass.Name or WordClass.Pronoun:
                if (_nounPhrases.TryRead(i, end, out Chunk phrase))
                    return phrase;
                break;
            case WordClass.Time:
                return ReadTime(i, end);
            case WordClass.Auxiliary or WordClass.Verb or WordClass.Participle or WordClass.Gerund or WordClass.Infinitive or WordClass.Clitic or WordClass.Negation:
                if (_language.TryReadVerbGroup(_tokens, classes, i, end, out Chunk group))
                    return group;
                break;
            case WordClass.Preposition:
                return One(ChunkKind.Preposition, i);
            case WordClass.Coordinator:
                return One(ChunkKind.Coordinator, i);
            case WordClass.Complementizer:
                return One(ChunkKind.Complementizer, i);
            case WordClass.Relative:
                return One(ChunkKind.Relative, i);
            case WordClass.Subordinator:
                return One(ChunkKind.Subordinator, i);
            case WordClass.None when _tokens[i].Symbol is '(' or '[' && Closing(i, end) is var close && close > 0:
                return new Chunk(ChunkKind.Bracketed, ChunkTraits.None, i, close, i, i, -1);
            case WordClass.None:
                return One(ChunkKind.Mark, i);
        }

        return One(ChunkKind.Adverb, i);
    }

    private static Chunk One(ChunkKind kind, int i) => new(kind, ChunkTraits.None, i, i, i, i, -1);

    /// <summary>A day with its date: <c>mardi 5 mars</c>, <c>Sept. 19</c>.</summary>
    private Chunk ReadTime(int i, int end)
    {
        int last = i;
        while (last + 1 < end && (classes[last + 1] is WordClass.Time || (_tokens[last + 1].IsDigits && _tokens[last + 1].Length <= 4) || (_tokens[last + 1].IsSymbol('.') && _tokens[last].Is(Trait.Abbreviation) && last + 2 < end && _tokens[last + 2].IsDigits)
            || (_tokens[last + 1].IsSymbol(',') && last + 2 < end && _tokens[last + 2].IsDigits && _tokens[last + 2].Length == 4 && _tokens[last].IsDigits)))
            last++;
        return new Chunk(ChunkKind.Time, ChunkTraits.Temporal, i, last, i, i, -1);
    }

    private int Closing(int open, int end)
    {
        char closing = _tokens[open].IsSymbol('(') ? ')' : ']';
        for (int i = open + 1; i < Math.Min(end, open + MaximumBracket); i++)
        {
            if (_tokens[i].IsSymbol(closing))
                return i;
        }

        return -1;
    }
}
