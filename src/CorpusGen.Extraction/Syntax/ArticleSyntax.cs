using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Marks;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Syntax;

/// <summary>A text as chunks: the tokens with their word classes, and the chunks of every sentence outside quotation marks.</summary>
internal sealed class ArticleSyntax
{
    private const int MaximumDateline = 10;

    private readonly Chunk[] _chunks;
    private readonly int[] _sentenceOf;

    /// <summary>For each token its chunk.</summary>
    private readonly int[] _chunkAt;
    private readonly int[] _sentenceStarts;

    private ArticleSyntax(Document document, Sentences sentences, MarkMap marks, WordClass[] classes, Chunk[] chunks, int count, List<int> sentenceStarts)
    {
        Document = document;
        Tokens = document.Tokens;
        Language = document.Lexicon.Syntax!;
        Sentences = sentences;
        Marks = marks;
        Classes = classes;
        _chunks = chunks;
        Count = count;
        _sentenceStarts = sentenceStarts.ToArray();
        _sentenceOf = KeptArrays<int>.Take(count);
        int sentence = -1, next = 0;
        for (int c = 0; c < count; c++)
        {
            if (c == next)
                next = ++sentence + 1 < _sentenceStarts.Length ? _sentenceStarts[sentence + 1] : count;
            _sentenceOf[c] = sentence;
        }

        _chunkAt = KeptArrays<int>.Take(Tokens.Count);
        int chunk = 0, last = count > 0 ? chunks[0].Last : -1;
        for (int token = 0; token < Tokens.Count; token++)
        {
            if (token > last)
                last = ++chunk < count ? chunks[chunk].Last : int.MaxValue;
            _chunkAt[token] = chunk;
        }
    }

    public Document Document { get; }

    public TokenList Tokens { get; }

    public Sentences Sentences { get; }

    public MarkMap Marks { get; }

    /// <summary>What each token is where it stands.</summary>
    public WordClass[] Classes { get; }

    public LanguageSyntax Language { get; }

    public int Count { get; }

    public int SentenceCount => _sentenceStarts.Length;

