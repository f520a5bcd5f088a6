using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Corrections;

/// <summary>
/// An entry of a corrections file: the words that it is about, and what is true of them. It does not know where it stands in its file, so that it stays equal when lines above it
/// change.
/// </summary>
public sealed record Correction
{
    /// <summary>What it is about.</summary>
    public required CorrectionSubject Subject { get; init; }

    /// <summary>The text: its path from the project's folder, with <c>/</c>, or the end of it that no other has (<c>a.txt</c>). Null for one about the whole corpus.</summary>
    public string? In { get; init; }

    /// <summary>The words that it is about, as they stand in the text; empty for one about an article or a speaker. <c>[…]</c> between them stands for words left out.</summary>
    public string Words { get; init; } = "";

    /// <summary>Which of the places where the words stand is meant, from 1; null when there is one.</summary>
    public int? Occurrence { get; init; }

    /// <summary>The words before the place that is meant; null when there is one.</summary>
    public string? Before { get; init; }

    /// <summary>All the words that the quote, statement, term or figure has; null when its limits are right.</summary>
    public string? TrueWords { get; init; }

    /// <summary>Who says it; for <see cref="CorrectionSubject.Speaker"/> whom it is about.</summary>
    public string? Speaker { get; init; }

    /// <summary>How the speaker is known.</summary>
    public SpeakerKind? SpeakerKind { get; init; }

    /// <summary>The gender of the speaker.</summary>
    public Gender? Gender { get; init; }

    /// <summary>How the quote stands in the text.</summary>
    public QuoteKind? QuoteKind { get; init; }

    /// <summary>What the block is for.</summary>
    public BlockKind? BlockKind { get; init; }

    /// <summary>The level of a heading.</summary>
    public int? Level { get; init; }

    /// <summary>What is said of a figure.</summary>
    public FigureFacts Figure { get; init; } = FigureFacts.None;

    /// <summary>The name of the article's, quote's or figure's member.</summary>
    public string? Name { get; init; }

    /// <summary>The names of one speaker; the first is the one to use.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>Whether keys are there that wait for a value, and none has one: the entry says nothing yet.</summary>
    public bool IsUnfilled { get; init; }

    /// <summary>Whether the words are there to be found in the article.</summary>
    internal bool HasWords => Words.Length > 0;
}
