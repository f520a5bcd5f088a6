namespace CorpusGen.Extraction.Corrections;

/// <summary>What an entry of the corrections is about.</summary>
public enum CorrectionSubject
{
    /// <summary>Words that are a quote: one that was missed, or one of which the entry says more.</summary>
    Quote,

    /// <summary>Words that were taken for a quote.</summary>
    NotAQuote,

    /// <summary>Words that are a statement.</summary>
    Statement,

    /// <summary>Words that were taken for a statement.</summary>
    NotAStatement,

    /// <summary>Words that are a term.</summary>
    Term,

    /// <summary>Words that were taken for a term.</summary>
    NotATerm,

    /// <summary>Words that are a figure.</summary>
    Figure,

    /// <summary>Words that were taken for a figure.</summary>
    NotAFigure,

    /// <summary>The block in which the words stand.</summary>
    Block,

    /// <summary>The article.</summary>
    Article,

    /// <summary>Somebody whom the article names; without a file, in the whole corpus.</summary>
    Speaker,

    /// <summary>Names of one speaker in the whole corpus.</summary>
    SameSpeaker,
}