    /// <summary>A chunk; <see cref="Chunk.None"/> outside.</summary>
    public ref readonly Chunk this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index < (uint)Count)
                return ref _chunks[index];
            return ref Chunk.None;
        }
    }

    /// <summary>Reads the chunks of every line.</summary>
    public static ArticleSyntax Read(Document document, Sentences sentences, MarkMap marks)
    {
        WordClass[] classes = WordClassReader.Read(document, sentences);
        // No chunk is without a token.
        Chunk[] chunks = KeptArrays<Chunk>.Take(document.Tokens.Count);
        var starts = new List<int>(document.Lines.Count * 2);
        int count = new ChunkReader(document, sentences, marks, classes).Read(chunks, starts);
        return new ArticleSyntax(document, sentences, marks, classes, chunks, count, starts);
    }

    /// <summary>Gives the memory to the next text that is read on this thread. The chunks and classes are gone.</summary>
    public void Release()
    {
        KeptArrays<Chunk>.Release(_chunks);
        KeptArrays<int>.Release(_sentenceOf);
        KeptArrays<int>.Release(_chunkAt);
        KeptArrays<WordClass>.Release(Classes);
    }

    public int SentenceOf(int chunk) => (uint)chunk < (uint)Count ? _sentenceOf[chunk] : -1;

    /// <summary>The line that a chunk stands in.</summary>
    public int LineOf(int chunk)
    {
        int token = this[chunk].First, low = 0, high = Document.Lines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Document.Lines[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The chunk behind the place and day that begin a line, and their dash (<c>LYON, 3 mars (Agence) – …</c>); where there are none, the first.</summary>
    public int AfterDateline(int first, int end)
    {
        for (int c = first; c < end && c < first + MaximumDateline; c++)
        {
            ref readonly Chunk chunk = ref this[c];
            if (c > first && IsDash(c))
                return c + 1;
            bool belongs = chunk.Kind is ChunkKind.Time or ChunkKind.Bracketed || (chunk.IsNounPhrase && (chunk.Is(ChunkTraits.Proper) || chunk.Is(ChunkTraits.Temporal))) || IsMark(c, ',') || IsMark(c, '.');
            if (!belongs)
                break;
        }

        return first;
    }

    /// <summary>The first chunk of a sentence.</summary>
    public int FirstOf(int sentence) => _sentenceStarts[sentence];

    /// <summary>The chunk after the last of a sentence.</summary>
    public int EndOf(int sentence) => sentence + 1 < _sentenceStarts.Length ? _sentenceStarts[sentence + 1] : Count;

    /// <summary>The first chunk that ends at or after a token.</summary>
    public int ChunkAt(int token) => token < 0 ? 0 : token < Tokens.Count ? _chunkAt[token] : Count;

    /// <summary>Whether a chunk is this mark.</summary>
    public bool IsMark(int chunk, char symbol)
    {
        ref readonly Chunk mark = ref this[chunk];
        return mark.Kind == ChunkKind.Mark && Tokens[mark.First].IsSymbol(symbol);
    }

    /// <summary>The symbol of a chunk that is a mark, else a zero.</summary>
    public char SymbolOf(int chunk)
    {
        ref readonly Chunk mark = ref this[chunk];
        return mark.Kind == ChunkKind.Mark ? Tokens[mark.First].Symbol : '\0';
    }

    /// <summary>Whether a chunk is a dash, or a hyphen in its place.</summary>
    public bool IsDash(int chunk) => SymbolOf(chunk) is '–' or '—' or '-';

    /// <summary>Whether a preposition stands between two tokens.</summary>
    public bool HasPreposition(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Classes[i] == WordClass.Preposition)
                return true;
        }

        return false;
    }

    /// <summary>The form in the lexicon of the first word of a chunk.</summary>
    public string FormOf(int chunk) => Tokens[this[chunk].First].Lexeme.Form;

    /// <summary>
    /// Whether a noun between two chunks could be a finite verb (<c>the bridge holds</c>), or words in marks that have one begin there: behind it a tag shows that there is one.
    /// </summary>
    public bool HasHiddenVerb(int first, int end)
    {
        if (!Language.HeadIsLast || first >= end)
            return false;
        if (this[first].Kind == ChunkKind.Marked && end > first + 1)
            return true;
        for (int c = first; c < end; c++)
        {
            // ", still smells of custard"
            if (this[c].IsNounPhrase && c > first + 1 && this[c - 1].Kind == ChunkKind.Adverb && IsMark(c - 2, ',') && Classes[this[c].First] == WordClass.Noun && Tokens[this[c].First].Is(Languages.Trait.Finite))
                return true;
            for (int i = this[c].First + 1; this[c].IsNounPhrase && i <= this[c].Last; i++)
            {
                if (Classes[i] == WordClass.Noun && Tokens[i].Is(Languages.Trait.Finite) && !Tokens[i].IsCapitalized && Classes[i - 1] is WordClass.Noun or WordClass.Name)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The text with its chunks in brackets, a sentence a line: <c>[NP Anne Roux] [VG a dit] …</c></summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (int s = 0; s < SentenceCount; s++)
        {
            for (int c = FirstOf(s); c < EndOf(s); c++)
            {
                if (c > FirstOf(s))
                    text.Append(' ');
                Chunk chunk = this[c];
                string words = Tokens.RangeOf(chunk.First, chunk.Last).In(Tokens.Text);
                text.Append(chunk.Kind switch
                {
                    ChunkKind.NounPhrase => $"[NP {words}]",
                    ChunkKind.VerbGroup => $"[VG {words}]",
                    ChunkKind.Marked => $"[Q {words}]",
                    ChunkKind.Bracketed => $"[B {words}]",
                    ChunkKind.Time => $"[T {words}]",
                    _ => words,
                });
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
