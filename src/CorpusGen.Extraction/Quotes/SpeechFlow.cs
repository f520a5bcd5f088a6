using CorpusGen.Extraction.Entities;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Who spoke last, so that words without a cue can go on from there.</summary>
internal sealed class SpeechFlow
{
    /// <summary>Who spoke last, and where.</summary>
    public Attributed Last { get; private set; } = Attributed.Unknown;

    /// <summary>The block in which the last words end; -1 for none.</summary>
    public int Block { get; private set; } = -1;

    /// <summary>The sentence in which they stand.</summary>
    public int Sentence { get; private set; } = -1;

    /// <summary>Whether the last words, or their tag, end their block.</summary>
    public bool EndsBlock { get; private set; }

    /// <summary>Whether the last were somebody's own words.</summary>
    public bool IsQuote { get; private set; }

    public void Spoke(Attributed attributed, int block, int sentence, bool endsBlock, bool isQuote)
    {
        if (!attributed.IsKnown)
            return;
        (Last, Block, Sentence, EndsBlock, IsQuote) = (attributed, block, sentence, endsBlock, isQuote);
    }
}
