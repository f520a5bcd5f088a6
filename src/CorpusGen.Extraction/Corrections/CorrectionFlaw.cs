namespace CorpusGen.Extraction.Corrections;

/// <summary>Why an entry does not fit its article.</summary>
/// <param name="Entry">The index of the entry among those of its article.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">What is wrong and what to do, in English, one sentence without a full stop.</param>
/// <param name="Other">The index of the entry that it contradicts or repeats; else null.</param>
public sealed record CorrectionFlaw(int Entry, CorrectionFlawKind Kind, string Message, int? Other = null);

/// <summary>Something that is wrong in a corrections file, at its place.</summary>
/// <param name="Place">Where in the corrections file.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">What is wrong and what to do, in English, one sentence without a full stop.</param>
public sealed record PlacedFlaw(CorrectionPlace Place, CorrectionFlawKind Kind, string Message);

/// <summary>What is wrong with an entry, or with the file. Only entries without a flaw change anything.</summary>
public enum CorrectionFlawKind
{
    /// <summary>The file, or this entry of it, is no YAML.</summary>
    Unparsable,

    /// <summary>A key that is not known, that stands twice, or that this kind of entry has not.</summary>
    WrongKey,

    /// <summary>A value that its key does not take.</summary>
    WrongValue,

    /// <summary>The entry does not say what it is about, or in which text.</summary>
    Incomplete,

    /// <summary>Keys wait for a value, and none has one.</summary>
    NothingFilledIn,

    /// <summary>More than is read of a corrections file.</summary>
    TooLong,

    /// <summary>No text has the path.</summary>
    NoSuchText,

    /// <summary>Several texts have the file name, or several places the words.</summary>
    Ambiguous,

    /// <summary>The words are not in the text, or not behind those that are said to stand before them.</summary>
    WordsGone,

    /// <summary>No text of the corpus names the speaker.</summary>
    NoSuchSpeaker,

    /// <summary>What the entry says is read without it.</summary>
    ChangesNothing,

    /// <summary>Another entry says otherwise, or the same.</summary>
    Contradicts,

    /// <summary>What the entry says cannot be: a quote over a figure's words, a date with a value, a figure without one.</summary>
    DoesNotFit,
}
