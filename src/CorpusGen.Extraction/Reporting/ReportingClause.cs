using CorpusGen.Extraction.Entities;
using CorpusGen.Extraction.Text;

namespace CorpusGen.Extraction.Reporting;

/// <summary>What a reporting clause reports.</summary>
internal enum ContentForm : byte
{
    /// <summary>Nothing outside marks.</summary>
    None,

    /// <summary>A clause with its complementizer.</summary>
    Clause,

    /// <summary>A clause without one.</summary>
    BareClause,

    /// <summary>A clause with <c>si</c>, <c>whether</c>, <c>what</c>.</summary>
    Question,
    Infinitive,

    /// <summary>The object of the cue.</summary>
    NounPhrase,

    /// <summary>The clause that a tag or source phrase stands in or beside.</summary>
    Around,

    /// <summary>What stands behind a colon.</summary>
    Colon,
}

/// <summary>A place where the text says that somebody says something: who, by what words, and what.</summary>
internal sealed class ReportingClause
{
    public required Pattern Pattern { get; init; }

    /// <summary>The chunk of the cue.</summary>
    public required int Cue { get; init; }

    /// <summary>The words of the cue; null for a colon alone.</summary>
    public TextRange? CueWords { get; init; }

    /// <summary>The first chunk of the reporting words.</summary>
    public required int First { get; init; }

    /// <summary>The last chunk of the reporting words.</summary>
    public required int Last { get; init; }

    /// <summary>The words for who says it; none where the clause has no subject of its own.</summary>
    public SourcePhrase Source { get; init; } = SourcePhrase.None;

    /// <summary>Whether the clause goes on from another (<c>, ajoutant que</c>), so that without a subject whoever spoke before goes on.</summary>
    public bool Continues { get; init; }

    public ContentForm Form { get; init; }

    /// <summary>The first chunk of the content; -1 for none.</summary>
    public int ContentFirst { get; init; } = -1;

    /// <summary>The chunk after the content.</summary>
    public int ContentEnd { get; init; } = -1;

    /// <summary>
    /// The chunk up to which words in marks are the speaker's, where that is further than what is reported outside marks; -1 where it is not.
    /// </summary>
    public int Reach { get; init; } = -1;

    /// <summary>The first chunk of words whose figures are the source's, although they are no statement; -1 for none.</summary>
    public int FiguresFirst { get; init; } = -1;

    /// <summary>The chunk after them.</summary>
    public int FiguresEnd { get; init; } = -1;

    /// <summary>Of a tag the span in marks just before it, or -1.</summary>
    public int SpanBefore { get; init; } = -1;

    /// <summary>Whether it stands behind or inside what it reports.</summary>
    public bool IsTag { get; init; }

    /// <summary>Whether it stands behind a span that a colon opens, so that its pronoun means whom the clause before the colon is about.</summary>
    public bool LooksBack { get; init; }

    /// <summary>Whether the cue says that who spoke speaks on: <c>ajoute-t-il</c>, <c>she continued</c>.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether the cue says without marks too that something is said.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Whether the cue is a belief, which is no statement.</summary>
    public bool IsBelief { get; init; }

    /// <summary>Whether the cue judges its object.</summary>
    public bool IsJudgement { get; init; }

    /// <summary>To whom its words are attributed, once that was asked.</summary>
    public Attributed? AttributedTo { get; set; }

    public bool Holds(int chunk) => ContentFirst >= 0 && chunk >= ContentFirst && chunk < (Reach >= 0 ? Reach : ContentEnd);
}
