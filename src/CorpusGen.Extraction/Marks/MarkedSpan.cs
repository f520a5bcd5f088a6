using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Marks;

/// <summary>Words between quotation marks.</summary>
internal sealed class MarkedSpan
{
    /// <summary>The words, without marks and inner blanks.</summary>
    public TextRange Content { get; set; }

    public QuoteMarks Marks { get; set; }

    /// <summary>The first token of the opening mark; the token before the content when the mark is missing.</summary>
    public int Open { get; set; }

    /// <summary>The last token of the closing mark; the token after the content when the mark is missing.</summary>
    public int Close { get; set; }

    /// <summary>The first token of the content.</summary>
    public int First { get; set; }

    /// <summary>The last token of the content.</summary>
    public int Last { get; set; }

    /// <summary>The index of the block in which the span starts.</summary>
    public int Block { get; set; }

    /// <summary>The index of the block in which it ends.</summary>
    public int EndBlock { get; set; }

    /// <summary>Whether it lies in another span.</summary>
    public bool IsNested { get; set; }

    public bool LacksOpening { get; set; }

    public bool LacksClosing { get; set; }

    /// <summary>Whether a mark of the pair is missing in the text.</summary>
    public bool IsOneSided => LacksOpening || LacksClosing;

    /// <summary>The first token that belongs to the span, its mark included.</summary>
    public int Start => LacksOpening ? First : Open;

    /// <summary>The token after the last that belongs to the span, its mark included.</summary>
    public int End => LacksClosing ? Last + 1 : Close + 1;
}
