using System.Collections.Generic;
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
    private readonly int[] _sentenceStarts;

    private ArticleSyntax(Document document, Sentences sentences, MarkMap marks, WordClass[] classes, List<Chunk> chunks, List<int> sentenceStarts)
    {
        Document = document;
        Sentences = sentences;
        Marks = marks;
        Classes = classes;
        _chunks = chunks.ToArray();
        _sentenceStarts = sentenceStarts.ToArray();
        _sentenceOf = new int[_chunks.Length];
        for (int s = 0; s < _sentenceStarts.Length; s++)
        {
            int end = s + 1 < _sentenceStarts.Length ? _sentenceStarts[s + 1] : _chunks.Length;
            for (int c = _sentenceStarts[s]; c < end; c++)
                _sentenceOf[c] = s;
        }
    }

    public Document Document { get; }

    public TokenList Tokens => Document.Tokens;

    public Sentences Sentences { get; }

    public MarkMap Marks { get; }

    /// <summary>What each token is where it stands.</summary>
    public WordClass[] Classes { get; }

    public LanguageSyntax Language => Document.Lexicon.Syntax!;

    public int Count => _chunks.Length;

    public int SentenceCount => _sentenceStarts.Length;

    /// <summary>A chunk; <see cref="Chunk.None"/> outside.</summary>
    public ref readonly Chunk this[int index]
    {
        get
        {
            if ((uint)index < (uint)_chunks.Length)
                return ref _chunks[index];
            return ref Chunk.None;
        }
    }

    /// <summary>Reads the chunks of every line.</summary>
    public static ArticleSyntax Read(Document document, Sentences sentences, MarkMap marks)
    {
        WordClass[] classes = WordClassReader.Read(document, sentences);
        var chunks = new List<Chunk>(document.Tokens.Count * 2 / 3);
        var starts = new List<int>(document.Lines.Count * 2);
        new ChunkReader(document, sentences, marks, classes).Read(chunks, starts);
        return new ArticleSyntax(document, sentences, marks, classes, chunks, starts);
    }

    public int SentenceOf(int chunk) => (uint)chunk < (uint)_sentenceOf.Length ? _sentenceOf[chunk] : -1;

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
            if (c > first && SymbolOf(c) is '–' or '—' or '-')
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
    public int EndOf(int sentence) => sentence + 1 < _sentenceStarts.Length ? _sentenceStarts[sentence + 1] : _chunks.Length;

    /// <summary>The first chunk that ends at or after a token.</summary>
    public int ChunkAt(int token)
    {
        int low = 0, high = _chunks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_chunks[middle].Last < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether a chunk is this mark.</summary>
    public bool IsMark(int chunk, char symbol) => this[chunk].Kind == ChunkKind.Mark && Tokens[this[chunk].First].IsSymbol(symbol);

    /// <summary>The symbol of a chunk that is a mark, else a zero.</summary>
    public char SymbolOf(int chunk) => this[chunk].Kind == ChunkKind.Mark ? Tokens[this[chunk].First].Symbol : '\0';

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
