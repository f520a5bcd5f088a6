using System.Collections.Generic;
using CorpusGen.Extraction.Articles;
using CorpusGen.Extraction.Languages;
using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>What the readers of speech share: the text and its marks, who speaks, and what was found so far.</summary>
internal sealed class SpeechContext
{
    private readonly TokenSearch _marked;
    private readonly TokenSearch _persons;

    public SpeechContext(Document document, IReadOnlyList<BlockModel> blocks)
    {
        Document = document;
        Blocks = blocks;
        Sentences = Sentences.Read(document);
        Spans = new MarkReader(document, Sentences, blocks).Read();
        Marks = new MarkMap(Spans, document.Tokens.Count);
        Resolver = new SpeakerResolver(document, Sentences, Cast.Read(document, Sentences), Marks);
        Attributor = new Attributor(document, Sentences, Resolver, Marks);
        _marked = new TokenSearch(Marks.Contains);
        _persons = new TokenSearch(token => document.Tokens[token].Is(Trait.FirstPerson | Trait.SecondPerson));
    }

    public Document Document { get; }

    public IReadOnlyList<BlockModel> Blocks { get; }

    public Sentences Sentences { get; }

    /// <summary>The words in marks, in the order of the text, outer before inner.</summary>
    public List<MarkedSpan> Spans { get; }

    public MarkMap Marks { get; }

    public SpeakerResolver Resolver { get; }

    public Attributor Attributor { get; }

    public Speech Speech { get; } = new();

    /// <summary>The last token of a cue that is used already, so that none makes two things; -1 at the start of a block.</summary>
    public int LastCue { get; set; } = -1;

    public QuoteModel? LastQuote => Speech.Quotes.Count > 0 ? Speech.Quotes[Speech.Quotes.Count - 1] : null;

    public StatementModel? LastStatement => Speech.Statements.Count > 0 ? Speech.Statements[Speech.Statements.Count - 1] : null;

    /// <summary>Whether a token of the range is in quotation marks.</summary>
    public bool ContainsMarks(int first, int end) => _marked.Next(first, end) < end;

    /// <summary>Whether a token of the range is of the first or second person.</summary>
    public bool HasPerson(int first, int end) => _persons.Next(first, end) < end;
}
