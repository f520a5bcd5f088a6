using CorpusGen.Extraction.Speakers;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Quotes;

/// <summary>Reported (indirect) speech: what somebody said, in the words of the writer.</summary>
public sealed record StatementModel
{
    /// <summary>What is reported, without its <c>que</c>, <c>si</c> or <c>that</c>; a <c>why</c> or <c>what</c> belongs to it.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The index of the block in which it stands.</summary>
    public required int Block { get; init; }

    /// <summary>Who said it.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>The pattern that found it.</summary>
    public required Pattern Rule { get; init; }
}
